/** Read's highland tribes, whose numbers are published, and what else is known of named networks. */
import { highlandTribes, measured, partOf } from './small-layers.ts';
import { contradictedTies } from './slow-measures.ts';

const tribes = highlandTribes();

test('16 tribes, 29 alliances, 29 enmities, in one piece', () => {
  expect(tribes.size).toBe(16);
  expect(partOf(measured('DEGREE', tribes), 'positive').value).toBe((2 * 29) / 16);
  expect(partOf(measured('DEGREE', tribes), 'negative').value).toBe((2 * 29) / 16);
  expect(measured('DENSITY', tribes).value).toBe(58 / 120);
  expect(measured('COMPONENTS', tribes).value).toBe(1);
});

test('59 of 68 triangles are balanced', () => {
  const result = measured('BALANCE', tribes);
  expect(partOf(result, 'balanced').value).toBe(59);
  expect(partOf(result, 'triangles').value).toBe(68);
  expect(result).toMatchObject({ value: 59 / 68, exact: true });
});

test('walk balance 0.3575761 (Estrada & Benzi 2014)', () => {
  const { value, exact } = measured('WALK_BALANCE', tribes);
  expect(exact).toBe(true);
  expect(value).toBeCloseTo(0.3575761, 7);
});

test('frustration index exactly 7 (Aref & Wilson 2019), and the camps show it', () => {
  const result = measured('FRUSTRATION', tribes);
  expect(result).toMatchObject({ value: 7, exact: true, lower: 7, upper: 7, note: null });
  expect(contradictedTies(tribes, result.nodes!)).toBe(7);
});

test('three communities, one of them at enmity with neither (Hage & Harary 1983)', () => {
  const result = measured('COMMUNITIES', tribes);
  expect(partOf(result, 'communities').value).toBe(3);
  expect(result.value).toBeCloseTo(0.4310344828, 9);
  expect(result.exact).toBe(false);
});
