/** Ties: relationships between two actors that carry their own id and evidence. */
import { TIE_TYPES } from '../../domain/model.ts';
import type { TieType } from '../../domain/model.ts';
import type { GraphReader, GraphWriter } from '../port.ts';
import type { Marked } from './marks.ts';
import { changeInBatches, projection, readInBatches, writeInBatches } from './upsert-batches.ts';

export type TieRow = {
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  /** Exactly the properties of the relationship. */
  readonly properties: {
    readonly id: string;
    readonly role: string | null;
    readonly since: string | null;
    readonly until: string | null;
    readonly documentId: string;
    readonly locator: string | null;
    readonly quote: string | null;
  };
};

const TIE = projection(['id', 'role', 'since', 'until', 'documentId', 'locator', 'quote']);
const ANY_TIE = `(a:Actor)-[t:${TIE_TYPES.join('|')}]->(b:Actor)`;

/** Those of the ids that exist, wherever they are: a tie may have other ends or another type than before. */
export async function readTieRows(tx: GraphReader, ids: readonly string[]): Promise<Marked<TieRow>[]> {
  return readInBatches<Marked<TieRow>>(
    tx,
    `MATCH ${ANY_TIE} WHERE t.id IN $ids
     RETURN {type: type(t), from: a.id, to: b.id, properties: t${TIE}} AS row, t.imports AS imports`,
    ids,
  );
}

export async function deleteTies(tx: GraphWriter, ids: readonly string[]): Promise<void> {
  await changeInBatches(tx, `MATCH ${ANY_TIE} WHERE t.id IN $ids DELETE t`, ids);
}

/** Ties that are not in the graph; at most one statement for each type and batch. */
export async function createTies(tx: GraphWriter, rows: readonly Marked<TieRow>[]): Promise<void> {
  for (const type of TIE_TYPES) {
    await writeInBatches(
      tx,
      `UNWIND $rows AS r MATCH (a:Actor {id: r.row.from}) MATCH (b:Actor {id: r.row.to})
       CREATE (a)-[t:${type}]->(b) SET t = r.row.properties SET t.imports = r.imports`,
      rows.filter(({ row }) => row.type === type),
    );
  }
}
