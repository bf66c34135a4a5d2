/**
 * One-mode networks: rows that share columns (stance-networks, "One-mode"). With the sums S of x x' d and C of x x' over comparable
 * levels: conflict = S, congruence = C - S, subtract = congruence - conflict. Both layers go with every edge, whatever it weighs.
 */
import { type EdgeList, type EdgeRow, edgeRow } from './edge-list.ts';
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
  const divisor = options.normalisation === 'NONE' ? null : pairDivisor(options.normalisation, sums);
  const far = farthest(levels);
  const weight = weightOf(options.aggregation, far);
  const found = edgeRow(rows);
  for (let row = 0; row < rows; row++) {
    const met = sums.fill(row);
    let count = 0;
    for (let k = 0; k < met; k++) {
      const other = others[k]!;
      const whole = comparable[other]! * far;
      const away = levels.exact ? distance[other]! : settled(distance[other]!, whole);
      const weighs = weight.ignore * ignore[other]! + weight.whole * whole + weight.away * away;
      if (weighs === 0 && !weight.keepsZero) continue;
      found.target[count] = other;
      found.weight[count] = weighs / far;
      found.congruence[count] = (whole - away) / far;
      found.conflict[count] = away / far;
      found.statements[count++] = entries[other]!;
    }
    if (divisor !== null) normalise(found, count, (other) => divisor(row, other));
    edges.add(row, found, count);
    check();
  }
}

/** Before it is normalised: a sum of x x' over all levels, of the same over comparable ones in steps, and of distances. */
interface Weight {
  readonly ignore: number;
  readonly whole: number;
  readonly away: number;
  /** An edge that weighs 0 is one. */
  readonly keepsZero: boolean;
}

/** In steps, of which `far` are 1. */
function weightOf(aggregation: Aggregation, far: number): Weight {
  switch (aggregation) {
    case 'IGNORE':
      return { ignore: far, whole: 0, away: 0, keepsZero: false };
    case 'CONGRUENCE':
      return { ignore: 0, whole: 1, away: -1, keepsZero: false };
    case 'CONFLICT':
      return { ignore: 0, whole: 0, away: 1, keepsZero: false };
    case 'SUBTRACT':
      return { ignore: 0, whole: 1, away: -2, keepsZero: true };
    case 'COMBINE':
      throw new RangeError('COMBINE makes no one-mode network');
  }
}

/** Divides the first `count`. */
function normalise(
  { target, weight, congruence, conflict }: EdgeRow,
  count: number,
  divisor: (other: number) => number,
): void {
  for (let k = 0; k < count; k++) {
    const by = divisor(target[k]!);
    weight[k] = divided(weight[k]!, by);
    congruence[k] = divided(congruence[k]!, by);
    conflict[k] = divided(conflict[k]!, by);
  }
}

/** Half of the whole, where it is as good as that. */
function settled(away: number, whole: number): number {
  return Math.abs(whole - 2 * away) < ROUNDING * whole ? whole / 2 : away;
}
