/** What is summed up over columns and levels for each pair of rows. Two ways to do so: pair-bits.ts, pair-lists.ts. */
import type { Aggregation, NetworkOptions } from './options.ts';

/**
 * For one row i after another: `fill(i)` writes, at the places of the rows i' > i that share a column with i, the sums below, and
 * tells how many these rows are; `others` begins with them, ascending. All is valid until the next call.
 */
export interface PairSums {
  fill(row: number): number;
  readonly others: Int32Array;
  /** Sum of x x'. */
  readonly ignore: Float64Array;
  /** The same over levels that can be compared. */
  readonly comparable: Float64Array;
  /** Sum of x x' d, in steps of the levels. */
  readonly distance: Float64Array;
  /** Over the (column, level) that both have: sum of x x' - x - x'. Only where asked for. */
  readonly overlap: Float64Array;
  /** How many entries of the two the sums come from (see `Evidence`). */
  readonly entries: Float64Array;
  /** By row: n[row], and the sum over columns of n[row][column] squared. */
  readonly rowTotal: Float64Array;
  readonly rowSquares: Float64Array;
}

/** Sums for pairs, that is without the totals of rows. */
export type Sums = Omit<PairSums, 'fill' | 'rowTotal' | 'rowSquares'>;

/** Which entries of a pair count as evidence: all on shared columns, or those that add to congruence, or to conflict. */
export type Evidence = 'SHARED' | 'CONGRUENT' | 'CONFLICTING';

export interface PairWish {
  readonly evidence: Evidence;
  readonly overlap: boolean;
}

export function pairWish({ aggregation, normalisation }: NetworkOptions): PairWish {
  return { evidence: evidenceFor(aggregation), overlap: normalisation === 'JACCARD' };
}

export function evidenceFor(aggregation: Aggregation): Evidence {
  if (aggregation === 'CONGRUENCE') return 'CONGRUENT';
  return aggregation === 'CONFLICT' ? 'CONFLICTING' : 'SHARED';
}

/** Sums that are all 0. `comparable` is the same as `ignore` where all levels compare. */
export function noSums(rows: number, allComparable: boolean): Sums {
  const ignore = new Float64Array(rows);
  return {
    others: new Int32Array(rows),
    ignore,
    comparable: allComparable ? ignore : new Float64Array(rows),
    distance: new Float64Array(rows),
    overlap: new Float64Array(rows),
    entries: new Float64Array(rows),
  };
}
