/**
 * Frustration index (the line index of balance, Harary 1959): the least number of ties that must change sign, or go, so that the
 * network is balanced; that is, the fewest ties that any split into two camps contradicts, being positive between the camps or
 * negative within one. Signs only, no weights; ties where congruence and conflict are equal do not count. How it is computed,
 * and bounded where it cannot be: best-camps/best-camps.ts. Nodes are 0 or 1, their camp in the best split found; the first node
 * of each connected part has 0. Cost: bounded by the steps; exact where nearly balanced, sparse or small (some 40 nodes
 * with random signs on all pairs).
 */
import { seededRandom } from '../../random.ts';
import { type SignedLayers, signOfTie } from '../signed-layers.ts';
import { adjacency } from './adjacency.ts';
import { bestCamps } from './best-camps/best-camps.ts';
import { componentOfEach } from './components.ts';
import { between, type MeasureOptions, type MeasureResult, type NetworkMeasure, part } from './measure.ts';
import { countSteps } from './steps.ts';

export const FRUSTRATION: NetworkMeasure = {
  id: 'FRUSTRATION',
  title: 'Frustration index',
  formula:
    'least number, over all splits into two camps, of positive ties between camps and negative ties within them',
  source: 'Harary 1959; Aref & Wilson 2019',
  cost: 'NP-hard: exact or bounded within a number of steps',
  nodeValue: 'its camp, 0 or 1, in the best split found',
  seeded: true,
  steps: 1e9,
  input: 'NETWORK',
  compute: frustration,
};

function frustration(layers: SignedLayers, options: MeasureOptions = {}): MeasureResult {
  const signs = adjacency(layers, signOfTie);
  const found = bestCamps(signs, {
    unit: 1,
    random: seededRandom(options.seed ?? 1),
    steps: countSteps(options.steps ?? FRUSTRATION.steps!, options.check),
  });
  const ties = signs.node.length / 2;
  return between(
    found.violated,
    { lower: found.lower, upper: found.violated },
    {
      nodes: campNumbers(found.side, componentOfEach(signs)),
      // Aref & Wilson's normalised index: 1 for a balanced network, 0 for the most frustrated that is possible.
      parts: [part('ties', ties), part('normalised', ties === 0 ? null : 1 - (2 * found.violated) / ties)],
      note:
        found.lower === found.violated
          ? null
          : 'The true index lies between the bounds; the value is that of the best split found.',
    },
  );
}

/** Which of two camps is which says nothing: the first node's camp of each component becomes 0. */
export function campNumbers(side: Int8Array, component: Int32Array): Float64Array {
  const first = new Map<number, number>();
  component.forEach((number, node) => {
    if (!first.has(number)) first.set(number, side[node]!);
  });
  return Float64Array.from(side, (own, node) => (own === first.get(component[node]!) ? 0 : 1));
}
