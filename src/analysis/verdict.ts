/**
 * How two stances on one issue stand to each other (the graph model, "who opposes whom"): OPPOSED when the sides are FOR and
 * AGAINST, ALIGNED when both are FOR or both AGAINST, MIXED when one or both lie in the middle (two who abstain do not stand
 * together); on a nominal scale ALIGNED in the same position, OPPOSED in incompatible ones, else DIFFERENT.
 */
import { pairKey } from './statement-columns.ts';
import type { StanceTable } from './stance-table.ts';

export type Verdict = 'OPPOSED' | 'ALIGNED' | 'MIXED' | 'DIFFERENT';

export interface Stood {
  /** 1, -1, 0, or NO_SIDE. */
  readonly side: number;
  /** Place of the position on a nominal scale. */
  readonly camp: number;
}

export function stood(table: StanceTable, stance: number): Stood {
  return { side: table.side[stance]!, camp: table.camp[stance]! };
}

/** Of two stances on one issue. */
export function verdictOf(a: Stood, b: Stood, incompatible: ReadonlySet<number>): Verdict {
  return verdictOfSign(signOfPair(a.side, a.camp, b.side, b.camp, incompatible), a.camp >= 0);
}

/** `sign`: of `signOfPair`; `nominal`: the scale is. */
export function verdictOfSign(sign: number, nominal: boolean): Verdict {
  if (sign !== 0) return sign > 0 ? 'ALIGNED' : 'OPPOSED';
  return nominal ? 'DIFFERENT' : 'MIXED';
}

/** 1 aligned, -1 opposed, 0 neither. */
export function signOfPair(
  sideA: number,
  campA: number,
  sideB: number,
  campB: number,
  incompatible: ReadonlySet<number>,
): number {
  if (campA < 0) return sideA * sideB;
  if (campA === campB) return 1;
  return incompatible.has(pairKey(campA, campB)) ? -1 : 0;
}
