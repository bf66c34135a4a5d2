/** A bundle that is loaded is an import: what it says carries its number; what was said in the same words is not compared again. */
import type { GraphDatabase } from '../../src/graph/port.ts';
import { observed } from '../../src/graph/observed.ts';
import { listImports } from '../../src/graph/queries/imports.ts';
import { onEachDatabase } from '../support/backends.ts';
import { dump } from './graph-dump.ts';
import { differences, load, NOON, smallBundle } from './small-bundle.ts';
import type { Thing } from './small-bundle.ts';

const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/;

onEachDatabase('a loaded bundle as an import', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
  });
  afterEach(() => db.close());

  async function statementsOf(work: (db: GraphDatabase) => Promise<unknown>): Promise<string[]> {
    const statements: string[] = [];
    await work(observed(db, ({ cypher }) => statements.push(cypher)));
    return statements;
  }
  /** What a node or tie carries, by its id. */
  const marks = async (): Promise<Record<string, number[]>> => {
    const { nodes, relationships } = await dump(db, { provenance: true });
    const marked = [...nodes, ...relationships].flatMap((text) => {
      const { id, imports } = JSON.parse(text.slice(text.indexOf('{'))) as {
        id?: string;
        imports?: number[];
      };
      return imports ? [[id, imports] as const] : [];
    });
    return Object.fromEntries(marked) as Record<string, number[]>;
  };

  test('the graph keeps what it was called, who loaded it and how much it said', async () => {
    await load(db, smallBundle());
    expect(await db.read(listImports)).toEqual([
      {
        id: expect.stringMatching(/^import:x-json-[0-9a-f]{8}$/),
        number: 1,
        name: 'x.json',
        format: 'bundle',
        fileNames: ['x.json'],
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        startedAt: NOON,
        finishedAt: NOON,
        author: 'the test',
        state: 'COMPLETE',
        counts: { documents: 2, actors: 3, topics: 1, issues: 3, positions: 6, statements: 2, ties: 1 },
      },
    ]);
  });

  test('everything with an id carries the number, names and relationships of statements do not', async () => {
    await load(db, smallBundle());
    const marked = await marks();
    expect(Object.keys(marked)).toHaveLength(18);
    expect(new Set(Object.values(marked).map(String))).toEqual(new Set(['1']));
  });

  test('what another bundle says too carries both numbers; no fact is changed by that', async () => {
    await load(db, smallBundle());
    const before = await dump(db);
    const { actors, topics, issues, ties, statements } = smallBundle();
    const again = await load(db, {
      actors,
      topics,
      issues: [issues[0]!],
      ties,
      statements: [statements[0]!],
    });
    expect(again).toMatchObject({ changed: false, changedIds: [], revision: 2 });
    expect(differences(again)).toEqual({});
    expect(await dump(db)).toEqual(before);
    const marked = await marks();
    const both = Object.keys(marked).filter((id) => String(marked[id]) === '1,2');
    expect(both.sort()).toEqual([
      'actor:group',
      'actor:hakim',
      'actor:state',
      'issue:arms',
      'position:against',
      'position:for',
      'statement:one',
      'tie:one',
      'topic:arms',
    ]);
    expect(marked['statement:two']).toEqual([1]);
  });

  test('what is changed keeps its numbers and gets the new one', async () => {
    await load(db, smallBundle());
    const things = smallBundle();
    things.documents[0]!['publisher'] = 'Another';
    things.actors[0]!['description'] = 'Somebody';
    things.topics[0]!['title'] = 'Weapons';
    things.issues[0]!['question'] = 'Why?';
    (things.issues[1]!['positions'] as Thing[])[0]!['label'] = 'northwards';
    things.statements[0]!['quote'] = 'no';
    things.ties[0]!['role'] = 'chair';
    expect(differences(await load(db, things))).toEqual({
      documents: '0/1/0',
      actors: '0/1/0',
      topics: '0/1/0',
      issues: '0/1/0',
      positions: '0/1/0',
      statements: '0/1/0',
      ties: '0/1/0',
    });
    expect(new Set(Object.values(await marks()).map(String))).toEqual(new Set(['1,2']));
    expect(await load(db, things)).toMatchObject({ changed: false, revision: 2 });
  });

  test('of statements given as before, only the digests are read, and nothing is written', async () => {
    await load(db, smallBundle());
    const statements = await statementsOf((watched) => load(watched, smallBundle()));
    expect(statements.filter((cypher) => cypher.includes(':Statement'))).toEqual([
      expect.stringContaining('s.digest'),
    ]);
    expect(statements.filter((cypher) => WRITES.test(cypher))).toHaveLength(1); // the revision, rolled back
  });

  test('given in other words that say the same: unchanged, and known by them from then on', async () => {
    await load(db, smallBundle());
    const things = smallBundle();
    things.statements[0]!['recordedBy'] = 'the test';
    expect(await load(db, things)).toMatchObject({ changed: false, revision: 2 });
    const again = await statementsOf((watched) => load(watched, things));
    expect(again.filter((cypher) => cypher.includes('(s:Statement'))).toHaveLength(1);
  });

  test('a date that a document gives is followed, also where the statement is given as before', async () => {
    await load(db, smallBundle());
    const things = smallBundle();
    things.documents[0]!['published'] = '2025-02';
    const report = await load(db, things);
    expect(differences(report)).toEqual({ documents: '0/1/0', statements: '0/1/0' });
    expect(report.changedIds).toEqual(['doc:early', 'statement:two']);
    const two = (await dump(db)).nodes.find((node) => node.includes('"id":"statement:two"'));
    expect(two).toContain('"date":"2025-02"');
    expect(await load(db, things)).toMatchObject({ changed: false });
  });

  test('new statements of one form take one database statement, whatever they say', async () => {
    const things = smallBundle();
    const form = (principal: boolean, reporter: boolean, documents: number): object => ({
      ...(principal ? { principal: 'actor:state' } : {}),
      ...(reporter ? { reportedBy: 'actor:group' } : {}),
      citations: ['doc:early', 'doc:late'].slice(0, documents).map((document, at) => ({
        document,
        ...(at === 0 ? { locator: 'page 1' } : {}),
      })),
    });
    const forms = [false, true].flatMap((principal) =>
      [false, true].flatMap((reporter) => [1, 2].map((documents) => form(principal, reporter, documents))),
    );
    things.statements = Array.from({ length: 80 }, (_, number) => ({
      id: `statement:${number}`,
      speaker: 'actor:hakim',
      position: number % 3 === 0 ? 'position:for' : 'position:against',
      ...(number % 2 === 0 ? { quote: `words ${number}`, confidence: number / 100 } : {}),
      ...(number % 5 === 0 ? { date: '2025' } : {}),
      ...forms[Math.floor(number / 10)],
    }));
    const all = await statementsOf((watched) => load(watched, things));
    const creating = all.filter((cypher) => cypher.includes('CREATE (s'));
    expect(creating.filter((cypher) => cypher.includes('CREATE (s:Statement'))).toHaveLength(8);
    expect(creating).toHaveLength(9); // more documents than one
    await compareInFull(things);

    things.statements = things.statements.map((statement) => ({
      ...statement,
      principal: undefined,
      reportedBy: undefined,
      ...forms[0],
      id: `${statement.id}-b`,
    }));
    const simple = await statementsOf((watched) => load(watched, things));
    expect(simple.filter((cypher) => cypher.includes('CREATE (s'))).toHaveLength(1);
    await compareInFull(things);
  });

  /** Without digests, all that is stored is read and compared with what is given. */
  async function compareInFull(things: Parameters<typeof load>[1]): Promise<void> {
    await db.write((tx) => tx.run('MATCH (s:Statement) REMOVE s.digest'));
    expect(differences(await load(db, things))).toEqual({});
  }
});
