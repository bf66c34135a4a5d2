/** Files with faults: told with their places, nothing written; or left out, and told. */
import type { ImportEvent } from '../../src/app/import/import-job.ts';
import { runImport } from '../../src/app/import/run-import.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { ndjsonReader } from '../../src/interchange/readers/ndjson/ndjson.ts';
import { onEachDatabase } from '../support/backends.ts';
import { dump } from './graph-dump.ts';
import { counted, fileOf, importLines, NOON, requestFor, START, statements } from './import-lines.ts';
import type { Line } from './import-lines.ts';
import { load, smallBundle } from './small-bundle.ts';

const IRAN: Line = { mention: 'iran', name: 'Iran' };
const OPTIONS = { author: 'the test', now: () => new Date(NOON) };

onEachDatabase('importing a file with faults', (backend) => {
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

  test('one bad row: nothing is written, and every fault is told with its place', async () => {
    const lines = [
      ...START,
      IRAN,
      { bad: 'neither yes nor no: correct it' },
      ...statements(1, 'iran'),
      { statement: { speaker: 'iran', position: 'position:nowhere' } },
      { statement: { speaker: 'iran', principal: 'iran', position: 'position:for', confidence: 2 } },
      { statement: { speaker: 'iran', position: 'position:for', date: '2025-02-30', dateBasis: 'STATED' } },
      { repeated: 'FAULT', ...statements(1, 'iran')[0] },
      { document: { id: 'doc:two', title: ' ' } },
      {
        tie: {
          id: 'tie:x',
          type: 'LEADS',
          from: 'actor:gone',
          to: 'actor:gone',
          citation: { document: 'doc:one', locator: null },
        },
      },
    ];
    const failure = importLines(db, lines);
    await expect(failure).rejects.toMatchObject({ code: 'IMPORT_INVALID', details: { faultCount: 7 } });
    const { message, details } = (await failure.catch((error: unknown) => error)) as {
      message: string;
      details: { faults: { line: number; column: string | null; message: string }[] };
    };
    const told = details.faults.map(({ line, column, message }) => `${line} ${column}: ${message}`);
    expect(told).toEqual([
      '4 vote: neither yes nor no: correct it',
      expect.stringMatching(
        /^6 position: position:nowhere is neither defined before in the file nor in the graph/,
      ),
      '7 confidence: 2 is not from 0 to 1',
      '8 date: 2025-02-30 is no date of the calendar',
      '9 id: statement:iran-1 is already defined in this file',
      '10 title: this is blank: give it a text, or leave the key out',
      '11 to: a tie connects two different actors',
    ]);
    expect(message).toContain('x.jsonl:4, vote, "x": neither yes nor no: correct it');
    expect(message).toContain('--on-error skip');
    expect(await revision()).toBe(0);
    expect((await dump(db)).nodes).toEqual([]);
  });

  test('skip: bad rows and what uses them are left out, and told as they are found', async () => {
    const lines = [
      ...START,
      { topic: { id: 'topic:arms', title: 'Arms' } },
      // Its topic is not there, so it is not written, nor what is said about it.
      {
        issue: {
          id: 'issue:late',
          title: 'Late',
          topics: ['topic:nowhere'],
          positions: [{ id: 'position:late', label: 'late', value: 1, issue: 'issue:late' }],
        },
      },
      IRAN,
      { mention: 'nobody', name: ' ' },
      ...statements(2, 'iran'),
      { statement: { id: 'statement:late', speaker: 'iran', position: 'position:late' } },
      ...statements(1, 'nobody'),
      { bad: 'neither yes nor no' },
      ...statements(1, 'iran', 3),
    ];
    const events: ImportEvent[] = [];
    const report = await importLines(
      db,
      lines,
      { onError: 'skip' },
      { onEvent: (event) => events.push(event) },
    );
    expect(counted(report)).toMatchObject({
      statements: '3/0/0',
      issues: '1/0/0',
      topics: '1/0/0',
      actors: '1/0/0',
    });
    expect(report.faultCount).toBe(4);
    expect(report.faults.map(({ line, column }) => [line, column])).toEqual([
      [4, 'topics'],
      [9, null],
      [10, 'names[0].text'],
      [11, 'vote'],
    ]);
    const told = events.flatMap((event) => (event.type === 'faults' ? event.faults : []));
    expect(told.map(({ line }) => line).sort((a, b) => a - b)).toEqual([4, 9, 10, 11]);
    expect(await statementIds()).toEqual(['statement:iran-1', 'statement:iran-2', 'statement:iran-3']);
    expect(await importLines(db, lines, { onError: 'skip' })).toMatchObject({
      changed: false,
      faultCount: 4,
    });
  });

  test('of many faults the first thousand are kept, all are counted', async () => {
    const lines = [...START, ...Array.from({ length: 2_500 }, (_, place) => ({ bad: `fault ${place}` }))];
    const error = (await importLines(db, lines).catch((error: unknown) => error)) as {
      message: string;
      details: { faults: unknown[]; faultCount: number };
    };
    expect([error.details.faults.length, error.details.faultCount]).toEqual([1_000, 2_500]);
    expect(error.message).toContain('… and 2490 more');
    const report = await importLines(db, lines, { onError: 'skip' });
    expect([report.faults.length, report.faultCount]).toEqual([1_000, 2_500]);
  });

  test('the line form of a bundle: ids of the graph may be used, an id that nothing has is a fault', async () => {
    await load(db, smallBundle());
    const line = (more: Line): string =>
      `${JSON.stringify({
        statement: {
          id: 'statement:three',
          speaker: 'actor:state',
          position: 'position:against',
          citations: [{ document: 'doc:early' }],
          ...more,
        },
      })}\n`;
    const run = (text: string, onError: 'stop' | 'skip' = 'stop') =>
      runImport(
        db,
        [ndjsonReader],
        { ...requestFor(''), format: 'ndjson', inputs: { bundle: fileOf(text, 'x.ndjson') }, onError },
        OPTIONS,
      );
    await expect(run(line({ speaker: 'actor:sate' }))).rejects.toThrow(
      'x.ndjson:1, speaker, "actor:sate": actor:sate is neither defined before in the file nor in the graph: did you mean actor:state?',
    );
    await expect(run(line({}) + line({}))).rejects.toThrow(
      'x.ndjson:2, id, "statement:three": statement:three is already',
    );
    // What only the graph shows: a position of another issue, and a retraction before the statement was recorded.
    const moved = JSON.stringify({
      issue: {
        id: 'issue:other',
        title: 'Other',
        kind: 'PROPOSAL',
        scale: 'BINARY',
        positions: [{ id: 'position:for', label: 'for it', value: 1 }],
      },
    });
    const retracted = line({ retractedAt: '2020-01-01T00:00:00Z' });
    await expect(run(`${moved}\n${retracted}`)).rejects.toMatchObject({
      details: {
        faults: [
          { line: 1, message: expect.stringContaining('is a position on issue:arms') },
          { line: 2, column: 'retractedAt' },
        ],
      },
    });
    const skipped = await run(`${moved}\n${retracted}${line({ id: 'statement:four' })}`, 'skip');
    expect(counted(skipped)).toEqual({ statements: '1/0/0' });
    expect(skipped.faultCount).toBe(2);
    const report = await run(line({ id: 'statement:five' }));
    expect(counted(report)).toEqual({ statements: '1/0/0' });
    expect((await dump(db)).relationships).toContain('actor:state -MADE-> statement:five {}');
  });
});
