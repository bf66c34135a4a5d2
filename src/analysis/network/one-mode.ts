/**
 * One-mode networks: rows that share columns (stance-networks, "One-mode"). With the sums S of x x' d and C of x x' over comparable
 * levels: conflict = S, congruence = C - S, subtract = congruence - conflict. Both layers go with every edge, whatever it weighs.
 */
import { type EdgeList } from './edge-list.ts';
import { farthest, type Levels } from './levels.ts';
import { divided, pairDivisor } from './normalise.ts';
import type { NetworkOptions } from './options.ts';
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
  const divisor = pairDivisor(options.normalisation, sums);
  const cell = { ignore: 0, congruence: 0, conflict: 0 };
  for (let row = 0; row < sums.rowTotal.length; row++) {
    const found = sums.fill(row);
    for (let k = 0; k < found; k++) {
      const other = sums.others[k]!;
      read(sums, other, levels, cell);
      const weight = weightOf(cell, options);
      if (weight === 0 && options.aggregation !== 'SUBTRACT') continue;
      const by = divisor(row, other);
      const [congruence, conflict] = [divided(cell.congruence, by), divided(cell.conflict, by)];
      edges.add(row, other, divided(weight, by), congruence, conflict, sums.entries[other]!);
    }
    check();
  }
}

interface Cell {
  ignore: number;
  congruence: number;
  conflict: number;
}

function read(sums: PairSums, other: number, levels: Levels, cell: Cell): void {
  const far = farthest(levels);
  const [whole, away] = [sums.comparable[other]! * far, sums.distance[other]!];
  const balanced = !levels.exact && Math.abs(whole - 2 * away) < ROUNDING * whole;
  cell.ignore = sums.ignore[other]!;
  cell.conflict = balanced ? whole / 2 / far : away / far;
  cell.congruence = balanced ? cell.conflict : (whole - away) / far;
}

function weightOf({ ignore, congruence, conflict }: Cell, { aggregation }: NetworkOptions): number {
  if (aggregation === 'IGNORE') return ignore;
  if (aggregation === 'CONGRUENCE') return congruence;
  return aggregation === 'CONFLICT' ? conflict : congruence - conflict;
}
