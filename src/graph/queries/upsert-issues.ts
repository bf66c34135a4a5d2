/** Issues with their topics and the actor they are about, their positions, and which of those exclude each other. */
import type { GraphReader, GraphWriter } from '../port.ts';
import type { Marked } from './marks.ts';
import { changeInBatches, projection, readInBatches, writeInBatches } from './upsert-batches.ts';

export type IssueRow = {
  /** Exactly the properties of an Issue node. */
  readonly properties: {
    readonly id: string;
    readonly title: string;
    readonly normalised: string;
    readonly question: string | null;
    readonly kind: string;
    readonly scale: string;
    readonly min: number | null;
    readonly max: number | null;
  };
  readonly about: string | null;
  /** Ids in order. */
  readonly topics: readonly string[];
};

export type PositionRow = {
  /** Exactly the properties of a Position node. */
  readonly properties: {
    readonly id: string;
    readonly label: string;
    readonly normalised: string;
    readonly value: number | null;
  };
  readonly issue: string;
};

/** Two positions of one issue, `one` < `other`; the relationship goes from `one` to `other`. */
export type PairRow = { readonly one: string; readonly other: string };

const ISSUE = projection(['id', 'title', 'normalised', 'question', 'kind', 'scale', 'min', 'max']);
const POSITION = projection(['id', 'label', 'normalised', 'value']);

export async function readIssueRows(tx: GraphReader, ids: readonly string[]): Promise<Marked<IssueRow>[]> {
  const rows = await readInBatches<{
    properties: IssueRow['properties'];
    imports: number[] | null;
    about: string[];
    topics: string[];
  }>(
    tx,
    `UNWIND $ids AS id MATCH (i:Issue {id: id})
     RETURN i${ISSUE} AS properties, i.imports AS imports, [(i)-[:ABOUT]->(a:Actor) | a.id] AS about,
       [(i)-[:PART_OF]->(t:Topic) | t.id] AS topics`,
    ids,
  );
  return rows.map(({ properties, about, topics, imports }) => ({
    row: { properties, about: about[0] ?? null, topics: topics.sort() },
    imports,
  }));
}

/** Takes existing issues off their topics and the actor they are about, so that they can be written anew. */
export async function detachIssues(tx: GraphWriter, ids: readonly string[]): Promise<void> {
  await changeInBatches(tx, 'UNWIND $ids AS id MATCH (i:Issue {id: id})-[r:ABOUT|PART_OF]->() DELETE r', ids);
}

/** Those that exist have been detached. */
export async function writeIssueRows(tx: GraphWriter, marked: readonly Marked<IssueRow>[]): Promise<void> {
  await writeInBatches(
    tx,
    'UNWIND $rows AS r MERGE (i:Issue {id: r.properties.id}) SET i = r.properties SET i.imports = r.imports',
    marked.map(({ row: { properties }, imports }) => ({ properties, imports })),
  );
  const rows = marked.map(({ row }) => row);
  await writeInBatches(
    tx,
    'UNWIND $rows AS r MATCH (i:Issue {id: r.issue}) MATCH (a:Actor {id: r.about}) MERGE (i)-[:ABOUT]->(a)',
    rows.flatMap(({ properties, about }) => (about === null ? [] : [{ issue: properties.id, about }])),
  );
  await writeInBatches(
    tx,
    'UNWIND $rows AS r MATCH (i:Issue {id: r.issue}) MATCH (t:Topic {id: r.topic}) MERGE (i)-[:PART_OF]->(t)',
    rows.flatMap(({ properties, topics }) => topics.map((topic) => ({ issue: properties.id, topic }))),
  );
}

/** Those of the ids that exist. */
export async function readPositionRows(
  tx: GraphReader,
  ids: readonly string[],
): Promise<Marked<PositionRow>[]> {
  return readInBatches<Marked<PositionRow>>(
    tx,
    `UNWIND $ids AS id MATCH (p:Position {id: id})-[:ON]->(i:Issue)
     RETURN {properties: p${POSITION}, issue: i.id} AS row, p.imports AS imports`,
    ids,
  );
}

/** All positions of these issues. */
export async function readPositionRowsOn(tx: GraphReader, issues: readonly string[]): Promise<PositionRow[]> {
  return readInBatches<PositionRow>(
    tx,
    `UNWIND $ids AS id MATCH (i:Issue {id: id})<-[:ON]-(p:Position)
     RETURN p${POSITION} AS properties, i.id AS issue`,
    issues,
  );
}

/** The issues must exist; a position that exists must already be on its issue. */
export async function writePositionRows(
  tx: GraphWriter,
  rows: readonly Marked<PositionRow>[],
): Promise<void> {
  await writeInBatches(
    tx,
    `UNWIND $rows AS r MATCH (i:Issue {id: r.row.issue})
     MERGE (p:Position {id: r.row.properties.id}) SET p = r.row.properties SET p.imports = r.imports
     MERGE (p)-[:ON]->(i)`,
    rows,
  );
}

/** The pairs that begin or end with one of these positions, each once. */
export async function readPairs(tx: GraphReader, positions: readonly string[]): Promise<PairRow[]> {
  return readInBatches<PairRow>(
    tx,
    `UNWIND $ids AS id MATCH (p:Position {id: id})-[:INCOMPATIBLE_WITH]->(q:Position)
     RETURN p.id AS one, q.id AS other`,
    positions,
  );
}

export async function writePairs(tx: GraphWriter, pairs: readonly PairRow[]): Promise<void> {
  await writeInBatches(
    tx,
    `UNWIND $rows AS r MATCH (p:Position {id: r.one}) MATCH (q:Position {id: r.other})
     MERGE (p)-[:INCOMPATIBLE_WITH]->(q)`,
    pairs,
  );
}

export async function deletePairs(tx: GraphWriter, pairs: readonly PairRow[]): Promise<void> {
  await writeInBatches(
    tx,
    `UNWIND $rows AS r MATCH (p:Position {id: r.one})-[x:INCOMPATIBLE_WITH]->(q:Position {id: r.other}) DELETE x`,
    pairs,
  );
}
