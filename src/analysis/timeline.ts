/**
 * When an issue was spoken about: its best statements, each once, in calendar buckets. Weeks are ISO 8601 (Monday to Sunday), all in
 * UTC. A statement is put into a bucket only if its whole possible range of days lies in it: a date coarser than the bucket, or
 * unknown, would be a guess, so it is left out and counted. Buckets without a statement are not listed. Cost: linear, and sorting.
 */
import { dayNumber, fullDate, parsePartialDate } from '../domain/partial-date.ts';
import { OPEN_END, OPEN_START } from './statement-columns.ts';
import { earliestOf, latestOf, valueOf } from './statement-values.ts';
import { sideNumber } from './side.ts';
import type { StanceTable } from './stance-table.ts';

export const TIME_UNITS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

export interface TimelineBucket {
  /** First and last day (YYYY-MM-DD). */
  readonly from: string;
  readonly to: string;
  readonly forCount: number;
  readonly againstCount: number;
  /** In the middle, or on a nominal scale. */
  readonly otherCount: number;
}

export interface Timeline {
  /** In the order of time. */
  readonly buckets: readonly TimelineBucket[];
  /** Statements whose date is unknown, open, or spans several buckets; those that the scope left out as undated included. */
  readonly leftOut: number;
}

export function timeline(table: StanceTable, issue: string, unit: TimeUnit): Timeline {
  const { columns, rows, undatedLeftOut } = table;
  const place = columns.issues.indexOf(issue);
  const counts = new Map<number, { for: number; against: number; other: number }>();
  let leftOut = undatedLeftOut.filter((row) => columns.issue[row] === place).length;
  for (const row of rows) {
    if (columns.issue[row] !== place) continue;
    const [earliest, latest] = [earliestOf(columns, row), latestOf(columns, row)];
    const open = earliest === OPEN_START || latest === OPEN_END;
    const start = open ? Number.NaN : bucketStart(earliest, unit);
    if (start !== (open ? 0 : bucketStart(latest, unit))) {
      leftOut++;
      continue;
    }
    const count = counts.get(start) ?? { for: 0, against: 0, other: 0 };
    counts.set(start, count);
    const side = sideNumber(valueOf(columns, row));
    count[side === 1 ? 'for' : side === -1 ? 'against' : 'other']++;
  }
  const buckets = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([start, count]) => ({
      from: fullDate(start),
      to: bucketEnd(start, unit),
      forCount: count.for,
      againstCount: count.against,
      otherCount: count.other,
    }));
  return { buckets, leftOut };
}

/** The first day of the bucket that a day lies in. */
export function bucketStart(day: number, unit: TimeUnit): number {
  if (unit === 'DAY') return day;
  // Day 0, 1970-01-01, was a Thursday.
  if (unit === 'WEEK') return day - ((((day + 3) % 7) + 7) % 7);
  return dayNumber(calendarPeriod(day, unit).earliest);
}

function bucketEnd(start: number, unit: TimeUnit): string {
  if (unit === 'DAY') return fullDate(start);
  return unit === 'WEEK' ? fullDate(start + 6) : calendarPeriod(start, unit).latest;
}

function calendarPeriod(day: number, unit: 'MONTH' | 'YEAR'): { earliest: string; latest: string } {
  const text = fullDate(day);
  return parsePartialDate(text.slice(0, unit === 'MONTH' ? 7 : 4))!;
}
