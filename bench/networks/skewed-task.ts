/** What the process that computes networks of made-up statements is asked, and what it answers. */
import type { Duplicates } from '../../src/analysis/network/options.ts';
import type { SkewedSize } from './skewed-rows.ts';

export interface SkewedTask {
  readonly sizes: readonly SkewedSize[];
  /** After the first time, of each. */
  readonly rounds: number;
}

export interface SkewedOutcome {
  readonly size: SkewedSize;
  readonly duplicates: Duplicates;
  /** The first time in the process, and the middle of the others. */
  readonly firstMs: number;
  readonly ms: number;
  readonly edges: number;
  /** The sum over issues of the squared number of actors on each. */
  readonly squares: number;
}
