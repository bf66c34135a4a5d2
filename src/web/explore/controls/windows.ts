/** Windows of time that follow one another: what playing shows. */
import type { View } from '../view/view.ts';
import { firstMonthOf, lastMonthOf, monthsAsDates, YEAR } from './months.ts';
import type { TimeScale } from './scale-of-time.ts';

/** In months. */
export interface Pace {
  /** Null: from the beginning on, so that the window grows. */
  readonly length: number | null;
  readonly step: number;
}

export type Period = Pick<View, 'from' | 'to'>;

const LENGTHS = [1, 3, 6, YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR];
const FEW_MONTHS = 9;
const FEW_YEARS = 4 * YEAR;

/** Of windows and steps that make at least two windows of a scale. */
export function lengthsOn(scale: TimeScale): readonly number[] {
  const { first, last } = monthsOf(scale);
  const shortest = scale.unit === 'YEAR' ? YEAR : 1;
  return LENGTHS.filter((length) => length >= shortest && length <= last - first);
}

export function usualPace(scale: TimeScale): Pace {
  if (scale.unit === 'YEAR') return { length: YEAR, step: YEAR };
  const { first, last } = monthsOf(scale);
  if (last - first > FEW_YEARS) return { length: YEAR, step: YEAR };
  return last - first > FEW_MONTHS ? { length: 3, step: 1 } : { length: 1, step: 1 };
}

export const ALL_TIME: Period = { from: null, to: null };

/** The window after what is shown, or before it; the first one, or the last, where all time is shown. Null: there is none. */
export function windowBeside(shown: Period, scale: TimeScale, pace: Pace, forwards = true): Period | null {
  const { length, step } = pace;
  const span = spanFor(scale, pace);
  if (length === null) return grown(shown, span, forwards ? step : -step);
  const start = forwards ? startAfter(shown, span, length, step) : startBefore(shown, span, length, step);
  return start === null ? null : monthsAsDates(start, start + length - 1);
}

function startAfter({ from, to }: Period, { first, last }: Months, length: number, step: number) {
  if (from === null) return first;
  const start = firstMonthOf(from);
  // An open end is drawn in before anything moves.
  if (to === null) return start + length <= last ? Math.max(start, first) : null;
  if (lastMonthOf(to) >= last || start + step > last) return null;
  return Math.max(start + step, first);
}

function startBefore({ from, to }: Period, { first, last }: Months, length: number, step: number) {
  const lastStart = first + step * Math.max(0, Math.ceil((last + 1 - length - first) / step));
  if (from === null) return to === null ? lastStart : null;
  const start = firstMonthOf(from);
  return start <= first ? null : Math.max(first, Math.min(start - step, lastStart));
}

/** From the beginning to an end that moves. */
function grown({ from, to }: Period, { first, last }: Months, by: number): Period | null {
  const isGrowing = from === null && to !== null;
  if (!isGrowing) return until(by > 0 ? first + by - 1 : last);
  const end = lastMonthOf(to);
  const isDone = by > 0 ? end >= last : end + by < first;
  return isDone ? null : until(Math.min(end + by, last));
}

function until(month: number): Period {
  // A year is written as one where it ends with this month.
  return { from: null, to: monthsAsDates(month - (month % YEAR), month).to };
}

interface Months {
  readonly first: number;
  readonly last: number;
}

/** Windows of whole years are calendar years: the first may begin before the data. */
function spanFor(scale: TimeScale, { length, step }: Pace): Months {
  const { first, last } = monthsOf(scale);
  const areYears = step % YEAR === 0 && (length ?? YEAR) % YEAR === 0;
  return { first: areYears ? first - (first % YEAR) : first, last };
}

/** The whole of a scale. */
export function monthsOf({ unit, first, last }: TimeScale): Months {
  return unit === 'YEAR' ? { first: first * YEAR, last: last * YEAR + YEAR - 1 } : { first, last };
}
