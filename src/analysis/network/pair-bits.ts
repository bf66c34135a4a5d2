/**
 * Sums for pairs of rows from bits, for the case that nobody has two statements on a column and that all levels are values: one bit
 * a column for "has a statement", and one for "has one at this level or above" for each level but the lowest. Counts of pairs are
 * then counts of bits: the distance of two levels is the sum of the gaps between which they differ.
 * Memory: rows x columns bits for each level. Cost: half the squared number of rows, times columns / 32, times levels.
 */
import { farthest, type Levels } from './levels.ts';
import { noSums, type PairSums, type PairWish } from './pair-sums.ts';
import type { Tallies } from './tallies.ts';

/** How long a step (a word of one pair) takes compared to one of the lists. */
const STEP = 1.5;
const MOST_WORDS = 2 ** 25;

export function canSumBits(tallies: Tallies, levels: Levels): boolean {
  if (levels.values < levels.size) return false;
  if (tallies.rows * wordsOf(tallies) * levels.size > MOST_WORDS) return false;
  const { rowStart, column, count, rows } = tallies;
  for (let row = 0; row < rows; row++)
    for (let t = rowStart[row]!; t < rowStart[row + 1]!; t++)
      if (count[t] !== 1 || (t > rowStart[row]! && column[t] === column[t - 1])) return false;
  return true;
}

/** In steps of the lists. */
export function bitSumsCost(tallies: Tallies, levels: Levels): number {
  const { rows } = tallies;
  return ((rows * (rows - 1)) / 2) * wordsOf(tallies) * (levels.size + 1) * STEP;
}

function wordsOf({ columns }: Tallies): number {
  return Math.ceil(columns / 32);
}

export function bitSums(tallies: Tallies, levels: Levels, wish: PairWish): PairSums {
  const bits = bitsOf(tallies, levels.size);
  const sums = noSums(tallies.rows, true);
  const { others, ignore, distance, overlap, entries } = sums;
  const gap = levels.step.map((step, level) => (level === 0 ? 0 : step - levels.step[level - 1]!));
  const evidence = evidenceCounter(bits, levels, wish);
  return {
    ...sums,
    fill(row) {
      let found = 0;
      for (let other = row + 1; other < tallies.rows; other++) {
        const shared = bothSaid(bits, row, other);
        if (shared === 0) continue;
        others[found++] = other;
        let away = 0;
        for (let level = 1; level < levels.size; level++)
          away += gap[level]! * differing(bits, bits.from[level]!, row, other);
        ignore[other] = shared;
        distance[other] = away;
        // Of two single statements at one level: 1 x 1 - 1 - 1.
        if (wish.overlap) overlap[other] = unequal(bits, row, other) - shared;
        entries[other] = 2 * evidence(shared, row, other);
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
  /** By level: said, and at this level or above; nothing for the lowest, which all are at or above. */
  readonly from: readonly Int32Array[];
}

function bitsOf(tallies: Tallies, levels: number): Bits {
  const { rows, rowStart, column, level } = tallies;
  const words = wordsOf(tallies);
  const said = new Int32Array(rows * words);
  const from = Array.from({ length: levels }, (_, at) => new Int32Array(at === 0 ? 0 : said.length));
  for (let row = 0; row < rows; row++) {
    for (let t = rowStart[row]!; t < rowStart[row + 1]!; t++) {
      const word = row * words + (column[t]! >>> 5);
      const bit = 1 << (column[t]! & 31);
      said[word]! |= bit;
      for (let at = level[t]!; at > 0; at--) from[at]![word]! |= bit;
    }
  }
  return { words, said, from };
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

// In the loops below, each byte of `sum` counts up to 8 bits a word: so many words fit before one overflows.
const ROUND = 31;

function bothSaid({ words, said }: Bits, a: number, b: number): number {
  let total = 0;
  for (let start = 0; start < words; start += ROUND) {
    const end = Math.min(start + ROUND, words);
    let sum = 0;
    for (let w = start; w < end; w++) sum += bytes(said[a * words + w]! & said[b * words + w]!);
    total += sumOfBytes(sum);
  }
  return total;
}

/** On how many shared columns just one of the two is in `from`. */
function differing({ words, said }: Bits, from: Int32Array, a: number, b: number): number {
  let total = 0;
  for (let start = 0; start < words; start += ROUND) {
    const end = Math.min(start + ROUND, words);
    let sum = 0;
    for (let w = start; w < end; w++) {
      const [x, y] = [a * words + w, b * words + w];
      sum += bytes((from[x]! ^ from[y]!) & said[x]! & said[y]!);
    }
    total += sumOfBytes(sum);
  }
  return total;
}

/** On how many shared columns the two are at different levels. */
function unequal({ words, said, from }: Bits, a: number, b: number): number {
  let total = 0;
  for (let w = 0; w < words; w++) {
    const [x, y] = [a * words + w, b * words + w];
    let apart = 0;
    for (let level = 1; level < from.length; level++) apart |= from[level]![x]! ^ from[level]![y]!;
    total += sumOfBytes(bytes(apart & said[x]! & said[y]!));
  }
  return total;
}

/** On how many shared columns one is at the lowest level and the other at the highest. */
function atBothEnds({ words, said, from }: Bits, a: number, b: number): number {
  const [aboveLowest, highest] = [from[1]!, from.at(-1)!];
  let total = 0;
  for (let w = 0; w < words; w++) {
    const [x, y] = [a * words + w, b * words + w];
    const ends = (~aboveLowest[x]! & highest[y]!) | (highest[x]! & ~aboveLowest[y]!);
    total += sumOfBytes(bytes(ends & said[x]! & said[y]!));
  }
  return total;
}

/** The number of set bits of each byte, in that byte. */
function bytes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (fours + (fours >>> 4)) & 0x0f0f0f0f;
}

function sumOfBytes(sum: number): number {
  return (sum & 0xff) + ((sum >>> 8) & 0xff) + ((sum >>> 16) & 0xff) + (sum >>> 24);
}
