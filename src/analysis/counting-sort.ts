/** Sorting by keys that are small numbers. Cost: linear. */

/**
 * The places 0, 1, … of `key` in the order of their keys, which go from 0 up to, without, `keys`. Those with the same key stay in
 * the order `before` (a list of all places), that of their numbers if left out.
 */
export function countingSort(key: Int32Array, keys: number, before: Int32Array | null = null): Int32Array {
  const next = startsOf(key, keys);
  const sorted = new Int32Array(key.length);
  for (let k = 0; k < sorted.length; k++) {
    const place = before === null ? k : before[k]!;
    sorted[next[key[place]!]!++] = place;
  }
  return sorted;
}

/** Where each key starts once they are sorted; keys from 0 up to, without, `keys`. */
export function startsOf(all: Int32Array, keys: number): Int32Array {
  const start = new Int32Array(keys + 1);
  for (let k = 0; k < all.length; k++) start[all[k]! + 1]!++;
  for (let key = 0; key < keys; key++) start[key + 1]! += start[key]!;
  return start;
}
