/** Words to the texts that hold them, in memory, with the words that are nearly the same. */
import SearchableMap from 'minisearch/SearchableMap';
import { wordsOfName } from '../../domain/names.ts';
import type { SearchType } from './search-type.ts';
import { transliterationKey } from './transliteration-key.ts';

export interface IndexedText {
  readonly type: SearchType;
  /** Of the node that it names or that it is a text of. */
  readonly id: string;
  readonly text: string;
  /** The canonical name, the title or the label; not an alias or a sentence. */
  readonly canonical: boolean;
  readonly wordCount: number;
}

/** Numbers of texts, rising. */
type Places = number[];

const KEY_QUALITY = 0.9;

export class TextIndex {
  readonly #shortestPrefix: number;
  readonly #texts = new Map<number, IndexedText>();
  readonly #placesOfNode = new Map<string, Places>();
  readonly #placesOfWord = new Map<string, Places>();
  /** The same words once more, in a tree: for what begins with a word or is nearly one. */
  readonly #vocabulary = new SearchableMap<true>();
  readonly #wordsOfKey = new Map<string, Set<string>>();
  #next = 0;

  /** Words shorter than `shortestPrefix` find whole words only. */
  constructor(shortestPrefix: number) {
    this.#shortestPrefix = shortestPrefix;
  }

  /** Number of texts. */
  get size(): number {
    return this.#texts.size;
  }

  text(place: number): IndexedText {
    return this.#texts.get(place)!;
  }

  placesOf(word: string): readonly number[] {
    return this.#placesOfWord.get(word) ?? [];
  }

  /** A text without words is left out. */
  add(type: SearchType, id: string, text: string, canonical: boolean): void {
    const words = wordsOfName(text);
    if (words.length === 0) return;
    const place = this.#next++;
    this.#texts.set(place, { type, id, text, canonical, wordCount: words.length });
    const ofNode = this.#placesOfNode.get(id);
    if (ofNode) ofNode.push(place);
    else this.#placesOfNode.set(id, [place]);
    for (const word of new Set(words)) this.#addWord(word, place);
  }

  #addWord(word: string, place: number): void {
    const places = this.#placesOfWord.get(word);
    if (places) {
      places.push(place);
      return;
    }
    this.#placesOfWord.set(word, [place]);
    this.#vocabulary.set(word, true);
    const key = transliterationKey(word);
    if (key === null) return;
    const words = this.#wordsOfKey.get(key);
    if (words) words.add(word);
    else this.#wordsOfKey.set(key, new Set([word]));
  }

  /** Takes out all texts of a node; none is fine. */
  remove(id: string): void {
    for (const place of this.#placesOfNode.get(id) ?? []) {
      for (const word of new Set(wordsOfName(this.text(place).text))) this.#removeWord(word, place);
      this.#texts.delete(place);
    }
    this.#placesOfNode.delete(id);
  }

  #removeWord(word: string, place: number): void {
    const places = this.#placesOfWord.get(word)!;
    places.splice(placeIn(places, place), 1);
    if (places.length > 0) return;
    this.#placesOfWord.delete(word);
    this.#vocabulary.delete(word);
    const key = transliterationKey(word);
    if (key === null) return;
    const words = this.#wordsOfKey.get(key)!;
    words.delete(word);
    if (words.size === 0) this.#wordsOfKey.delete(key);
  }

  /** Whether a text holds the word itself, or another spelling of it. */
  knows(word: string): boolean {
    const key = transliterationKey(word);
    return this.#placesOfWord.has(word) || (key !== null && this.#wordsOfKey.has(key));
  }

  /**
   * Words of the texts that are like this one, with their quality above 0 up to 1: the word itself 1, other spellings of
   * it 0.9, words that it begins 0.6 to 0.9, words up to `typos` letters away less than 0.75.
   */
  wordsLike(word: string, typos: number): Map<string, number> {
    const found = new Map<string, number>();
    const keep = (like: string, quality: number): void => {
      if (quality > (found.get(like) ?? 0)) found.set(like, quality);
    };
    if (this.#placesOfWord.has(word)) keep(word, 1);
    for (const like of this.#wordsOfKey.get(transliterationKey(word) ?? '') ?? []) keep(like, KEY_QUALITY);
    if (word.length >= this.#shortestPrefix) {
      for (const like of this.#vocabulary.atPrefix(word).keys()) {
        keep(like, 0.6 + (0.3 * word.length) / like.length);
      }
    }
    if (typos > 0) {
      for (const [like, [, distance]] of this.#vocabulary.fuzzyGet(word, typos)) {
        keep(like, 0.75 * (1 - distance / Math.max(word.length, like.length)));
      }
    }
    return found;
  }
}

/** Where a number stands in a rising list that holds it. */
function placeIn(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
