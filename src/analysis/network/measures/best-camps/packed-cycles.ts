/**
 * A lower bound on what any camps violate: in each cycle with an odd number of negative ties at least one tie is violated, so cycles
 * that share no weight add up (Aref & Wilson 2019 bound the frustration index by such triangles). Greedy: triangles first, then
 * shortest cycles through each node, each taking its lightest tie's weight from all its ties. Cost: O(m^1.5) for triangles, O(m) for
 * each further cycle; it may stop at any time.
 */
import type { Adjacency } from '../adjacency.ts';
import type { Steps } from '../steps.ts';

export function packedCycles(graph: Adjacency, steps: Steps): number {
  const weights = weightsLeft(graph);
  return packTriangles(graph, weights, steps) + packLongerCycles(graph, weights, steps);
}

interface WeightsLeft {
  /** Beside each neighbour. */
  readonly left: Float64Array;
  /** Takes the lightest one's weight from all the ties (places), which are different ones; @returns it. */
  take(ties: readonly number[]): number;
}

function weightsLeft({ size, start, node, value }: Adjacency): WeightsLeft {
  const left = value.map(Math.abs);
  // The same tie from its other end: neighbours are in order, so those ends come in order too.
  const next = start.slice();
  const twin = new Int32Array(node.length);
  for (let v = 0; v < size; v++) {
    for (let at = start[v]!; at < start[v + 1]!; at++) twin[at] = next[node[at]!]!++;
  }
  return {
    left,
    take(ties) {
      const taken = Math.min(...ties.map((at) => left[at]!));
      for (const at of ties) {
        left[at]! -= taken;
        left[twin[at]!] = left[at]!;
      }
      return taken;
    },
  };
}

function packTriangles(graph: Adjacency, weights: WeightsLeft, steps: Steps): number {
  const { size, start, node } = graph;
  const { left } = weights;
  const tieTo = new Int32Array(size).fill(-1);
  let packed = 0;
  for (let u = 0; u < size; u++) {
    for (let at = start[u]!; at < start[u + 1]!; at++) tieTo[node[at]!] = at;
    for (let at = start[u]!; at < start[u + 1]! && steps.left() > 0; at++) {
      if (node[at]! < u || left[at] === 0) continue;
      packed += packTrianglesOn(graph, { tie: at, tieTo }, weights);
      steps.spend(1 + start[node[at]! + 1]! - start[node[at]!]!);
    }
    for (let at = start[u]!; at < start[u + 1]!; at++) tieTo[node[at]!] = -1;
  }
  return packed;
}

/** On one tie u-v; `tieTo`: from u to each of its neighbours, else -1. */
function packTrianglesOn(
  { start, node, value }: Adjacency,
  { tie, tieTo }: { readonly tie: number; readonly tieTo: Int32Array },
  { left, take }: WeightsLeft,
): number {
  const v = node[tie]!;
  let packed = 0;
  for (let on = start[v]!; on < start[v + 1]! && left[tie]! > 0; on++) {
    const third = tieTo[node[on]!]!;
    if (node[on]! < v || third === -1 || left[on] === 0 || left[third] === 0) continue;
    if (value[tie]! * value[on]! * value[third]! < 0) packed += take([tie, on, third]);
  }
  return packed;
}

function packLongerCycles(graph: Adjacency, weights: WeightsLeft, steps: Steps): number {
  let packed = 0;
  for (let v = 0; v < graph.size; v++) {
    while (steps.left() > 0) {
      const cycle = negativeCycle(graph, { from: v, left: weights.left }, steps);
      if (cycle === null) break;
      packed += weights.take(cycle);
    }
  }
  return packed;
}

/**
 * The ties of a shortest closed walk with an odd number of negative ties, breadth first over (node, sign so far); null where there is
 * none, or where it uses a tie twice: then the cycle in it is found from another node.
 */
function negativeCycle(
  { size, start, node, value }: Adjacency,
  { from, left }: { readonly from: number; readonly left: Float64Array },
  steps: Steps,
): number[] | null {
  // State 2 v: reached by an even number of negative ties; 2 v + 1: by an odd one.
  const cameBy = new Int32Array(2 * size).fill(-1);
  const cameFrom = new Int32Array(2 * size).fill(-1);
  const goal = 2 * from + 1;
  const waiting = [2 * from];
  cameFrom[2 * from] = 2 * from;
  for (let head = 0; head < waiting.length && cameFrom[goal] === -1; head++) {
    const state = waiting[head]!;
    const v = state >> 1;
    for (let at = start[v]!; at < start[v + 1]!; at++) {
      const next = 2 * node[at]! + ((state & 1) ^ (value[at]! < 0 ? 1 : 0));
      if (left[at] === 0 || cameFrom[next] !== -1) continue;
      cameFrom[next] = state;
      cameBy[next] = at;
      waiting.push(next);
    }
    steps.spend(1 + start[v + 1]! - start[v]!);
  }
  if (cameFrom[goal] === -1) return null;
  const ties: number[] = [];
  const met = new Set<number>();
  for (let state = goal; state !== 2 * from; state = cameFrom[state]!) {
    ties.push(cameBy[state]!);
    met.add(state >> 1);
  }
  return met.size === ties.length ? ties : null;
}
