/**
 * Sums for pairs of rows from bits, for the case that nobody has two statements on a column and that all levels are values: one bit
 * a column for "has a statement", and one for "has one at this level or above" for each level but the lowest. Counts of pairs are
 * then counts of bits: the distance of two levels is the sum of the gaps between which they differ.
 * Memory: rows x columns bits for each level. Cost: half the squared number of rows, times columns / 32, times levels.
 */
import { bitCount, bitsOfBytes, sumOfBytes } from '../bit-counts.ts';
import type { Labels, VisitEntry } from './entries.ts';
import { farthest, type Levels } from './levels.ts';
import { noSums, type PairSums, type PairWish } from './pair-sums.ts';

/** How long a step (a word of one pair) takes compared to one of the lists (an entry of one pair). */
const STEP = 0.5;
const MOST_WORDS = 2 ** 25;

/**
 * Whether bits are cheaper than lists, and fit; `onColumn`: how many entries each column has. Whether they will do is seen when
 * they are set.
 */
export function bitsAreCheaper(onColumn: Int32Array, labels: Labels, levels: Levels): boolean {
  if (levels.values < levels.size) return false;
  const [rows, words] = [labels.rows.length, wordsFor(labels)];
  if (rows * words * levels.size > MOST_WORDS) return false;
  let steps = 0;
  for (let column = 0; column < onColumn.length; column++)
    steps += (onColumn[column]! * (onColumn[column]! - 1)) / 2;
  return ((rows * (rows - 1)) / 2) * words * (levels.size + 1) * STEP < steps;
}

/** Words are read in blocks of four. */
function wordsFor({ columns }: Labels): number {
  return Math.ceil(columns.length / 128) * 4;
}

/** Entries in any order. Null where a row has several on one column: lists do that. */
export function bitSums(
  forEachEntry: (visit: VisitEntry) => void,
  labels: Labels,
  levels: Levels,
  wish: PairWish,
): PairSums | null {
  const bits = bitsOf(forEachEntry, labels, levels.size);
  if (bits === null) return null;
  const rows = labels.rows.length;
  const { words } = bits;
  const sums = noSums(rows, true);
  const { others, ignore, distance, overlap, entries: entryCount } = sums;
  const gap = levels.step.map((step, level) => (level === 0 ? 0 : step - levels.step[level - 1]!));
  const evidence = evidenceCounter(bits, levels, wish);
  return {
    ...sums,
    rowTotal: bits.total,
    rowSquares: bits.total,
    fill(row) {
      let found = 0;
      for (let other = row + 1; other < rows; other++) {
        const shared = meet(bits, row, other);
        if (shared === 0) continue;
        others[found++] = other;
        let away = 0;
        for (let level = 1; level < levels.size; level++)
          away += gap[level]! * differing(words, bits.from[level]!, row * words, other * words, bits.both);
        ignore[other] = shared;
        distance[other] = away;
        // Of two single statements at one level: 1 x 1 - 1 - 1.
        if (wish.overlap) overlap[other] = unequal(bits, row, other) - shared;
        entryCount[other] = 2 * evidence(shared, row, other);
      }
      return found;
    },
  };
}

interface Bits {
  /** Words of a row, 32 columns each. */
  readonly words: number;
  /** Row r's are at `r * words`. */
  readonly said: Int32Array;
  /** By level: said at this level or above. */
  readonly from: readonly Int32Array[];
  /** Entries by row. */
  readonly total: Float64Array;
  /** Of the two rows at hand: the columns that both are on. */
  readonly both: Int32Array;
  /** All bits set. */
  readonly all: Int32Array;
}

function bitsOf(forEachEntry: (visit: VisitEntry) => void, labels: Labels, levels: number): Bits | null {
  const words = wordsFor(labels);
  const length = labels.rows.length * words;
  // Said at just this level, at first: one thing to write for each entry.
  const at = new Int32Array(length * levels);
  let entries = 0;
  forEachEntry((row, column, level) => {
    at[level * length + row * words + (column >>> 5)]! |= 1 << (column & 31);
    entries++;
  });
  const from = Array.from({ length: levels }, (_, level) =>
    at.subarray(level * length, (level + 1) * length),
  );
  for (let level = levels - 2; level >= 0; level--)
    for (let word = 0; word < length; word++) from[level]![word]! |= from[level + 1]![word]!;
  const said = from[0]!;
  const total = new Float64Array(labels.rows.length);
  for (let word = 0; word < length; word++) total[Math.floor(word / words)]! += bitCount(said[word]!);
  if (total.reduce((sum, each) => sum + each, 0) < entries) return null;
  return { words, said, from, total, both: new Int32Array(words), all: new Int32Array(words).fill(-1) };
}

/** Columns that give evidence; both rows have one entry on each. */
function evidenceCounter(
  bits: Bits,
  levels: Levels,
  { evidence }: PairWish,
): (shared: number, a: number, b: number) => number {
  if (evidence === 'SHARED') return (shared) => shared;
  if (evidence === 'CONFLICTING') return (_, a, b) => unequal(bits, a, b);
  const top = levels.size - 1;
  const hasBothEnds = top > 0 && farthest(levels) === levels.step[top]! - levels.step[0]!;
  return (shared, a, b) => (hasBothEnds ? shared - atBothEnds(bits, a, b) : shared);
}

/** Sets `both`; how many they are. */
function meet(bits: Bits, a: number, b: number): number {
  const { words, said, total, both, all } = bits;
  const x = a * words;
  const y = b * words;
  for (let w = 0; w < words; w++) both[w] = said[x + w]! & said[y + w]!;
  return (total[a]! + total[b]! - differing(words, said, x, y, all)) / 2;
}

// In the loop below, each byte of `sum` counts up to 8 bits a block of four words: so many words fit before one overflows.
const ROUND = 4 * 31;

/**
 * How many bits of the words from `x` and from `y` on differ, of those set in `mask`. Words are added up bit by bit (carry-save
 * adders), so that only every fourth is counted; this is where all the time goes.
 */
function differing(words: number, of: Int32Array, x: number, y: number, mask: Int32Array): number {
  let ones = 0;
  let twos = 0;
  let total = 0;
  for (let start = 0; start < words; start += ROUND) {
    const end = Math.min(start + ROUND, words);
    let sum = 0;
    for (let w = start; w < end; w += 4) {
      const a = (of[x + w]! ^ of[y + w]!) & mask[w]!;
      const b = (of[x + w + 1]! ^ of[y + w + 1]!) & mask[w + 1]!;
      const c = (of[x + w + 2]! ^ of[y + w + 2]!) & mask[w + 2]!;
      const d = (of[x + w + 3]! ^ of[y + w + 3]!) & mask[w + 3]!;
      const first = ones ^ a;
      const carry = (ones & a) | (first & b);
      const second = first ^ b ^ c;
      const carryToo = ((first ^ b) & c) | (second & d);
      ones = second ^ d;
      const third = twos ^ carry;
      sum += bitsOfBytes((twos & carry) | (third & carryToo));
      twos = third ^ carryToo;
    }
    total += sumOfBytes(sum);
  }
  return 4 * total + 2 * sumOfBytes(bitsOfBytes(twos)) + sumOfBytes(bitsOfBytes(ones));
}

/** On how many of the columns in `both` the two are at different levels. */
function unequal({ words, from, both }: Bits, a: number, b: number): number {
  let total = 0;
  for (let w = 0; w < words; w++) {
    let apart = 0;
    for (let level = 1; level < from.length; level++)
      apart |= from[level]![a * words + w]! ^ from[level]![b * words + w]!;
    total += sumOfBytes(bitsOfBytes(apart & both[w]!));
  }
  return total;
}

/** On how many of the columns in `both` one is at the lowest level and the other at the highest. */
function atBothEnds({ words, from, both }: Bits, a: number, b: number): number {
  const [aboveLowest, highest] = [from[1]!, from.at(-1)!];
  let total = 0;
  for (let w = 0; w < words; w++) {
    const x = a * words + w;
    const y = b * words + w;
    const ends = (~aboveLowest[x]! & highest[y]!) | (highest[x]! & ~aboveLowest[y]!);
    total += sumOfBytes(bitsOfBytes(ends & both[w]!));
  }
  return total;
}
