/** Dates as people write them: a year, a month or a day, such as `2025`, `2025-11` or `2025-11-30`. */

const FORM = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Why a text is no such date, in words; null: it is one. */
export function faultOfDate(text: string): string | null {
  const parts = FORM.exec(text);
  if (!parts || parts[1] === '0000') return 'Write a year, a month or a day: 2025, 2025-11 or 2025-11-30.';
  const [, year, month, day] = parts;
  if (month === undefined) return null;
  if (Number(month) < 1 || Number(month) > 12) return 'Months have the numbers 01 to 12.';
  const days = daysIn(Number(year), Number(month));
  if (day === undefined || (Number(day) >= 1 && Number(day) <= days)) return null;
  return `${monthInWords(Number(year), Number(month))} has the days 01 to ${days}.`;
}

/** As a sentence where the first day is after the last; null: there are days between them, or an end is open. Both must be dates. */
export function faultOfSpan(from: string | null, to: string | null): string | null {
  if (from === null || to === null || firstDay(from) <= lastDay(to)) return null;
  return `Nothing is between: ${from} is after ${to}.`;
}

/** Of a date without a fault, as YYYY-MM-DD. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

export function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`;
}

/** `November 2025` */
export function monthInWords(year: number, month: number): string {
  return MONTHS.format(utc(year, month - 1, 1));
}

/** `2025`, `November 2025`, `30 November 2025` */
export function dateAsWords(date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return String(Number(year));
  const words = monthInWords(Number(year), Number(month));
  return day === undefined ? words : `${Number(day)} ${words}`;
}

function daysIn(year: number, month: number): number {
  // The day before the first of the next month.
  return utc(year, month, 0).getUTCDate();
}

/** Unlike `Date.UTC`, years below 100 are what they are. */
function utc(year: number, monthFrom0: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, monthFrom0, day);
  return date;
}
