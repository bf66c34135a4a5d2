/**
 * Components: the largest sets of nodes joined by ties of either sign (Wasserman & Faust 1994, section 4.2.3), and the same by the
 * congruence layer and by the conflict layer alone. A node without ties is a component. They are numbered from 0, the largest
 * first, of equal ones the one with the first node. Cost: O(n + m).
 */
import type { SignedLayers } from '../signed-layers.ts';
import { type Adjacency, adjacency } from './adjacency.ts';
import { exactly, type MeasurePart, type MeasureResult, type NetworkMeasure, part } from './measure.ts';
import { numberedBySize } from './numbered-by-size.ts';

export const COMPONENTS: NetworkMeasure = {
  id: 'COMPONENTS',
  title: 'Components',
  formula:
    'number of largest sets of nodes joined by paths of ties; by congruence > 0 only; by conflict > 0 only',
  source: 'Wasserman & Faust 1994, section 4.2.3',
  cost: 'O(n + m)',
  nodeValue: 'number of its component, 0 being the largest',
  seeded: false,
  steps: null,
  input: 'NETWORK',
  compute: components,
};

function components(layers: SignedLayers): MeasureResult {
  const all = componentOfEach(adjacency(layers, (positive, negative) => positive + negative));
  return exactly(groupsIn(all), {
    nodes: Float64Array.from(all),
    parts: [
      ofLayer(
        'positive',
        adjacency(layers, (positive) => positive),
      ),
      ofLayer(
        'negative',
        adjacency(layers, (_, negative) => negative),
      ),
    ],
  });
}

function ofLayer(id: string, layer: Adjacency): MeasurePart {
  const component = componentOfEach(layer);
  return part(id, groupsIn(component), Float64Array.from(component));
}

/** The number of each node's component, 0 being the largest. */
export function componentOfEach(graph: Adjacency): Int32Array {
  const component = new Int32Array(graph.size).fill(-1);
  const waiting: number[] = [];
  for (let first = 0; first < graph.size; first++) {
    if (component[first] !== -1) continue;
    component[first] = first;
    waiting.push(first);
    for (let v = waiting.pop(); v !== undefined; v = waiting.pop()) {
      for (let at = graph.start[v]!; at < graph.start[v + 1]!; at++) {
        const next = graph.node[at]!;
        if (component[next] !== -1) continue;
        component[next] = first;
        waiting.push(next);
      }
    }
  }
  return numberedBySize(component);
}

/** Of groups numbered from 0 without gaps. */
export function groupsIn(group: Int32Array): number {
  return group.reduce((most, number) => Math.max(most, number), -1) + 1;
}
