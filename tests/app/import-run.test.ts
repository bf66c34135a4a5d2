/** Importing a file: checked whole, written in batches, the same again changes nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ImportEvent } from '../../src/app/import/import-job.ts';
import { runImport } from '../../src/app/import/run-import.ts';
import { observed } from '../../src/graph/observed.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { listImports } from '../../src/graph/queries/imports.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { onEachDatabase } from '../support/backends.ts';
import { dump } from './graph-dump.ts';
import {
  counted,
  fileOf,
  importLines,
  linesFile,
  linesReader,
  NOON,
  requestFor,
  START,
  statements,
} from './import-lines.ts';
import type { Line } from './import-lines.ts';

const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/;
const IRAN: Line = { mention: 'iran', name: 'Iran' };
const OPTIONS = { author: 'the test', now: () => new Date(NOON) };

onEachDatabase('importing a file', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
  });
  afterEach(() => db.close());

  const revision = (): Promise<number> => db.read(readRevision);
  const statementIds = async (): Promise<string[]> => {
    const rows = await db.read((tx) => tx.run<{ id: string }>('MATCH (s:Statement) RETURN s.id AS id'));
    return rows.map(({ id }) => id).sort();
  };

  test('writes what the file says; the same command again writes nothing', async () => {
    const path = linesFile([...START, IRAN, ...statements(3, 'iran')]);
    const report = await runImport(db, [linesReader], requestFor(path), OPTIONS);
    expect(report).toMatchObject({
      name: 'a file',
      format: 'lines',
      changed: true,
      dryRun: false,
      faults: [],
      faultCount: 0,
      recognised: [],
      unusedDecisions: [],
    });
    expect(report.id).toMatch(/^import:a-file-[0-9a-f]{8}$/);
    expect(counted(report)).toEqual({
      documents: '1/0/0',
      actors: '1/0/0',
      names: '1/0/0',
      issues: '1/0/0',
      positions: '2/0/0',
      statements: '3/0/0',
    });
    expect(await db.read(listImports)).toMatchObject([
      {
        id: report.id,
        number: 1,
        state: 'COMPLETE',
        fileNames: [expect.stringMatching(/x\.jsonl$/)],
        author: 'the test',
        counts: { documents: 1, actors: 1, issues: 1, positions: 2, statements: 3, topics: 0, ties: 0 },
      },
    ]);
    const before = await dump(db);
    expect(before.relationships).toContain('actor:iran -MADE-> statement:iran-2 {}');

    const texts: string[] = [];
    const again = await runImport(
      observed(db, ({ cypher }) => texts.push(cypher)),
      [linesReader],
      requestFor(path),
      OPTIONS,
    );
    expect(again).toMatchObject({ id: report.id, changed: false, revision: report.revision });
    expect(counted(again)).toEqual({
      documents: '0/0/1',
      actors: '0/0/1',
      names: '0/0/1',
      issues: '0/0/1',
      positions: '0/0/2',
      statements: '0/0/3',
    });
    expect(await dump(db)).toEqual(before);
    expect(await revision()).toBe(report.revision);
    // Beside the revision, which is raised first and rolled back.
    expect(texts.filter((text) => WRITES.test(text) && !text.includes('g.revision + 1'))).toEqual([]);
  });

  test('equal rows are different statements, numbered the same each time', async () => {
    const equal: Line = { statement: { id: 'statement:same', speaker: 'iran', position: 'position:for' } };
    const lines = [...START, IRAN, equal, equal, ...statements(1, 'iran'), equal];
    expect(counted(await importLines(db, lines))).toMatchObject({ statements: '4/0/0' });
    const ids = ['statement:iran-1', 'statement:same', 'statement:same-2', 'statement:same-3'];
    expect(await statementIds()).toEqual(ids);
    const again = await importLines(db, lines);
    expect(again.changed).toBe(false);
    // Another row bad, another file: equal rows keep their numbers.
    const other = await importLines(db, [...lines.slice(0, 5), { bad: 'no' }, ...lines.slice(5)], {
      onError: 'skip',
    });
    expect(other).toMatchObject({ changed: false, faultCount: 1 });
    expect(await statementIds()).toEqual(ids);
  });

  test('a changed row changes its statement, and an added one is added', async () => {
    const lines = [...START, IRAN, ...statements(3, 'iran')];
    await importLines(db, lines);
    const changed = { statement: { ...(lines.at(-1)!['statement'] as Line), position: 'position:against' } };
    const report = await importLines(db, [...lines.slice(0, -1), changed, ...statements(1, 'iran', 4)]);
    expect(counted(report)).toMatchObject({ statements: '1/1/2', documents: '0/0/1' });
    expect(report).toMatchObject({ recognised: [{ name: 'Iran', actor: 'actor:iran', by: 'name' }] });
    expect((await dump(db)).relationships).toContain('statement:iran-3 -EXPRESSES-> position:against {}');
  });

  test('a dry run counts beside the graph and writes nothing', async () => {
    const lines = [...START, IRAN, ...statements(6_000, 'iran')];
    const dry = await importLines(db, lines, { dryRun: true });
    expect(dry).toMatchObject({ dryRun: true, changed: true, revision: 0 });
    expect(counted(dry)).toMatchObject({ statements: '6000/0/0', documents: '1/0/0', actors: '1/0/0' });
    expect((await dump(db)).nodes).toEqual([]);
    await importLines(db, lines.slice(0, 100));
    const before = await revision();
    const { counts, changed } = await importLines(db, lines, { dryRun: true });
    expect([counts.statements.created, counts.statements.unchanged, changed]).toEqual([5_903, 97, true]);
    expect(await importLines(db, lines.slice(0, 100), { dryRun: true })).toMatchObject({ changed: false });
    expect(await revision()).toBe(before);
  });

  test('batches of 5,000 rows, one transaction and a fixed number of statements each', async () => {
    const lines = [...START, IRAN, ...statements(12_000, 'iran')];
    const texts: string[] = [];
    const counting = observed(db, ({ cypher }) => texts.push(cypher));
    const report = await importLines(counting, lines);
    expect(counted(report)).toMatchObject({ statements: '12000/0/0' });
    // To begin, three batches, to end.
    expect(report.revision).toBe(5);
    const first = texts.length;
    texts.length = 0;
    await importLines(counting, [...lines, ...statements(5_000, 'iran', 12_001)]);
    expect(texts.length - first).toBeLessThanOrEqual(first / 3);
    let time = 0;
    const done: number[] = [];
    await importLines(
      db,
      lines,
      {},
      {
        // Every batch is told: the next one is always a second later.
        now: () => new Date((time += 1_000)),
        onEvent: (event) => event.type === 'writing' && done.push(event.done),
      },
    );
    expect(done).toEqual([4_996, 9_996, 12_000]);
  });

  test('the same content is the same import: packed or not; other options or decisions are another', async () => {
    const path = linesFile([...START, IRAN, ...statements(1, 'iran')]);
    const id = async (inputs: Record<string, string>, more = {}): Promise<string> =>
      (await runImport(db, [linesReader], { ...requestFor(path, more), inputs, dryRun: true }, OPTIONS)).id;
    const plain = await id({ lines: path });
    const packed = fileOf('', 'x.jsonl.gz');
    writeFileSync(packed, gzipSync(readFileSync(path)));
    const decisions = fileOf('actors: [{ name: Iran, is: new }]');
    expect(await id({ lines: packed })).toBe(plain);
    const others = [
      await id({ lines: path, more: path }),
      await id({ lines: path }, { options: { chunk: ['3'] } }),
      await id({ lines: path }, { decisions }),
    ];
    expect(new Set([plain, ...others]).size).toBe(4);
  });

  test('a request that names no format, file or option that there is', async () => {
    const path = linesFile([]);
    const run = (more: object) => runImport(db, [linesReader], { ...requestFor(path), ...more }, OPTIONS);
    const cases: [object, string][] = [
      [{ format: 'line' }, 'There is no format "line": there are lines. Did you mean lines?'],
      [{ inputs: {} }, 'lines needs a file more: lines (the lines).'],
      [
        { inputs: { lines: path, mroe: path } },
        'lines takes no file called "mroe": there are lines, more. Did you mean more?',
      ],
      [{ options: { chunks: ['1'] } }, 'lines has no option --chunks: there are chunk. Did you mean chunk?'],
      [{ options: { chunk: ['1', '2'] } }, '--chunk can be given only once.'],
    ];
    for (const [more, message] of cases) {
      await expect(run(more)).rejects.toMatchObject({ code: 'BAD_INPUT', message });
    }
    await expect(run({ inputs: { lines: '/nowhere' } })).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  test('tells how far it is, not more often than five times a second', async () => {
    let time = 0;
    const now = (): Date => new Date((time += 10));
    const events: ImportEvent[] = [];
    await importLines(
      db,
      [...START, IRAN, ...statements(12_000, 'iran')],
      { options: { chunk: ['50'] } },
      {
        now,
        onEvent: (event) => events.push(event),
      },
    );
    const checking = events.filter((event) => event.type === 'checking');
    expect(checking.length).toBeGreaterThan(5);
    expect(checking.length).toBeLessThan(25);
    expect(checking.at(-1)).toMatchObject({ rows: 12_000, secondsLeft: 0 });
    expect(checking.at(-1)!.bytes).toBe(checking.at(-1)!.totalBytes);
    expect(events.find((event) => event.type === 'checked')).toEqual({
      type: 'checked',
      rows: 12_000,
      faults: 0,
      newActors: 1,
    });
    expect(events.at(-1)).toMatchObject({ type: 'writing', done: 12_000, total: 12_000 });
  });

  test('long texts make small batches', async () => {
    const long = statements(3, 'iran').map((line) => ({
      statement: { ...(line['statement'] as Line), quote: 'x'.repeat(2_000_000) },
    }));
    const report = await importLines(db, [...START, IRAN, ...long, ...statements(3, 'iran', 4)]);
    expect(counted(report)).toMatchObject({ statements: '6/0/0' });
    // To begin, two batches, to end.
    expect(report.revision).toBe(4);
  });
});
