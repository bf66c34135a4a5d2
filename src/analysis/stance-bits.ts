/**
 * On which side each actor is, as bits: one an issue for "has a stance", one for "is for it", one for "is against it". Where many
 * actors have stances on the same issues, counting bits is quicker than walking over lists of holders. Nominal issues have no
 * sides and are left out. Memory: actors x issues bits, three times.
 */
import { bitCount } from './bit-counts.ts';
import type { StanceTable } from './stance-table.ts';

/** Words of 32 issues; those of actor a begin at `a * words`. */
export interface StanceBits {
  readonly words: number;
  readonly held: Int32Array;
  readonly for: Int32Array;
  readonly against: Int32Array;
}

/** How long it takes to look at a word of two actors, compared to one holder of an issue. */
const STEP = 2;
const MOST_WORDS = 2 ** 22;

const known = new WeakMap<StanceTable, StanceBits | null>();

/** Null where lists are quicker. Made once for a table, in linear time. */
export function stanceBits(table: StanceTable): StanceBits | null {
  let bits = known.get(table);
  if (bits === undefined) known.set(table, (bits = areQuicker(table) ? bitsOf(table) : null));
  return bits;
}

function wordsOf({ columns }: StanceTable): number {
  return (columns.issues.texts.length + 31) >>> 5;
}

function areQuicker(table: StanceTable): boolean {
  const { ofActor, onIssue } = table;
  const actors = ofActor.length - 1;
  const words = wordsOf(table);
  if (actors * words > MOST_WORDS) return false;
  let [inLists, inBits] = [0, 0];
  for (let issue = 0; issue + 1 < onIssue.start.length; issue++)
    inLists += (onIssue.start[issue + 1]! - onIssue.start[issue]!) ** 2;
  for (let actor = 0; actor < actors; actor++)
    inBits += actors * Math.min(words, ofActor[actor + 1]! - ofActor[actor]!);
  return inBits * STEP < inLists;
}

function bitsOf(table: StanceTable): StanceBits {
  const { actor, issue, side, size, ofActor, columns } = table;
  const words = wordsOf(table);
  const all = (ofActor.length - 1) * words;
  const bits = { words, held: new Int32Array(all), for: new Int32Array(all), against: new Int32Array(all) };
  for (let stance = 0; stance < size; stance++) {
    const on = issue[stance]!;
    if (columns.nominal[on] === 1) continue;
    const word = actor[stance]! * words + (on >>> 5);
    const bit = 1 << (on & 31);
    bits.held[word]! |= bit;
    if (side[stance]! > 0) bits.for[word]! |= bit;
    else if (side[stance]! < 0) bits.against[word]! |= bit;
  }
  return bits;
}

/** Words in which the actor has any bit set. */
export function wordsHeld({ words, held }: StanceBits, actor: number): Int32Array {
  const found = new Int32Array(words);
  let count = 0;
  for (let word = 0; word < words; word++) if (held[actor * words + word] !== 0) found[count++] = word;
  return found.subarray(0, count);
}

/** By place of the other actor; added to. */
export interface Counts {
  readonly opposed: Int32Array;
  readonly aligned: Int32Array;
  readonly shared: Int32Array;
}

/** Counts the issues of `a` and `b`; `held`: the words of `a`. */
export function countBits(bits: StanceBits, a: number, b: number, held: Int32Array, counts: Counts): void {
  const [x, y] = [a * bits.words, b * bits.words];
  let [opposed, aligned, shared] = [0, 0, 0];
  for (let k = 0; k < held.length; k++) {
    const word = held[k]!;
    const both = bits.held[x + word]! & bits.held[y + word]!;
    if (both === 0) continue;
    const [mine, theirs] = [bits.for[x + word]!, bits.for[y + word]!];
    const [notMine, notTheirs] = [bits.against[x + word]!, bits.against[y + word]!];
    shared += bitCount(both);
    aligned += bitCount((mine & theirs) | (notMine & notTheirs));
    opposed += bitCount((mine & notTheirs) | (notMine & theirs));
  }
  counts.shared[b]! += shared;
  counts.aligned[b]! += aligned;
  counts.opposed[b]! += opposed;
}
