/** The parts of the search for the two best camps, each against trying everything. */
import * as fc from 'fast-check';
import { type Adjacency, adjacency } from '../../../src/analysis/network/measures/adjacency.ts';
import { blocks } from '../../../src/analysis/network/measures/best-camps/blocks.ts';
import { branchAndBound } from '../../../src/analysis/network/measures/best-camps/branch-and-bound.ts';
import { kernel } from '../../../src/analysis/network/measures/best-camps/kernel.ts';
import { searchCamps } from '../../../src/analysis/network/measures/best-camps/local-search.ts';
import { packedCycles } from '../../../src/analysis/network/measures/best-camps/packed-cycles.ts';
import {
  spanningCamps,
  violatedBy,
} from '../../../src/analysis/network/measures/best-camps/spanning-camps.ts';
import { spectralBound } from '../../../src/analysis/network/measures/best-camps/spectral-bound.ts';
import { countSteps } from '../../../src/analysis/network/measures/steps.ts';
import { seededRandom } from '../../../src/analysis/random.ts';
import { allPairs, layersArb, noisyCamps, signs } from './small-layers.ts';

const RUNS = { numRuns: 200 };
const unbounded = countSteps(Infinity);

/** Signed weights, up to 3 either way; sparse ones often. */
const graphArb = fc
  .tuple(
    layersArb(8).filter(({ size }) => size > 0),
    fc.boolean(),
  )
  .map(([layers, isSparse]) =>
    adjacency(layers, (positive, negative) =>
      isSparse && (positive + negative) % 2 ? 0 : positive - negative,
    ),
  );

function leastViolated(graph: Adjacency): number {
  let least = Infinity;
  for (let bits = 0; bits < 2 ** Math.max(0, graph.size - 1); bits++) {
    const side = Int8Array.from({ length: graph.size }, (_, v) => ((bits >> v) & 1 ? -1 : 1));
    least = Math.min(least, violatedBy(graph, side));
  }
  return least;
}

test('every choice: whatever camps it begins with, it finds and proves the best', () => {
  fc.assert(
    fc.property(graphArb, fc.integer(), (graph, seed) => {
      const random = seededRandom(seed);
      const begun = Int8Array.from({ length: graph.size }, () => (random() < 0.5 ? -1 : 1));
      const known = { side: begun, violated: violatedBy(graph, begun) };
      const least = leastViolated(graph);
      for (const unit of [0, 1]) {
        const { camps, lower } = branchAndBound(graph, known, unit, unbounded);
        expect([camps.violated, lower]).toEqual([least, least]);
        expect(violatedBy(graph, camps.side)).toBe(least);
      }
    }),
    RUNS,
  );
});

test('every choice, broken off: what it says is a bound, and the camps are those it began with', () => {
  const graph = adjacency(
    noisyCamps(24, { ties: 1, accidents: 0.5 }),
    (positive, negative) => positive - negative,
  );
  const side = spanningCamps(graph);
  const known = { side, violated: violatedBy(graph, side) };
  const { lower } = branchAndBound(graph, known, 1, unbounded);
  for (const steps of [0, 100, 1000, 10_000]) {
    const broken = branchAndBound(graph, known, 1, countSteps(steps));
    expect(broken.camps).toEqual(known);
    expect(broken.lower).toBeLessThan(lower);
  }
});

test('merging: the rest violates as much less as was violated for certain', () => {
  fc.assert(
    fc.property(graphArb, (graph) => {
      const { graph: rest, violated, expand } = kernel(graph, unbounded);
      expect(violated + leastViolated(rest)).toBe(leastViolated(graph));
      const side = spanningCamps(rest);
      expect(violatedBy(graph, expand(side))).toBe(violated + violatedBy(rest, side));
    }),
    RUNS,
  );
});

test('merging takes away rings and trees altogether', () => {
  const { graph, violated } = kernel(
    adjacency(signs(8, '01+ 12- 23+ 30+ 34- 45+ 56+ 64- 67+'), (p, n) => p - n),
    unbounded,
  );
  expect([graph.node.length, violated]).toEqual([0, 2]);
});

test('blocks: each tie is in one of them, and what they violate adds up', () => {
  fc.assert(
    fc.property(graphArb, (graph) => {
      const parts = blocks(graph);
      const ties = parts.flatMap(({ nodes, graph: part }) =>
        [...nodes.keys()].flatMap((v) =>
          [...part.node.subarray(part.start[v]!, part.start[v + 1]!)].map((w) => `${nodes[v]} ${nodes[w]}`),
        ),
      );
      expect(new Set(ties).size).toBe(ties.length);
      expect(ties).toHaveLength(graph.node.length);
      const sum = parts.reduce((total, part) => total + leastViolated(part.graph), 0);
      expect(sum).toBe(leastViolated(graph));
    }),
    RUNS,
  );
});

test('blocks: two triangles that share a node, and a tail', () => {
  const parts = blocks(adjacency(signs(6, '01+ 12+ 02+ 23+ 34+ 24+ 45+'), (positive) => positive));
  expect(parts.map(({ nodes }) => [...nodes])).toEqual([
    [4, 5],
    [2, 3, 4],
    [0, 1, 2],
  ]);
  expect(parts.map(({ nodes, top }) => nodes[top])).toEqual([4, 2, 0]);
});

test('cycles and the spectrum never promise too much', () => {
  fc.assert(
    fc.property(graphArb, fc.integer(), (graph, seed) => {
      const random = seededRandom(seed);
      const camps = searchCamps(graph, spanningCamps(graph), random, unbounded);
      const least = leastViolated(graph);
      expect(camps.violated).toBeGreaterThanOrEqual(least);
      expect(packedCycles(graph, camps, random, unbounded)).toBeLessThanOrEqual(least);
      expect(spectralBound(graph, unbounded)).toBeLessThanOrEqual(least);
    }),
    RUNS,
  );
});

test('the bounds are worth something: rings for cycles, enemies all of one another for the spectrum', () => {
  const ring = adjacency(signs(5, '01+ 12+ 23+ 34+ 40-'), (positive, negative) => positive - negative);
  const camps = { side: spanningCamps(ring), violated: 1 };
  expect(packedCycles(ring, camps, seededRandom(1), unbounded)).toBe(1);
  const enemies = adjacency(
    allPairs(12, () => [0, 1]),
    (positive, negative) => positive - negative,
  );
  expect(spectralBound(enemies, unbounded)).toBeCloseTo(30, 6);
});

test('a balanced network of two camps is found at once', () => {
  const camps = allPairs(20, (a, b) => ((a * 7 + b * 7) % 2 === 0 ? [2, 0] : [0, 3]));
  const graph = adjacency(camps, (positive, negative) => positive - negative);
  expect(violatedBy(graph, spanningCamps(graph))).toBe(0);
});
