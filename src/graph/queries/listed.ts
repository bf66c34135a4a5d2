/** Lists that are read page by page: each row comes with the key it is sorted by, so that the next page can begin after it. */
import type { Param } from '../port.ts';

/** What a row is sorted by, its id last. */
export type SortKey = readonly (string | number)[];

export interface Listed<Record> {
  readonly record: Record;
  readonly key: SortKey;
}

export interface PageWanted {
  /** Key of the row before the page; null at the start. */
  readonly after: SortKey | null;
  readonly limit: number;
}

/** The order of a list: what it is sorted by, then the id. */
export interface ListOrder {
  readonly descending: boolean;
}

/** Cypher that sorts, cuts and goes on after a key; `node` is the variable of the row's node, `sort` already bound. */
export function keyset(
  node: string,
  { descending }: Pick<ListOrder, 'descending'>,
  { after, limit }: PageWanted,
): { readonly where: string; readonly orderBy: string; readonly params: { readonly [name: string]: Param } } {
  const orderBy = `sort${descending ? ' DESC' : ''}, ${node}.id`;
  if (after === null) return { where: '', orderBy, params: { limit } };
  return {
    where: `WHERE sort ${descending ? '<' : '>'} $afterSort OR (sort = $afterSort AND ${node}.id > $afterId)`,
    orderBy,
    params: { limit, afterSort: after[0]!, afterId: after[1]! },
  };
}
