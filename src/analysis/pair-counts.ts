/**
 * On how many issues two actors are opposed, aligned, and comparable at all (the graph model, "who opposes whom"): `shared` are
 * all issues on which both have a stance, the middle included, but those on which one of the two spoke for the other. Counted
 * in one walk over the issues of an actor, with one counter for each other actor, so that memory grows with the pairs found and
 * not with the square of the actors; as bits where these are quicker. Cost: for one actor, at most the sum over its issues of
 * their holders.
 */
import { countBits, type StanceBits, stanceBits, wordsHeld } from './stance-bits.ts';
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
  const [opposed, aligned, shared] = [new Int32Array(actors), new Int32Array(actors), new Int32Array(actors)];
  const counts = { opposed, aligned, shared };
  let met: number[] = [];
  const bits = stanceBits(table);
  const { actor, issue, side, camp, ofActor, onIssue } = table;
  const { incompatible, nominal } = table.columns;

  const countOne = (b: number, sign: number, by: 1 | -1): void => {
    shared[b]! += by;
    if (sign < 0) opposed[b]! += by;
    else if (sign > 0) aligned[b]! += by;
  };
  const onScales = (among: StanceBits, a: number, least: number): void => {
    const held = wordsHeld(among, a);
    for (let b = least; b < actors; b++) {
      if (b === a) continue;
      countBits(among, a, b, held, counts);
      if (shared[b]! > 0) met.push(b);
    }
  };
  /** The holders of an issue are in order: from the last one down to `least`. */
  const onScale = ({ holder, stance }: HeldOn, mine: number, a: number, least: number): void => {
    const on = issue[mine]!;
    const [first, mySide] = [onIssue.start[on]!, side[mine]!];
    for (let at = onIssue.start[on + 1]! - 1; at >= first; at--) {
      const b = holder[at]!;
      if (b < least) break;
      if (b === a) continue;
      if (shared[b]!++ === 0) met.push(b);
      const sign = mySide * stance[at]!;
      if (sign < 0) opposed[b]!++;
      else if (sign > 0) aligned[b]!++;
    }
  };
  const onNominal = (mine: number, a: number, least: number): void => {
    const on = issue[mine]!;
    for (let at = onIssue.start[on + 1]! - 1; at >= onIssue.start[on]!; at--) {
      const theirs = onIssue.items[at]!;
      const b = actor[theirs]!;
      if (b < least) break;
      if (b === a) continue;
      if (shared[b] === 0) met.push(b);
      countOne(b, signOfPair(side[mine]!, camp[mine]!, side[theirs]!, camp[theirs]!, incompatible), 1);
    }
  };
  /** What one said for the other is no meeting. */
  const leaveOut = (a: number, least: number): void => {
    for (const { other, issue: on } of table.spokeFor.of(a)) {
      const [mine, theirs] = [stanceAt(table, a, on), stanceAt(table, other, on)];
      if (mine < 0 || theirs < 0 || other < least) continue;
      countOne(other, signOfPair(side[mine]!, camp[mine]!, side[theirs]!, camp[theirs]!, incompatible), -1);
    }
  };

  return {
    countFrom(a, least) {
      for (const b of met) opposed[b] = aligned[b] = shared[b] = 0;
      met = [];
      if (bits !== null) onScales(bits, a, least);
      const lists = bits === null ? heldOn(table) : null;
      for (let mine = ofActor[a]!; mine < ofActor[a + 1]!; mine++) {
        if (nominal[issue[mine]!] === 1) onNominal(mine, a, least);
        else if (lists !== null) onScale(lists, mine, a, least);
      }
      leaveOut(a, least);
      return met.filter((b) => shared[b]! > 0).sort((x, y) => x - y);
    },
    counts: (b) => ({ opposed: opposed[b]!, aligned: aligned[b]!, shared: shared[b]! }),
  };
}

interface HeldOn {
  readonly holder: Int32Array;
  readonly stance: Int8Array;
}

const known = new WeakMap<StanceTable, HeldOn>();

/** In the order of `onIssue`: who holds each stance, and on which side; read one after another instead of here and there. */
function heldOn(table: StanceTable): HeldOn {
  let held = known.get(table);
  if (held === undefined) {
    const { actor, side, onIssue, size } = table;
    held = { holder: new Int32Array(size), stance: new Int8Array(size) };
    for (let at = 0; at < size; at++) {
      held.holder[at] = actor[onIssue.items[at]!]!;
      held.stance[at] = side[onIssue.items[at]!]!;
    }
    known.set(table, held);
  }
  return held;
}
