/** Dates of statements: which are undated, how lists are ordered, and the dates that are shown. */
import { fullDate } from '../domain/partial-date.ts';
import { OPEN_END, OPEN_START, type StatementColumns } from './statement-columns.ts';
import { earliestOf, latestOf } from './statement-values.ts';

export type Dated = Pick<StatementColumns, 'when' | 'whens'>;

/** What lists are ordered by: the earliest possible day, else the latest, else OPEN_START (undated: last under newest first). */
export function sortDay(columns: Dated, row: number): number {
  const earliest = earliestOf(columns, row);
  if (earliest !== OPEN_START) return earliest;
  const latest = latestOf(columns, row);
  return latest === OPEN_END ? OPEN_START : latest;
}

/** Newest first, then by id; a new list. */
export function newestFirst(columns: StatementColumns, rows: Iterable<number>): number[] {
  return [...rows].sort((a, b) => sortDay(columns, b) - sortDay(columns, a) || a - b);
}

/**
 * The date that reaches furthest back, as written; null where no statement has a first possible day ("not after" alone says
 * nothing of a beginning). Of equals the more precise, then by id.
 */
export function firstDate(columns: StatementColumns, rows: Iterable<number>): string | null {
  const [earliest, latest] = readers(columns);
  const first = foremost(
    rows,
    (row) => earliest(row) !== OPEN_START,
    (a, b) => earliest(a) - earliest(b) || latest(a) - latest(b) || a - b,
  );
  return first === null ? null : dateText(columns, first, earliest(first));
}

/** The date that reaches furthest on, as written; null where no statement has a last possible day. Of equals the more precise, then by id. */
export function lastDate(columns: StatementColumns, rows: Iterable<number>): string | null {
  const [earliest, latest] = readers(columns);
  const last = foremost(
    rows,
    (row) => latest(row) !== OPEN_END,
    (a, b) => latest(b) - latest(a) || earliest(b) - earliest(a) || a - b,
  );
  return last === null ? null : dateText(columns, last, latest(last));
}

/** The one that would come first of those that count, in one pass: there may be a million. */
function foremost(
  rows: Iterable<number>,
  counts: (row: number) => boolean,
  compare: (a: number, b: number) => number,
): number | null {
  let best: number | null = null;
  for (const row of rows) if (counts(row) && (best === null || compare(row, best) < 0)) best = row;
  return best;
}

type DayReader = (row: number) => number;

function readers(columns: StatementColumns): [earliest: DayReader, latest: DayReader] {
  return [(row) => earliestOf(columns, row), (row) => latestOf(columns, row)];
}

/** The partial date as written; where only bounds are known, `day`. */
function dateText(columns: StatementColumns, row: number, day: number): string {
  const date = columns.whens.date[columns.when[row]!]!;
  return date >= 0 ? columns.dates.texts[date]! : fullDate(day);
}
