/**
 * Communities by signed modularity (signed-modularity.ts), found by community-search.ts. The value is the modularity of the best
 * communities found; the best there are lie between it and a limit that no communities reach, and it is exact where it meets
 * the limit. Communities are numbered from 0, the largest first, of equal ones that with the first node.
 * Cost: O(n c + m) a round for c communities, a few rounds for each of ten starts.
 */
import { seededRandom } from '../../random.ts';
import type { SignedLayers } from '../signed-layers.ts';
import { searchCommunities } from './community-search.ts';
import { groupsIn } from './components.ts';
import {
  between,
  exactly,
  type MeasureOptions,
  type MeasureResult,
  type NetworkMeasure,
  notDefined,
  part,
} from './measure.ts';
import { modularityGraph, modularityLimit } from './signed-modularity.ts';
import { countSteps } from './steps.ts';

export const COMMUNITIES: NetworkMeasure = {
  id: 'COMMUNITIES',
  title: 'Communities by signed modularity',
  formula:
    'Q = 1 / (W+ + W-) × sum over i, j in the same community of ' +
    '[p(i,j) - n(i,j) - k+(i) k+(j) / W+ + k-(i) k-(j) / W-]; p congruence, n conflict',
  source: 'Gómez, Jensen & Arenas 2009; Traag & Bruggeman 2009',
  cost: 'O(n c + m) a round, c communities',
  nodeValue: 'number of its community, 0 being the largest',
  seeded: true,
  steps: 2e9,
  input: 'NETWORK',
  compute: communities,
};

const STARTS = 10;

function communities(layers: SignedLayers, options: MeasureOptions = {}): MeasureResult {
  const graph = modularityGraph(layers);
  if (graph.weight === 0) return notDefined('The network has no ties.');
  const steps = countSteps(options.steps ?? COMMUNITIES.steps!, options.check);
  const found = searchCommunities(graph, STARTS, seededRandom(options.seed ?? 1), steps);
  const extras = {
    nodes: Float64Array.from(found.community),
    parts: [part('communities', groupsIn(found.community))],
  };
  const limit = modularityLimit(graph, countSteps(COMMUNITIES.steps!, options.check));
  if (limit - found.modularity < 1e-12) return exactly(found.modularity, extras);
  const note =
    'The best communities found by a seeded search; the limit is one that hardly any network reaches.';
  return between(found.modularity, { lower: found.modularity, upper: limit }, { ...extras, note });
}
