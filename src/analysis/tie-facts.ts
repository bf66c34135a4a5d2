/** Ties through which a stance may be inferred, and when they held. */
import type { TieType } from '../domain/model.ts';
import { dayNumber, parsePartialDate } from '../domain/partial-date.ts';
import { byCodeUnit } from './intern.ts';
import { earliestOf, isUndated, latestOf } from './statement-values.ts';
import { OPEN_END, OPEN_START, type StatementColumns } from './statement-columns.ts';

export const INFERRING_TIES = ['MEMBER_OF', 'LEADS', 'REPRESENTS', 'PART_OF'] as const;
export type InferringTie = (typeof INFERRING_TIES)[number];

export interface TieRow {
  readonly id: string;
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  /** Partial dates. */
  readonly since: string | null;
  readonly until: string | null;
}

export interface TieFact {
  readonly id: string;
  readonly type: InferringTie;
  /** Places in the table of actors. */
  readonly from: number;
  readonly to: number;
  /** First and last day on which it may have held. */
  readonly first: number;
  readonly last: number;
}

export interface TieFacts {
  /** By id. */
  readonly ties: readonly TieFact[];
  has(type: InferringTie, from: number, to: number): boolean;
}

export const NO_TIES: TieFacts = { ties: [], has: () => false };

/** Keeps the ties of the four types between two different actors of the table. */
export function tieFacts(columns: StatementColumns, rows: readonly TieRow[]): TieFacts {
  const ties = rows
    .filter((row) => isInferring(row.type))
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((row) => ({
      id: row.id,
      type: row.type as InferringTie,
      from: columns.actors.indexOf(row.from),
      to: columns.actors.indexOf(row.to),
      first: bound(row.since, 'earliest', OPEN_START),
      last: bound(row.until, 'latest', OPEN_END),
    }))
    .filter((tie) => tie.from >= 0 && tie.to >= 0 && tie.from !== tie.to);
  const keys = new Set(ties.map((tie) => `${tie.type} ${tie.from} ${tie.to}`));
  return { ties, has: (type, from, to) => keys.has(`${type} ${from} ${to}`) };
}

function isInferring(type: TieType): type is InferringTie {
  return (INFERRING_TIES as readonly TieType[]).includes(type);
}

function bound(text: string | null, side: 'earliest' | 'latest', open: number): number {
  if (text === null) return open;
  const date = parsePartialDate(text);
  if (date === null) throw new RangeError(`not a partial date: ${text}`);
  return dayNumber(date[side]);
}

/** Those of `rows` that may have been made on a day on which the tie may have held; an undated one may always have been. */
export function whileTied(columns: StatementColumns, rows: Int32Array, tie: TieFact): Int32Array {
  return rows.filter(
    (row) =>
      isUndated(columns, row) ||
      (latestOf(columns, row) >= tie.first && earliestOf(columns, row) <= tie.last),
  );
}
