/** What an import has left in a graph, as the batches with which a bare loader makes the same graph anew. */
import { UNIQUE_PROPERTY } from '../../src/graph/constraints.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { type Batch, ColumnStore, type Places, type Row } from './columns.ts';
import { countsOf, nodeName } from './counts.ts';

/** Positions whose statements are asked for at once. */
const POSITIONS = 300;
/** They hang on statements, and are made with them. */
const OF_STATEMENTS = new Set(['MADE', 'EXPRESSES', 'CITED_IN']);
const UNIQUE = new Set(['id', 'key', 'digest']);
const ENDS = new Set(['speaker', 'position', 'document']);

/** In the order in which they can be loaded into a graph that has been prepared and is empty. */
export async function* takeGraph(db: GraphDatabase): AsyncGenerator<Batch> {
  const names = Object.keys(await countsOf(db));
  for (const labels of names.filter((name) => name.startsWith(':') && name !== ':Statement')) {
    const nodes = await db.readOne<{ properties: Row }>(
      `MATCH (n${labels}) RETURN properties(n) AS properties`,
    );
    const rows = nodes.map(({ properties }) => properties);
    yield* stored(rows).batches((places) => creation(labels, places));
  }
  const types = names.flatMap((name) => /^-(.*)-$/.exec(name)?.[1] ?? []);
  for (const type of types.filter((one) => !OF_STATEMENTS.has(one))) yield* linksOf(db, type);
  yield* (await statements(db)).batches(making);
}

async function* linksOf(db: GraphDatabase, type: string): AsyncGenerator<Batch> {
  const links = await db.readOne<Link>(
    `MATCH (a)-[r:${type}]->(b) RETURN labels(a) AS from, labels(b) AS to, coalesce(a.id, a.key) AS fromEnd,
       coalesce(b.id, b.key) AS toEnd, properties(r) AS properties`,
  );
  for (const alike of grouped(links, ({ from, to }) => `${nodeName(from)} ${nodeName(to)}`).values()) {
    const rows = alike.map(({ properties, fromEnd, toEnd }) => ({ ...properties, fromEnd, toEnd }));
    yield* stored(rows).batches((places) => linking(type, alike[0]!, places));
  }
}

interface Link {
  readonly from: string[];
  readonly to: string[];
  readonly fromEnd: string;
  readonly toEnd: string;
  readonly properties: Row;
}

function creation(name: string, places: Places): string {
  const properties = listed(places);
  // It is there as soon as a graph is prepared.
  if (name === ':Graph') return `UNWIND $rows AS r MATCH (n:Graph) SET n += {${properties}}`;
  return `UNWIND $rows AS r CREATE (n${name} {${properties}})`;
}

function linking(type: string, { from, to }: Link, places: Places): string {
  const properties = listed(new Map([...places].filter(([name]) => name !== 'fromEnd' && name !== 'toEnd')));
  const end = (labels: readonly string[], name: string): string => {
    const [label, key] = Object.entries(UNIQUE_PROPERTY).find(([known]) => labels.includes(known))!;
    return `:${label} {${key}: ${places.get(name)}}`;
  };
  return `UNWIND $rows AS r MATCH (a${end(from, 'fromEnd')}) MATCH (b${end(to, 'toEnd')})
    CREATE (a)-[:${type} {${properties}}]->(b)`;
}

function making(places: Places): string {
  const properties = listed(new Map([...places].filter(([name]) => !ENDS.has(name) && name !== 'locator')));
  const locator = places.get('locator') == null ? '' : ` {locator: ${places.get('locator')}}`;
  return `UNWIND $rows AS r MATCH (a:Actor {id: ${places.get('speaker')}})
    MATCH (p:Position {id: ${places.get('position')}}) MATCH (d:Document {id: ${places.get('document')}})
    CREATE (s:Statement {${properties}})
    CREATE (s)<-[:MADE]-(a) CREATE (s)-[:EXPRESSES]->(p) CREATE (s)-[:CITED_IN${locator}]->(d)`;
}

async function statements(db: GraphDatabase): Promise<ColumnStore> {
  const found = await db.readOne<{ id: string }>('MATCH (p:Position) RETURN p.id AS id');
  const positions = found.map(({ id }) => id);
  const store = new ColumnStore();
  for (let start = 0; start < positions.length; start += POSITIONS) {
    const rows = await db.readOne<{ properties: Row; speaker: string; position: string; document: string }>(
      `UNWIND $ids AS id MATCH (p:Position {id: id})<-[:EXPRESSES]-(s:Statement)<-[:MADE]-(a:Actor)
       MATCH (s)-[c:CITED_IN]->(d:Document)
       RETURN properties(s) AS properties, a.id AS speaker, id AS position, d.id AS document, c.locator AS locator`,
      { ids: positions.slice(start, start + POSITIONS) },
    );
    for (const { properties, ...ends } of rows) store.add({ ...properties, ...ends }, UNIQUE);
  }
  return store;
}

function stored(rows: readonly Row[]): ColumnStore {
  const store = new ColumnStore();
  for (const row of rows) store.add(row, UNIQUE);
  return store;
}

/** Properties that no row has are left out. */
function listed(places: Places): string {
  return [...places].flatMap(([name, place]) => (place === null ? [] : [`${name}: ${place}`])).join(', ');
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
