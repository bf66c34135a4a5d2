/** Rows as a good loader sends them: what all have in common once, what two columns have in common once, the rest as lists. */
import type { Param, Value } from '../../src/graph/port.ts';

export type Row = Readonly<Record<string, Value>>;

/** One database statement. */
export interface Batch {
  readonly cypher: string;
  readonly every: Readonly<Record<string, Param>>;
  readonly rows: readonly (readonly Param[])[];
}

/** Where a statement finds a column: `r[2]`, `$mode`; null where no row has it. */
export type Places = ReadonlyMap<string, string | null>;

const BATCH = 5_000;

/** Keeps rows column by column, equal texts once. */
export class ColumnStore {
  readonly #columns = new Map<string, Value[]>();
  readonly #texts = new Map<string, string>();
  #size = 0;

  /** `unique`: the columns whose values are all different. */
  add(row: Row, unique: ReadonlySet<string>): void {
    for (const name of Object.keys(row)) {
      if (!this.#columns.has(name))
        this.#columns.set(
          name,
          Array.from({ length: this.#size }, () => null),
        );
    }
    for (const [name, column] of this.#columns) {
      const value = row[name] ?? null;
      column.push(typeof value === 'string' && !unique.has(name) ? this.#once(value) : value);
    }
    this.#size += 1;
  }

  *batches(cypherOf: (places: Places) => string): Generator<Batch> {
    const every: Record<string, Param> = {};
    const sent: Value[][] = [];
    const places = new Map<string, string | null>();
    for (const [name, column] of this.#columns) places.set(name, placeOf(name, column, sent, every));
    const cypher = cypherOf(places);
    for (let start = 0; start < this.#size; start += BATCH) {
      const length = Math.min(BATCH, this.#size - start);
      const rows = Array.from({ length }, (_, row) => sent.map((column) => column[start + row]!));
      yield { cypher, every, rows };
    }
  }

  #once(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }
}

function placeOf(
  name: string,
  column: Value[],
  sent: Value[][],
  every: Record<string, Param>,
): string | null {
  const first = column[0]!;
  const text = JSON.stringify(first);
  const isSame = (value: Value): boolean =>
    value === first || (typeof value === 'object' && JSON.stringify(value) === text);
  if (column.every(isSame)) {
    if (first === null) return null;
    every[name] = first;
    return `$${name}`;
  }
  const known = sent.findIndex((other) => other.every((value, row) => value === column[row]));
  return `r[${known < 0 ? sent.push(column) - 1 : known}]`;
}
