/** Chooses the cheaper way to sum up pairs of rows. */
import type { Levels } from './levels.ts';
import { bitSums, bitSumsCost, canSumBits } from './pair-bits.ts';
import { listSums, listSumsCost } from './pair-lists.ts';
import type { PairSums, PairWish } from './pair-sums.ts';
import type { Tallies } from './tallies.ts';

export function sumPairs(tallies: Tallies, levels: Levels, wish: PairWish): PairSums {
  const bits = canSumBits(tallies, levels) && bitSumsCost(tallies, levels) < listSumsCost(tallies);
  return bits ? bitSums(tallies, levels, wish) : listSums(tallies, levels, wish);
}
