/** What many statements share, joined: dates, histories, confidences, and what tables tell of their entries. */
import { type Merged, moved } from './merge-tables.ts';
import type { Histories, StatementColumns, Whens } from './statement-columns.ts';

export function mergeWhens(base: StatementColumns, fresh: StatementColumns, dates: Merged) {
  const before = moved(base.whens.date, dates.fromBase);
  const after = moved(fresh.whens.date, dates.fromFresh);
  const places = new Map(Array.from(before, (date, k) => [keyOf(date, base.whens, k), k]));
  const [date, earliest, latest] = [[...before], [...base.whens.earliest], [...base.whens.latest]];
  const fromFresh = Int32Array.from(after, (each, k) => {
    const known = places.get(keyOf(each, fresh.whens, k));
    if (known !== undefined) return known;
    date.push(each);
    earliest.push(fresh.whens.earliest[k]!);
    latest.push(fresh.whens.latest[k]!);
    return date.length - 1;
  });
  const [dateOf, first, last] = [Int32Array.from(date), Int32Array.from(earliest), Int32Array.from(latest)];
  return {
    fromBase: null,
    fromFresh,
    most: date.length,
    whens: { date: dateOf, earliest: first, latest: last },
  };
}

/** Fresh ones come after the others. */
export function mergeHistories(base: Histories, fresh: Histories) {
  const [before, recordings] = [base.start.length - 1, base.from.length];
  const start = new Int32Array(before + fresh.start.length);
  start.set(base.start);
  fresh.start.forEach((at, k) => (start[before + k] = recordings + at));
  return {
    fromBase: null,
    fromFresh: Int32Array.from({ length: fresh.start.length - 1 }, (_, k) => before + k),
    most: start.length,
    histories: { start, from: joined(base.from, fresh.from), until: joined(base.until, fresh.until) },
  };
}

/** By place in a table: what the base knows, and over it what is newly known. */
export function overlaid<Values extends Int8Array | Int32Array>(
  { table, fromBase, fromFresh }: Merged,
  base: Values,
  fresh: Values,
  unknown: number | null = null,
): Values {
  const to =
    base.constructor === Int8Array ? new Int8Array(table.texts.length) : new Int32Array(table.texts.length);
  to.fill(-1);
  base.forEach((value, place) => (to[fromBase === null ? place : fromBase[place]!] = value));
  fresh.forEach((value, place) => {
    if (value !== unknown) to[fromFresh[place]!] = value;
  });
  return to as Values;
}

function keyOf(date: number, { earliest, latest }: Whens, k: number): string {
  return `${date} ${earliest[k]} ${latest[k]}`;
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

export function mergeConfidences(base: StatementColumns, fresh: StatementColumns) {
  const all = [...new Set([...base.confidences, ...fresh.confidences])];
  const places = new Map(all.map((value, place) => [value, place]));
  const place = (value: number): number => places.get(value)!;
  return {
    fromBase: fresh.confidences.length === 0 ? null : Int32Array.from(base.confidences, place),
    fromFresh: Int32Array.from(fresh.confidences, place),
    most: all.length,
    confidences: Float64Array.from(all),
  };
}
