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
export function firstDate(columns: Dated & Texts, rows: Iterable<number>): string | null {
  const { earliest, latest } = columns.whens;
  const first = foremost(columns.when, rows, { by: earliest, next: latest, sign: 1, open: OPEN_START });
  return first === null ? null : dateText(columns, first, earliest);
}

/** The date that reaches furthest on, as written; null where no statement has a last possible day. Of equals the more precise, then by id. */
export function lastDate(columns: Dated & Texts, rows: Iterable<number>): string | null {
  const { earliest, latest } = columns.whens;
  const last = foremost(columns.when, rows, { by: latest, next: earliest, sign: -1, open: OPEN_END });
  return last === null ? null : dateText(columns, last, latest);
}

type Texts = Pick<StatementColumns, 'dates'>;

interface Order {
  /** Days, and those that decide between equals. */
  readonly by: Int32Array;
  readonly next: Int32Array;
  /** 1: the least first; -1: the greatest. */
  readonly sign: 1 | -1;
  /** The day of a statement that does not count. */
  readonly open: number;
}

/** The row that comes first, of equals by place; null where none counts. One pass: there may be a million. */
function foremost(
  when: StatementColumns['when'],
  rows: Iterable<number>,
  { by, next, sign, open }: Order,
): number | null {
  let best = -1;
  let [day, other] = [0, 0];
  for (const row of rows) {
    const place = when[row]!;
    if (by[place] === open) continue;
    const ahead = best < 0 ? -1 : sign * (by[place]! - day) || sign * (next[place]! - other) || row - best;
    if (ahead >= 0) continue;
    best = row;
    [day, other] = [by[place]!, next[place]!];
  }
  return best < 0 ? null : best;
}

/** The partial date as written; where only bounds are known, the day. */
function dateText({ when, whens, dates }: Dated & Texts, row: number, days: Int32Array): string {
  const place = when[row]!;
  const date = whens.date[place]!;
  return date >= 0 ? dates.texts[date]! : fullDate(days[place]!);
}
