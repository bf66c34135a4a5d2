import { bucketStart, timeline, type TimeUnit } from '../../src/analysis/timeline.ts';
import { dayNumber, fullDate } from '../../src/domain/partial-date.ts';
import { type Said, tableOf } from './small-graphs.ts';

const line = (said: readonly Omit<Said, 'by'>[], unit: TimeUnit, scope = {}) =>
  timeline(tableOf({ said: said.map((each) => ({ by: 'a', ...each })) }, scope), 'issue', unit);

test('counts by side, in the order of time, without empty buckets', () => {
  const said = [
    { says: 1, on: '2025-03-31' },
    { says: -1, on: '2025-03' },
    { says: 0.1, on: '2025-03-01' },
    { says: 1, on: '2024-12-31' },
  ];
  expect(line(said, 'MONTH')).toEqual({
    buckets: [
      { from: '2024-12-01', to: '2024-12-31', forCount: 1, againstCount: 0, otherCount: 0 },
      { from: '2025-03-01', to: '2025-03-31', forCount: 1, againstCount: 1, otherCount: 1 },
    ],
    leftOut: 0,
  });
});

test('weeks are those of ISO 8601: Monday to Sunday, across the year', () => {
  expect(
    line(
      [
        { says: 1, on: '2024-12-30' },
        { says: 1, on: '2025-01-05' },
        { says: 1, on: '2025-01-06' },
      ],
      'WEEK',
    ).buckets,
  ).toEqual([
    { from: '2024-12-30', to: '2025-01-05', forCount: 2, againstCount: 0, otherCount: 0 },
    { from: '2025-01-06', to: '2025-01-12', forCount: 1, againstCount: 0, otherCount: 0 },
  ]);
  // Before 1970 as well: 1969-12-29 was a Monday, and so was 1969-12-22.
  expect(fullDate(bucketStart(dayNumber('1969-12-28'), 'WEEK'))).toBe('1969-12-22');
  expect(fullDate(bucketStart(dayNumber('1969-12-29'), 'WEEK'))).toBe('1969-12-29');
});

test('a statement whose range spans buckets, is open or unknown is left out and counted', () => {
  const said = [
    { says: 1, on: '2025' },
    { says: 1, on: '2025-02' },
    { says: 1 },
    { says: 1, on: '2025-01-01..' },
    { says: 1, on: '2025-01-30..2025-02-01' },
  ];
  expect(line(said, 'DAY')).toEqual({ buckets: [], leftOut: 5 });
  expect(line(said, 'MONTH').leftOut).toBe(4);
  expect(line(said, 'YEAR')).toEqual({
    buckets: [{ from: '2025-01-01', to: '2025-12-31', forCount: 3, againstCount: 0, otherCount: 0 }],
    leftOut: 2,
  });
  expect(line(said, 'YEAR', { from: '2025-01-01' }).leftOut).toBe(2);
});

test('the first and the last year, leap days', () => {
  expect(line([{ says: 1, on: '9999-12-31' }], 'YEAR').buckets[0]).toMatchObject({
    from: '9999-01-01',
    to: '9999-12-31',
  });
  expect(line([{ says: 1, on: '0001-01-01' }], 'MONTH').buckets[0]).toMatchObject({
    from: '0001-01-01',
    to: '0001-01-31',
  });
  expect(line([{ says: 1, on: '2024-02-29' }], 'MONTH').buckets[0]).toMatchObject({ to: '2024-02-29' });
});

test('a nominal scale has no sides; a statement counts once, for whomever it was made', () => {
  expect(
    line(
      [
        { says: 'red', on: '2025' },
        { says: 'blue', on: '2025', for: 'b' },
      ],
      'YEAR',
    ).buckets,
  ).toEqual([{ from: '2025-01-01', to: '2025-12-31', forCount: 0, againstCount: 0, otherCount: 2 }]);
});

test('an issue that nobody spoke about', () => {
  expect(line([], 'DAY')).toEqual({ buckets: [], leftOut: 0 });
});
