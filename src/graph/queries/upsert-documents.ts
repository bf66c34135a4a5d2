/** Documents and topics: nodes without relationships of their own. */
import type { GraphReader, GraphWriter } from '../port.ts';
import type { Marked } from './marks.ts';
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
export async function readDocumentRows(
  tx: GraphReader,
  ids: readonly string[],
): Promise<Marked<DocumentRow>[]> {
  const cypher = `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d${DOCUMENT} AS row, d.imports AS imports`;
  return readInBatches<Marked<DocumentRow>>(tx, cypher, ids);
}

export async function writeDocumentRows(
  tx: GraphWriter,
  rows: readonly Marked<DocumentRow>[],
): Promise<void> {
  await writeInBatches(
    tx,
    'UNWIND $rows AS r MERGE (d:Document {id: r.row.id}) SET d = r.row SET d.imports = r.imports',
    rows,
  );
}

export async function readTopicRows(tx: GraphReader, ids: readonly string[]): Promise<Marked<TopicRow>[]> {
  const cypher = `UNWIND $ids AS id MATCH (t:Topic {id: id}) RETURN t${TOPIC} AS row, t.imports AS imports`;
  return readInBatches<Marked<TopicRow>>(tx, cypher, ids);
}

export async function writeTopicRows(tx: GraphWriter, rows: readonly Marked<TopicRow>[]): Promise<void> {
  await writeInBatches(
    tx,
    'UNWIND $rows AS r MERGE (t:Topic {id: r.row.id}) SET t = r.row SET t.imports = r.imports',
    rows,
  );
}
