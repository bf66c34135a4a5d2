/** What records say beside what the graph has: only the difference is written. */
import { lacksMark, withMark } from '../../graph/queries/marks.ts';
import type { Marked } from '../../graph/queries/marks.ts';

export interface Diff<Row> {
  readonly created: readonly Row[];
  /** As they shall be. */
  readonly changed: readonly Row[];
  readonly unchanged: number;
  /** Keys of what the graph has and shall not have any more. */
  readonly removed: readonly string[];
}

export interface MarkedDiff<Row> extends Diff<Marked<Row>> {
  /** Keys of what is unchanged and gets the mark of the import. */
  readonly marked: readonly string[];
}

export interface Marking {
  readonly importNumber: number;
  /** Keys of rows that count as changed where they are equal, because something that hangs on them has. */
  readonly alsoChanged?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Things of which the records name some: what they do not name stays. `keyOf` must be unique among `wanted`. */
export function diffMarked<Row>(
  wanted: readonly Row[],
  existing: ReadonlyMap<string, Marked<Row>>,
  keyOf: (row: Row) => string,
  { importNumber, alsoChanged = NONE }: Marking,
): MarkedDiff<Row> {
  const created: Marked<Row>[] = [];
  const changed: Marked<Row>[] = [];
  const marked: string[] = [];
  for (const row of wanted) {
    const key = keyOf(row);
    const before = existing.get(key);
    if (before === undefined) created.push({ row, imports: [importNumber] });
    else if (alsoChanged.has(key) || !isSame(row, before.row)) {
      changed.push({ row, imports: withMark(before.imports, importNumber) });
    } else if (lacksMark(before.imports, importNumber)) marked.push(key);
  }
  const unchanged = wanted.length - created.length - changed.length;
  return { created, changed, unchanged, removed: [], marked };
}

/** Things of which the records name all: the others go. */
export function diffAll<Row>(
  wanted: readonly Row[],
  existing: ReadonlyMap<string, Row>,
  keyOf: (row: Row) => string,
): Diff<Row> {
  const kept = new Set(wanted.map(keyOf));
  const created = wanted.filter((row) => !existing.has(keyOf(row)));
  const changed = wanted.filter((row) => existing.has(keyOf(row)) && !isSame(row, existing.get(keyOf(row))));
  const removed = [...existing.keys()].filter((key) => !kept.has(key));
  return { created, changed, unchanged: wanted.length - created.length - changed.length, removed };
}

export function mapBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

export function mapMarked<Row, M extends Marked<Row>>(
  rows: readonly M[],
  keyOf: (row: M['row']) => string,
): Map<string, M> {
  return new Map(rows.map((marked) => [keyOf(marked.row), marked]));
}

/** Equal content: plain values, lists in order, maps whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(member(a, key), member(b, key)))
  );
}

function member(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}
