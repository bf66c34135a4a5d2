/**
 * What certainly follows what. A statement certainly follows another when its earliest possible day is after the other's latest.
 * Costs are linear.
 */
import { OPEN_END, OPEN_START, type StatementColumns } from './statement-columns.ts';
import { earliestOf, isUndated, latestOf as lastDayOf, valueOf } from './statement-values.ts';

/** Those of `rows` that no other certainly follows; undated ones only where nothing is dated. */
export function latestOf(columns: StatementColumns, rows: Int32Array): Int32Array {
  const dated = rows.filter((row) => !isUndated(columns, row));
  let lastStart = OPEN_START;
  for (const row of dated) lastStart = Math.max(lastStart, earliestOf(columns, row));
  return dated.length === 0 ? rows : dated.filter((row) => lastDayOf(columns, row) >= lastStart);
}

export type Parting = 'ONE_SIDED' | 'PARTED' | 'MINGLED';

/**
 * Whether a day parts the statements above the middle from those below it: all of one sort certainly before that day, all of the
 * other certainly on it or later. Those exactly in the middle, and nominal ones, are on no side. PARTED is `changed`, MINGLED
 * `contradictory` (the graph model, "from statements to a stance").
 */
export function parting(columns: StatementColumns, rows: Int32Array): Parting {
  const above = extent(columns, rows, 1);
  const below = extent(columns, rows, -1);
  if (above === null || below === null) return 'ONE_SIDED';
  return above.last < below.first || below.last < above.first ? 'PARTED' : 'MINGLED';
}

/** First and last day on which the statements with this sign may have been made. */
function extent(
  columns: StatementColumns,
  rows: Int32Array,
  sign: number,
): { first: number; last: number } | null {
  let [first, last] = [OPEN_END, OPEN_START];
  let found = false;
  for (const row of rows) {
    if (Math.sign(valueOf(columns, row)) !== sign) continue;
    found = true;
    first = Math.min(first, earliestOf(columns, row));
    last = Math.max(last, lastDayOf(columns, row));
  }
  return found ? { first, last } : null;
}
