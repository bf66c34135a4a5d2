/**
 * Strength by layer: the sum of the weights of a node's ties (Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004), congruence
 * and conflict each by itself; a node's own number is their difference. The network's value is the mean over its nodes.
 * Cost: O(n + m).
 */
import type { SignedLayers } from '../signed-layers.ts';
import { adjacency, sumsAround } from './adjacency.ts';
import { mean } from './degree.ts';
import { exactly, type MeasureResult, type NetworkMeasure, notDefined, part } from './measure.ts';

export const STRENGTH: NetworkMeasure = {
  id: 'STRENGTH',
  title: 'Strength',
  formula: 's+(i) = sum over j of congruence(i,j); s-(i) = sum over j of conflict(i,j); s(i) = s+(i) - s-(i)',
  source: 'Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004, for each layer',
  cost: 'O(n + m)',
  nodeValue: 'congruence less conflict of its ties',
  seeded: false,
  steps: null,
  input: 'NETWORK',
  compute: strength,
};

function strength(layers: SignedLayers): MeasureResult {
  if (layers.size === 0) return notDefined('The network has no nodes.');
  const strengths = strengthsByLayer(layers);
  const net = strengths.positive.map((positive, node) => positive - strengths.negative[node]!);
  return exactly(mean(net), {
    nodes: net,
    parts: [
      part('positive', mean(strengths.positive), strengths.positive),
      part('negative', mean(strengths.negative), strengths.negative),
    ],
  });
}

export interface StrengthsByLayer {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

export function strengthsByLayer(layers: SignedLayers): StrengthsByLayer {
  const inLayer = (valueOf: (positive: number, negative: number) => number): Float64Array =>
    sumsAround(adjacency(layers, valueOf), (weight) => weight);
  return { positive: inLayer((positive) => positive), negative: inLayer((_, negative) => negative) };
}
