/** Work is bounded and can be stopped. Steps are counted, never time. */
import { countSteps } from '../../../src/analysis/network/measures/steps.ts';
import { allPairs, measured, noisyCamps } from './small-layers.ts';

/** Signs at random: the hardest there is. */
const large = noisyCamps(70, { ties: 1, accidents: 0.5 });

class Stopped extends Error {}

test.each(['BETWEENNESS', 'COMMUNITIES', 'WALK_BALANCE', 'FRUSTRATION', 'POLARISATION'])(
  '%s stops when asked to, and asks again and again',
  (id) => {
    let asked = 0;
    const check = (): void => {
      asked += 1;
      if (asked === 3) throw new Stopped();
    };
    const wide = noisyCamps(150, { ties: 1, accidents: 0.5 });
    expect(() => measured(id, wide, { check })).toThrow(Stopped);
    expect(asked).toBe(3);
  },
);

test('BALANCE too, on some hundred nodes', () => {
  let asked = 0;
  const check = (): void => {
    asked += 1;
    if (asked === 2) throw new Stopped();
  };
  expect(() =>
    measured(
      'BALANCE',
      allPairs(300, () => [0, 1]),
      { check },
    ),
  ).toThrow(Stopped);
});

test.each(['FRUSTRATION', 'POLARISATION'])(
  '%s: with few steps, bounds and a note; no more steps are taken',
  (id) => {
    let asked = 0;
    const result = measured(id, large, { steps: 500_000, check: () => (asked += 1) });
    expect(result.exact).toBe(false);
    expect(result.lower).toBeLessThan(result.upper!);
    expect(result.note).toMatch(/between the bounds/);
    // A check every 2 ** 18 steps, and what a single portion of work may be over.
    expect(asked).toBeLessThan(500_000 / 2 ** 18 + 10);
    const more = measured(id, large, { steps: 3e6 });
    expect(more.upper! - more.lower!).toBeLessThanOrEqual(result.upper! - result.lower!);
  },
);

test('betweenness from some nodes only: an estimate that says so, near the truth', () => {
  const whole = measured('BETWEENNESS', large);
  const some = measured('BETWEENNESS', large, {
    steps: 200_000,
    seed: 3,
  });
  expect(whole.exact).toBe(true);
  expect(some).toMatchObject({ exact: false, lower: 0, upper: 1 });
  expect(some.note).toMatch(/start at \d+ of 70 nodes/);
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(some.nodes!) / mean(whole.nodes!)).toBeCloseTo(1, 0);
});

test('triangles and eigenvalues that would take too long are not begun', () => {
  for (const id of ['BALANCE', 'WALK_BALANCE']) {
    let asked = 0;
    const result = measured(id, large, { steps: 1000, check: () => (asked += 1) });
    expect(result).toMatchObject({ value: null, exact: false, lower: 0, upper: 1 });
    expect(result.note).toMatch(/1000 are allowed/);
    expect(asked).toBe(0);
  }
});

test('communities with hardly any steps are still communities', () => {
  const { value, upper, nodes } = measured('COMMUNITIES', large, { steps: 1 });
  expect(value).toBeLessThanOrEqual(upper!);
  expect(nodes).toHaveLength(70);
});

test('a hundred nodes in two camps with accidents: proved to be best', () => {
  const camps = noisyCamps(100, { ties: 1, accidents: 0.2 });
  expect(measured('FRUSTRATION', camps).exact).toBe(true);
  expect(measured('POLARISATION', camps).exact).toBe(true);
});

test('thirty nodes with signs at random on all pairs: proved to be best', () => {
  const noise = noisyCamps(30, { ties: 1, accidents: 0.5 });
  expect(measured('FRUSTRATION', noise)).toMatchObject({ exact: true, note: null });
});

test('a part of the steps is spent from the whole, and a part of a part from both', () => {
  const whole = countSteps(100);
  const part = whole.part(40);
  const inner = part.part(30);
  inner.spend(25);
  expect([inner.left(), part.left(), whole.left()]).toEqual([5, 15, 75]);
  expect(whole.part(1000).left()).toBe(75);
  expect(whole.part(Infinity).left()).toBe(75);
});
