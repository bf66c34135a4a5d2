/**
 * Duplicates: in the order of date, earliest document and id, a statement is dropped when a kept one has the same row, column and
 * (unless the aggregation is IGNORE) the same level, and shares the document or the calendar period. Sharing is an equivalence, so
 * what is kept is the first of each class. Cost: near linear (entries are hashed, only where a cell has several).
 */
import { OPEN_END, OPEN_START, type StatementColumns } from '../statement-columns.ts';
import { bucketStart, type TimeUnit } from '../timeline.ts';
import { sortDay } from '../newest.ts';
import type { Duplicates, NetworkOptions } from './options.ts';
import { type SortedEntries, without } from './sorted-entries.ts';

/** Shares nothing with any other. */
const ALONE = -0x80000000;

export function withoutDuplicates(
  columns: StatementColumns,
  entries: SortedEntries,
  { duplicates, aggregation }: NetworkOptions,
): SortedEntries {
  if (duplicates === 'INCLUDE') return entries;
  const dropped = new Uint8Array(entries.size);
  const shareOf = sharing(columns, duplicates);
  const classes = firstOfEach(columns, entries, dropped);
  for (let from = 0; from < entries.size;) {
    const to = endOfRun(entries, from, aggregation !== 'IGNORE');
    if (to > from + 1) classes(from, to, shareOf);
    from = to;
  }
  return without(entries, dropped);
}

/** Where the entries of one row and column (and level) end. */
function endOfRun({ row, column, level, size }: SortedEntries, from: number, byLevel: boolean): number {
  for (let to = from + 1; to < size; to++)
    if (row[to] !== row[from] || column[to] !== column[from] || (byLevel && level[to] !== level[from]))
      return to;
  return size;
}

/** By statement: a number that is equal for those that share; ALONE. */
function sharing(
  columns: StatementColumns,
  rule: Exclude<Duplicates, 'INCLUDE'>,
): (statement: number) => number {
  if (rule === 'ACROSS_RANGE') return () => 0;
  if (rule === 'DOCUMENT') {
    return (statement) => {
      const document = earliestDocument(columns, statement);
      return document < 0 ? ALONE : document;
    };
  }
  const periods = periodsOf(columns, rule);
  return (statement) => periods[columns.when[statement]!]!;
}

/** By date: the first day of the period that it lies in; ALONE where it may lie in several. Few dates are shared by all statements. */
function periodsOf({ whens }: StatementColumns, unit: TimeUnit): Int32Array {
  return whens.earliest.map((first, when) => {
    const last = whens.latest[when]!;
    if (first === OPEN_START || last === OPEN_END) return ALONE;
    const start = bucketStart(first, unit);
    return bucketStart(last, unit) === start ? start : ALONE;
  });
}

/** By first possible day of publication (unknown: last), then by id; -1 where there is none. */
export function earliestDocument({ cited, publishedOf }: StatementColumns, statement: number): number {
  const { start, items } = cited;
  let first = -1;
  for (let at = start[statement]!; at < start[statement + 1]!; at++)
    if (first < 0 || isPublishedBefore(publishedOf, items[at]!, first)) first = items[at]!;
  return first;
}

function isPublishedBefore(publishedOf: Int32Array, a: number, b: number): boolean {
  const first = knownOrLast(publishedOf[a]!);
  const second = knownOrLast(publishedOf[b]!);
  return first < second || (first === second && a < b);
}

function knownOrLast(day: number): number {
  return day === OPEN_START ? OPEN_END : day;
}

/** The order in which duplicates are looked at; undated ones come last. */
function comesBefore(columns: StatementColumns, a: number, b: number): boolean {
  const first = knownOrLast(sortDay(columns, a));
  const second = knownOrLast(sortDay(columns, b));
  if (first !== second) return first < second;
  const one = earliestDocument(columns, a);
  const other = earliestDocument(columns, b);
  if (one !== other)
    return other >= 0 && (one < 0 ? false : isPublishedBefore(columns.publishedOf, one, other));
  return a < b;
}

/** A function that drops, from `from` up to, without, `to`, all but the first of those that share. */
function firstOfEach(columns: StatementColumns, { statement, size }: SortedEntries, dropped: Uint8Array) {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * size + 2))).fill(-1);
  const share = new Int32Array(size);
  return (from: number, to: number, shareOf: (statement: number) => number): void => {
    for (let entry = from; entry < to; entry++) {
      const mine = (share[entry] = shareOf(statement[entry]!));
      if (mine === ALONE) continue;
      let slot = hash(from, mine) & (slots.length - 1);
      // An entry below `from` is of another cell.
      while (slots[slot]! >= 0 && (slots[slot]! < from || share[slots[slot]!] !== mine))
        slot = (slot + 1) & (slots.length - 1);
      const other = slots[slot]!;
      if (other < 0) slots[slot] = entry;
      else if (comesBefore(columns, statement[entry]!, statement[other]!)) {
        dropped[other] = 1;
        slots[slot] = entry;
      } else dropped[entry] = 1;
    }
  };
}

function hash(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
