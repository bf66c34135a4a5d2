/**
 * One-mode networks: rows that share columns (stance-networks, "One-mode"). With the sums S of x x' d and C of x x' over comparable
 * levels: conflict = S, congruence = C - S, subtract = congruence - conflict. Both layers go with every edge, whatever it weighs.
 */
import { type EdgeList, edgeRow } from './edge-list.ts';
import { farthest, type Levels } from './levels.ts';
import { divided, pairDivisor } from './normalise.ts';
import type { Aggregation, NetworkOptions } from './options.ts';
import type { PairSums } from './pair-sums.ts';

/** A balanced pair may come out this far from 0, as a share of what it is made of, where steps are no whole numbers. */
const ROUNDING = 1e-12;

/** `check` is called after each row. */
export function oneModeEdges(
  sums: PairSums,
  levels: Levels,
  options: NetworkOptions,
  edges: EdgeList,
  check: () => void,
): void {
  const rows = sums.rowTotal.length;
  const { ignore, comparable, distance, entries, others } = sums;
  const divisor = pairDivisor(options.normalisation, sums);
  const weigh = WEIGHTS[options.aggregation];
  const far = farthest(levels);
  const found = edgeRow(rows);
  for (let row = 0; row < rows; row++) {
    const met = sums.fill(row);
    let count = 0;
    for (let k = 0; k < met; k++) {
      const other = others[k]!;
      const whole = comparable[other]! * far;
      const away = levels.exact ? distance[other]! : settled(distance[other]!, whole);
      const weight = weigh(ignore[other]!, whole, away, far);
      if (weight === 0 && options.aggregation !== 'SUBTRACT') continue;
      const by = divisor(row, other);
      found.target[count] = other;
      found.weight[count] = divided(weight, by);
      found.congruence[count] = divided((whole - away) / far, by);
      found.conflict[count] = divided(away / far, by);
      found.statements[count++] = entries[other]!;
    }
    edges.add(row, found, count);
    check();
  }
}

/** `whole` and `away` in steps; `far` steps are 1. */
type Weight = (ignore: number, whole: number, away: number, far: number) => number;

/** Before they are normalised. */
const WEIGHTS: Readonly<Record<Aggregation, Weight>> = {
  IGNORE: (ignore) => ignore,
  CONGRUENCE: (_, whole, away, far) => (whole - away) / far,
  CONFLICT: (_, __, away, far) => away / far,
  SUBTRACT: (_, whole, away, far) => (whole - 2 * away) / far,
  COMBINE: () => {
    throw new RangeError('COMBINE makes no one-mode network');
  },
};

/** Half of the whole, where it is as good as that. */
function settled(away: number, whole: number): number {
  return Math.abs(whole - 2 * away) < ROUNDING * whole ? whole / 2 : away;
}
