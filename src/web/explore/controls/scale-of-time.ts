/** The slider's scale: the span of the data in months, or in years where it is long. */
import type { TimeSpan } from '../picture/model.ts';
import type { View } from '../view/view.ts';
import { firstMonthOf, lastMonthOf, monthAsDate, wordsOfMonth, YEAR, yearAsDate } from './months.ts';

/** Beyond this a step of a month is too fine for a hand. */
const MOST_MONTHS = 20 * YEAR;

export interface TimeScale {
  readonly unit: 'MONTH' | 'YEAR';
  /** The first and the last place, in units. */
  readonly first: number;
  readonly last: number;
}

/** Places on a scale, the first and the last of what is shown. */
export interface Places {
  readonly low: number;
  readonly high: number;
}

/** Null where nothing is dated. */
export function timeScale({ first, last }: TimeSpan): TimeScale | null {
  if (first === null || last === null) return null;
  const months = { first: firstMonthOf(first), last: lastMonthOf(last) };
  if (months.last - months.first < MOST_MONTHS) return { unit: 'MONTH', ...months };
  return { unit: 'YEAR', first: Math.floor(months.first / YEAR), last: Math.floor(months.last / YEAR) };
}

/** Where a view's ends lie; an end that is open, or beyond the data, at the end of the scale. */
export function placesOf({ from, to }: Pick<View, 'from' | 'to'>, scale: TimeScale): Places {
  const low = from === null ? scale.first : within(unitOf(firstMonthOf(from), scale), scale);
  const high = to === null ? scale.last : within(unitOf(lastMonthOf(to), scale), scale);
  return { low, high: Math.max(low, high) };
}

/** What a view holds for such places. An end of the scale leaves that end of time open: what is undated is in scope where both are. */
export function datesOf({ low, high }: Places, scale: TimeScale): Pick<View, 'from' | 'to'> {
  return {
    from: low === scale.first ? null : dateOf(low, scale),
    to: high === scale.last ? null : dateOf(high, scale),
  };
}

/** With one end moved; the other stays, and stops it. */
export function withEnd(places: Places, end: keyof Places, value: number): Places {
  return end === 'low'
    ? { ...places, low: Math.min(value, places.high) }
    : { ...places, high: Math.max(value, places.low) };
}

export function placeInWords(place: number, { unit }: TimeScale): string {
  return unit === 'YEAR' ? String(place) : wordsOfMonth(place);
}

function unitOf(month: number, { unit }: TimeScale): number {
  return unit === 'YEAR' ? Math.floor(month / YEAR) : month;
}

function dateOf(place: number, { unit }: TimeScale): string {
  return unit === 'YEAR' ? yearAsDate(place * YEAR) : monthAsDate(place);
}

function within(place: number, { first, last }: TimeScale): number {
  return Math.min(Math.max(place, first), last);
}
