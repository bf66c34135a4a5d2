/** Ties of many actors in one statement: pages and counts. */
import { TIE_TYPES, type TieRecord, type TieType } from '../../domain/model.ts';
import type { GraphReader, Params } from '../port.ts';
import type { Listed, PageWanted } from './listed.ts';
import { TIE, type TieShape, tieRecord } from './shapes.ts';

export const DIRECTIONS = ['OUT', 'IN', 'BOTH'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface TiesWanted {
  /** Null: all. */
  readonly types: readonly TieType[] | null;
  readonly direction: Direction;
  /** YYYY-MM-DD: only ties that may have held on this day; null: any. */
  readonly asOf: string | null;
}

/** By id, which is all of the sort key. */
export async function listTiesOf(
  tx: GraphReader,
  actors: readonly string[],
  wanted: TiesWanted & PageWanted,
): Promise<Map<string, Listed<TieRecord>[]>> {
  const { match, params } = matching(wanted);
  const after = wanted.after === null ? '' : 'WHERE tie.id > $after';
  const rows = await tx.run<{ id: string; ties: TieShape[] }>(
    `UNWIND $ids AS id CALL (id) {
       ${match} WITH DISTINCT tie ${after} WITH tie ORDER BY tie.id LIMIT $limit RETURN collect(${TIE}) AS ties
     } RETURN id, ties`,
    { ...params, ids: actors, after: wanted.after?.[0] ?? null, limit: wanted.limit },
  );
  return new Map(rows.map((row) => [row.id, row.ties.map(listed)]));
}

function listed(tie: TieShape): Listed<TieRecord> {
  return { record: tieRecord(tie), key: [tie.id] };
}

export async function countTiesOf(
  tx: GraphReader,
  actors: readonly string[],
  wanted: TiesWanted,
): Promise<Map<string, number>> {
  const { match, params } = matching(wanted);
  const rows = await tx.run<{ id: string; count: number }>(
    `UNWIND $ids AS id CALL (id) { ${match} RETURN count(DISTINCT tie) AS count } RETURN id, count`,
    { ...params, ids: actors },
  );
  return new Map(rows.map((row) => [row.id, row.count]));
}

/**
 * Types come from our own list, never from the request's text. Partial dates are texts: `since` begins with the first day it
 * allows, so it compares as that day does; `until` reaches to its last, so only as much of the day is compared as it has.
 */
function matching({ types, direction, asOf }: TiesWanted): { match: string; params: Params } {
  const wanted = TIE_TYPES.filter((type) => types === null || types.includes(type)).join('|');
  const arrow = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[direction];
  const match = `MATCH (:Actor {id: id})${arrow[0]}[tie:${wanted}]${arrow[1]}(:Actor)`;
  if (asOf === null) return { match, params: {} };
  return {
    match: `${match} WHERE (tie.since IS NULL OR tie.since <= $asOf)
      AND (tie.until IS NULL OR tie.until >= substring($asOf, 0, size(tie.until)))`,
    params: { asOf },
  };
}
