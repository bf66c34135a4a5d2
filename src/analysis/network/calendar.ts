/** Calendar arithmetic on day numbers (days since 1970-01-01, UTC, proleptic Gregorian calendar as in ISO 8601). */
import type { TimeUnit } from '../timeline.ts';

const MS_PER_DAY = 86_400_000;
const MONTHS: Readonly<Record<'MONTH' | 'YEAR', number>> = { MONTH: 1, YEAR: 12 };
const DAYS: Readonly<Record<'DAY' | 'WEEK', number>> = { DAY: 1, WEEK: 7 };

/** 9999-12-31. */
export const LAST_DAY = 2_932_896;
/** Stands for every day after 10000-01-01. */
const BEYOND = LAST_DAY + 2;

/**
 * The day `count` units after `day`. Where the month reached is too short for the day of the month, its last day: so that
 * counting from the same start each time gives 31 January, 28 February, 31 March. Never more than LAST_DAY + 2, since no date
 * is later than LAST_DAY.
 */
export function daysLater(day: number, count: number, unit: TimeUnit): number {
  if (unit === 'DAY' || unit === 'WEEK') return Math.min(day + count * DAYS[unit], BEYOND);
  const date = new Date(day * MS_PER_DAY);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + count * MONTHS[unit];
  if (months > 10_000 * 12) return BEYOND;
  const length = firstOfMonth(months + 1) - firstOfMonth(months);
  return Math.min(firstOfMonth(months) + Math.min(date.getUTCDate(), length) - 1, BEYOND);
}

/** `months` since the year 0. */
function firstOfMonth(months: number): number {
  // `Date.UTC` takes the years 0 to 99 for those of the 20th century.
  return new Date(0).setUTCFullYear(Math.floor(months / 12), months % 12, 1) / MS_PER_DAY;
}
