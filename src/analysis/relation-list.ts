/**
 * Relations as columns of numbers, and their order: by count (or share), then by the other, then by ids, basis and tie. There may
 * be as many as pairs of actors, so what is shown of one (relation.ts) is worked out only for the rows of a page.
 */
import type { Verdict } from './verdict.ts';

export const RELATION_BASES = ['DECLARED', 'POSITIONAL', 'AFFILIATION'] as const;
export type RelationBasis = (typeof RELATION_BASES)[number];
export type RelationOrder = 'COUNT' | 'SHARE';
/** Who opposes whom, or who stands with whom. */
export type Sought = Extract<Verdict, 'OPPOSED' | 'ALIGNED'>;

export interface RelationRow {
  readonly basis: RelationBasis;
  /** Places in the table of actors. */
  readonly from: number;
  readonly to: number;
  /** What COUNT orders by: issues, or declarations. */
  readonly count: number;
  readonly opposed: number;
  readonly aligned: number;
  readonly shared: number;
  /** AFFILIATION: place in the list of ties, and the basis on which the other end of the tie stands so; else -1 and null. */
  readonly tie: number;
  readonly through: 'DECLARED' | 'POSITIONAL' | null;
}

/** One array for each property of a relation. */
export type RelationNumbers = readonly Int32Array[];

/** Read-only: found by this thread or another. */
export class RelationRows {
  readonly #columns: readonly ArrayLike<number>[];

  /** `columns`: as `numbers()` gives them; they may still grow. */
  constructor(columns: readonly ArrayLike<number>[]) {
    this.#columns = columns;
  }

  /** All of it, to be sent to another thread. */
  numbers(): RelationNumbers {
    return this.#columns.map((column) => Int32Array.from(column));
  }

  get size(): number {
    return this.#columns[0]!.length;
  }

  at(k: number): RelationRow {
    const [basis, from, to, count, opposed, aligned, shared, tie, through] = this.#columns.map(
      (column) => column[k]!,
    ) as Numbers;
    return {
      basis: RELATION_BASES[basis]!,
      from,
      to,
      count,
      opposed,
      aligned,
      shared,
      tie,
      through: through < 0 ? null : (RELATION_BASES[through] as 'DECLARED' | 'POSITIONAL'),
    };
  }

  /** Places of the rows, strongest first. A share of nothing comes last. */
  ordered(by: RelationOrder, sought: Sought): Int32Array {
    const [basis, from, to, count, opposed, aligned, shared, tie, through] = this.#columns as Columns;
    const hits = sought === 'OPPOSED' ? opposed : aligned;
    const share = (k: number): number => (shared[k] === 0 ? -1 : hits[k]! / shared[k]!);
    const [first, second] =
      by === 'COUNT' ? [(k: number) => count[k]!, share] : [share, (k: number) => count[k]!];
    const ids = [from, to, basis, through, tie];
    const byIds = (a: number, b: number): number => {
      for (const column of ids) if (column[a] !== column[b]) return column[a]! - column[b]!;
      return 0;
    };
    return Int32Array.from({ length: this.size }, (_, k) => k).sort(
      (a, b) => first(b) - first(a) || second(b) - second(a) || byIds(a, b),
    );
  }
}

/** basis, from, to, count, opposed, aligned, shared, tie, through */
type Nine<T> = [T, T, T, T, T, T, T, T, T];
type Numbers = Nine<number>;
type Columns = Nine<ArrayLike<number>>;

/** One that grows. */
export class RelationList extends RelationRows {
  readonly #growing: Nine<number[]>;

  constructor() {
    const growing: Nine<number[]> = [[], [], [], [], [], [], [], [], []];
    super(growing);
    this.#growing = growing;
  }

  push(row: RelationRow): void {
    const columns = this.#growing;
    columns[0].push(RELATION_BASES.indexOf(row.basis));
    columns[1].push(row.from);
    columns[2].push(row.to);
    columns[3].push(row.count);
    columns[4].push(row.opposed);
    columns[5].push(row.aligned);
    columns[6].push(row.shared);
    columns[7].push(row.tie);
    columns[8].push(row.through === null ? -1 : RELATION_BASES.indexOf(row.through));
  }
}
