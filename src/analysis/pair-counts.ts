/**
 * On how many issues two actors are opposed, aligned, and comparable at all (the graph model, "who opposes whom"): `shared` are
 * all issues on which both have a stance, the middle included, but those on which one of the two spoke for the other. Counted
 * in one walk over the issues of an actor, with one counter for each other actor, so that memory grows with the pairs found and
 * not with the square of the actors. Cost: for one actor, the sum over its issues of their holders.
 */
import { type StanceTable, stanceAt } from './stance-table.ts';
import { signOfPair } from './verdict.ts';

export interface PairCounts {
  readonly opposed: number;
  readonly aligned: number;
  readonly shared: number;
}

export interface PairCounter {
  /** The others with whom actor `a` shares an issue, ascending; `counts` then tells how much. Valid until the next call. */
  countFrom(a: number, least: number): readonly number[];
  counts(b: number): PairCounts;
}

/** `countFrom(a, least)` looks at others from place `least` on: with a + 1, every pair is met once. */
export function pairCounter(table: StanceTable): PairCounter {
  const actors = table.columns.actors.texts.length;
  const opposed = new Int32Array(actors);
  const aligned = new Int32Array(actors);
  const shared = new Int32Array(actors);
  let met: number[] = [];
  const add = (b: number, sign: number, by: 1 | -1): void => {
    if (by === 1 && shared[b] === 0) met.push(b);
    shared[b]! += by;
    if (sign < 0) opposed[b]! += by;
    else if (sign > 0) aligned[b]! += by;
  };
  return {
    countFrom(a, least) {
      for (const b of met) opposed[b] = aligned[b] = shared[b] = 0;
      met = [];
      forEachMeeting(table, a, least, add);
      return met.filter((b) => shared[b]! > 0).sort((x, y) => x - y);
    },
    counts: (b) => ({ opposed: opposed[b]!, aligned: aligned[b]!, shared: shared[b]! }),
  };
}

function forEachMeeting(
  table: StanceTable,
  a: number,
  least: number,
  add: (b: number, sign: number, by: 1 | -1) => void,
): void {
  const { actor, issue, side, camp, onIssue, ofActor } = table;
  const { incompatible } = table.columns;
  const signOf = (x: number, y: number): number =>
    signOfPair(side[x]!, camp[x]!, side[y]!, camp[y]!, incompatible);
  for (let mine = ofActor[a]!; mine < ofActor[a + 1]!; mine++) {
    const on = issue[mine]!;
    // The holders of an issue are in order: from the last one down to `least`.
    for (let at = onIssue.start[on + 1]! - 1; at >= onIssue.start[on]!; at--) {
      const theirs = onIssue.items[at]!;
      if (actor[theirs]! < least) break;
      if (theirs !== mine) add(actor[theirs]!, signOf(mine, theirs), 1);
    }
  }
  for (const { other, issue: on } of table.spokeFor.of(a)) {
    const [mine, theirs] = [stanceAt(table, a, on), stanceAt(table, other, on)];
    if (mine >= 0 && theirs >= 0 && other >= least) add(other, signOf(mine, theirs), -1);
  }
}
