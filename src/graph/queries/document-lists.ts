/** Pages and the count of documents. */
import type { DocumentRecord } from '../../domain/model.ts';
import type { GraphReader } from '../port.ts';
import { keyset, type Listed, type PageWanted } from './listed.ts';
import { DOCUMENT, type DocumentShape } from './shapes.ts';

/** By title. */
export async function listDocuments(tx: GraphReader, wanted: PageWanted): Promise<Listed<DocumentRecord>[]> {
  const { where, orderBy, params } = keyset('d', { descending: false }, wanted);
  const rows = await tx.run<{ record: DocumentShape; sort: string }>(
    `MATCH (d:Document) WITH d, d.normalised AS sort ${where} WITH d, sort ORDER BY ${orderBy} LIMIT $limit
     RETURN ${DOCUMENT} AS record, sort ORDER BY ${orderBy}`,
    params,
  );
  return rows.map(({ record, sort }) => ({ record, key: [sort, record.id] }));
}

export async function countDocuments(tx: GraphReader): Promise<number> {
  return (await tx.run<{ count: number }>('MATCH (d:Document) RETURN count(d) AS count'))[0]!.count;
}
