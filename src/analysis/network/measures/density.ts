/**
 * Density: the share of all pairs of nodes that are tied, m / (n (n - 1) / 2) (Wasserman & Faust 1994, section 4.1.2), and the share
 * tied by prevailing congruence and by prevailing conflict. Cost: O(n + m).
 */
import type { SignedLayers } from '../signed-layers.ts';
import { degreesBySign } from './degree.ts';
import { exactly, type MeasureResult, type NetworkMeasure, notDefined, part } from './measure.ts';

export const DENSITY: NetworkMeasure = {
  id: 'DENSITY',
  title: 'Density',
  formula:
    '2 m / (n (n - 1)), m being all ties, those with congruence > conflict, those with conflict > congruence',
  source: 'Wasserman & Faust 1994, section 4.1.2, counted for each sign',
  cost: 'O(n + m)',
  nodeValue: null,
  seeded: false,
  steps: null,
  input: 'NETWORK',
  compute: density,
};

function density(layers: SignedLayers): MeasureResult {
  const { size } = layers;
  if (size < 2) return notDefined('The network has no pair of nodes.');
  const degrees = degreesBySign(layers);
  const share = (of: Float64Array): number =>
    of.reduce((sum, degree) => sum + degree, 0) / (size * (size - 1));
  return exactly(share(degrees.all), {
    parts: [part('positive', share(degrees.positive)), part('negative', share(degrees.negative))],
  });
}
