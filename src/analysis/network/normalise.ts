/** What each cell is divided by; 0 where the divisor is 0. */
import type { Normalisation } from './options.ts';
import type { PairSums } from './pair-sums.ts';
import type { Tallies } from './tallies.ts';

/** By two rows; `sums` as they are for the first of them. */
export type PairDivisor = (row: number, other: number) => number;

export function pairDivisor(rule: Normalisation, tallies: Tallies, sums: PairSums): PairDivisor {
  const { rowTotal } = tallies;
  switch (rule) {
    case 'AVERAGE':
      return (row, other) => (rowTotal[row]! + rowTotal[other]!) / 2;
    case 'JACCARD':
      // Over (column, level): x x' where both are positive, else x + x'.
      return (row, other) => rowTotal[row]! + rowTotal[other]! + sums.overlap[other]!;
    case 'DNA_COSINE':
      return (row, other) => rowTotal[row]! * rowTotal[other]!;
    case 'COSINE': {
      const square = squaredLengths(tallies);
      // One root of the product, so that 1 and -1 come out as such; the squares are whole numbers.
      return (row, other) => Math.sqrt(square[row]! * square[other]!);
    }
    case 'SHARED':
      return (_, other) => sums.ignore[other]!;
    default:
      return () => 1;
  }
}

/** By row: the sum over columns of n[row][column] squared. */
function squaredLengths({ rows, rowStart, column, count }: Tallies): Float64Array {
  const square = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let t = rowStart[row]!; t < rowStart[row + 1]!;) {
      let said = 0;
      const on = column[t]!;
      for (; t < rowStart[row + 1]! && column[t] === on; t++) said += count[t]!;
      square[row]! += said * said;
    }
  }
  return square;
}

export function divided(value: number, divisor: number): number {
  return divisor === 0 ? 0 : value / divisor;
}
