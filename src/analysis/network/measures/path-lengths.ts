/**
 * Weights to lengths: a tie of weight w is 1 / w long, so that strong ties are short (Newman 2001), measured in fractions of the
 * strongest tie's length. Lengths are rounded to whole numbers of a small unit, since sums of whole numbers are the same in
 * whatever order they are added up: otherwise 1/3 + 1/6 may differ from 1/2 by a hair, and of two equally short paths one is lost.
 */
import type { Adjacency } from './adjacency.ts';

/** Divisible by all numbers up to 20, so that the lengths of whole weights up to 20 are exact. */
const UNITS_OF_STRONGEST = 232_792_560;
/** A tie weaker than the strongest by more than this counts as that weak: so sums stay whole numbers (below 2 ** 53). */
const LONGEST = 1e6;

/** The lengths beside the neighbours of `layer`, whose values are weights above 0. Cost: O(m). */
export function pathLengths(layer: Adjacency): Float64Array {
  const strongest = layer.value.reduce((most, weight) => Math.max(most, weight), 0);
  return layer.value.map((weight) => Math.round(UNITS_OF_STRONGEST * Math.min(LONGEST, strongest / weight)));
}
