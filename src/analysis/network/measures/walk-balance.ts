/**
 * Walk balance (Estrada & Benzi 2014): tr e^A / tr e^|A|, A being the matrix of signs (+1, -1, 0) and |A| that of their absolute
 * values: closed walks of even less those of odd numbers of minus signs, over all closed walks, a walk of k steps weighing 1 / k!.
 * 1 if and only if the network is balanced. From the eigenvalues: tr e^A = sum of e^λ; divided by the greatest beforehand, since
 * e^λ does not fit a number where the network is large. Components are taken one by one; a balanced one has the eigenvalues of |A|.
 * Cost: O(k³) for each component of k nodes.
 */
import { type SignedLayers, signOfTie } from '../signed-layers.ts';
import { type Adjacency, adjacency } from './adjacency.ts';
import { spanningCamps, violatedBy } from './best-camps/spanning-camps.ts';
import { componentOfEach } from './components.ts';
import { inducedOn, membersOf } from './induced.ts';
import {
  between,
  exactly,
  type MeasureOptions,
  type MeasureResult,
  type NetworkMeasure,
  notDefined,
} from './measure.ts';
import { countSteps, type Steps } from './steps.ts';
import { stepsOfEigenvalues, symmetricEigenvalues } from './symmetric-eigenvalues.ts';

export const WALK_BALANCE: NetworkMeasure = {
  id: 'WALK_BALANCE',
  title: 'Walk balance',
  formula: 'tr e^A / tr e^|A|, A being the matrix of signs',
  source: 'Estrada & Benzi 2014',
  cost: 'O(n³)',
  nodeValue: null,
  seeded: false,
  steps: 1.2e10,
  input: 'NETWORK',
  compute: walkBalance,
};

function walkBalance(layers: SignedLayers, options: MeasureOptions = {}): MeasureResult {
  if (layers.size === 0) return notDefined('The network has no nodes.');
  const signs = adjacency(layers, signOfTie);
  const parts = membersOf(componentOfEach(signs)).map((members) => inducedOn(signs, members));
  const most = options.steps ?? WALK_BALANCE.steps!;
  const needed = parts.reduce((sum, part) => sum + 2 * stepsOfEigenvalues(part.size), 0);
  if (needed > most) {
    const note = `The network is too large for its eigenvalues: ${needed} steps of work, ${most} are allowed.`;
    return between(null, { lower: 0, upper: 1 }, { note });
  }
  const steps = countSteps(Infinity, options.check);
  const spectra = parts.map((part) => spectraOf(part, steps));
  const signed = logTraceOfExponential(spectra.map((spectrum) => spectrum.signed));
  const unsigned = logTraceOfExponential(spectra.map((spectrum) => spectrum.unsigned));
  // Rounding must not lift a balanced network over 1.
  return exactly(Math.min(1, Math.exp(signed - unsigned)));
}

interface Spectra {
  readonly signed: Float64Array;
  readonly unsigned: Float64Array;
}

function spectraOf(component: Adjacency, steps: Steps): Spectra {
  const unsigned = symmetricEigenvalues(matrixOf(component, Math.abs), steps);
  const isBalanced = violatedBy(component, spanningCamps(component)) === 0;
  return {
    unsigned,
    signed: isBalanced
      ? unsigned
      : symmetricEigenvalues(
          matrixOf(component, (sign) => sign),
          steps,
        ),
  };
}

function matrixOf({ size, start, node, value }: Adjacency, of: (sign: number) => number): Float64Array[] {
  return Array.from({ length: size }, (_, v) => {
    const row = new Float64Array(size);
    for (let at = start[v]!; at < start[v + 1]!; at++) row[node[at]!] = of(value[at]!);
    return row;
  });
}

function logTraceOfExponential(spectra: readonly Float64Array[]): number {
  let [most, sum] = [-Infinity, 0];
  for (const spectrum of spectra) most = Math.max(most, spectrum.at(-1)!);
  for (const spectrum of spectra) for (const value of spectrum) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
