/**
 * A lower bound on what any camps violate: in each cycle with an odd number of negative ties at least one tie is violated, so cycles
 * that share no weight add up (Aref & Wilson 2019 bound the frustration index by triangles of that kind). Guided by good camps:
 * a tie that they violate and a path of ties that they satisfy make such a cycle; if every violated tie finds its paths, the camps
 * are proved to be best. Greedy: paths over one node first, then shortest ones. Cost: O(n) a violated tie for triangles, O(m) for
 * each longer cycle; it may stop at any time.
 */
import { type Random, shuffledPlaces } from '../../../random.ts';
import type { Adjacency } from '../adjacency.ts';
import type { Steps } from '../steps.ts';
import type { Camps } from './local-search.ts';

/** The violated ties in order first, then each time in another order. */
const TRIES = 20;

/** The best of some tries; `camps` of `graph`. */
export function packedCycles(graph: Adjacency, camps: Camps, random: Random, steps: Steps): number {
  let best = 0;
  for (let tried = 0; tried < TRIES && best < camps.violated && steps.left() > 0; tried++) {
    const packing = newPacking(graph, camps.side);
    const ties = packing.violated.length;
    const order = tried === 0 ? Int32Array.from({ length: ties }, (_, k) => k) : shuffledPlaces(ties, random);
    best = Math.max(best, packInOrder(packing, order, steps));
  }
  return best;
}

function packInOrder(packing: Packing, order: Int32Array, steps: Steps): number {
  let packed = 0;
  for (const pack of [packTriangles, packShortest]) {
    for (const place of order) {
      if (steps.left() <= 0) return packed;
      packed += pack(packing, packing.violated[place]!, steps);
    }
  }
  return packed;
}

interface Tie {
  readonly from: number;
  readonly to: number;
  /** Its place beside the neighbours of `from`. */
  readonly at: number;
}

interface Packing {
  readonly graph: Adjacency;
  readonly violated: readonly Tie[];
  readonly isViolated: Uint8Array;
  /** Weight that is in no cycle yet, beside each neighbour. */
  readonly left: Float64Array;
  /** Takes the lightest one's weight from all the ties (places), which are different ones; @returns it. */
  take(ties: readonly number[]): number;
}

function newPacking(graph: Adjacency, side: Int8Array): Packing {
  const { size, start, node, value } = graph;
  const left = value.map(Math.abs);
  const isViolated = new Uint8Array(node.length);
  const violated: Tie[] = [];
  // The same tie from its other end: neighbours are in order, so those ends come in order too.
  const next = start.slice();
  const twin = new Int32Array(node.length);
  for (let v = 0; v < size; v++) {
    for (let at = start[v]!; at < start[v + 1]!; at++) {
      const to = node[at]!;
      twin[at] = next[to]!++;
      if (value[at]! * side[v]! * side[to]! > 0) continue;
      isViolated[at] = 1;
      if (v < to) violated.push({ from: v, to, at });
    }
  }
  const take = (ties: readonly number[]): number => {
    const taken = ties.reduce((least, at) => Math.min(least, left[at]!), Infinity);
    for (const at of ties) left[at] = left[twin[at]!] = left[at]! - taken;
    return taken;
  };
  return { graph, violated, isViolated, left, take };
}

/**
 * Paths from one end of a violated tie over one other node to the other end, beginning with another node for each tie: where all pairs
 * are tied, the paths of different ties then hardly get in each other's way.
 */
function packTriangles(packing: Packing, tie: Tie, steps: Steps): number {
  const { size, start } = packing.graph;
  const middle = (tie.from + tie.to) % size;
  steps.spend(start[tie.from + 1]! - start[tie.from]! + start[tie.to + 1]! - start[tie.to]!);
  return packOver(packing, tie, [middle, size]) + packOver(packing, tie, [0, middle]);
}

/** Over nodes of these places, the last one excluded. */
function packOver(
  { graph, isViolated, left, take }: Packing,
  tie: Tie,
  [first, last]: [number, number],
): number {
  const { start, node } = graph;
  const [endOfA, endOfB] = [start[tie.from + 1]!, start[tie.to + 1]!];
  let [a, b] = [placeFrom(graph, tie.from, first), placeFrom(graph, tie.to, first)];
  let packed = 0;
  while (a < endOfA && b < endOfB && node[a]! < last && left[tie.at]! > 0) {
    const ahead = node[a]! - node[b]!;
    const isFree = ahead === 0 && !isViolated[a] && !isViolated[b] && left[a]! > 0 && left[b]! > 0;
    if (isFree) packed += take([tie.at, a, b]);
    if (ahead <= 0) a += 1;
    if (ahead >= 0) b += 1;
  }
  return packed;
}

/** The place of the first neighbour of `v` that is `least` or comes after it. */
function placeFrom({ start, node }: Adjacency, v: number, least: number): number {
  let [low, high] = [start[v]!, start[v + 1]!];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (node[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Shortest paths from one end to the other, as long as there are any. */
function packShortest(packing: Packing, tie: Tie, steps: Steps): number {
  let packed = 0;
  while (packing.left[tie.at]! > 0 && steps.left() > 0) {
    const path = shortestPath(packing, tie, steps);
    if (path === null) break;
    packed += packing.take([tie.at, ...path]);
  }
  return packed;
}

/** Breadth first over satisfied ties that have weight left. */
function shortestPath(
  { graph, isViolated, left }: Packing,
  { from, to }: Tie,
  steps: Steps,
): number[] | null {
  const { size, start, node } = graph;
  const cameFrom = new Int32Array(size).fill(-1);
  const cameBy = new Int32Array(size);
  const waiting = [from];
  cameFrom[from] = from;
  for (let head = 0; head < waiting.length && cameFrom[to] === -1; head++) {
    const v = waiting[head]!;
    for (let at = start[v]!; at < start[v + 1]!; at++) {
      const next = node[at]!;
      if (isViolated[at] || left[at] === 0 || cameFrom[next] !== -1) continue;
      cameFrom[next] = v;
      cameBy[next] = at;
      waiting.push(next);
    }
    steps.spend(1 + start[v + 1]! - start[v]!);
  }
  if (cameFrom[to] === -1) return null;
  const path: number[] = [];
  for (let v = to; v !== from; v = cameFrom[v]!) path.push(cameBy[v]!);
  return path;
}
