/** Coordinates for drawing. */
import * as fc from 'fast-check';
import type { Layout, LayoutOptions } from '../../../src/analysis/network/layout/layout.ts';
import { LAYOUTS } from '../../../src/analysis/network/layout/layouts.ts';
import type { SignedLayers } from '../../../src/analysis/network/signed-layers.ts';
import { allPairs, layersArb, layersOf, noisyCamps, signs, type TieRow } from '../measures/small-layers.ts';

function layOut(layers: SignedLayers, options?: LayoutOptions): Layout {
  return LAYOUTS.find(({ id }) => id === 'FORCE_ATLAS_2')!.compute(layers, options);
}

function distance({ x, y }: Layout, a: number, b: number): number {
  return Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
}

function meanDistance(layout: Layout, isMeant: (a: number, b: number) => boolean): number {
  let [sum, pairs] = [0, 0];
  for (let a = 0; a < layout.x.length; a++) {
    for (let b = a + 1; b < layout.x.length; b++) {
      if (!isMeant(a, b)) continue;
      sum += distance(layout, a, b);
      pairs += 1;
    }
  }
  return sum / pairs;
}

const sameCamp = (a: number, b: number): boolean => (a - b) % 2 === 0;
const otherCamp = (a: number, b: number): boolean => !sameCamp(a, b);

test('within the unit square, which it fills in one direction', () => {
  fc.assert(
    fc.property(layersArb(12), (layers) => {
      const { x, y } = layOut(layers, { iterations: 30 });
      expect([x.length, y.length]).toEqual([layers.size, layers.size]);
      for (const value of [...x, ...y]) expect(value >= 0 && value <= 1).toBe(true);
      if (layers.size < 2) return;
      const spread = (values: Float64Array): number => Math.max(...values) - Math.min(...values);
      expect(Math.max(spread(x), spread(y))).toBeCloseTo(1, 9);
    }),
    { numRuns: 100 },
  );
});

test('the same input gives the same picture, another seed another one', () => {
  const layers = noisyCamps(25, { ties: 0.5, accidents: 0.1 });
  const first = layOut(layers);
  expect(layOut(layers, { seed: 1, iterations: 500 })).toEqual(first);
  expect(layOut(layers, { seed: 2 }).x).not.toEqual(first.x);
});

test('the order of the pairs and of their ends does not matter', () => {
  const ties: TieRow[] = [
    [0, 1, 3, 0],
    [1, 2, 1, 1],
    [2, 3, 2, 0],
    [3, 0, 1, 5],
  ];
  const turned = ties.toReversed().map(([a, b, positive, negative]): TieRow => [b, a, positive, negative]);
  expect(layOut(layersOf(4, turned))).toEqual(layOut(layersOf(4, ties)));
});

test('who agrees is near, who disagrees is far', () => {
  for (const layers of [
    noisyCamps(50, { ties: 1, accidents: 0.2 }),
    noisyCamps(60, { ties: 0.25, accidents: 0.1 }),
  ]) {
    const layout = layOut(layers, { iterations: 60 });
    expect(meanDistance(layout, sameCamp)).toBeLessThan(0.7 * meanDistance(layout, otherCamp));
  }
});

test('conflict does not attract: the picture is that of the congruence layer', () => {
  const camps = allPairs(20, (a, b) => (sameCamp(a, b) ? [1, 0] : [0, 50]));
  const without = allPairs(20, (a, b) => (sameCamp(a, b) ? [1, 0] : [0, 0]));
  expect(layOut(camps, { iterations: 50 })).toEqual(layOut(without, { iterations: 50 }));
});

test('the heavier the congruence, the nearer', () => {
  const layout = layOut(
    layersOf(3, [
      [0, 1, 10, 0],
      [1, 2, 1, 0],
      [0, 2, 1, 0],
    ]),
  );
  expect(distance(layout, 0, 1)).toBeLessThan(distance(layout, 1, 2));
  expect(distance(layout, 0, 1)).toBeLessThan(distance(layout, 0, 2));
});

test('parts lie side by side, and nobody lies on anybody', () => {
  // Two cliques of six, a pair, and five without a tie.
  const inClique = (v: number): number => (v < 6 ? 0 : v < 12 ? 1 : v < 14 ? 2 : v);
  const layers = allPairs(19, (a, b) => (inClique(a) === inClique(b) ? [1, 0] : [0, 1]));
  const layout = layOut(layers);
  const boxOf = (nodes: readonly number[]) => ({
    left: Math.min(...nodes.map((v) => layout.x[v]!)),
    right: Math.max(...nodes.map((v) => layout.x[v]!)),
    bottom: Math.min(...nodes.map((v) => layout.y[v]!)),
    top: Math.max(...nodes.map((v) => layout.y[v]!)),
  });
  const boxes = [
    [0, 1, 2, 3, 4, 5],
    [6, 7, 8, 9, 10, 11],
    [12, 13],
    [14, 15, 16, 17, 18],
  ].map(boxOf);
  for (const [k, one] of boxes.entries()) {
    for (const other of boxes.slice(k + 1)) {
      const isApart =
        one.right < other.left || other.right < one.left || one.top < other.bottom || other.top < one.bottom;
      expect(isApart).toBe(true);
    }
  }
  const points = new Set(Array.from(layout.x, (x, v) => `${x} ${layout.y[v]}`));
  expect(points.size).toBe(19);
});

test('no node, one node, nodes without ties', () => {
  expect(layOut(layersOf(0, []))).toEqual({
    x: new Float64Array(0),
    y: new Float64Array(0),
    iterations: 500,
    note: null,
  });
  expect(layOut(layersOf(1, []))).toMatchObject({ x: Float64Array.of(0.5), y: Float64Array.of(0.5) });
  const grid = layOut(layersOf(4, []));
  expect([...grid.x]).toEqual([0, 1, 0, 1]);
  expect([...grid.y]).toEqual([0, 0, 1, 1]);
});

test('thousands of nodes: fewer iterations, and it says so', () => {
  const ring = layersOf(
    5000,
    Array.from({ length: 5000 }, (_, v): TieRow => [v, (v + 1) % 5000, 1, 0]),
  );
  const layout = layOut(ring, { steps: 1e7 });
  expect(layout.iterations).toBeLessThan(10);
  expect(layout.note).toBe(
    `${layout.iterations} of 500 iterations: more would take too long on this network.`,
  );
  expect([...layout.x, ...layout.y].every((value) => value >= 0 && value <= 1)).toBe(true);
});

test('stops when asked to, and asks again and again', () => {
  const layers = noisyCamps(100, { ties: 1, accidents: 0.2 });
  let asked = 0;
  const check = (): void => {
    asked += 1;
    if (asked === 5) throw new Error('stopped');
  };
  expect(() => layOut(layers, { check })).toThrow('stopped');
  expect(asked).toBe(5);
});

test('iterations are a whole number above 0', () => {
  for (const iterations of [0, -1, 1.5, Number.NaN]) {
    expect(() => layOut(signs(2, '01+'), { iterations })).toThrow(RangeError);
  }
});
