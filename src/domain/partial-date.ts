/** Dates as precise as they are known: `2025`, `2025-11` or `2025-11-30`; all in UTC, years 0001 to 9999. */

/** `earliest` and `latest` are the first and the last day (YYYY-MM-DD) that the text allows. */
export interface PartialDate {
  readonly text: string;
  readonly earliest: string;
  readonly latest: string;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;

/** Null where the text is not a date of the calendar in one of the three forms. */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = FORM.exec(text);
  if (!parts || parts[1] === '0000') return null;
  const [, year, month, day] = parts;
  if (month === undefined) return { text, earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const lastDay = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { text, earliest: `${text}-01`, latest: `${text}-${lastDay}` };
  if (Number(day) < 1 || Number(day) > lastDay) return null;
  return { text, earliest: text, latest: text };
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01 of a full date (YYYY-MM-DD); negative before. Throws RangeError for what is no day of the calendar. */
export function dayNumber(fullDate: string): number {
  // Asked of our own parser, because `Date` takes 30 February for 2 March.
  if (parsePartialDate(fullDate)?.latest !== fullDate) throw new RangeError(`not a full date: ${fullDate}`);
  return Date.parse(`${fullDate}T00:00:00Z`) / MS_PER_DAY;
}

/** The inverse of `dayNumber`. */
export function fullDate(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
