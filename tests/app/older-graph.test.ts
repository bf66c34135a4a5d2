/** A graph from before imports were kept: no marks, no digests, no external ids, no Import nodes. It opens, answers and loads. */
import type { GraphDatabase } from '../../src/graph/port.ts';
import { listImports } from '../../src/graph/queries/imports.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import { actorsByIds, statementsByIds } from '../../src/graph/queries/entities.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { onEachDatabase } from '../support/backends.ts';
import { dump } from './graph-dump.ts';
import { differences, load, smallBundle } from './small-bundle.ts';

/** As the software before this one left it, its own statements included. */
const OLDER = [
  "CREATE (:Graph {id: 'stance-graph', schemaVersion: 1, revision: 7})",
  "CREATE (:Change {id: 'change:7', revision: 7, at: '2025-12-01T00:00:00.000Z', author: 'somebody'})",
  `CREATE (:Document {id: 'doc:early', title: 'Early', normalised: 'early', publisher: 'Example News', published: '2025-03',
     publishedEarliest: '2025-03-01', publishedLatest: '2025-03-31', publishedBasis: 'STATED'})`,
  `CREATE (a:Actor:Person {id: 'actor:old', kind: 'PERSON', name: 'Old', normalised: 'old'})
   CREATE (n:Name {key: 'actor:old|en|CANONICAL|Old', text: 'Old', lang: 'en', kind: 'CANONICAL', normalised: 'old'})
   CREATE (a)-[:KNOWN_AS {order: 0}]->(n)`,
  `CREATE (i:Issue {id: 'issue:old', title: 'Old', normalised: 'old', kind: 'PROPOSAL', scale: 'BINARY', min: -1, max: 1})
   CREATE (p:Position {id: 'position:old', label: 'for it', normalised: 'for it', value: 1}) CREATE (p)-[:ON]->(i)`,
  `MATCH (a:Actor {id: 'actor:old'}) MATCH (p:Position {id: 'position:old'}) MATCH (d:Document {id: 'doc:early'})
   CREATE (s:Statement {id: 'statement:old', dateBasis: 'DOCUMENT', date: '2025-03', dateEarliest: '2025-03-01',
     dateLatest: '2025-03-31', sortDate: '2025-03-01', mode: 'WORDS', rank: 'NORMAL',
     recordedAt: '2025-12-01T00:00:00.000Z', recordedBy: 'somebody'})
   CREATE (a)-[:MADE]->(s) CREATE (s)-[:EXPRESSES]->(p) CREATE (s)-[:CITED_IN]->(d)`,
];

const SAME = {
  documents: [{ id: 'doc:early', title: 'Early', publisher: 'Example News', published: '2025-03' }],
  actors: [{ id: 'actor:old', kind: 'PERSON', names: [{ text: 'Old', lang: 'en', kind: 'CANONICAL' }] }],
  issues: [
    {
      id: 'issue:old',
      title: 'Old',
      kind: 'PROPOSAL',
      scale: 'BINARY',
      positions: [{ id: 'position:old', label: 'for it', value: 1 }],
    },
  ],
  statements: [
    {
      id: 'statement:old',
      speaker: 'actor:old',
      position: 'position:old',
      citations: [{ document: 'doc:early' }],
    },
  ],
};

onEachDatabase('an older graph', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.openBlank();
    for (const statement of OLDER) await db.write((tx) => tx.run(statement));
    await prepareGraph(db);
  });
  afterEach(() => db.close());

  test('answers: what it does not have is empty', async () => {
    expect(await db.read((tx) => actorsByIds(tx, ['actor:old']))).toEqual([
      {
        id: 'actor:old',
        kind: 'PERSON',
        name: 'Old',
        names: [{ text: 'Old', lang: 'en', kind: 'CANONICAL' }],
        description: null,
        wikidata: null,
        externalIds: [],
      },
    ]);
    expect(await db.read((tx) => statementsByIds(tx, ['statement:old']))).toHaveLength(1);
    expect(await db.read(listImports)).toEqual([]);
  });

  test('what it says already is the same when it is loaded, and loading it again writes nothing', async () => {
    const before = await dump(db);
    const first = await load(db, SAME);
    expect([differences(first), first.changed]).toEqual([{}, false]);
    expect(first.counts.statements.unchanged).toBe(1);
    expect(await dump(db)).toEqual(before);
    // The import is new to the graph; what was there before belongs to nobody.
    expect(await db.read(listImports)).toHaveLength(1);
    const { nodes } = await dump(db, { provenance: true });
    expect(nodes.filter((node) => node.includes('"imports"'))).toEqual([]);
    expect(nodes.filter((node) => node.includes('"digest"'))).toHaveLength(1);
    const [whole, revision] = [await dump(db, { provenance: true }), await db.read(readRevision)];
    expect(await load(db, SAME)).toMatchObject({ changed: false, revision });
    expect(await dump(db, { provenance: true })).toEqual(whole);
  });

  test('what is new, changed, or follows a date of a document is written', async () => {
    const report = await load(db, smallBundle());
    expect(differences(report)).toMatchObject({ statements: '2/0/0', actors: '3/0/0', documents: '1/0/0' });
    const moved = { ...SAME.documents[0]!, published: '2025-04' };
    expect(differences(await load(db, { documents: [moved] }))).toEqual({
      documents: '0/1/0',
      statements: '0/2/0',
    });
    const statement = { ...SAME.statements[0]!, quote: 'a word' };
    expect(differences(await load(db, { statements: [statement] }))).toEqual({ statements: '0/1/0' });
    expect(await db.read((tx) => statementsByIds(tx, ['statement:old']))).toMatchObject([
      { quote: 'a word', date: '2025-04', recordedBy: 'somebody', speaker: 'actor:old' },
    ]);
    // What was there before belongs to nobody, also when it is changed.
    const { nodes } = await dump(db, { provenance: true });
    const older = nodes.filter((node) => /"id":"(doc:early|statement:old)"/.test(node));
    expect(older).toHaveLength(2);
    expect(older.filter((node) => node.includes('"imports"'))).toEqual([]);
  });
});
