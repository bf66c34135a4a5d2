/** What must hold whatever the network: names, order, signs, scale, size. */
import * as fc from 'fast-check';
import { MEASURES } from '../../../src/analysis/network/measures/measures.ts';
import type { MeasureResult, NetworkMeasure } from '../../../src/analysis/network/measures/measure.ts';
import type { SignedLayers } from '../../../src/analysis/network/signed-layers.ts';
import {
  allPairs,
  layersArb,
  layersOf,
  measured,
  noisyCamps,
  partOf,
  relabelledArb,
  signs,
  tiesOf,
} from './small-layers.ts';

const RUNS = { numRuns: 100 };
const ofNetworks = MEASURES.filter((measure): measure is NetworkMeasure => measure.input === 'NETWORK');

function expectSame(actual: number | null, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(actual).toBeCloseTo(expected, 9);
}

function swapped({ positive, negative, ...rest }: SignedLayers): SignedLayers {
  return { ...rest, positive: negative, negative: positive };
}

test('every measure says what it is, and no two share an id', () => {
  expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
  for (const { id, title, formula, source, cost } of MEASURES) {
    expect(id).toMatch(/^[A-Z_]+$/);
    for (const text of [title, formula, source, cost]) expect(text).not.toBe('');
  }
});

describe('names and order do not matter', () => {
  // The search for communities may end elsewhere when nodes come in another order.
  test.each(ofNetworks.filter(({ id }) => id !== 'COMMUNITIES').map(({ id }) => id))(
    '%s: the value',
    (id) => {
      fc.assert(
        fc.property(relabelledArb(8), ({ layers, other }) => {
          expectSame(measured(id, other).value, measured(id, layers).value);
        }),
        RUNS,
      );
    },
  );
  test.each(['DEGREE', 'STRENGTH', 'BETWEENNESS', 'BALANCE'])('%s: the numbers of the nodes', (id) => {
    fc.assert(
      fc.property(relabelledArb(8), ({ layers, other, place }) => {
        const [before, after] = [measured(id, layers).nodes, measured(id, other).nodes];
        before?.forEach((value, node) => {
          if (Number.isNaN(value)) expect(after![place[node]!]).toBeNaN();
          else expect(after![place[node]!]).toBeCloseTo(value, 9);
        });
        expect(after === null).toBe(before === null);
      }),
      RUNS,
    );
  });
  test.each(ofNetworks.map(({ id }) => id))('%s: the order of the pairs and of their ends', (id) => {
    const layers = noisyCamps(30, { ties: 0.5, accidents: 0.3 });
    const turned = layersOf(
      30,
      tiesOf(layers)
        .toReversed()
        .map(([a, b, positive, negative]) => [b, a, positive, negative]),
    );
    expect(measured(id, turned)).toEqual(measured(id, layers));
  });
});

test('the same seed gives the same answer; another one may differ, but not in what is exact', () => {
  const layers = noisyCamps(40, { ties: 0.6, accidents: 0.3 });
  for (const { id } of ofNetworks) {
    const first = measured(id, layers, { seed: 7 });
    expect(measured(id, layers, { seed: 7 })).toEqual(first);
    const other = measured(id, layers, { seed: 8 });
    if (first.exact && other.exact) expect(other.value).toBe(first.value);
  }
});

describe('signs', () => {
  test('changing the layers over: degrees change over, balanced triangles become unbalanced', () => {
    fc.assert(
      fc.property(layersArb(8), (layers) => {
        const [before, after] = [measured('BALANCE', layers), measured('BALANCE', swapped(layers))];
        expectSame(after.value, before.value === null ? null : 1 - before.value);
        if (layers.size === 0) return;
        const [plus, minus] = [measured('DEGREE', layers), measured('DEGREE', swapped(layers))];
        expect(partOf(minus, 'negative').nodes).toEqual(partOf(plus, 'positive').nodes);
        expect(measured('STRENGTH', swapped(layers)).value).toBeCloseTo(
          -measured('STRENGTH', layers).value!,
          12,
        );
      }),
      RUNS,
    );
  });
  test('turning all signs around some nodes changes neither balance nor walk balance nor frustration', () => {
    fc.assert(
      fc.property(
        layersArb(8),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (layers, isTurned) => {
          const turned = layersOf(
            layers.size,
            tiesOf(layers).map(([a, b, positive, negative]) =>
              isTurned[a] === isTurned[b] ? [a, b, positive, negative] : [a, b, negative, positive],
            ),
          );
          for (const id of ['BALANCE', 'WALK_BALANCE', 'FRUSTRATION']) {
            expectSame(measured(id, turned).value, measured(id, layers).value);
          }
        },
      ),
      RUNS,
    );
  });
  test('a network without conflict is balanced', () => {
    const friends = allPairs(12, (a, b) => ((a * b) % 3 === 0 ? [a + b, 0] : [0, 0]));
    for (const id of ['BALANCE', 'WALK_BALANCE']) expect(measured(id, friends).value).toBe(1);
    expect(measured('FRUSTRATION', friends).value).toBe(0);
  });
});

test('the unit of weights does not matter', () => {
  const layers = noisyCamps(20, { ties: 0.7, accidents: 0.3 });
  const larger = layersOf(
    20,
    tiesOf(layers).map(([a, b, positive, negative]) => [a, b, 1024 * positive, 1024 * negative]),
  );
  for (const { id } of ofNetworks.filter(({ id }) => id !== 'STRENGTH')) {
    expectSame(measured(id, larger).value, measured(id, layers).value);
  }
});

test('two networks side by side: frustration and triangles add up', () => {
  fc.assert(
    fc.property(layersArb(6), layersArb(6), (one, other) => {
      const moved = tiesOf(other).map(
        ([a, b, positive, negative]) => [a + one.size, b + one.size, positive, negative] as const,
      );
      const both = layersOf(one.size + other.size, [...tiesOf(one), ...moved]);
      const sum = (count: (layers: SignedLayers) => number): number => count(one) + count(other);
      const frustration = (layers: SignedLayers): number => measured('FRUSTRATION', layers).value!;
      const components = (layers: SignedLayers): number => measured('COMPONENTS', layers).value!;
      const triangles = (layers: SignedLayers): number =>
        measured('BALANCE', layers).parts.find(({ id }) => id === 'triangles')?.value ?? 0;
      for (const count of [frustration, components, triangles]) expect(count(both)).toBe(sum(count));
    }),
    RUNS,
  );
});

describe('networks with hardly anything in them', () => {
  const valueOf = (layers: SignedLayers): Record<string, MeasureResult['value']> =>
    Object.fromEntries(ofNetworks.map(({ id, compute }) => [id, compute(layers).value]));

  test('no node', () => {
    expect(valueOf(layersOf(0, []))).toEqual({
      DEGREE: null,
      STRENGTH: null,
      DENSITY: null,
      COMPONENTS: 0,
      BETWEENNESS: null,
      COMMUNITIES: null,
      BALANCE: null,
      WALK_BALANCE: null,
      FRUSTRATION: 0,
      POLARISATION: null,
    });
  });
  test('one node', () => {
    expect(valueOf(layersOf(1, []))).toEqual({
      DEGREE: 0,
      STRENGTH: 0,
      DENSITY: null,
      COMPONENTS: 1,
      BETWEENNESS: null,
      COMMUNITIES: null,
      BALANCE: null,
      WALK_BALANCE: 1,
      FRUSTRATION: 0,
      POLARISATION: null,
    });
  });
  test('two pairs apart, a friendly and a hostile one', () => {
    expect(valueOf(signs(4, '01+ 23-'))).toMatchObject({
      DEGREE: 1,
      DENSITY: 2 / 6,
      COMPONENTS: 2,
      BETWEENNESS: 0,
      BALANCE: null,
      WALK_BALANCE: 1,
      FRUSTRATION: 0,
      POLARISATION: 1,
    });
  });
  test('what has no value says why', () => {
    for (const layers of [layersOf(0, []), layersOf(1, []), layersOf(3, [])]) {
      for (const { compute } of ofNetworks) {
        const { value, note } = compute(layers);
        expect(note === null).toBe(value !== null);
      }
    }
  });
  test('a pair with neither congruence nor conflict is no tie', () => {
    expect(valueOf(layersOf(3, [[0, 1, 0, 0]]))).toEqual(valueOf(layersOf(3, [])));
  });
});

test('bad columns are refused', () => {
  const good = signs(3, '01+ 12-');
  for (const bad of [
    { ...good, target: Int32Array.of(1, 3) },
    { ...good, target: Int32Array.of(0, 2) },
    { ...good, positive: Float64Array.of(1) },
    { ...good, negative: Float64Array.of(0, -1) },
    { ...good, positive: Float64Array.of(1, Number.NaN) },
    { ...good, source: Int32Array.of(0, 1), target: Int32Array.of(1, 0) },
  ]) {
    expect(() => measured('DEGREE', bad)).toThrow(RangeError);
  }
});
