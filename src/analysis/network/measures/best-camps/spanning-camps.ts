/**
 * Two camps by following a tree of the heaviest ties (Prim's algorithm): friends in the same camp, opponents in the other. Where the
 * network is balanced no tie is violated, which is Harary's theorem (1953) as an algorithm; elsewhere it is a good start.
 * Cost: O(m log n).
 */
import type { Adjacency } from '../adjacency.ts';
import { distanceQueue } from '../distance-queue.ts';

/** 1 or -1 for each node; the first node of each component has 1. Values are signed weights. */
export function spanningCamps({ size, start, node, value }: Adjacency): Int8Array {
  const side = new Int8Array(size);
  const isPlaced = new Uint8Array(size);
  /** The heavier the tie to a placed node, the nearer. */
  const distance = new Float64Array(size);
  const queue = distanceQueue(distance);
  for (let first = 0; first < size; first++) {
    if (isPlaced[first]) continue;
    side[first] = 1;
    for (let v = first; v !== -1; v = queue.takeNearest()) {
      isPlaced[v] = 1;
      for (let at = start[v]!; at < start[v + 1]!; at++) {
        const other = node[at]!;
        const near = -Math.abs(value[at]!);
        if (isPlaced[other] || near >= distance[other]!) continue;
        distance[other] = near;
        side[other] = side[v]! * Math.sign(value[at]!);
        queue.add(other);
      }
    }
  }
  return side;
}

/** The weight of ties that contradict the camps: positive ones between them, negative ones within. Cost: O(m). */
export function violatedBy({ size, start, node, value }: Adjacency, side: Int8Array): number {
  let violated = 0;
  for (let v = 0; v < size; v++) {
    for (let at = start[v]!; at < start[v + 1]!; at++) {
      const other = node[at]!;
      if (other > v && value[at]! * side[v]! * side[other]! < 0) violated += Math.abs(value[at]!);
    }
  }
  return violated;
}
