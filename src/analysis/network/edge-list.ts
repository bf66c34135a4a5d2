/**
 * Edges as they are found, in the order of source and target: the light ones are left out at once, all but the strongest are
 * dropped again and again where only so many are wanted, and beyond a limit they are only counted. So memory never grows beyond
 * what is asked for. Cost: linear, and sorting where only the strongest are wanted.
 */
import type { NetworkOptions } from './options.ts';

export interface NetworkEdges {
  readonly size: number;
  /** Places among the nodes. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
  /** Both layers, under the same normalisation; empty in a two-mode network. */
  readonly congruence: Float64Array;
  readonly conflict: Float64Array;
  /** Distinct statements behind each. */
  readonly statements: Int32Array;
}

export interface FoundEdges {
  readonly edges: NetworkEdges;
  /** Before `minWeight` and `topEdges`. */
  readonly found: number;
  /** How many are asked for; `edges` has them all, unless these are more than the limit. */
  readonly wanted: number;
  /** The greatest absolute weight found. */
  readonly heaviest: number;
}

/** Edges of one source in the order of targets; the first few places of the arrays. */
export interface EdgeRow {
  readonly target: Int32Array;
  readonly weight: Float64Array;
  readonly congruence: Float64Array;
  readonly conflict: Float64Array;
  readonly statements: Int32Array;
}

export function edgeRow(most: number): EdgeRow {
  return {
    target: new Int32Array(most),
    weight: new Float64Array(most),
    congruence: new Float64Array(most),
    conflict: new Float64Array(most),
    statements: new Int32Array(most),
  };
}

export interface EdgeList {
  /** The first `count` of the row; sources ascending. */
  add(source: number, row: EdgeRow, count: number): void;
  done(): FoundEdges;
}

interface Arrays extends EdgeRow {
  readonly source: Int32Array;
}

const FIRST_CAPACITY = 1024;
const MOST_AT_FIRST = 2 ** 20;
const FULL_ENOUGH = 0.75;

/** `limit`: the most edges that may be stored. `possible`: there are not more, and probably nearly as many. */
export function edgeList(
  { minWeight, topEdges }: NetworkOptions,
  limit: number,
  possible = FIRST_CAPACITY,
): EdgeList {
  const [least, top] = [minWeight ?? 0, topEdges ?? Infinity];
  let arrays = sized(
    null,
    minWeight === null && topEdges === null ? Math.min(possible, limit, MOST_AT_FIRST) : FIRST_CAPACITY,
  );
  let size = 0;
  let heavy = 0;
  let found = 0;
  let heaviest = 0;
  // Once there are enough that are as strong and came before, an edge has a place only if it is stronger.
  let enoughAt = 0;
  const makeRoom = (wanted: number): void => {
    if (size >= 2 * top) {
      size = keepStrongest(arrays, size, top);
      enoughAt = nextAbove(weakest(arrays, size));
    }
    const capacity = arrays.source.length;
    if (size + wanted > capacity) arrays = sized(arrays, Math.max(2 * capacity, size + wanted));
  };
  return {
    add(source, row, count) {
      let heavyOnes = 0;
      let most = heaviest;
      for (let k = 0; k < count; k++) {
        const strength = Math.abs(row.weight[k]!);
        if (strength > most) most = strength;
        if (strength >= least) heavyOnes++;
      }
      found += count;
      heavy += heavyOnes;
      heaviest = most;
      if (Math.min(heavy, top) > limit) return;
      makeRoom(heavyOnes);
      if (least === 0 && enoughAt === 0) size = appendAll(arrays, size, source, row, count);
      else size = append(arrays, size, source, row, count, Math.max(least, enoughAt));
    },
    done() {
      if (size > top) size = keepStrongest(arrays, size, top);
      return { edges: { size, ...cut(arrays, size) }, found, wanted: Math.min(heavy, top), heaviest };
    },
  };
}

/** Writes all from place `size` on; the place after the last one. */
function appendAll(arrays: Arrays, size: number, source: number, row: EdgeRow, count: number): number {
  arrays.source.fill(source, size, size + count);
  arrays.target.set(row.target.subarray(0, count), size);
  arrays.weight.set(row.weight.subarray(0, count), size);
  arrays.congruence.set(row.congruence.subarray(0, count), size);
  arrays.conflict.set(row.conflict.subarray(0, count), size);
  arrays.statements.set(row.statements.subarray(0, count), size);
  return size + count;
}

/** Writes those that weigh at least `least` from place `size` on; the place after the last one. */
function append(
  arrays: Arrays,
  size: number,
  source: number,
  row: EdgeRow,
  count: number,
  least: number,
): number {
  let at = size;
  for (let k = 0; k < count; k++) {
    const weight = row.weight[k]!;
    if (Math.abs(weight) < least) continue;
    arrays.source[at] = source;
    arrays.target[at] = row.target[k]!;
    arrays.weight[at] = weight;
    arrays.congruence[at] = row.congruence[k]!;
    arrays.conflict[at] = row.conflict[k]!;
    arrays.statements[at++] = row.statements[k]!;
  }
  return at;
}

/** The least double above a number that is not negative. */
function nextAbove(number: number): number {
  const bits = new BigUint64Array(new Float64Array([number]).buffer);
  bits[0]!++;
  return new Float64Array(bits.buffer)[0]!;
}

/** A copy with room for `capacity`. */
function sized(from: Arrays | null, capacity: number): Arrays {
  const ints = (old: Int32Array | undefined): Int32Array => {
    const array = new Int32Array(capacity);
    if (old) array.set(old.subarray(0, capacity));
    return array;
  };
  const doubles = (old: Float64Array | undefined): Float64Array => {
    const array = new Float64Array(capacity);
    if (old) array.set(old.subarray(0, capacity));
    return array;
  };
  return {
    source: ints(from?.source),
    target: ints(from?.target),
    weight: doubles(from?.weight),
    congruence: doubles(from?.congruence),
    conflict: doubles(from?.conflict),
    statements: ints(from?.statements),
  };
}

/** The first `size`: as they are where little room is left over. */
function cut(arrays: Arrays, size: number): Arrays {
  if (size < FULL_ENOUGH * arrays.source.length) return sized(arrays, size);
  const { source, target, weight, congruence, conflict, statements } = arrays;
  return {
    source: source.subarray(0, size),
    target: target.subarray(0, size),
    weight: weight.subarray(0, size),
    congruence: congruence.subarray(0, size),
    conflict: conflict.subarray(0, size),
    statements: statements.subarray(0, size),
  };
}

function weakest({ weight }: Arrays, size: number): number {
  return weight.subarray(0, size).reduce((least, each) => Math.min(least, Math.abs(each)), Infinity);
}

/** Moves the `top` strongest of the first `size` to the beginning, in their order; of equals the first ones. */
function keepStrongest(arrays: Arrays, size: number, top: number): number {
  const { source, target, weight, congruence, conflict, statements } = arrays;
  const strength = weight.subarray(0, size).map(Math.abs).sort();
  const limit = strength[size - top]!;
  let equals = top;
  for (let k = size - 1; k >= 0 && strength[k]! > limit; k--) equals--;
  let kept = 0;
  for (let k = 0; k < size; k++) {
    const strong = Math.abs(weight[k]!);
    if (strong < limit || (strong === limit && equals-- <= 0)) continue;
    source[kept] = source[k]!;
    target[kept] = target[k]!;
    weight[kept] = weight[k]!;
    congruence[kept] = congruence[k]!;
    conflict[kept] = conflict[k]!;
    statements[kept++] = statements[k]!;
  }
  return kept;
}
