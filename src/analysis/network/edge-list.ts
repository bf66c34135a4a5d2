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

export interface EdgeList {
  /** In the order of source, then target. */
  add(
    source: number,
    target: number,
    weight: number,
    congruence: number,
    conflict: number,
    statements: number,
  ): void;
  done(): FoundEdges;
}

interface Arrays {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
  readonly congruence: Float64Array;
  readonly conflict: Float64Array;
  readonly statements: Int32Array;
}

const FIRST_CAPACITY = 1024;

/** `limit`: the most edges that may be stored. */
export function edgeList({ minWeight, topEdges }: NetworkOptions, limit: number): EdgeList {
  const [least, top] = [minWeight ?? 0, topEdges ?? Infinity];
  let arrays = sized(null, FIRST_CAPACITY);
  let [size, found, heavy, heaviest] = [0, 0, 0, 0];
  // Once there are enough that are stronger or equal and came before, an edge has no place any more.
  let enoughAt = -1;
  return {
    add(source, target, weight, congruence, conflict, statements) {
      const strength = Math.abs(weight);
      found++;
      if (strength > heaviest) heaviest = strength;
      if (strength < least) return;
      heavy++;
      if (strength <= enoughAt || Math.min(heavy, top) > limit) return;
      if (size === arrays.source.length) {
        if (size >= 2 * top) {
          size = keepStrongest(arrays, size, top);
          enoughAt = weakest(arrays, size);
        } else arrays = sized(arrays, 2 * size);
      }
      arrays.source[size] = source;
      arrays.target[size] = target;
      arrays.weight[size] = weight;
      arrays.congruence[size] = congruence;
      arrays.conflict[size] = conflict;
      arrays.statements[size++] = statements;
    },
    done() {
      if (size > top) size = keepStrongest(arrays, size, top);
      return { edges: { size, ...sized(arrays, size) }, found, wanted: Math.min(heavy, top), heaviest };
    },
  };
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
