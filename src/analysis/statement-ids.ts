/** Ids of statements laid end to end as bytes: a million of them as texts would be as large as all else there is to know of them. */

/** In order; comparing places compares ids. */
export interface StatementIds {
  /** What all of them begin with. */
  readonly prefix: string;
  /** The rest of id k is the bytes (ASCII) from `start[k]` up to, without, `start[k + 1]`. */
  readonly start: Int32Array;
  readonly bytes: Uint8Array;
}

export function idAt({ prefix, start, bytes }: StatementIds, place: number): string {
  let id = prefix;
  for (let at = start[place]!; at < start[place + 1]!; at++) id += String.fromCharCode(bytes[at]!);
  return id;
}

/** -1 where it is none of them. Cost: logarithmic. */
export function placeOfId(ids: StatementIds, id: string): number {
  const place = firstFrom(ids, id);
  return place < ids.start.length - 1 && idAt(ids, place) === id ? place : -1;
}

/** The place of the first id that is not before this one. */
export function firstFrom(ids: StatementIds, id: string): number {
  let [low, high] = [0, ids.start.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (idAt(ids, middle) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
