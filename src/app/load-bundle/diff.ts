/** What a bundle says beside what the graph has: only the difference is written. */

export interface Diff<Row> {
  readonly created: readonly Row[];
  /** As they shall be. */
  readonly changed: readonly Row[];
  readonly unchanged: number;
  /** Keys of what the graph has and shall not have any more. */
  readonly removed: readonly string[];
}

/** Things of which the bundle names some: what it does not name stays. `keyOf` must be unique among `wanted`. */
export function diffSome<Row>(
  wanted: readonly Row[],
  existing: ReadonlyMap<string, Row>,
  keyOf: (row: Row) => string,
): Diff<Row> {
  const created: Row[] = [];
  const changed: Row[] = [];
  for (const row of wanted) {
    const before = existing.get(keyOf(row));
    if (before === undefined) created.push(row);
    else if (!isSame(row, before)) changed.push(row);
  }
  return { created, changed, unchanged: wanted.length - created.length - changed.length, removed: [] };
}

/** Things of which the bundle names all: the others go. */
export function diffAll<Row>(
  wanted: readonly Row[],
  existing: ReadonlyMap<string, Row>,
  keyOf: (row: Row) => string,
): Diff<Row> {
  const kept = new Set(wanted.map(keyOf));
  const removed = [...existing.keys()].filter((key) => !kept.has(key));
  return { ...diffSome(wanted, existing, keyOf), removed };
}

export function mapBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** The diff with some rows that were found equal counted as changed after all: something that hangs on them has. */
export function alsoChanged<Row>(
  diff: Diff<Row>,
  wanted: readonly Row[],
  keyOf: (row: Row) => string,
  keys: ReadonlySet<string>,
): Diff<Row> {
  const listed = new Set([...diff.created, ...diff.changed].map(keyOf));
  const more = wanted.filter((row) => keys.has(keyOf(row)) && !listed.has(keyOf(row)));
  return { ...diff, changed: [...diff.changed, ...more], unchanged: diff.unchanged - more.length };
}

/** Equal content: plain values, lists in order, maps whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
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
