/**
 * Polarisation: how far conflict runs between two camps and congruence within them, by the E–I index of Krackhardt & Stern (1988), EI =
 * (E - I) / (E + I), E being the weight of a layer's ties between the camps and I that within them. The value is
 * (EI of conflict - EI of congruence) / 2, which is the share of all conflict that lies between the camps less the share of all
 * congruence that does: 1 if all conflict lies between and all congruence within them, 0 if the camps explain nothing. The two
 * camps are those for which it is greatest; one camp alone gives 0, so it is never less. Each layer counts by shares of its own
 * total, so that a common agenda on which all agree does not hide the conflict. Finding the camps is the problem of frustration with
 * the weight p / P - n / N for a tie of congruence p and conflict n, P and N being their totals; exact or bounded in the same way.
 * Not defined where either layer is empty. Cost: as frustration.
 */
import { seededRandom } from '../../random.ts';
import type { SignedLayers } from '../signed-layers.ts';
import { adjacency } from './adjacency.ts';
import { type BestCamps, bestCamps } from './best-camps/best-camps.ts';
import { componentOfEach } from './components.ts';
import { campNumbers } from './frustration.ts';
import {
  between,
  type MeasureOptions,
  type MeasureResult,
  type NetworkMeasure,
  notDefined,
  part,
} from './measure.ts';
import { countSteps } from './steps.ts';

export const POLARISATION: NetworkMeasure = {
  id: 'POLARISATION',
  title: 'Polarisation',
  formula:
    '(EI(conflict) - EI(congruence)) / 2 for the two camps where it is greatest, EI = (E - I) / (E + I), ' +
    'E: weight between the camps, I: within them',
  source: 'Krackhardt & Stern 1988',
  cost: 'NP-hard: exact or bounded within a number of steps',
  nodeValue: 'its camp, 0 or 1, in the best split found',
  seeded: true,
  steps: 1e9,
  input: 'NETWORK',
  compute: polarisation,
};

function polarisation(layers: SignedLayers, options: MeasureOptions = {}): MeasureResult {
  const [congruence, conflict] = [total(layers.positive), total(layers.negative)];
  if (congruence === 0)
    return notDefined('The network has no congruence: there is nothing that joins a camp.');
  if (conflict === 0) return notDefined('The network has no conflict: there is nothing that divides camps.');
  const pull = adjacency(layers, (p, n) => withoutRounding(p / congruence, n / conflict));
  const found = bestCamps(pull, {
    unit: 0,
    random: seededRandom(options.seed ?? 1),
    steps: countSteps(options.steps ?? POLARISATION.steps!, options.check),
  });
  return describe(layers, found, campNumbers(found.side, componentOfEach(pull)));
}

function describe(layers: SignedLayers, found: BestCamps, nodes: Float64Array): MeasureResult {
  const ofCongruence = externalInternal(layers, layers.positive, nodes);
  const ofConflict = externalInternal(layers, layers.negative, nodes);
  const value = (ofConflict - ofCongruence) / 2;
  const isProved = found.lower === found.violated;
  return between(
    value,
    { lower: value, upper: isProved ? value : Math.min(1, value + found.violated - found.lower) },
    {
      nodes,
      parts: [part('congruence', ofCongruence), part('conflict', ofConflict)],
      note: isProved
        ? null
        : 'The true value lies between the bounds; the value is that of the best camps found.',
    },
  );
}

/** The E–I index of one layer, which must not be empty. */
function externalInternal(
  { source, target }: SignedLayers,
  weight: Float64Array,
  camp: Float64Array,
): number {
  let [external, internal] = [0, 0];
  for (let pair = 0; pair < weight.length; pair++) {
    if (camp[source[pair]!] === camp[target[pair]!]) internal += weight[pair]!;
    else external += weight[pair]!;
  }
  return (external - internal) / (external + internal);
}

function total(weights: Float64Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** The difference of two shares, 0 where it is no more than rounding. */
function withoutRounding(a: number, b: number): number {
  return Math.abs(a - b) < 1e-14 * Math.max(a, b) ? 0 : a - b;
}
