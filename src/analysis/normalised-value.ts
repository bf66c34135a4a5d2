/**
 * A position's value on the common scale -1..1: (value - middle) / (half the range) of the declared ends
 * (the graph model, "from statements to a stance"). Null on a nominal scale, which has no values.
 */

/** Decimals with up to so many digits are counted in whole steps, which floating point does not blur. */
const STEPS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
/** For anything finer: takes away what floating point adds. */
const DIGITS = 1e12;

/**
 * The declared middle is exactly 0, sides mirror each other exactly, and what is equal on paper is equal here, whatever the scale:
 * a third of the way is the same number on 0..3 and on 0..6. `min < max` where both are given; throws RangeError otherwise, since
 * the loader lets no such issue in.
 */
export function normalisedValue(value: number | null, min: number | null, max: number | null): number | null {
  if (value === null || min === null || max === null) return null;
  if (!(min < max)) throw new RangeError(`a scale needs min < max, not ${min}..${max}`);
  for (const steps of STEPS) {
    const [at, low, high] = [inSteps(value, steps), inSteps(min, steps), inSteps(max, steps)];
    if (at !== null && low !== null && high !== null) return (2 * at - low - high) / (high - low) + 0;
  }
  const middle = (min + max) / 2;
  return Math.round(((value - middle) / ((max - min) / 2)) * DIGITS) / DIGITS + 0;
}

/** How many steps of 1 / `steps`; null where it is between two, or too large to count. */
function inSteps(number: number, steps: number): number | null {
  const whole = Math.round(number * steps);
  return whole / steps === number && Number.isSafeInteger(4 * whole) ? whole : null;
}
