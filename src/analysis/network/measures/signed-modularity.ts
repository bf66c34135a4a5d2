/**
 * Signed modularity (Gómez, Jensen & Arenas 2009; Traag & Bruggeman 2009, both resolutions 1):
 * Q = 1 / (W+ + W-) × sum over i, j in the same community of [p(i,j) - n(i,j) - k+(i) k+(j) / W+ + k-(i) k-(j) / W-],
 * p and n being congruence and conflict, k+(i) and k-(i) their sums around i, W+ and W- the sums of those; a layer that is empty
 * has no term. The sum takes all ordered pairs, i = j too. The layers are taken as they are, not their difference: a pair may have
 * both, as in Traag & Bruggeman; where each pair has one only, it is Gómez, Jensen & Arenas' Q.
 */
import type { SignedLayers } from '../signed-layers.ts';
import { type Adjacency, adjacency } from './adjacency.ts';
import type { Steps } from './steps.ts';
import { strengthsByLayer } from './strength.ts';

/** A network as the search for communities sees it; nodes may be communities of a finer one. */
export interface ModularityGraph {
  /** Congruence less conflict of each pair. */
  readonly ties: Adjacency;
  /** The same between the parts of one node, counted from both ends. */
  readonly inside: Float64Array;
  /** k+ / sqrt(W+) and k- / sqrt(W-) of each node: what is expected is a product of two of them. 0 where a layer is empty. */
  readonly positive: Float64Array;
  readonly negative: Float64Array;
  /** W+ + W-. */
  readonly weight: number;
}

export function modularityGraph(layers: SignedLayers): ModularityGraph {
  const strengths = strengthsByLayer(layers);
  const [ofPositive, ofNegative] = [total(strengths.positive), total(strengths.negative)];
  return {
    ties: adjacency(layers, (positive, negative) => positive - negative),
    inside: new Float64Array(layers.size),
    positive: rooted(strengths.positive, ofPositive),
    negative: rooted(strengths.negative, ofNegative),
    weight: ofPositive + ofNegative,
  };
}

/** Q of communities numbered from 0. Cost: O(n + m). */
export function signedModularity(graph: ModularityGraph, community: Int32Array): number {
  const { size, start, node, value } = graph.ties;
  const positive = new Float64Array(size);
  const negative = new Float64Array(size);
  let inside = total(graph.inside);
  for (let v = 0; v < size; v++) {
    positive[community[v]!]! += graph.positive[v]!;
    negative[community[v]!]! += graph.negative[v]!;
    for (let at = start[v]!; at < start[v + 1]!; at++) {
      if (community[node[at]!] === community[v]) inside += value[at]!;
    }
  }
  let expected = 0;
  for (let c = 0; c < size; c++) expected += positive[c]! ** 2 - negative[c]! ** 2;
  return (inside - expected) / graph.weight;
}

/**
 * No communities reach more than this: the pairs that raise Q all together, those that lower it all apart. 1 where the steps do not
 * suffice. Cost: n² / 2 steps.
 */
export function modularityLimit(graph: ModularityGraph, steps: Steps): number {
  const { size, start, node, value } = graph.ties;
  if (size ** 2 / 2 > steps.left()) return 1;
  const tie = new Float64Array(size);
  let sum = 0;
  for (let v = 0; v < size; v++) {
    sum += graph.inside[v]! - graph.positive[v]! ** 2 + graph.negative[v]! ** 2;
    for (let at = start[v]!; at < start[v + 1]!; at++) tie[node[at]!] = value[at]!;
    for (let w = v + 1; w < size; w++) {
      const term =
        tie[w]! - graph.positive[v]! * graph.positive[w]! + graph.negative[v]! * graph.negative[w]!;
      if (term > 0) sum += 2 * term;
    }
    for (let at = start[v]!; at < start[v + 1]!; at++) tie[node[at]!] = 0;
    steps.spend(size - v);
  }
  return Math.min(1, sum / graph.weight);
}

function rooted(strengths: Float64Array, total: number): Float64Array {
  return total === 0 ? strengths : strengths.map((strength) => strength / Math.sqrt(total));
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
