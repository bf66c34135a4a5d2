/** The order of many texts that lie as bytes: bucket by bucket, byte by byte. Cost: linear in the bytes that tell them apart. */
import type { PackedTexts } from './places.ts';

/** Buckets smaller than this are sorted by comparing. */
const FEW = 32;

/** Their places, in order; equal ones in the order in which they are. */
export function orderOfTexts(texts: PackedTexts): Int32Array {
  const size = texts.start.length - 1;
  const order = Int32Array.from({ length: size }, (_, k) => k);
  const spare = new Int32Array(size);
  sortFrom(texts, order, spare, [0, size, 0]);
  return order;
}

type Range = readonly [from: number, to: number, depth: number];

function sortFrom(texts: PackedTexts, order: Int32Array, spare: Int32Array, whole: Range): void {
  const waiting: Range[] = [whole];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [from, to, depth] = next;
    if (to - from < FEW) insertionSort(texts, order, next);
    else waiting.push(...intoBuckets(texts, order, spare, [from, to, depth]));
  }
}

/** Sorts by the first byte from `known` on that tells them apart; gives the buckets that hold more than one text which goes on. */
function intoBuckets(
  texts: PackedTexts,
  order: Int32Array,
  spare: Int32Array,
  [from, to, known]: Range,
): Range[] {
  const { start, bytes } = texts;
  const depth = commonLength(texts, order, [from, to, known]);
  const next = new Int32Array(258);
  const bucketOf = (text: number): number => {
    const at = start[text]! + depth;
    return at < start[text + 1]! ? bytes[at]! + 1 : 0;
  };
  for (let k = from; k < to; k++) next[bucketOf(order[k]!) + 1]!++;
  for (let b = 0; b < 257; b++) next[b + 1]! += next[b]!;
  const starts = next.slice();
  for (let k = from; k < to; k++) spare[from + next[bucketOf(order[k]!)]!++] = order[k]!;
  order.set(spare.subarray(from, to), from);
  const buckets: Range[] = [];
  for (let b = 1; b < 257; b++)
    if (starts[b + 1]! - starts[b]! > 1) buckets.push([from + starts[b]!, from + starts[b + 1]!, depth + 1]);
  return buckets;
}

/** Of what the texts begin with, of which `known` is known: ids of one kind begin alike, and long. */
function commonLength({ start, bytes }: PackedTexts, order: Int32Array, [from, to, known]: Range): number {
  const first = start[order[from]!]!;
  let length = start[order[from]! + 1]! - first;
  for (let k = from + 1; k < to && length > known; k++) {
    const at = start[order[k]!]!;
    const most = Math.min(length, start[order[k]! + 1]! - at);
    length = known;
    while (length < most && bytes[at + length] === bytes[first + length]) length++;
  }
  return length;
}

function insertionSort(texts: PackedTexts, order: Int32Array, [from, to, depth]: Range): void {
  for (let k = from + 1; k < to; k++) {
    const text = order[k]!;
    let at = k;
    while (at > from && compareTexts(texts, order[at - 1]!, text, depth) > 0) order[at] = order[--at]!;
    order[at] = text;
  }
}

/** From byte `depth` on. */
export function compareTexts({ start, bytes }: PackedTexts, a: number, b: number, depth = 0): number {
  let [atA, atB] = [start[a]! + depth, start[b]! + depth];
  const [endA, endB] = [start[a + 1]!, start[b + 1]!];
  while (atA < endA && atB < endB) {
    const difference = bytes[atA++]! - bytes[atB++]!;
    if (difference !== 0) return difference;
  }
  return endA - atA - (endB - atB);
}
