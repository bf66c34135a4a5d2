/** What each cell is divided by; 0 where the divisor is 0. */
import type { Normalisation } from './options.ts';
import type { PairSums } from './pair-sums.ts';

/** By two rows; `sums` as they are for the first of them. */
export type PairDivisor = (row: number, other: number) => number;

export function pairDivisor(rule: Normalisation, sums: PairSums): PairDivisor {
  const { rowTotal, rowSquares } = sums;
  switch (rule) {
    case 'AVERAGE':
      return (row, other) => (rowTotal[row]! + rowTotal[other]!) / 2;
    case 'JACCARD':
      // Over (column, level): x x' where both are positive, else x + x'.
      return (row, other) => rowTotal[row]! + rowTotal[other]! + sums.overlap[other]!;
    case 'DNA_COSINE':
      return (row, other) => rowTotal[row]! * rowTotal[other]!;
    case 'COSINE':
      // One root of the product, so that 1 and -1 come out as such: the squares are whole numbers.
      return (row, other) => Math.sqrt(rowSquares[row]! * rowSquares[other]!);
    case 'SHARED':
      return (_, other) => sums.ignore[other]!;
    default:
      return () => 1;
  }
}

export function divided(value: number, divisor: number): number {
  return divisor === 0 ? 0 : value / divisor;
}
