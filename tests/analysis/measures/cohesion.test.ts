/** The agreement index of Hix, Noury & Roland. */
import * as fc from 'fast-check';
import { agreementIndices } from '../../../src/analysis/network/measures/cohesion.ts';
import { groupMeasure, partOf } from './small-layers.ts';

const cohesion = groupMeasure('COHESION').compute;

test('1 for one voice, 0 for three equal parts, 1/4 for halves', () => {
  const votes = { forIt: [10, 4, 5, 0], against: [0, 4, 5, 0], abstain: [0, 4, 0, 0] };
  expect([...agreementIndices(votes)]).toEqual([1, 0, 1 / 4, Number.NaN]);
  const result = cohesion(votes);
  expect(result).toMatchObject({ value: 1.25 / 3, exact: true, nodes: null });
  expect(partOf(result, 'issues').value).toBe(3);
});

test('a group of 57 that votes 40 to 10 with 7 abstaining: (40 - 17 / 2) / 57', () => {
  expect(cohesion({ forIt: [40], against: [10], abstain: [7] }).value).toBeCloseTo(31.5 / 57, 12);
});

test('no stance at all: not defined', () => {
  expect(cohesion({ forIt: [], against: [], abstain: [] })).toMatchObject({ value: null, lower: null });
  expect(cohesion({ forIt: [0], against: [0], abstain: [0] }).note).toMatch(/no stance/);
});

test('lists of different lengths and counts below 0 are refused', () => {
  expect(() => cohesion({ forIt: [1], against: [], abstain: [0] })).toThrow(RangeError);
  expect(() => cohesion({ forIt: [1], against: [-1], abstain: [0] })).toThrow(
    'Issue 0 has the counts 1, -1, 0',
  );
});

test('between 0 and 1, whichever side is which', () => {
  const count = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count, count), { minLength: 1 }), (issues) => {
      const side = (k: 0 | 1 | 2): number[] => issues.map((counts) => counts[k]);
      const indices = [...agreementIndices({ forIt: side(0), against: side(1), abstain: side(2) })];
      for (const index of indices) expect(Number.isNaN(index) || (index >= 0 && index <= 1)).toBe(true);
      expect([...agreementIndices({ forIt: side(2), against: side(0), abstain: side(1) })]).toEqual(indices);
    }),
  );
});
