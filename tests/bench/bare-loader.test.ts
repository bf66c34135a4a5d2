/** What the bare loader loads is what an import has left. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColumnStore } from '../../bench/import/columns.ts';
import { type Counts, countsOf, differences } from '../../bench/import/counts.ts';
import { takeGraph } from '../../bench/import/take-graph.ts';
import { openEmbedded } from '../../src/graph/open.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';

const folder = mkdtempSync(join(tmpdir(), 'stance-graph-bare-loader-'));
const databases: GraphDatabase[] = [];
afterAll(async () => {
  for (const db of databases) await db.close();
  rmSync(folder, { recursive: true, force: true });
});

async function newGraph(name: string): Promise<GraphDatabase> {
  const db = await openEmbedded({ dataDir: join(folder, name) });
  databases.push(db);
  await prepareGraph(db);
  return db;
}

test('what rows and columns have in common is sent once', () => {
  const store = new ColumnStore();
  store.add({ id: 'a', mode: 'DEEDS', from: '2019', to: '2019', note: null, imports: [1] }, new Set(['id']));
  store.add({ id: 'b', mode: 'DEEDS', from: '2020', to: '2020', note: null, imports: [1] }, new Set(['id']));
  const places: (readonly [string, string | null])[] = [];
  const batches = [
    ...store.batches((found) => {
      places.push(...found);
      return 'cypher';
    }),
  ];
  expect(Object.fromEntries(places)).toEqual({
    id: 'r[0]',
    mode: '$mode',
    from: 'r[1]',
    to: 'r[1]',
    note: null,
    imports: '$imports',
  });
  expect(batches).toEqual([
    {
      cypher: 'cypher',
      every: { mode: 'DEEDS', imports: [1] },
      rows: [
        ['a', '2019'],
        ['b', '2020'],
      ],
    },
  ]);
});

test('a graph that is taken and loaded is the same graph', async () => {
  const from = await newGraph('from');
  await from.write((tx) =>
    tx.run(
      `CREATE (a:Actor:State {id: 'actor:a', name: 'A'})-[:KNOWN_AS {order: 0}]->(:Name {key: 'actor:a|A', text: 'A'})
       CREATE (p:Position {id: 'position:p', value: 1})-[:ON]->(:Issue {id: 'issue:i', min: -1})
       CREATE (d:Document {id: 'doc:d'}) CREATE (s:Statement {id: 'statement:s', digest: 'x', imports: [1]})
       CREATE (s)<-[:MADE]-(a) CREATE (s)-[:EXPRESSES]->(p) CREATE (s)-[:CITED_IN {locator: 'p. 3'}]->(d)`,
    ),
  );
  const to = await newGraph('to');
  for await (const { cypher, every, rows } of takeGraph(from))
    await to.write((tx) => tx.run(cypher, { ...every, rows }));
  const counts = await countsOf(from);
  expect(counts).toMatchObject({
    ':Actor:State': { things: 1, properties: 2 },
    ':Statement': { things: 1, properties: 3 },
    '-KNOWN_AS-': { things: 1, properties: 1 },
    '-CITED_IN-': { things: 1, properties: 1 },
    '-MADE-': { things: 1, properties: 0 },
  });
  expect(differences(counts, await countsOf(to))).toEqual([]);
  const statement = `MATCH (a:Actor)-[:MADE]->(s:Statement)-[c:CITED_IN]->(d:Document)
    RETURN a.id AS actor, s.id AS id, s.digest AS digest, s.imports AS imports, c.locator AS locator, d.id AS document`;
  expect(await to.readOne(statement)).toEqual(await from.readOne(statement));
});

test('graphs that differ are told apart by what there is more or less of', () => {
  const one: Counts = { ':Issue': { things: 2, properties: 6 }, '-ON-': { things: 3, properties: 0 } };
  const other: Counts = { ':Issue': { things: 2, properties: 5 } };
  expect(differences(one, one)).toEqual([]);
  expect(differences(one, other)).toEqual([
    '-ON-: 3 with 0 properties, none',
    ':Issue: 2 with 6 properties, 2 with 5 properties',
  ]);
});
