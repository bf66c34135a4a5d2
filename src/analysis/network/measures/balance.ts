/**
 * Structural balance: the share of triangles whose three signs multiply to plus, all friends or two allied against the third
 * (Cartwright & Harary 1956); a tie's sign is that of congruence - conflict, and ties where they are equal are in no triangle.
 * Every triangle is looked at once, from its corner of lowest degree. Cost: O(m^1.5) at most, n³/6 where all pairs are tied.
 */
import { type SignedLayers, signOfTie } from '../signed-layers.ts';
import { type Adjacency, adjacency, degreeOf } from './adjacency.ts';
import {
  between,
  exactly,
  type MeasureOptions,
  type MeasureResult,
  type NetworkMeasure,
  notDefined,
  part,
} from './measure.ts';
import { countSteps } from './steps.ts';

export const BALANCE: NetworkMeasure = {
  id: 'BALANCE',
  title: 'Structural balance',
  formula: 'balanced triangles / all triangles; a triangle is balanced if the product of its three signs is +1',
  source: 'Cartwright & Harary 1956',
  cost: 'O(m^1.5)',
  nodeValue: 'share of balanced triangles among those it is in',
  seeded: false,
  steps: 8e9,
  input: 'NETWORK',
  compute: balance,
};

function balance(layers: SignedLayers, options: MeasureOptions = {}): MeasureResult {
  const most = options.steps ?? BALANCE.steps!;
  const upwards = towardsHigherDegree(adjacency(layers, signOfTie));
  if (wedges(upwards) > most) {
    return between(null, { lower: 0, upper: 1 }, { note: `There are too many triangles to count in ${most} steps.` });
  }
  const { balanced, all } = countTriangles(upwards, options.check ?? (() => {}));
  const total = sum(all) / 3;
  if (total === 0) return notDefined('The network has no triangle of signed ties.');
  return exactly(sum(balanced) / 3 / total, {
    nodes: all.map((triangles, node) => balanced[node]! / triangles),
    parts: [part('balanced', sum(balanced) / 3), part('triangles', total)],
  });
}

/** The same ties, each at its end of lower degree only (of equal ones at the first): so no list is longer than sqrt(2 m). */
function towardsHigherDegree(graph: Adjacency): Adjacency {
  const start = new Int32Array(graph.size + 1);
  const node: number[] = [];
  const value: number[] = [];
  for (let v = 0; v < graph.size; v++) {
    for (let at = graph.start[v]!; at < graph.start[v + 1]!; at++) {
      const other = graph.node[at]!;
      const more = degreeOf(graph, other) - degreeOf(graph, v);
      if (more < 0 || (more === 0 && other < v)) continue;
      node.push(other);
      value.push(graph.value[at]!);
    }
    start[v + 1] = node.length;
  }
  return { size: graph.size, start, node: Int32Array.from(node), value: Float64Array.from(value) };
}

function wedges(upwards: Adjacency): number {
  return upwards.node.reduce((sum, next) => sum + degreeOf(upwards, next), 0);
}

function countTriangles({ size, start, node, value }: Adjacency, check: () => void) {
  const [balanced, all] = [new Float64Array(size), new Float64Array(size)];
  const signs = Int8Array.from(value);
  const signTo = new Int8Array(size);
  const steps = countSteps(Infinity, check);
  for (let u = 0; u < size; u++) {
    for (let at = start[u]!; at < start[u + 1]!; at++) signTo[node[at]!] = signs[at]!;
    for (let at = start[u]!; at < start[u + 1]!; at++) {
      const v = node[at]!;
      let [met, good] = [0, 0];
      for (let on = start[v]!; on < start[v + 1]!; on++) {
        const w = node[on]!;
        if (signTo[w] === 0) continue;
        const isGood = signTo[w] === signs[on]! * signs[at]! ? 1 : 0;
        met += 1;
        good += isGood;
        all[w]! += 1;
        balanced[w]! += isGood;
      }
      all[u]! += met;
      all[v]! += met;
      balanced[u]! += good;
      balanced[v]! += good;
      steps.spend(1 + start[v + 1]! - start[v]!);
    }
    for (let at = start[u]!; at < start[u + 1]!; at++) signTo[node[at]!] = 0;
  }
  return { balanced, all };
}

function sum(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
