/**
 * The neighbours of each node in order of their places, whatever the order of the pairs: so sums of weights are added up in one
 * order, and the same network gives the same digits. Cost: linear in nodes and pairs (two counting sorts).
 */
import { checkLayers, type SignedLayers } from '../signed-layers.ts';

export interface Adjacency {
  readonly size: number;
  /** The neighbours of node v are `node[start[v]]` up to, without, `node[start[v + 1]]`, ascending. */
  readonly start: Int32Array;
  readonly node: Int32Array;
  /** Beside each neighbour, never 0; each tie is there twice, once from either end. */
  readonly value: Float64Array;
}

/** Ties with a value; undirected. */
export interface Ties {
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
  readonly value: ArrayLike<number>;
}

/** `valueOf` a pair's congruence and conflict; pairs for which it is 0 are left out. @throws RangeError on bad layers. */
export function adjacency(
  layers: SignedLayers,
  valueOf: (positive: number, negative: number) => number,
): Adjacency {
  checkLayers(layers);
  const value = layers.positive.map((positive, pair) => valueOf(positive, layers.negative[pair]!));
  return adjacencyOf(layers.size, { source: layers.source, target: layers.target, value });
}

/** Ties of value 0 are left out. @throws RangeError where two nodes are tied twice. */
export function adjacencyOf(size: number, ties: Ties): Adjacency {
  // Turning neighbours and nodes around puts the neighbours in order; doing it for an undirected network changes nothing else.
  const inOrder = turnedAround(collected(size, ties));
  for (let v = 0; v < size; v++) {
    for (let at = inOrder.start[v]! + 1; at < inOrder.start[v + 1]!; at++) {
      if (inOrder.node[at] === inOrder.node[at - 1]) {
        throw new RangeError(`Nodes ${v} and ${inOrder.node[at]} are tied twice`);
      }
    }
  }
  return inOrder;
}

export function degreeOf(graph: Adjacency, v: number): number {
  return graph.start[v + 1]! - graph.start[v]!;
}

/** The sum of the values around each node. */
export function sumsAround(graph: Adjacency, of: (value: number) => number): Float64Array {
  const sums = new Float64Array(graph.size);
  for (let v = 0; v < graph.size; v++) {
    let sum = 0;
    for (let at = graph.start[v]!; at < graph.start[v + 1]!; at++) sum += of(graph.value[at]!);
    sums[v] = sum;
  }
  return sums;
}

function collected(size: number, { source, target, value }: Ties): Adjacency {
  const start = new Int32Array(size + 1);
  for (let tie = 0; tie < value.length; tie++) {
    if (value[tie] === 0) continue;
    start[source[tie]! + 1]! += 1;
    start[target[tie]! + 1]! += 1;
  }
  for (let v = 0; v < size; v++) start[v + 1]! += start[v]!;
  const graph = emptyLike(size, start);
  const next = start.slice();
  for (let tie = 0; tie < value.length; tie++) {
    if (value[tie] === 0) continue;
    put(graph, next[source[tie]!]!++, target[tie]!, value[tie]!);
    put(graph, next[target[tie]!]!++, source[tie]!, value[tie]!);
  }
  return graph;
}

function turnedAround(graph: Adjacency): Adjacency {
  const turned = emptyLike(graph.size, graph.start);
  const next = graph.start.slice();
  for (let v = 0; v < graph.size; v++) {
    for (let at = graph.start[v]!; at < graph.start[v + 1]!; at++) {
      put(turned, next[graph.node[at]!]!++, v, graph.value[at]!);
    }
  }
  return turned;
}

function emptyLike(size: number, start: Int32Array): Adjacency {
  return { size, start, node: new Int32Array(start[size]!), value: new Float64Array(start[size]!) };
}

function put(graph: Adjacency, at: number, neighbour: number, value: number): void {
  graph.node[at] = neighbour;
  graph.value[at] = value;
}
