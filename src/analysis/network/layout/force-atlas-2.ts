/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian 2014) on the congruence layer: actors that agree attract each other by the weight
 * of their agreement, all repel each other; conflict neither attracts nor repels, since a signed weight would turn attraction into
 * explosion. Each connected part is laid out by itself, from seeded random places with a fixed number of iterations, and the
 * parts are packed side by side (pack.ts). The same input gives the same picture. The iteration is graphology's.
 * Cost: O(n² + m) an iteration, O(n log n + m) for parts of 4,000 nodes and more.
 */
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { type Random, seededRandom } from '../../random.ts';
import { type Adjacency, adjacency } from '../measures/adjacency.ts';
import { componentOfEach } from '../measures/components.ts';
import { inducedOn, membersOf } from '../measures/induced.ts';
import { countSteps, type Steps } from '../measures/steps.ts';
import type { SignedLayers } from '../signed-layers.ts';
import type { Layout, LayoutDescriptor, LayoutOptions, Positions } from './layout.ts';
import { packParts } from './pack.ts';

export const FORCE_ATLAS_2: LayoutDescriptor = {
  id: 'FORCE_ATLAS_2',
  title: 'ForceAtlas2 on the congruence layer',
  source: 'Jacomy, Venturini, Heymann & Bastian 2014',
  cost: 'O(n² + m) an iteration; O(n log n + m) from 4,000 nodes on',
  steps: 1e9,
  compute: layOut,
};

const ITERATIONS = 500;

function layOut(layers: SignedLayers, options: LayoutOptions = {}): Layout {
  const asked = options.iterations ?? ITERATIONS;
  if (!Number.isInteger(asked) || asked < 1) throw new RangeError(`${asked} is no number of iterations`);
  const most = options.steps ?? FORCE_ATLAS_2.steps;
  const layer = adjacency(layers, (positive) => positive);
  const members = membersOf(componentOfEach(layer));
  const parts = members.map((nodes) => (nodes.length === 1 ? null : inducedOn(layer, nodes)));
  const stepsOfAll = parts.reduce((sum, part) => sum + (part === null ? 0 : stepsOfIteration(part)), 0);
  const iterations = stepsOfAll === 0 ? asked : Math.max(1, Math.min(asked, Math.floor(most / stepsOfAll)));
  const random = seededRandom(options.seed ?? 1);
  const steps = countSteps(Infinity, options.check);
  const placed = parts.map((part) => (part === null ? null : placePart(part, { random, iterations, steps })));
  const note =
    iterations < asked
      ? `${iterations} of ${asked} iterations: more would take too long on this network.`
      : null;
  return { ...packParts(layers.size, members, placed), iterations, note };
}

/** From here on repulsion is reckoned from groups of far nodes (Barnes & Hut 1986). */
const MANY_NODES = 4000;

function stepsOfIteration({ size, node }: Adjacency): number {
  const repulsions = size < MANY_NODES ? size ** 2 / 2 : 150 * size * Math.log2(size);
  return Math.ceil(repulsions + node.length / 2);
}

function settingsFor(size: number): Required<ForceAtlas2Settings> {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: false,
    gravity: 1,
    slowDown: 1,
    barnesHutOptimize: size >= MANY_NODES,
    barnesHutTheta: 0.5,
  };
}

/** Numbers a node and an edge have in the columns that are iterated over; see forceatlas2-iterate.d.ts. */
const [OF_NODE, MASS, CONVERGENCE, SIZE, OF_EDGE] = [10, 6, 7, 8, 3];

interface Run {
  readonly random: Random;
  readonly iterations: number;
  readonly steps: Steps;
}

function placePart(part: Adjacency, { random, iterations, steps }: Run): Positions {
  const { nodes, edges } = columnsOf(part, random);
  const settings = settingsFor(part.size);
  for (let iteration = 0; iteration < iterations; iteration++) {
    iterate(settings, nodes, edges);
    steps.spend(stepsOfIteration(part));
  }
  const column = (offset: number): Float64Array =>
    Float64Array.from({ length: part.size }, (_, v) => nodes[v * OF_NODE + offset]!);
  return { x: column(0), y: column(1) };
}

/** Weights as shares of the heaviest; a node's mass is 1 and the sum of them around it, as in graphology. */
function columnsOf({ size, start, node, value }: Adjacency, random: Random) {
  const heaviest = value.reduce((most, weight) => Math.max(most, weight), 0);
  const nodes = new Float64Array(size * OF_NODE);
  const edges = new Float64Array((node.length / 2) * OF_EDGE);
  const side = 10 * Math.sqrt(size);
  let next = 0;
  for (let v = 0; v < size; v++) {
    const own = v * OF_NODE;
    nodes[own] = (random() - 0.5) * side;
    nodes[own + 1] = (random() - 0.5) * side;
    nodes[own + MASS] = nodes[own + CONVERGENCE] = nodes[own + SIZE] = 1;
    for (let at = start[v]!; at < start[v + 1]!; at++) {
      const weight = value[at]! / heaviest;
      nodes[own + MASS]! += weight;
      if (node[at]! < v) continue;
      edges.set([own, node[at]! * OF_NODE, weight], next);
      next += OF_EDGE;
    }
  }
  return { nodes, edges };
}
