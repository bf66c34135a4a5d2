/**
 * Betweenness on the congruence layer (Freeman 1977): of all shortest paths between two other nodes, the share that leads through
 * a node, summed over all pairs and divided by their number, (n - 1)(n - 2) / 2. Conflict is not seen: nobody passes an argument
 * on to an opponent. Weights become lengths as path-lengths.ts says. The network's value is Freeman's centralisation, the mean
 * lead of the most central node over the others: 1 for a star. Algorithm: Brandes 2001; where the steps do not suffice for paths
 * from all nodes, from a random sample of them (Brandes & Pich 2007), and the result is an estimate.
 * Cost: O(n m + n² log n). Written here since graphology-metrics can neither be stopped nor be bounded, and counts paths in 32 bits.
 */
import type { SignedLayers } from '../signed-layers.ts';
import { seededRandom, shuffledPlaces } from '../../random.ts';
import { type Adjacency, adjacency } from './adjacency.ts';
import { distanceQueue } from './distance-queue.ts';
import {
  between,
  exactly,
  type MeasureOptions,
  type MeasureResult,
  type NetworkMeasure,
  notDefined,
} from './measure.ts';
import { pathLengths } from './path-lengths.ts';
import { countSteps } from './steps.ts';

export const BETWEENNESS: NetworkMeasure = {
  id: 'BETWEENNESS',
  title: 'Betweenness',
  formula:
    'b(v) = 2 / ((n - 1)(n - 2)) × sum over pairs s, t of (shortest paths s-t through v) / (shortest paths s-t), ' +
    'ties of congruence w being 1 / w long; the network: sum over v of (max b - b(v)) / (n - 1)',
  source: 'Freeman 1977; Brandes 2001; Brandes & Pich 2007; lengths: Newman 2001',
  cost: 'O(n m + n² log n)',
  nodeValue: 'share of the shortest paths between others that lead through it',
  seeded: true,
  steps: 1e9,
  input: 'NETWORK',
  compute: betweenness,
};

function betweenness(layers: SignedLayers, options: MeasureOptions = {}): MeasureResult {
  const { size } = layers;
  if (size < 3) return notDefined('Betweenness needs three nodes.');
  const layer = adjacency(layers, (positive) => positive);
  const most = options.steps ?? BETWEENNESS.steps!;
  const sources = Math.max(1, Math.min(size, Math.floor(most / stepsOfSource(layer))));
  const nodes = summedDependencies(layer, sourcesOf(size, sources, options.seed ?? 1), options.check);
  const scale = size / sources / ((size - 1) * (size - 2));
  for (let v = 0; v < size; v++) nodes[v]! *= scale;
  if (sources === size) return exactly(centralisation(nodes), { nodes });
  const note = `Estimated from the shortest paths that start at ${sources} of ${size} nodes.`;
  return between(Math.min(1, centralisation(nodes)), { lower: 0, upper: 1 }, { nodes, note });
}

/** In ascending order, so that all of them are added up in the same order whatever the seed. */
function sourcesOf(size: number, count: number, seed: number): Int32Array {
  return shuffledPlaces(size, seededRandom(seed)).subarray(0, count).sort();
}

function stepsOfSource({ size, node }: Adjacency): number {
  return 2 * node.length + size * Math.ceil(Math.log2(size + 1));
}

function centralisation(nodes: Float64Array): number {
  const most = nodes.reduce((most, value) => Math.max(most, value), 0);
  return nodes.reduce((sum, value) => sum + (most - value), 0) / (nodes.length - 1);
}

/** Of each node the sum over the sources of the share of shortest paths from it that lead through the node (Brandes' δ). */
function summedDependencies(
  layer: Adjacency,
  sources: Int32Array,
  check: (() => void) | undefined,
): Float64Array {
  const { size, start, node } = layer;
  const length = pathLengths(layer);
  const walk = shortestPaths(layer, length);
  const [sums, dependency] = [new Float64Array(size), new Float64Array(size)];
  const steps = countSteps(Infinity, check);
  for (const source of sources) {
    const { order, distance, paths } = walk(source);
    dependency.fill(0);
    // From the farthest back: the neighbours that lie on a shortest path to `w` get their share of what leads to and beyond `w`.
    for (let place = order.length - 1; place > 0; place--) {
      const w = order[place]!;
      const share = (1 + dependency[w]!) / paths[w]!;
      for (let at = start[w]!; at < start[w + 1]!; at++) {
        const v = node[at]!;
        const isOnPath = distance[w] === distance[v]! + length[at]!;
        if (isOnPath) dependency[v]! += paths[v]! * share;
      }
      sums[w]! += dependency[w]!;
    }
    steps.spend(stepsOfSource(layer));
  }
  return sums;
}

interface ShortestPaths {
  /** Nodes that can be reached, nearest first. */
  readonly order: Int32Array;
  readonly distance: Float64Array;
  /** How many shortest paths lead to each. */
  readonly paths: Float64Array;
}

/** Dijkstra's algorithm with numbers of paths; each answer is valid until the next call. */
function shortestPaths(layer: Adjacency, length: Float64Array): (source: number) => ShortestPaths {
  const { size, start, node } = layer;
  const distance = new Float64Array(size);
  const paths = new Float64Array(size);
  const order = new Int32Array(size);
  const queue = distanceQueue(distance);
  return (source) => {
    distance.fill(Infinity);
    paths.fill(0);
    [distance[source], paths[source]] = [0, 1];
    queue.add(source);
    let reached = 0;
    for (let v = queue.takeNearest(); v !== -1; v = queue.takeNearest()) {
      order[reached++] = v;
      for (let at = start[v]!; at < start[v + 1]!; at++) {
        const next = node[at]!;
        const through = distance[v]! + length[at]!;
        if (through > distance[next]!) continue;
        if (through === distance[next]!) paths[next]! += paths[v]!;
        else {
          distance[next] = through;
          paths[next] = paths[v]!;
          queue.add(next);
        }
      }
    }
    return { order: order.subarray(0, reached), distance, paths };
  };
}
