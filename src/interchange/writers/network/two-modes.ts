/** Numbers from 1 for formats that name nodes by them and want the rows of a two-mode network before its columns. */
import type { NetworkDocument } from './network-document.ts';

export interface Numbering {
  /** Places of nodes in the order in which they are written. */
  readonly order: readonly number[];
  /** By place: the node's number, from 1. */
  readonly numberOf: Int32Array;
  readonly rows: number;
  readonly columns: number;
}

export function rowsFirst({ nodes }: NetworkDocument): Numbering {
  const places = nodes.map((_node, place) => place);
  const rows = places.filter((place) => nodes[place]!.mode === 'ROW');
  const columns = places.filter((place) => nodes[place]!.mode === 'COLUMN');
  const order = [...rows, ...columns];
  const numberOf = new Int32Array(nodes.length);
  for (const [before, place] of order.entries()) numberOf[place] = before + 1;
  return { order, numberOf, rows: rows.length, columns: columns.length };
}
