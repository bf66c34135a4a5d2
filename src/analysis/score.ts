/**
 * Where one actor stands on one issue (the graph model, "from statements to a stance"): `score` is the mean of its statements'
 * values, identical ones counted once (reading LATEST: of the latest statements); none on a nominal scale, where the commonest
 * position is the actor's camp: of several as common the one stated last, then by id. Cost: near linear in citations.
 */
import type { Reading } from '../domain/scope.ts';
import { countedWith } from './identical-statements.ts';
import { sortDay } from './newest.ts';
import { latestOf } from './order-in-time.ts';
import { NO_SIDE, sideNumber } from './side.ts';
import type { StatementColumns } from './statement-columns.ts';
import { valueOf } from './statement-values.ts';

export interface Standing {
  /** -1..1; NaN on a nominal scale. */
  readonly score: number;
  /** 1, -1, 0, or NO_SIDE on a nominal scale. */
  readonly side: number;
  /** Place of the position on a nominal scale, else -1. */
  readonly camp: number;
}

/** `rows`: at least one, all of one actor on one issue. */
export function standing(columns: StatementColumns, rows: Int32Array, reading: Reading): Standing {
  const read = rowsRead(columns, rows, reading);
  const counted = countedOnce(columns, read);
  if (Number.isNaN(valueOf(columns, rows[0]!)))
    return { score: Number.NaN, side: NO_SIDE, camp: commonestPosition(columns, read, counted) };
  let sum = 0;
  for (const row of counted) sum += valueOf(columns, row);
  const score = sum / counted.length;
  return { score, side: sideNumber(score), camp: -1 };
}

/** The statements that the reading looks at. */
export function rowsRead(columns: StatementColumns, rows: Int32Array, reading: Reading): Int32Array {
  return reading === 'LATEST' ? latestOf(columns, rows) : rows;
}

/** One row for each group of identical ones. */
export function countedOnce(columns: StatementColumns, rows: Int32Array): Int32Array {
  const leader = countedWith(columns, rows);
  return rows.filter((_, place) => leader[place] === place);
}

function commonestPosition(columns: StatementColumns, read: Int32Array, counted: Int32Array): number {
  const count = new Map<number, number>();
  for (const row of counted) count.set(columns.position[row]!, (count.get(columns.position[row]!) ?? 0) + 1);
  const last = new Map<number, number>();
  for (const row of read) {
    const position = columns.position[row]!;
    last.set(position, Math.max(last.get(position) ?? -Infinity, sortDay(columns, row)));
  }
  const [commonest] = [...count.keys()].sort(
    (a, b) => count.get(b)! - count.get(a)! || last.get(b)! - last.get(a)! || a - b,
  );
  return commonest!;
}
