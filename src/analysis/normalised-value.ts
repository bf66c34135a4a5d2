/**
 * A position's value on the common scale -1..1: (value - middle) / (half the range) of the declared ends
 * (the graph model, "from statements to a stance"). Null on a nominal scale, which has no values.
 */

/** Takes away what floating point adds, so that the declared middle is exactly 0 and sides mirror each other. */
const DIGITS = 1e12;

/** `min < max` where both are given; throws RangeError otherwise, since the loader lets no such issue in. */
export function normalisedValue(value: number | null, min: number | null, max: number | null): number | null {
  if (value === null || min === null || max === null) return null;
  if (!(min < max)) throw new RangeError(`a scale needs min < max, not ${min}..${max}`);
  const middle = (min + max) / 2;
  const onScale = (value - middle) / ((max - min) / 2);
  return Math.round(onScale * DIGITS) / DIGITS + 0;
}
