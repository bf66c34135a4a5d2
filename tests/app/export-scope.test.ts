/** A part of the graph: the statements in a scope with all that they name, and tables of them. */
import { parse } from 'csv-parse/sync';
import { bundleFiles, readBundle, type Bundle } from '../../src/app/load-bundle.ts';
import type { ScopeInput } from '../../src/app/scope.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';
import { loadSeedData } from '../support/seed-graph.ts';
import { exported, idsIn, importLines } from './exporting.ts';
import { dump } from './graph-dump.ts';

jest.setTimeout(180_000);

type Statement = Bundle['statements'][number];
type Row = Record<string, string>;

let seed: Bundle;

beforeAll(async () => {
  seed = readBundle(await bundleFiles(packageFile('seed-data')));
});

const publisherOf = (id: string) => seed.documents.find((document) => document.id === id)!.publisher;
const issueOf = (position: string) =>
  seed.issues.find(({ positions }) => positions.some(({ id }) => id === position))!;
const isBy =
  (...ids: string[]) =>
  ({ speaker, principal }: Statement) =>
    ids.includes(speaker) || (principal !== null && ids.includes(principal));

/** What each scope takes in, said in another way. */
const SCOPES: readonly [string, ScopeInput, (statement: Statement) => boolean][] = [
  ['an actor by name', { actors: ['United States'] }, isBy('actor:united-states')],
  ['two actors', { actors: ['Iran', 'actor:israel'] }, isBy('actor:iran', 'actor:israel')],
  [
    'a publisher',
    { publishers: ['964media'] },
    ({ citations }) => citations.some(({ document }) => publisherOf(document) === '964media'),
  ],
  [
    'an issue',
    { issues: ['issue:disarmament-of-armed-factions'] },
    ({ position }) => issueOf(position).id === 'issue:disarmament-of-armed-factions',
  ],
  ['all but the reported', { attribution: 'DIRECT_ONLY' }, ({ reportedBy }) => reportedBy === null],
  [
    'deeds of nobody else',
    { modes: ['DEEDS'], exclude: { actors: ['Iran'] } },
    (statement) => statement.mode === 'DEEDS' && !isBy('actor:iran')(statement),
  ],
];

onEachDatabase('exports of a scope', (backend) => {
  let db: GraphDatabase;

  beforeAll(async () => {
    db = await backend.open();
    await loadSeedData(db);
  });

  test.each(SCOPES)('%s', async (_, scope, isIn) => {
    const wanted = seed.statements.filter(isIn);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(seed.statements.length);
    const { text } = await exported(db, { scope });
    expect(idsIn(text, 'statement').sort()).toEqual(wanted.map(({ id }) => id).sort());
    const named = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))].sort();
    const issues = wanted.map(({ position }) => issueOf(position));
    expect(idsIn(text, 'issue')).toEqual(named(issues.map(({ id }) => id)));
    expect(idsIn(text, 'topic')).toEqual(named(issues.flatMap(({ topics }) => [...topics])));
    const actors = named([
      ...wanted.flatMap(({ speaker, principal, reportedBy }) => [speaker, principal, reportedBy]),
      ...issues.map(({ about }) => about),
    ]);
    expect(idsIn(text, 'actor')).toEqual(actors);
    const ties = seed.ties.filter(({ from, to }) => actors.includes(from) && actors.includes(to));
    expect(idsIn(text, 'tie').sort()).toEqual(ties.map(({ id }) => id).sort());
    expect(idsIn(text, 'document')).toEqual(
      named([
        ...wanted.flatMap(({ citations }) => citations.map(({ document }) => document)),
        ...ties.map(({ citation }) => citation.document),
      ]),
    );
  });

  test('a scope in which nothing is is nothing', async () => {
    expect((await exported(db, { scope: { from: '2030' } })).text).toBe('');
  });

  test('a name that nothing has is told with the nearest', async () => {
    await expect(exported(db, { scope: { actors: ['United Sates'] } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('actor:united-states') as string,
    });
  });

  test('the table of statements says who, what, when and where it stands', async () => {
    const { text, report } = await exported(db, { format: 'csv', table: 'statements' });
    const rows = parse(text, { columns: true }) as Row[];
    expect(report.counts).toEqual({ statements: seed.statements.length });
    expect(rows.map(({ id }) => id).sort()).toEqual(seed.statements.map(({ id }) => id).sort());
    const nameOf = (id: string | null) => seed.actors.find((actor) => actor.id === id)?.name ?? '';
    for (const row of rows) {
      const statement = seed.statements.find(({ id }) => id === row['id'])!;
      const issue = issueOf(statement.position);
      const position = issue.positions.find(({ id }) => id === statement.position)!;
      const documents = statement.citations.map((citation) =>
        seed.documents.find(({ id }) => id === citation.document)!,
      );
      expect(row).toMatchObject({
        speakerId: statement.speaker,
        speaker: nameOf(statement.speaker),
        principalId: statement.principal ?? '',
        principal: nameOf(statement.principal),
        reportedBy: nameOf(statement.reportedBy),
        issue: issue.title,
        position: position.label,
        value: String(position.value ?? ''),
        quote: statement.quote ?? '',
        condition: statement.condition ?? '',
        mode: statement.mode,
        dateBasis: statement.dateBasis,
        documents: documents.map(({ title }) => title).join('; '),
        publishers: documents.map(({ publisher }) => publisher).join('; '),
        urls: documents.map(({ url }) => url).join('; '),
        locators: statement.citations.map(({ locator }) => locator ?? '').join('; '),
      });
      if (statement.dateBasis === 'DOCUMENT') expect(row['dateEarliest']).not.toBe('');
    }
  });

  test('the other tables have a row for each of their things', async () => {
    const sizes = {
      actors: seed.actors.length,
      names: seed.actors.flatMap(({ names }) => names).length,
      topics: seed.topics.length,
      issues: seed.issues.length,
      positions: seed.issues.flatMap(({ positions }) => positions).length,
      documents: seed.documents.length,
      ties: seed.ties.length,
    } as const;
    for (const [table, size] of Object.entries(sizes) as [keyof typeof sizes, number][]) {
      const { text } = await exported(db, { format: 'csv', table });
      expect([table, (parse(text, { columns: true }) as Row[]).length]).toEqual([table, size]);
    }
    const ties = parse((await exported(db, { format: 'csv', table: 'ties' })).text, {
      columns: true,
    }) as Row[];
    for (const { id, from, fromId, toId } of ties) {
      const tie = seed.ties.find((one) => one.id === id)!;
      expect([fromId, toId]).toEqual([tie.from, tie.to]);
      expect(from).toBe(seed.actors.find((actor) => actor.id === tie.from)!.name);
    }
  });

  test('a table of a scope', async () => {
    const scope = { actors: ['United States'] };
    const { text } = await exported(db, { format: 'csv', table: 'statements', scope });
    const lines = await exported(db, { scope });
    expect((parse(text, { columns: true }) as Row[]).map(({ id }) => id).sort()).toEqual(
      idsIn(lines.text, 'statement').sort(),
    );
  });

  test('a table needs its name, lines have none', async () => {
    await expect(exported(db, { format: 'csv' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(exported(db, { table: 'actors' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  test('what a scope takes out is a graph of its own, and what does not count only comes on request', async () => {
    await db.write((tx) =>
      tx.run(`MATCH (s:Statement {id: 'statement:harris-supports-disarmament'}) SET s.rank = 'DEPRECATED'`),
    );
    const scope = { actors: ['United States'] };
    const counted = await exported(db, { scope });
    const all = await exported(db, { scope, uncounted: true });
    expect(idsIn(all.text, 'statement')).toContain('statement:harris-supports-disarmament');
    expect(idsIn(counted.text, 'statement')).not.toContain('statement:harris-supports-disarmament');
    expect(idsIn((await exported(db)).text, 'statement')).toHaveLength(seed.statements.length);
    expect(idsIn((await exported(db, { uncounted: false })).text, 'statement')).toHaveLength(
      seed.statements.length - 1,
    );
    await db.close();
    const empty = await backend.open();
    const taken = await importLines(empty, all.text);
    expect(taken.counts.statements.created).toBe(idsIn(all.text, 'statement').length);
    expect((await dump(empty)).nodes.length).toBeGreaterThan(taken.counts.statements.created);
    expect((await exported(empty)).text).toBe(all.text);
    await empty.close();
  });
});
