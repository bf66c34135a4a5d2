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

export class RelationList {
  readonly #basis: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #count: number[] = [];
  readonly #opposed: number[] = [];
  readonly #aligned: number[] = [];
  readonly #shared: number[] = [];
  readonly #tie: number[] = [];
  readonly #through: number[] = [];

  /** From `numbers()`. */
  static of(numbers: RelationNumbers): RelationList {
    const list = new RelationList();
    list.#parts().forEach((part, k) => {
      for (const number of numbers[k]!) part.push(number);
    });
    return list;
  }

  /** All of it, to be sent to another thread. */
  numbers(): RelationNumbers {
    return this.#parts().map((part) => Int32Array.from(part));
  }

  #parts(): number[][] {
    return [
      this.#basis,
      this.#from,
      this.#to,
      this.#count,
      this.#opposed,
      this.#aligned,
      this.#shared,
      this.#tie,
      this.#through,
    ];
  }

  get size(): number {
    return this.#basis.length;
  }

  push(row: RelationRow): void {
    this.#basis.push(RELATION_BASES.indexOf(row.basis));
    this.#from.push(row.from);
    this.#to.push(row.to);
    this.#count.push(row.count);
    this.#opposed.push(row.opposed);
    this.#aligned.push(row.aligned);
    this.#shared.push(row.shared);
    this.#tie.push(row.tie);
    this.#through.push(row.through === null ? -1 : RELATION_BASES.indexOf(row.through));
  }

  at(k: number): RelationRow {
    const through = this.#through[k]!;
    return {
      basis: RELATION_BASES[this.#basis[k]!]!,
      from: this.#from[k]!,
      to: this.#to[k]!,
      count: this.#count[k]!,
      opposed: this.#opposed[k]!,
      aligned: this.#aligned[k]!,
      shared: this.#shared[k]!,
      tie: this.#tie[k]!,
      through: through < 0 ? null : (RELATION_BASES[through] as 'DECLARED' | 'POSITIONAL'),
    };
  }

  /** Places of the rows, strongest first. A share of nothing comes last. */
  ordered(by: RelationOrder, sought: Sought): Int32Array {
    const hits = sought === 'OPPOSED' ? this.#opposed : this.#aligned;
    const share = (k: number): number => (this.#shared[k] === 0 ? -1 : hits[k]! / this.#shared[k]!);
    const [first, second] =
      by === 'COUNT' ? [(k: number) => this.#count[k]!, share] : [share, (k: number) => this.#count[k]!];
    const ids = [this.#from, this.#to, this.#basis, this.#through, this.#tie];
    const byIds = (a: number, b: number): number => {
      for (const column of ids) if (column[a] !== column[b]) return column[a]! - column[b]!;
      return 0;
    };
    return Int32Array.from(this.#basis.keys()).sort(
      (a, b) => first(b) - first(a) || second(b) - second(a) || byIds(a, b),
    );
  }
}
