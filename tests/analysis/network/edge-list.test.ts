/** Edges as they are found: which stay. */
import { edgeList, edgeRow, type FoundEdges } from '../../../src/analysis/network/edge-list.ts';
import { DEFAULT_NETWORK, type NetworkOptions } from '../../../src/analysis/network/options.ts';
import { seeded } from './seeded.ts';

/** Edges with these weights, in rows of 700. */
function listed(
  weights: readonly number[],
  options: Partial<NetworkOptions>,
  limit = Infinity,
  possible?: number,
): FoundEdges {
  const list = edgeList({ ...DEFAULT_NETWORK, ...options }, limit, possible);
  const row = edgeRow(700);
  for (let start = 0; start < weights.length; start += 700) {
    const part = weights.slice(start, start + 700);
    part.forEach((weight, k) => {
      row.target[k] = start + k;
      row.weight[k] = weight;
      row.congruence[k] = start + k;
      row.conflict[k] = -start - k;
      row.statements[k] = 2 * (start + k);
    });
    list.add(start / 700, row, part.length);
  }
  return list.done();
}

const random = seeded(7);
/** Few different weights, so that there are many ties. */
const WEIGHTS = Array.from({ length: 20_000 }, () => (Math.floor(random() * 41) - 20) / 8);

test.each([1, 3, 1000, 1024, 5000, 19_999, 20_000, 30_000])(
  'the strongest %i of many with ties',
  (topEdges) => {
    const { edges, wanted, found, heaviest } = listed(WEIGHTS, { topEdges });
    const order = WEIGHTS.map((_, at) => at).sort(
      (a, b) => Math.abs(WEIGHTS[b]!) - Math.abs(WEIGHTS[a]!) || a - b,
    );
    const best = order.slice(0, topEdges).sort((a, b) => a - b);
    expect([...edges.target]).toEqual(best);
    expect([...edges.source]).toEqual(best.map((at) => Math.floor(at / 700)));
    expect([...edges.weight]).toEqual(best.map((at) => WEIGHTS[at]));
    expect([...edges.congruence]).toEqual(best);
    expect([...edges.conflict]).toEqual(best.map((at) => -at));
    expect([...edges.statements]).toEqual(best.map((at) => 2 * at));
    expect({ wanted, found, heaviest, size: edges.size }).toEqual({
      wanted: best.length,
      found: 20_000,
      heaviest: 2.5,
      size: best.length,
    });
  },
);

test.each([0, 1, 19_999, 20_000, 22_000, 80_000])('all, where %i were thought possible', (possible) => {
  const { edges, wanted } = listed(WEIGHTS, {}, Infinity, possible);
  expect({ wanted, size: edges.size }).toEqual({ wanted: 20_000, size: 20_000 });
  expect([...edges.source]).toEqual(WEIGHTS.map((_, at) => Math.floor(at / 700)));
  expect([...edges.target]).toEqual(WEIGHTS.map((_, at) => at));
  expect([...edges.weight]).toEqual(WEIGHTS);
  expect([...edges.conflict]).toEqual(WEIGHTS.map((_, at) => -at));
});

test('light ones are left out, whatever their sign', () => {
  const { edges, wanted } = listed([1, -3, 2, -1, 0], { minWeight: 2 });
  expect([...edges.weight]).toEqual([-3, 2]);
  expect(wanted).toBe(2);
  expect(listed([1, -1], { minWeight: 2 })).toMatchObject({ found: 2, wanted: 0, heaviest: 1 });
});

test('beyond the limit they are counted only', () => {
  const { edges, wanted } = listed(WEIGHTS, { minWeight: 1 }, 100);
  expect(wanted).toBe(WEIGHTS.filter((weight) => Math.abs(weight) >= 1).length);
  expect(edges.size).toBeLessThanOrEqual(100);
});

test('none', () => {
  const { edges, found, wanted, heaviest } = edgeList(DEFAULT_NETWORK, 10).done();
  expect({ size: edges.size, found, wanted, heaviest }).toEqual({
    size: 0,
    found: 0,
    wanted: 0,
    heaviest: 0,
  });
  expect(listed([5], {}, 10).edges.size).toBe(1);
});
