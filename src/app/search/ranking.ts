/**
 * Best first, from nothing but the texts and the words asked for, so that both databases, and an index that has grown and
 * one that was built anew, rank alike.
 *
 * A score is 3 and a bit for a text that is exactly the words asked for, 2 and a bit for one that has something like each
 * of them, 1 and a bit for one that has some. The bit, always below 1, is
 *   0.6  × how near its words are (0 to 1, the mean over the words asked for, rare ones weighing more),
 *   0.15 × the share of the text that was asked for (a name before a sentence that mentions it),
 *   0.04 for each type that comes after its own (actors before issues before statements),
 *   0.01 for a canonical name, a title or a label.
 */
import { normaliseName } from '../../domain/names.ts';
import { SEARCH_TYPES, type SearchType } from './search-type.ts';
import type { IndexedText, TextIndex } from './text-index.ts';

export interface Hit {
  readonly type: SearchType;
  readonly id: string;
  /** The name or text that matched best. */
  readonly matched: string;
  /** Above 1, below 4. */
  readonly score: number;
}

export interface Wanted {
  /** As `normaliseName` gives it. */
  readonly normalised: string;
  /** The different words of it. */
  readonly words: readonly string[];
  readonly types: ReadonlySet<SearchType>;
  /** Letters that a word may be off beyond what its length allows. */
  readonly extraTypos: number;
}

/** For each text found, how near its best word is to each word asked for; 0 where it has none. */
type Qualities = Map<IndexedText, number[]>;

/** All nodes with a text that matches. */
export function rankedHits(indexes: readonly TextIndex[], wanted: Wanted): Hit[] {
  const found: Qualities = new Map();
  const inTexts = wanted.words.map((_, place) => collect(indexes, wanted, place, found));
  const texts = indexes.reduce((sum, index) => sum + index.size, 0);
  const weights = inTexts.map((count) => Math.log(1 + texts / Math.max(1, count)));

  const best = new Map<string, Hit>();
  for (const [text, qualities] of found) {
    const hit = hitOf(text, qualities, weights, wanted);
    const other = best.get(hit.id);
    if (!other || inOrder(hit, other) < 0) best.set(hit.id, hit);
  }
  return [...best.values()].sort(inOrder);
}

/** Adds what is like one of the words, and counts the texts that it is in. */
function collect(indexes: readonly TextIndex[], wanted: Wanted, place: number, found: Qualities): number {
  const word = wanted.words[place]!;
  const typos = indexes.some((index) => index.knows(word)) ? 0 : typosIn(word, wanted.extraTypos);
  let count = 0;
  for (const index of indexes) {
    for (const [like, quality] of index.wordsLike(word, typos)) {
      for (const textPlace of index.placesOf(like)) {
        const text = index.text(textPlace);
        if (!wanted.types.has(text.type)) continue;
        let qualities = found.get(text);
        if (!qualities) found.set(text, (qualities = Array.from(wanted.words, () => 0)));
        if (qualities[place] === 0) count += 1;
        qualities[place] = Math.max(qualities[place]!, quality);
      }
    }
  }
  return count;
}

/** A word that is known as it is written was not mistyped; a number never is, because another number is another thing. */
function typosIn(word: string, extra: number): number {
  if (/\p{N}/u.test(word)) return 0;
  const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  return Math.min(allowed + extra, word.length - 2);
}

function hitOf(
  text: IndexedText,
  qualities: readonly number[],
  weights: readonly number[],
  wanted: Wanted,
): Hit {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const nearness = qualities.reduce((total, quality, place) => total + quality * weights[place]!, 0) / sum;
  const matched = qualities.filter((quality) => quality > 0).length;
  const share = Math.min(1, matched / text.wordCount);
  const typesAfter = SEARCH_TYPES.length - 1 - SEARCH_TYPES.indexOf(text.type);
  const bit = 0.6 * nearness + 0.15 * share + 0.04 * typesAfter + (text.canonical ? 0.01 : 0);
  const all = matched === wanted.words.length;
  const exact = all && nearness === 1 && isExactly(text, wanted.normalised);
  const score = Math.round(((exact ? 3 : all ? 2 : 1) + bit) * 1e6) / 1e6;
  return { type: text.type, id: text.id, matched: text.text, score };
}

/** Counts words first, because normalising is what costs here. */
function isExactly(text: IndexedText, normalised: string): boolean {
  return text.wordCount === normalised.split(' ').length && normaliseName(text.text) === normalised;
}

/** By score, then type, then id; of two texts of one node that score the same, the first by its code units. */
function inOrder(a: Hit, b: Hit): number {
  return (
    b.score - a.score ||
    SEARCH_TYPES.indexOf(a.type) - SEARCH_TYPES.indexOf(b.type) ||
    compareText(a.id, b.id) ||
    compareText(a.matched, b.matched)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
