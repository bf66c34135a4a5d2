/**
 * On how many issues two actors are opposed, aligned, and comparable at all (the graph model, "who opposes whom"): `shared` are
 * all issues on which both have a stance, the middle included, but those on which one of the two spoke for the other. Counted
 * in one walk over the issues of an actor, with one counter for each other actor, so that memory grows with the pairs found and
 * not with the square of the actors; as bits where these are quicker. Cost: for one actor, at most the sum over its issues of
 * their holders.
 */
import { countBits, type Counts, type StanceBits, stanceBits, wordsHeld } from './stance-bits.ts';
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
  const counting: Counting = { table, opposed, aligned, shared, met: [] };
  const bits = stanceBits(table);
  const { issue, ofActor, columns } = table;
  return {
    countFrom(a, least) {
      for (const b of counting.met) opposed[b] = aligned[b] = shared[b] = 0;
      counting.met = [];
      if (bits !== null) countScales(counting, bits, a, least);
      const held = bits === null ? heldOn(table) : null;
      for (let mine = ofActor[a]!; mine < ofActor[a + 1]!; mine++) {
        if (columns.nominal[issue[mine]!] === 1) countNominal(counting, mine, least);
        else if (held !== null) countScale(counting, held, mine, least);
      }
      leaveOut(counting, a, least);
      return counting.met.filter((b) => shared[b]! > 0).sort((x, y) => x - y);
    },
    counts: (b) => ({ opposed: opposed[b]!, aligned: aligned[b]!, shared: shared[b]! }),
  };
}

interface Counting extends Counts {
  readonly table: StanceTable;
  /** The others that were met. */
  met: number[];
}

/** On all issues but the nominal ones. */
function countScales(counting: Counting, bits: StanceBits, a: number, least: number): void {
  const { shared, met } = counting;
  const words = wordsHeld(bits, a);
  for (let b = least; b < shared.length; b++) {
    if (b === a) continue;
    countBits(bits, a, b, words, counting);
    if (shared[b]! > 0) met.push(b);
  }
}

/** On the issue of stance `mine`, which is none of a nominal one. */
function countScale(counting: Counting, { holder, stance }: HeldOn, mine: number, least: number): void {
  const { table, opposed, aligned, shared, met } = counting;
  const { start } = table.onIssue;
  const [a, on, mySide] = [table.actor[mine]!, table.issue[mine]!, table.side[mine]!];
  // The holders of an issue are in order: from the last one down to `least`.
  for (let at = start[on + 1]! - 1; at >= start[on]!; at--) {
    const b = holder[at]!;
    if (b < least) break;
    if (b === a) continue;
    if (shared[b]!++ === 0) met.push(b);
    const sign = mySide * stance[at]!;
    if (sign < 0) opposed[b]!++;
    else if (sign > 0) aligned[b]!++;
  }
}

function countNominal(counting: Counting, mine: number, least: number): void {
  const { actor, issue, onIssue } = counting.table;
  const on = issue[mine]!;
  for (let at = onIssue.start[on + 1]! - 1; at >= onIssue.start[on]!; at--) {
    const theirs = onIssue.items[at]!;
    const b = actor[theirs]!;
    if (b < least) break;
    if (b === actor[mine]) continue;
    if (counting.shared[b] === 0) counting.met.push(b);
    countPair(counting, mine, theirs, 1);
  }
}

/** What one said for the other is no meeting. */
function leaveOut(counting: Counting, a: number, least: number): void {
  const { table } = counting;
  for (const { other, issue } of table.spokeFor.of(a)) {
    const [mine, theirs] = [stanceAt(table, a, issue), stanceAt(table, other, issue)];
    if (mine >= 0 && theirs >= 0 && other >= least) countPair(counting, mine, theirs, -1);
  }
}

/** Once more, or once less, for the holder of stance `theirs`. */
function countPair(
  { table, opposed, aligned, shared }: Counting,
  mine: number,
  theirs: number,
  by: 1 | -1,
): void {
  const { side, camp, actor, columns } = table;
  const b = actor[theirs]!;
  const sign = signOfPair(side[mine]!, camp[mine]!, side[theirs]!, camp[theirs]!, columns.incompatible);
  shared[b]! += by;
  if (sign < 0) opposed[b]! += by;
  else if (sign > 0) aligned[b]! += by;
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
