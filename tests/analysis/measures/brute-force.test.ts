/** The measures against a second implementation that tries everything, and against other libraries. */
import * as fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { centrality } from 'graphology-metrics';
import type { SignedLayers } from '../../../src/analysis/network/signed-layers.ts';
import { layersArb, layersOf, measured, noisyCamps, partOf, tiesOf } from './small-layers.ts';
import {
  contradictedTies,
  slowBalance,
  slowBestModularity,
  slowBetweenness,
  slowFrustration,
  slowModularityOf,
  slowPolarisation,
  slowPolarisationOf,
  slowWalkBalance,
} from './slow-measures.ts';

const RUNS = { numRuns: 200 };
const hasBothLayers = (layers: SignedLayers): boolean =>
  layers.positive.some((weight) => weight > 0) && layers.negative.some((weight) => weight > 0);

test('frustration: exact, and the camps contradict that many ties', () => {
  fc.assert(
    fc.property(layersArb(9), (layers) => {
      const result = measured('FRUSTRATION', layers);
      expect(result).toMatchObject({ value: slowFrustration(layers), exact: true });
      expect(contradictedTies(layers, result.nodes!)).toBe(result.value);
    }),
    RUNS,
  );
});

test('frustration with hardly any steps: the true one lies between the bounds', () => {
  fc.assert(
    fc.property(layersArb(9, 1), fc.integer({ min: 0, max: 2000 }), (layers, steps) => {
      const { value, lower, upper, exact, nodes } = measured('FRUSTRATION', layers, { steps });
      const truth = slowFrustration(layers);
      expect(lower).toBeLessThanOrEqual(truth);
      expect(upper).toBeGreaterThanOrEqual(truth);
      expect(exact).toBe(lower === upper);
      expect(contradictedTies(layers, nodes!)).toBe(value);
    }),
    RUNS,
  );
});

test('polarisation: exact, and the camps have it', () => {
  fc.assert(
    fc.property(layersArb(8).filter(hasBothLayers), (layers) => {
      const result = measured('POLARISATION', layers);
      expect(result.exact).toBe(true);
      expect(result.value).toBeCloseTo(slowPolarisation(layers), 10);
      expect(slowPolarisationOf(layers, result.nodes!)).toBeCloseTo(result.value!, 10);
    }),
    RUNS,
  );
});

test('communities: the modularity is theirs, nobody has more than the limit, and hardly ever does anybody have more', () => {
  let best = 0;
  fc.assert(
    fc.property(
      layersArb(6).filter(({ source }) => source.length > 0),
      (layers) => {
        const { value, upper, nodes } = measured('COMMUNITIES', layers);
        const optimum = slowBestModularity(layers);
        expect(slowModularityOf(layers, nodes!)).toBeCloseTo(value!, 10);
        expect(value).toBeLessThanOrEqual(optimum + 1e-10);
        expect(upper).toBeGreaterThanOrEqual(optimum - 1e-10);
        if (value! > optimum - 1e-10) best += 1;
      },
    ),
    { numRuns: 300, seed: 1 },
  );
  expect(best).toBeGreaterThanOrEqual(297);
});

test('triangles', () => {
  fc.assert(
    fc.property(layersArb(8, 1), (layers) => {
      const { balanced, triangles } = slowBalance(layers);
      const result = measured('BALANCE', layers);
      expect(result.value).toBe(triangles === 0 ? null : balanced / triangles);
      if (triangles > 0) expect(partOf(result, 'triangles').value).toBe(triangles);
    }),
    RUNS,
  );
});

test('walk balance by the series of the exponential', () => {
  fc.assert(
    fc.property(
      layersArb(8, 1).filter(({ size }) => size > 0),
      (layers) => {
        expect(measured('WALK_BALANCE', layers).value).toBeCloseTo(slowWalkBalance(layers), 9);
      },
    ),
    RUNS,
  );
});

test('betweenness by listing all paths, many of them equally short', () => {
  fc.assert(
    fc.property(
      layersArb(6, 4).filter(({ size }) => size >= 3),
      (layers) => {
        const { nodes } = measured('BETWEENNESS', layers);
        const expected = slowBetweenness(layers);
        expected.forEach((value, v) => expect(nodes![v]).toBeCloseTo(value, 9));
      },
    ),
    RUNS,
  );
});

test('betweenness as graphology-metrics has it, on 60 nodes', () => {
  const layers = noisyCamps(60, { ties: 0.3, accidents: 0.2 });
  // Weights of which no two paths have the same sum, so that rounding decides nothing.
  const odd = layersOf(
    60,
    tiesOf(layers).map(([a, b, positive], pair) => [a, b, positive && positive + Math.sqrt(pair + 2), 1]),
  );
  const graph = new UndirectedGraph();
  for (let v = 0; v < 60; v++) graph.addNode(v);
  for (const [a, b, positive] of tiesOf(odd)) if (positive > 0) graph.addEdge(a, b, { length: 1 / positive });
  const expected = centrality.betweenness(graph, { getEdgeWeight: 'length' });
  const { nodes } = measured('BETWEENNESS', odd);
  for (let v = 0; v < 60; v++) expect(nodes![v]).toBeCloseTo(expected[v]!, 9);
  expect(Math.max(...nodes!)).toBeGreaterThan(0.01);
});
