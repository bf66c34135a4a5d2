/** A timeline as a bar chart: where everything is, in pixels. Against hangs below the axis, what is neither has an axis of its own. */
import type { TimelinePartFragment } from '../generated/operations.ts';

export type TimelinePart = TimelinePartFragment;
export type ChartUnit = 'MONTH' | 'YEAR';

/** Beyond that, months would be too many. */
const MOST_YEARS_IN_MONTHS = 6;

export function usualUnit(years: readonly TimelinePart[]): ChartUnit {
  const [first] = years;
  const last = years.at(-1);
  const span = first && last ? yearOf(last) - yearOf(first) + 1 : 0;
  return span > MOST_YEARS_IN_MONTHS ? 'YEAR' : 'MONTH';
}

export interface Bar {
  /** The stretch of time that it stands for, as in `2025-04` or `2025`. */
  readonly period: string;
  readonly part: TimelinePart;
  readonly x: number;
  /** Each from its axis; the one below downwards. */
  readonly forHeight: number;
  readonly againstHeight: number;
  readonly otherHeight: number;
}

interface Tick {
  readonly y: number;
  readonly text: string;
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly barWidth: number;
  /** Of for and against; drawn only where something is. */
  readonly axis: number;
  readonly hasSides: boolean;
  /** Of what is neither; null where nothing is. */
  readonly otherAxis: number | null;
  readonly bars: readonly Bar[];
  readonly counts: readonly Tick[];
  readonly periods: readonly { readonly x: number; readonly text: string }[];
}

const PLOT_WIDTH = 640;
const NARROWEST = 12;
const WIDEST = 64;
const PLOT_HEIGHT = 180;
const TALLEST_STATEMENT = 24;
const LEFT = 36;
const TOP = 16;
const RIGHT = 12;
const GAP = 24;
const LABEL_HEIGHT = 24;
const LABEL_WIDTH = 56;
/** Pixels between two lines of numbers. */
const TICK_DISTANCE = 28;

/** `parts`: at least one, in the order of time. */
export function chartOf(parts: readonly TimelinePart[], unit: ChartUnit): Chart {
  const first = indexOf(parts[0]!, unit);
  const count = indexOf(parts.at(-1)!, unit) - first + 1;
  const slot = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(PLOT_WIDTH / count)));
  const most = (of: (part: TimelinePart) => number): number =>
    parts.reduce((max, part) => Math.max(max, of(part)), 0);
  const [up, down, other] = [most(forOf), most(againstOf), most(otherOf)];
  const scale = Math.min(TALLEST_STATEMENT, PLOT_HEIGHT / Math.max(1, up + down + other));
  const axis = TOP + up * scale;
  const end = axis + down * scale;
  const otherAxis = other === 0 ? null : end + (up + down === 0 ? 0 : GAP) + other * scale;
  const step = niceStep(TICK_DISTANCE / scale);
  const barWidth = Math.round(slot * 0.72);
  return {
    width: LEFT + count * slot + RIGHT,
    height: (otherAxis ?? end) + LABEL_HEIGHT,
    left: LEFT,
    barWidth,
    axis,
    hasSides: up + down > 0,
    otherAxis,
    bars: parts.map((part) => ({
      period: periodOf(part, unit),
      part,
      x: LEFT + (indexOf(part, unit) - first) * slot + (slot - barWidth) / 2,
      forHeight: part.forCount * scale,
      againstHeight: part.againstCount * scale,
      otherHeight: part.otherCount * scale,
    })),
    counts: [
      ...ticks(up, step).map((value) => ({ y: axis - value * scale, text: String(value) })),
      ...ticks(down, step).map((value) => ({ y: axis + value * scale, text: String(value) })),
      ...(otherAxis === null
        ? []
        : ticks(other, step).map((value) => ({ y: otherAxis - value * scale, text: String(value) }))),
    ],
    periods: periodLabels(first, count, slot, unit),
  };
}

function forOf({ forCount }: TimelinePart): number {
  return forCount;
}

function againstOf({ againstCount }: TimelinePart): number {
  return againstCount;
}

function otherOf({ otherCount }: TimelinePart): number {
  return otherCount;
}

/** 1, 2 or 5 times a power of ten: the least that is not below. */
function niceStep(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least) ?? 10 * power;
}

/** The longest bar has its number where there is no room for more. */
function ticks(most: number, step: number): number[] {
  if (most > 0 && most < step) return [most];
  return Array.from({ length: Math.floor(most / step) }, (_, place) => (place + 1) * step);
}

/** Periods between two labels: such that months begin with January where there is room for years only. */
const EVERY: Readonly<Record<ChartUnit, readonly number[]>> = {
  MONTH: [1, 2, 3, 6, 12, 24, 60, 120],
  YEAR: [1, 2, 5, 10, 20, 50, 100],
};

function periodLabels(first: number, count: number, slot: number, unit: ChartUnit): Chart['periods'] {
  const every = EVERY[unit].find((step) => step * slot >= LABEL_WIDTH) ?? 100;
  return Array.from({ length: count }, (_, place) => first + place)
    .filter((index) => index % every === 0 || count === 1)
    .map((index) => ({
      x: LEFT + (index - first + 0.5) * slot,
      text: unit === 'MONTH' && every < 12 ? monthText(index) : String(unit === 'MONTH' ? index / 12 : index),
    }));
}

function monthText(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Of a period, counted from the year 0. */
function indexOf(part: TimelinePart, unit: ChartUnit): number {
  const year = yearOf(part);
  return unit === 'YEAR' ? year : 12 * year + Number(part.from.slice(5, 7)) - 1;
}

function yearOf({ from }: TimelinePart): number {
  return Number(from.slice(0, 4));
}

export function periodOf({ from }: TimelinePart, unit: ChartUnit): string {
  return from.slice(0, unit === 'YEAR' ? 4 : 7);
}

/** For who does not see the chart: what it shows on the whole. */
export function chartInWords(parts: readonly TimelinePart[], unit: ChartUnit): string {
  const sum = (of: (part: TimelinePart) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  const busiest = parts.reduce((best, part) => (allOf(part) > allOf(best) ? part : best));
  const [first, last] = [periodOf(parts[0]!, unit), periodOf(parts.at(-1)!, unit)];
  const time = first === last ? `In ${first}` : `From ${first} to ${last}`;
  const most = parts.length > 1 ? ` Most in ${periodOf(busiest, unit)}: ${allOf(busiest)}.` : '';
  return `${time}: ${sum(forOf)} for, ${sum(againstOf)} against, ${sum(otherOf)} neither.${most}`;
}

function allOf(part: TimelinePart): number {
  return part.forCount + part.againstCount + part.otherCount;
}
