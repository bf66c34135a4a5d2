/** Texts as small whole numbers, so that hot loops compare numbers. Cost: O(n log n) for n distinct texts. */
import type { Places } from './places.ts';

/** A sorted list of distinct texts and the place of each: comparing places compares texts. */
export interface Interned {
  readonly texts: readonly string[];
  /** -1 for null and for a text that is not in the list. */
  indexOf(text: string | null): number;
}

export function intern(texts: Iterable<string>): Interned {
  return internSorted([...new Set(texts)].sort(byCodeUnit));
}

/** Of texts that are sorted and different already. Nothing is built for it: a place is found by halving. */
export function internSorted(texts: readonly string[]): Interned {
  return {
    texts,
    indexOf(text) {
      if (text === null) return -1;
      let [low, high] = [0, texts.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (texts[middle]! < text) low = middle + 1;
        else high = middle;
      }
      return texts[low] === text ? low : -1;
    },
  };
}

/** Ids are ASCII, so this is also the order in which both databases sort them. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lists of numbers laid end to end: list k is `items[start[k]]` up to, without, `items[start[k + 1]]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Places;
}

/** Of numbers that are too large for narrow arrays. */
export interface IntLists extends Lists {
  readonly items: Int32Array;
}

export function lists(rows: readonly (readonly number[])[]): IntLists {
  const start = new Int32Array(rows.length + 1);
  for (let k = 0; k < rows.length; k++) start[k + 1] = start[k]! + rows[k]!.length;
  const items = new Int32Array(start[rows.length]!);
  for (let k = 0; k < rows.length; k++) items.set(rows[k]!, start[k]!);
  return { start, items };
}

/** List `k`, without copying it. */
export function listAt<Items extends Places>(
  all: { readonly start: Int32Array; readonly items: Items },
  k: number,
): Items {
  return all.items.subarray(all.start[k]!, all.start[k + 1]!) as Items;
}
