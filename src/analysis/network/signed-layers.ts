/**
 * What measures and layouts take: a network as two layers of weights, one that joins (congruence) and one that divides (conflict),
 * kept apart, since an algorithm made for positive weights answers nonsense for signed ones without an error.
 */
export interface SignedLayers {
  /** Nodes; they are named by their places 0 to size - 1. */
  readonly size: number;
  /** Places of the two ends of each pair: different, in either order, each pair once. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Congruence and conflict of each pair, both at least 0. A pair with neither is no tie. */
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/** 1 where congruence prevails, -1 where conflict does, 0 where they are equal. */
export function signOfTie(positive: number, negative: number): number {
  return Math.sign(positive - negative);
}

/** @throws RangeError where the arrays are not what SignedLayers says; a pair given twice is found by `adjacency`. */
export function checkLayers({ size, source, target, positive, negative }: SignedLayers): void {
  const pairs = source.length;
  if ([target, positive, negative].some((column) => column.length !== pairs)) {
    throw new RangeError('The columns of a network differ in length');
  }
  const isPlace = (place: number): boolean => place >= 0 && place < size;
  for (let pair = 0; pair < pairs; pair++) {
    const [a, b] = [source[pair]!, target[pair]!];
    if (!isPlace(a) || !isPlace(b) || a === b) throw new RangeError(`Pair ${pair} joins ${a} and ${b}`);
    if (!isWeight(positive[pair]!) || !isWeight(negative[pair]!)) {
      throw new RangeError(`Pair ${pair} weighs ${positive[pair]} and ${negative[pair]}`);
    }
  }
}

function isWeight(weight: number): boolean {
  return weight >= 0 && weight < Infinity;
}
