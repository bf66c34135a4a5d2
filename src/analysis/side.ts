/**
 * Sides (the graph model, "from statements to a stance"): FOR from 0.2, AGAINST from -0.2, else MIDDLE. As a number: 1, -1, 0;
 * NO_SIDE on a nominal scale, where there is no for and against.
 */

export type Side = 'FOR' | 'AGAINST' | 'MIDDLE';

export const NO_SIDE = 2;
const THRESHOLD = 0.2;
/** A mean of values that is 0.2 on paper may come out as 0.19999999999999998. */
const ROUNDING = 1e-9;

/** `score` in -1..1, NaN where the scale is nominal. */
export function sideNumber(score: number): number {
  if (Number.isNaN(score)) return NO_SIDE;
  if (score >= THRESHOLD - ROUNDING) return 1;
  return score <= -(THRESHOLD - ROUNDING) ? -1 : 0;
}

export function sideName(side: number): Side | null {
  return side === 1 ? 'FOR' : side === -1 ? 'AGAINST' : side === 0 ? 'MIDDLE' : null;
}

export function sideOfName(name: Side): number {
  return name === 'FOR' ? 1 : name === 'AGAINST' ? -1 : 0;
}
