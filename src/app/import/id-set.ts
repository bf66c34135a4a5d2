/**
 * Sets of ids that stay small with millions of them: 64 bits of a hash of each, in typed arrays, 10 to 15 bytes an id. Two ids
 * with the same 64 bits would be taken for one; among a million ids the chance of that is 3 in 100 million. What would follow
 * is a row refused as repeated, or a batch that the database refuses; nothing is overwritten.
 */

const LEAST_PLACES = 1_024;
/** How full a table may be, and how much it grows then. */
const FULL = 0.8;
const GROWTH = 1.5;
const TWO_TO_32 = 2 ** 32;
const { imul, floor } = Math;

/** The hash made last, as unsigned 32-bit numbers; `low` is never 0, which marks an empty place. */
let high = 0;
let low = 0;

/** Two multiplicative hashes side by side, mixed at the end. */
function hash(id: string): void {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    one = imul(one ^ code, 0x9e3779b1);
    two = imul(two ^ code, 0x5f356495);
  }
  one = imul(one ^ (one >>> 16), 0x85ebca6b) ^ imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = imul(two ^ (two >>> 16), 0x85ebca6b) ^ imul(one ^ (one >>> 13), 0xc2b2ae35);
  high = one >>> 0;
  low = two >>> 0 || 1;
}

/** A hash table with open addressing. */
export class IdSet {
  #highs = new Uint32Array(LEAST_PLACES);
  #lows = new Uint32Array(LEAST_PLACES);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(id: string): boolean {
    hash(id);
    return this.#lows[this.#place()] !== 0;
  }

  /** False where it is in already. */
  add(id: string): boolean {
    hash(id);
    const place = this.#place();
    if (this.#lows[place] !== 0) return false;
    this.#highs[place] = high;
    this.#lows[place] = low;
    this.#size += 1;
    if (this.#size > this.#lows.length * FULL) this.#grow();
    return true;
  }

  /** Where the hash made last is, or the empty place where it belongs. */
  #place(): number {
    const [highs, lows] = [this.#highs, this.#lows];
    let place = floor((high / TWO_TO_32) * lows.length);
    while (lows[place] !== 0 && (lows[place] !== low || highs[place] !== high)) {
      place = place + 1 === lows.length ? 0 : place + 1;
    }
    return place;
  }

  #grow(): void {
    const [highs, lows] = [this.#highs, this.#lows];
    this.#highs = new Uint32Array(Math.ceil(lows.length * GROWTH));
    this.#lows = new Uint32Array(this.#highs.length);
    for (let from = 0; from < lows.length; from++) {
      if (lows[from] === 0) continue;
      high = highs[from]!;
      low = lows[from]!;
      const place = this.#place();
      this.#highs[place] = high;
      this.#lows[place] = low;
    }
  }
}
