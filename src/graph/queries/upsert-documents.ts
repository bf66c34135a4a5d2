/** Documents and topics: nodes without relationships of their own. */
import type { GraphReader, GraphWriter } from '../port.ts';
import { projection, readInBatches, writeInBatches } from './upsert-batches.ts';

/** Exactly the properties of a Document node. */
export type DocumentRow = {
  readonly id: string;
  readonly title: string;
  readonly normalised: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly publishedEarliest: string | null;
  readonly publishedLatest: string | null;
  readonly publishedBasis: string;
  readonly publishedNote: string | null;
  readonly retrievedAt: string | null;
  readonly lang: string | null;
  readonly reliability: string | null;
};

/** Exactly the properties of a Topic node. */
export type TopicRow = { readonly id: string; readonly title: string; readonly normalised: string };

const DOCUMENT = projection([
  'id',
  'title',
  'normalised',
  'publisher',
  'url',
  'published',
  'publishedEarliest',
  'publishedLatest',
  'publishedBasis',
  'publishedNote',
  'retrievedAt',
  'lang',
  'reliability',
]);
const TOPIC = projection(['id', 'title', 'normalised']);

/** Those of the ids that exist. */
export async function readDocumentRows(tx: GraphReader, ids: readonly string[]): Promise<DocumentRow[]> {
  const cypher = `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d${DOCUMENT} AS row`;
  return (await readInBatches<{ row: DocumentRow }>(tx, cypher, ids)).map(({ row }) => row);
}

export async function writeDocumentRows(tx: GraphWriter, rows: readonly DocumentRow[]): Promise<void> {
  await writeInBatches(tx, 'UNWIND $rows AS r MERGE (d:Document {id: r.id}) SET d = r', rows);
}

export async function readTopicRows(tx: GraphReader, ids: readonly string[]): Promise<TopicRow[]> {
  const cypher = `UNWIND $ids AS id MATCH (t:Topic {id: id}) RETURN t${TOPIC} AS row`;
  return (await readInBatches<{ row: TopicRow }>(tx, cypher, ids)).map(({ row }) => row);
}

export async function writeTopicRows(tx: GraphWriter, rows: readonly TopicRow[]): Promise<void> {
  await writeInBatches(tx, 'UNWIND $rows AS r MERGE (t:Topic {id: r.id}) SET t = r', rows);
}
