/**
 * Degree by sign: the number of a node's ties, of those where congruence prevails, and of those where conflict does (Wasserman &
 * Faust 1994, chapter 4, for each sign of its own). Ties where the two are equal count in the first number only.
 * The network's value is the mean over its nodes, 2 m / n. Cost: O(n + m).
 */
import { type SignedLayers, signOfTie } from '../signed-layers.ts';
import { type Adjacency, adjacency, degreeOf } from './adjacency.ts';
import { exactly, type MeasureResult, type NetworkMeasure, notDefined, part } from './measure.ts';

export const DEGREE: NetworkMeasure = {
  id: 'DEGREE',
  title: 'Degree',
  formula:
    'number of ties of a node; of those with congruence > conflict; of those with conflict > congruence',
  source: 'Wasserman & Faust 1994, chapter 4, counted for each sign',
  cost: 'O(n + m)',
  nodeValue: 'number of its ties',
  seeded: false,
  steps: null,
  input: 'NETWORK',
  compute: degree,
};

function degree(layers: SignedLayers): MeasureResult {
  if (layers.size === 0) return notDefined('The network has no nodes.');
  const degrees = degreesBySign(layers);
  return exactly(mean(degrees.all), {
    nodes: degrees.all,
    parts: [
      part('positive', mean(degrees.positive), degrees.positive),
      part('negative', mean(degrees.negative), degrees.negative),
    ],
  });
}

export interface DegreesBySign {
  readonly all: Float64Array;
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

export function degreesBySign(layers: SignedLayers): DegreesBySign {
  return {
    all: degreesIn(adjacency(layers, (positive, negative) => positive + negative)),
    positive: degreesIn(adjacency(layers, (p, n) => Math.max(0, signOfTie(p, n)))),
    negative: degreesIn(adjacency(layers, (p, n) => Math.min(0, signOfTie(p, n)))),
  };
}

function degreesIn(graph: Adjacency): Float64Array {
  return Float64Array.from({ length: graph.size }, (_, v) => degreeOf(graph, v));
}

export function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
