/**
 * Networks over time. Window w covers the days from start + w steps up to, without, start + w steps + size, each reckoned from the
 * start; start is the first day of the scope, else that of its statements. A statement is in a window if its earliest and its
 * latest day are. Cost: statements are sorted by day once, then each window costs what its own network does.
 */
import { dayNumber } from '../../domain/partial-date.ts';
import { OPEN_END, OPEN_START, type StatementColumns } from '../statement-columns.ts';
import { earliestOf, latestOf } from '../statement-values.ts';
import { daysLater, LAST_DAY } from './calendar.ts';
import { networkOf } from './compute-network.ts';
import { entriesOnColumns, type Labels } from './entries.ts';
import { marks } from './marks.ts';
import { type Network, type NetworkLimits, NO_LIMITS } from './network.ts';
import type { WindowOptions } from './options.ts';
import { labelsFor, type NetworkPlan } from './plan.ts';
import { countingSort } from '../counting-sort.ts';

/** Day numbers, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface NetworkWindow extends Span {
  readonly network: Network;
  /** Those in the window, duplicates included: what edges open to (evidence.ts). */
  readonly statements: Int32Array;
}

/** The range that windows divide; null where no day is given and no statement has both an earliest and a latest day. */
export function rangeOf({ columns, scope, statements }: NetworkPlan): Span | null {
  let [first, last] = [OPEN_END, OPEN_START];
  for (let k = 0; k < statements.length; k++) {
    if (!isBounded(columns, statements[k]!)) continue;
    first = Math.min(first, earliestOf(columns, statements[k]!));
    last = Math.max(last, latestOf(columns, statements[k]!));
  }
  const from = scope.from === null ? first : dayNumber(scope.from);
  const to = scope.to === null ? last : dayNumber(scope.to);
  return from === OPEN_END || to === OPEN_START ? null : { from, to };
}

function isBounded(columns: StatementColumns, statement: number): boolean {
  return earliestOf(columns, statement) !== OPEN_START && latestOf(columns, statement) !== OPEN_END;
}

/** Window `w` of the range; it may reach beyond its end, but not beyond the year 9999. */
export function spanOf(range: Span, window: WindowOptions, w: number): Span {
  return { from: startOf(range, window, w), to: Math.min(endOf(range, window, w) - 1, LAST_DAY) };
}

function startOf({ from }: Span, { step, unit }: WindowOptions, w: number): number {
  return daysLater(from, w * step, unit);
}

/** The day after the last one. */
function endOf({ from }: Span, { size, step, unit }: WindowOptions, w: number): number {
  return daysLater(from, w * step + size, unit);
}

/** How many windows there are. Cost: logarithmic. */
export function countWindows(range: Span | null, window: WindowOptions): number {
  if (range === null) return 0;
  const exists = (w: number): boolean =>
    startOf(range, window, w) <= range.to && (window.partial || endOf(range, window, w) <= range.to + 1);
  // Windows only move on, so those that exist come first.
  let [low, high] = [0, Math.max(0, range.to - range.from + 1)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (exists(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One after another, in the order of time, also those without a statement. Throws as `computeNetwork` does. */
export function* computeWindows(
  plan: NetworkPlan,
  limits: NetworkLimits = NO_LIMITS,
): Generator<NetworkWindow, void, undefined> {
  const { window, isolates } = plan.options;
  if (window === null) return;
  const range = rangeOf(plan);
  if (range === null) return;
  const dated = byEarliest(plan);
  const labels = isolates ? plan.labels : window.keepNodes ? labelsFor(plan, dated) : null;
  const met = marks(plan.columns.size);
  const count = countWindows(range, window);
  for (let w = 0; w < count; w++) {
    const span = spanOf(range, window, w);
    const statements = within(plan, dated, span);
    const own: Labels = labels ?? labelsFor(plan, statements);
    const onColumns = entriesOnColumns(plan, own, statements);
    const network = networkOf({ plan, statements, labels: own, onColumns, marks: met, limits });
    yield { ...span, statements, network };
  }
}

/** Statements with both an earliest and a latest day, by the former, then in their own order. */
function byEarliest({ columns, statements }: NetworkPlan): Int32Array {
  const dated = new Int32Array(statements.length);
  const earliest = new Int32Array(statements.length);
  let [size, first, last] = [0, LAST_DAY, OPEN_START];
  for (let k = 0; k < statements.length; k++) {
    if (!isBounded(columns, statements[k]!)) continue;
    const day = earliestOf(columns, statements[k]!);
    dated[size] = statements[k]!;
    earliest[size++] = day;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  for (let k = 0; k < size; k++) earliest[k]! -= first;
  const order = countingSort(earliest.subarray(0, size), Math.max(0, last - first + 1));
  for (let k = 0; k < size; k++) order[k] = dated[order[k]!]!;
  return order;
}

/** Those whose days lie in the span, ascending. */
function within({ columns }: NetworkPlan, dated: Int32Array, { from, to }: Span): Int32Array {
  const firstFrom = (day: number): number => {
    let [low, high] = [0, dated.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (earliestOf(columns, dated[middle]!) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const begun = dated.slice(firstFrom(from), firstFrom(to + 1));
  let size = 0;
  for (let k = 0; k < begun.length; k++) if (latestOf(columns, begun[k]!) <= to) begun[size++] = begun[k]!;
  return begun.subarray(0, size).sort();
}
