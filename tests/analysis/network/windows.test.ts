/** Networks over time, worked by hand. */
import type { NetworkOptions } from '../../../src/analysis/network/options.ts';
import { computeWindows, countWindows, rangeOf, spanOf } from '../../../src/analysis/network/windows.ts';
import { dayNumber, fullDate } from '../../../src/domain/partial-date.ts';
import type { Scope } from '../../../src/domain/scope.ts';
import { type Said, sourceOf } from '../small-graphs.ts';
import { planOf, readNetwork } from './read-network.ts';

type Window = NonNullable<NetworkOptions['window']>;

const YEARLY: Window = { size: 1, unit: 'YEAR', step: 1, partial: false, keepNodes: false };

function spans(from: string, to: string, window: Partial<Window>): string[] {
  const range = { from: dayNumber(from), to: dayNumber(to) };
  const full = { ...YEARLY, ...window };
  return Array.from({ length: countWindows(range, full) }, (_, w) => {
    const span = spanOf(range, full, w);
    return `${fullDate(span.from)} ${fullDate(span.to)}`;
  });
}

function windows(
  said: readonly Said[],
  window: Partial<Window>,
  options: Partial<NetworkOptions> = {},
  scope: Partial<Scope> = {},
) {
  const plan = planOf(sourceOf({ said }), { ...options, window: { ...YEARLY, ...window } }, scope);
  return Array.from(computeWindows(plan), ({ from, to, network, statements }) => ({
    span: `${fullDate(from)} ${fullDate(to)}`,
    ...readNetwork(plan, network, statements),
  }));
}

describe('spans', () => {
  test('are reckoned from the start each time, so that month ends do not drift', () => {
    expect(spans('2020-01-31', '2020-05-30', { unit: 'MONTH' })).toEqual([
      '2020-01-31 2020-02-28',
      '2020-02-29 2020-03-30',
      '2020-03-31 2020-04-29',
      '2020-04-30 2020-05-30',
    ]);
    expect(spans('2020-02-29', '2022-02-27', {})).toEqual(['2020-02-29 2021-02-27', '2021-02-28 2022-02-27']);
  });
  test('overlap, and leave gaps', () => {
    expect(spans('2020-01-01', '2020-01-10', { unit: 'DAY', size: 5, step: 3 })).toEqual([
      '2020-01-01 2020-01-05',
      '2020-01-04 2020-01-08',
    ]);
    expect(spans('2020-01-01', '2020-02-01', { unit: 'WEEK', step: 3 })).toEqual([
      '2020-01-01 2020-01-07',
      '2020-01-22 2020-01-28',
    ]);
  });
  test('are whole unless partial ones are asked for', () => {
    expect(spans('2019-01-01', '2020-12-30', {})).toEqual(['2019-01-01 2019-12-31']);
    expect(spans('2019-01-01', '2020-12-30', { partial: true })).toEqual([
      '2019-01-01 2019-12-31',
      '2020-01-01 2020-12-31',
    ]);
    expect(spans('2019-01-01', '2019-01-01', { partial: true })).toHaveLength(1);
    expect(spans('2019-01-02', '2019-01-01', { partial: true })).toHaveLength(0);
  });
  test('reach from the year 1 to 9999 and no further', () => {
    expect(spans('0001-01-01', '0002-12-31', {})).toEqual(['0001-01-01 0001-12-31', '0002-01-01 0002-12-31']);
    expect(spans('9998-01-01', '9999-12-31', { size: 2_000_000_000, partial: true })).toEqual([
      '9998-01-01 9999-12-31',
      '9999-01-01 9999-12-31',
    ]);
    expect(spans('9998-01-01', '9999-12-31', {})).toHaveLength(2);
    expect(spans('9998-01-01', '9999-12-31', { size: 3 })).toHaveLength(0);
    const all = { from: dayNumber('0001-01-01'), to: dayNumber('9999-12-31') };
    expect(countWindows(all, { ...YEARLY, unit: 'DAY' })).toBe(all.to - all.from + 1);
    expect(countWindows(all, { ...YEARLY, unit: 'MONTH' })).toBe(9999 * 12);
  });
});

describe('the range', () => {
  const said = [
    { by: 'a', says: 1, on: '2020-03-05' },
    { by: 'b', says: 1, on: '2021' },
    { by: 'c', says: 1 },
    { by: 'd', says: 1, on: '2025-01-01..' },
  ];
  const range = (scope: Partial<Scope>): string[] | null => {
    const found = rangeOf(planOf(sourceOf({ said }), {}, scope));
    return found && [fullDate(found.from), fullDate(found.to)];
  };
  test('is the scope’s, else from the first to the last day of a statement with both', () => {
    expect(range({})).toEqual(['2020-03-05', '2021-12-31']);
    expect(range({ from: '2020-01-01' })).toEqual(['2020-01-01', '2021-12-31']);
    expect(range({ to: '2020-12-31' })).toEqual(['2020-03-05', '2020-12-31']);
    expect(range({ from: '1990-01-01', to: '1990-12-31' })).toEqual(['1990-01-01', '1990-12-31']);
    expect(range({ from: '2030-01-01' })).toBeNull();
  });
});

const SAID = [
  { id: 's1', by: 'a', says: 1, on: '2020-02-01', docs: ['d'] },
  { id: 's2', by: 'b', says: 1, on: '2020-03-01', docs: ['d'] },
  { id: 's3', by: 'a', says: 1, on: '2021-02-01', docs: ['d'] },
  { id: 's4', by: 'c', says: -1, on: '2021-03-01', docs: ['d'] },
  { id: 's5', by: 'd', says: 1, on: '2020-12-01..2021-02-01', docs: ['d'] },
  { id: 's6', by: 'e', says: 1, docs: ['d'] },
];
const SCOPE = { from: '2020-01-01', to: '2021-12-31' };

describe('each window', () => {
  test('has its own statements, numbers and duplicates; a statement lies in it whole or not at all', () => {
    expect(windows(SAID, {}, {}, SCOPE)).toMatchObject([
      { span: '2020-01-01 2020-12-31', rows: { a: 1, b: 1 }, edges: [{ weight: 1, opensTo: ['s1', 's2'] }] },
      { span: '2021-01-01 2021-12-31', rows: { a: 1, c: 1 }, edges: [{ weight: -1, opensTo: ['s3', 's4'] }] },
    ]);
  });
  test('has the nodes of the whole range where they are kept', () => {
    const kept = windows(SAID, { keepNodes: true }, {}, SCOPE);
    expect(kept.map(({ rows }) => rows)).toEqual([
      { a: 1, b: 1, c: 0, d: 0 },
      { a: 1, b: 0, c: 1, d: 0 },
    ]);
    expect(kept[0]!.edges).toMatchObject([{ source: 'a', target: 'b', weight: 1 }]);
    // Without a range, undated statements are in scope, but no date range has them.
    expect(windows(SAID, { keepNodes: true, partial: true })[0]!.rows).toEqual({ a: 1, b: 1, c: 0, d: 0 });
  });
  test('has isolates where asked for, and may be empty', () => {
    const scope = { ...SCOPE, to: '2022-12-31' };
    expect(windows(SAID, {}, {}, scope)[2]).toMatchObject({ rows: {}, edges: [] });
    expect(windows(SAID, {}, { isolates: true }, scope)[2]).toMatchObject({
      rows: { a: 0, b: 0, c: 0, d: 0 },
      edges: [],
    });
  });
  test('none without dates, or where no window is asked for', () => {
    expect(windows([{ by: 'a', says: 1 }], {})).toEqual([]);
    expect([...computeWindows(planOf(sourceOf({ said: SAID })))]).toEqual([]);
  });
});
