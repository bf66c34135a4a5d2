/** Places in tables as arrays of whole numbers, as narrow as the table allows: most tables are short, and rows are many. */

export type Places = Int16Array | Int32Array;

/** Whether the array may be handed to other threads without copying it. */
export type Memory = 'OWN' | 'SHARED';

const NARROW = 0x7fff;

/** For places below `most`, and -1. */
export function newPlaces(length: number, most: number, memory: Memory): Places {
  return most <= NARROW
    ? new Int16Array(space(length * Int16Array.BYTES_PER_ELEMENT, memory))
    : new Int32Array(space(length * Int32Array.BYTES_PER_ELEMENT, memory));
}

export function newBytes(length: number, memory: Memory): Uint8Array {
  return new Uint8Array(space(length, memory));
}

export function newInts(length: number, memory: Memory): Int32Array {
  return new Int32Array(space(length * Int32Array.BYTES_PER_ELEMENT, memory));
}

/** Typed arrays over shared memory are used like any other; only Atomics and transfers tell them apart. */
function space(bytes: number, memory: Memory): ArrayBuffer {
  return memory === 'OWN' ? new ArrayBuffer(bytes) : (new SharedArrayBuffer(bytes) as unknown as ArrayBuffer);
}

/** A list of numbers that grows; quickest where `room` for all of them is known. */
export class Growing {
  #items: Int32Array;
  #size = 0;
  readonly #memory: Memory;

  constructor(memory: Memory, room = 64) {
    this.#memory = memory;
    this.#items = newInts(Math.max(1, room), memory);
  }

  get size(): number {
    return this.#size;
  }

  push(item: number): void {
    if (this.#size === this.#items.length) {
      const larger = newInts(this.#size * 2, this.#memory);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#size++] = item;
  }

  at(place: number): number {
    return this.#items[place]!;
  }

  put(place: number, item: number): void {
    this.#items[place] = item;
  }

  items(): Int32Array {
    return this.#items.subarray(0, this.#size);
  }
}

/** Most ids are shorter; what is not used of new memory costs nothing. */
const BYTES_A_TEXT = 32;

/** Texts laid end to end as bytes; ASCII. */
export class GrowingTexts {
  readonly #start: Growing;
  #bytes: Uint8Array;
  readonly #memory: Memory;

  constructor(memory: Memory, room = 64) {
    this.#memory = memory;
    this.#start = new Growing(memory, room + 1);
    this.#start.push(0);
    this.#bytes = newBytes(room * BYTES_A_TEXT, memory);
  }

  push(text: string): void {
    const from = this.#start.at(this.#start.size - 1);
    const end = from + text.length;
    if (end > this.#bytes.length) {
      const larger = newBytes(Math.max(end, this.#bytes.length * 2), this.#memory);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (let k = 0; k < text.length; k++) this.#bytes[from + k] = text.charCodeAt(k);
    this.#start.push(end);
  }

  texts(): PackedTexts {
    const start = this.#start.items();
    return { start, bytes: this.#bytes.subarray(0, start.at(-1)!) };
  }
}

/** Text k is the bytes from `start[k]` up to, without, `start[k + 1]`. */
export interface PackedTexts {
  readonly start: Int32Array;
  readonly bytes: Uint8Array;
}
