/** Loading a bundle: an upsert that writes only what differs, all or nothing. */
import { observed } from '../../src/graph/observed.ts';
import type { GraphDatabase, GraphReader, Params } from '../../src/graph/port.ts';
import { readRevision, readSeedHash } from '../../src/graph/revision.ts';
import { onEachDatabase } from '../support/backends.ts';
import { dump } from './graph-dump.ts';
import { differences, load, NOON, smallBundle } from './small-bundle.ts';

const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/;

/** The same database, on which the statement with this number (from 0) fails; later ones too. */
function failingAt(db: GraphDatabase, number: number): GraphDatabase {
  let count = 0;
  const failing = (tx: GraphReader): GraphReader => ({
    run: <Row extends object>(cypher: string, params?: Params): Promise<Row[]> => {
      count += 1;
      return count > number ? Promise.reject(new Error('pulled the plug')) : tx.run<Row>(cypher, params);
    },
  });
  return { ...db, kind: db.kind, write: (work) => db.write((tx) => work(failing(tx))) };
}

async function statementsOf(
  db: GraphDatabase,
  work: (db: GraphDatabase) => Promise<unknown>,
): Promise<string[]> {
  const statements: string[] = [];
  await work(observed(db, ({ cypher }) => statements.push(cypher)));
  return statements;
}

onEachDatabase('loading a bundle', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
  });
  afterEach(() => db.close());

  test('stores what the graph model says', async () => {
    const report = await load(db, smallBundle());
    expect(report).toMatchObject({ changed: true, revision: 1, dryRun: false, changedIdsLeftOut: 0 });
    expect(report.changedIds).toContain('position:east');
    expect(differences(report)).toEqual({
      documents: '2/0/0',
      actors: '3/0/0',
      names: '4/0/0',
      topics: '1/0/0',
      issues: '3/0/0',
      positions: '6/0/0',
      statements: '2/0/0',
      ties: '1/0/0',
    });
    const { nodes, relationships } = await dump(db);
    expect(nodes).toHaveLength(21);
    expect(nodes).toContain(
      'Statement {"confidence":0.5,"date":"2025-03-04","dateBasis":"STATED","dateEarliest":"2025-03-04","dateLatest":"2025-03-04",' +
        `"id":"statement:one","mode":"WORDS","quote":"weapons “only” with the state","rank":"NORMAL","recordedAt":"${NOON}",` +
        '"recordedBy":"the test","sortDate":"2025-03-04"}',
    );
    expect(nodes).toContain(
      'Actor,ArmedGroup {"id":"actor:group","kind":"ARMED_GROUP","name":"كتائب","normalised":"كتايب"}',
    );
    expect(nodes).toContain(
      'Name {"key":"actor:hakim|ar|CANONICAL|عمار الحكيم","kind":"CANONICAL","lang":"ar","normalised":"عمار حكيم","text":"عمار الحكيم"}',
    );
    expect(nodes).toContain(
      'Issue {"id":"issue:state","kind":"ACTOR","max":2.5,"min":0,"normalised":"support for state","scale":"ORDINAL","title":"Support for the state"}',
    );
    expect(nodes).toContain('Position {"id":"position:north","label":"the north","normalised":"north"}');
    expect(relationships).toEqual([
      'actor:group -KNOWN_AS-> actor:group|ar|CANONICAL|كتائب {"order":0}',
      'actor:group -MADE-> statement:two {}',
      'actor:hakim -KNOWN_AS-> actor:hakim|ar|CANONICAL|عمار الحكيم {"order":1}',
      'actor:hakim -KNOWN_AS-> actor:hakim|en|CANONICAL|Ammar al-Hakim {"order":0}',
      'actor:hakim -LEADS-> actor:group {"documentId":"doc:early","id":"tie:one","locator":"page 1","since":"2020"}',
      'actor:hakim -MADE-> statement:one {}',
      'actor:state -KNOWN_AS-> actor:state|en|CANONICAL|The State {"order":0}',
      'issue:arms -PART_OF-> topic:arms {}',
      'issue:state -ABOUT-> actor:state {}',
      'position:against -ON-> issue:arms {}',
      'position:east -ON-> issue:capital {}',
      'position:for -ON-> issue:arms {}',
      'position:likes -ON-> issue:state {}',
      'position:north -INCOMPATIBLE_WITH-> position:south {}',
      'position:north -ON-> issue:capital {}',
      'position:south -ON-> issue:capital {}',
      'statement:one -CITED_IN-> doc:early {}',
      'statement:one -CITED_IN-> doc:late {"locator":"paragraph 5"}',
      'statement:one -EXPRESSES-> position:for {}',
      'statement:one -ON_BEHALF_OF-> actor:state {}',
      'statement:two -CITED_IN-> doc:early {}',
      'statement:two -CITED_IN-> doc:late {}',
      'statement:two -EXPRESSES-> position:against {}',
      'statement:two -REPORTED_BY-> actor:hakim {}',
    ]);
  });

  test('loading the same again writes nothing and leaves the revision', async () => {
    await load(db, smallBundle());
    const before = await dump(db);
    const statements = await statementsOf(db, async (watched) => {
      const again = await load(watched, smallBundle(), { author: 'somebody else', now: () => new Date() });
      expect(again).toMatchObject({ changed: false, revision: 1, changedIds: [] });
      expect(differences(again)).toEqual({});
      expect(again.counts.statements).toEqual({ created: 0, changed: 0, unchanged: 2, removed: 0 });
    });
    expect(statements.filter((cypher) => WRITES.test(cypher))).toHaveLength(1); // the revision, rolled back
    expect(await dump(db)).toEqual(before);
    expect(await db.read(readRevision)).toBe(1);
  });

  test('one changed word is one changed thing', async () => {
    await load(db, smallBundle());
    const before = await dump(db);
    const things = smallBundle();
    things.statements[0]!['quote'] = 'weapons “solely” with the state';
    const report = await load(db, things, { now: () => new Date('2026-02-02') });
    expect(differences(report)).toEqual({ statements: '0/1/0' });
    expect(report).toMatchObject({ changed: true, revision: 2, changedIds: ['statement:one'] });
    const after = await dump(db);
    expect(after.relationships).toEqual(before.relationships);
    expect(after.nodes).toEqual(before.nodes.map((node) => node.replace('“only”', '“solely”')));
    const [change] = await db.read((tx) =>
      tx.run('MATCH (c:Change {revision: 2}) RETURN c.ids AS ids, c.author AS author, c.at AS at'),
    );
    const ids = [expect.stringMatching(/^import:x-json-[0-9a-f]{8}$/), 'statement:one'];
    expect(change).toEqual({ ids, author: 'the test', at: '2026-02-02T00:00:00.000Z' });
  });

  test('a failure at any statement leaves the graph as it was', async () => {
    const first = smallBundle();
    first.statements.pop();
    await load(db, first);
    const before = await dump(db);
    const second = smallBundle();
    second.actors[0]!['names'] = [{ text: 'Hakim', lang: 'en', kind: 'CANONICAL' }];
    second.statements[0]!['speaker'] = 'actor:group';
    second.ties[0]!['type'] = 'BACKS';
    let failures = 0;
    for (; failures < 100; failures += 1) {
      const outcome = await load(failingAt(db, failures), second).catch((error: Error) => error.message);
      if (outcome !== 'pulled the plug') break;
      expect([failures, await dump(db)]).toEqual([failures, before]);
      expect(await db.read(readRevision)).toBe(1);
    }
    expect(failures).toBeGreaterThan(20);
    expect(await db.read(readRevision)).toBe(2);
  });

  test('a dry run counts the same and writes nothing', async () => {
    const statements = await statementsOf(db, async (watched) => {
      const dry = await load(watched, smallBundle(), { dryRun: true });
      expect(dry).toMatchObject({ changed: true, revision: 0, dryRun: true });
      expect(dry.counts).toEqual((await load(db, smallBundle())).counts);
    });
    expect(statements.filter((cypher) => WRITES.test(cypher))).toEqual([]);
  });

  test('the number of statements does not grow with the bundle', async () => {
    const grown = smallBundle();
    for (let number = 0; number < 300; number += 1) {
      grown.documents.push({ id: `doc:${number}`, title: `Document ${number}` });
      grown.statements.push({ ...grown.statements[number % 2]!, id: `statement:${number}` });
      grown.ties.push({ ...grown.ties[0]!, id: `tie:${number}` });
    }
    const small = await statementsOf(db, (watched) => load(watched, smallBundle()));
    expect(small.length).toBeLessThanOrEqual(32);
    const again = await statementsOf(db, (watched) => load(watched, smallBundle()));
    expect(again.length).toBeLessThanOrEqual(12);
    const more = await statementsOf(db, (watched) => load(watched, grown));
    expect(more.length).toBeLessThanOrEqual(small.length);
    const moreAgain = await statementsOf(db, (watched) => load(watched, grown));
    expect(moreAgain).toEqual(again);
  });

  test('long lists go in batches, and nothing is lost between them', async () => {
    const topics = Array.from({ length: 5_001 }, (_, number) => ({
      id: `topic:${number}`,
      title: `T ${number}`,
    }));
    const statements = await statementsOf(db, (watched) => load(watched, { topics }));
    expect(statements.filter((cypher) => cypher.includes(':Topic'))).toHaveLength(4);
    const report = await load(db, { topics });
    expect(report.counts.topics).toEqual({ created: 0, changed: 0, unchanged: 5_001, removed: 0 });
    expect((await dump(db)).nodes).toHaveLength(5_001);
  });

  test('two loads at once: one writes, the other finds it done', async () => {
    const reports = await Promise.all([load(db, smallBundle()), load(db, smallBundle())]);
    expect(reports.map((report) => report.changed).sort()).toEqual([false, true]);
    expect(await db.read(readRevision)).toBe(1);
  });

  test('the fingerprint of the seed data is kept, also when the facts are the same', async () => {
    await load(db, smallBundle(), { seedHash: 'abc' });
    expect(await db.read(readSeedHash)).toBe('abc');
    const report = await load(db, smallBundle(), { seedHash: 'def' });
    expect(report.changed).toBe(false);
    expect(await db.read(readSeedHash)).toBe('def');
    expect(await db.read(readRevision)).toBe(1);
  });
});
