/** Months counted from the beginning of the calendar: what the slider and the windows of time reckon with. */
import { firstDay, lastDay, monthInWords } from '../view/partial-date.ts';

export const YEAR = 12;

export function firstMonthOf(date: string): number {
  return monthOfDay(firstDay(date));
}

export function lastMonthOf(date: string): number {
  return monthOfDay(lastDay(date));
}

function monthOfDay(day: string): number {
  return Number(day.slice(0, 4)) * YEAR + Number(day.slice(5, 7)) - 1;
}

/** `2025-11` */
export function monthAsDate(month: number): string {
  return `${yearAsDate(month)}-${String((month % YEAR) + 1).padStart(2, '0')}`;
}

/** `2025` */
export function yearAsDate(month: number): string {
  return String(Math.floor(month / YEAR)).padStart(4, '0');
}

/** From the first day of a month to the last day of another, in years where whole ones are meant. */
export function monthsAsDates(first: number, last: number): { readonly from: string; readonly to: string } {
  const areYears = first % YEAR === 0 && (last + 1) % YEAR === 0;
  const write = areYears ? yearAsDate : monthAsDate;
  return { from: write(first), to: write(last) };
}

/** `November 2025` */
export function wordsOfMonth(month: number): string {
  return monthInWords(Math.floor(month / YEAR), (month % YEAR) + 1);
}

/** How much of the calendar: `a month`, `3 months`, `2 years`. */
export function lengthInWords(months: number): string {
  const [count, unit] = months % YEAR === 0 ? [months / YEAR, 'year'] : [months, 'month'];
  return count === 1 ? `a ${unit}` : `${count} ${unit}s`;
}
