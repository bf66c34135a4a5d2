/** The slider's scale, and the windows that playing shows. */
import * as fc from 'fast-check';
import {
  datesOf,
  placeInWords,
  placesOf,
  type TimeScale,
  timeScale,
  withEnd,
} from '../../src/web/explore/controls/scale-of-time.ts';
import { firstMonthOf, lastMonthOf, lengthInWords } from '../../src/web/explore/controls/months.ts';
import {
  ALL_TIME,
  lengthsOn,
  monthsOf,
  type Pace,
  type Period,
  usualPace,
  windowBeside,
} from '../../src/web/explore/controls/windows.ts';

const MONTHS = timeScale({ first: '2025-04', last: '2026-01-09' })!;
const YEARS = timeScale({ first: '1946-12-14', last: '2019' })!;

/** All windows that playing shows from the beginning; fails where it does not end. */
function played(scale: TimeScale, pace: Pace, from: Period = ALL_TIME, forwards = true): Period[] {
  const shown: Period[] = [];
  for (
    let next = windowBeside(from, scale, pace, forwards);
    next;
    next = windowBeside(next, scale, pace, forwards)
  ) {
    shown.push(next);
    if (shown.length > 5_000) throw new Error('it does not end');
  }
  return shown;
}

describe('the scale of time', () => {
  test('months where the data is of some years, years where it is of many', () => {
    expect(MONTHS.unit).toBe('MONTH');
    expect(MONTHS.last - MONTHS.first).toBe(9);
    expect(YEARS).toEqual({ unit: 'YEAR', first: 1946, last: 2019 });
    expect(timeScale({ first: null, last: null })).toBeNull();
  });

  test('both ends at the ends of the scale leave time open, so that what is undated counts', () => {
    expect(placesOf(ALL_TIME, MONTHS)).toEqual({ low: MONTHS.first, high: MONTHS.last });
    expect(datesOf({ low: MONTHS.first, high: MONTHS.last }, MONTHS)).toEqual(ALL_TIME);
  });

  test('an end that is moved is a month or a year', () => {
    const { low, high } = placesOf({ from: '2025-11-17', to: '2025' }, MONTHS);
    expect([placeInWords(low, MONTHS), placeInWords(high, MONTHS)]).toEqual([
      'November 2025',
      'December 2025',
    ]);
    expect(datesOf({ low, high }, MONTHS)).toEqual({ from: '2025-11', to: '2025-12' });
    expect(datesOf({ low: 1950, high: 2019 }, YEARS)).toEqual({ from: '1950', to: null });
  });

  test('what lies beyond the data is at its end, and no end passes the other', () => {
    expect(placesOf({ from: '1900', to: '2100' }, MONTHS)).toEqual({ low: MONTHS.first, high: MONTHS.last });
    expect(placesOf({ from: '2100', to: '1900' }, MONTHS)).toEqual({ low: MONTHS.last, high: MONTHS.last });
    expect(withEnd({ low: 3, high: 5 }, 'low', 9)).toEqual({ low: 5, high: 5 });
    expect(withEnd({ low: 3, high: 5 }, 'high', 1)).toEqual({ low: 3, high: 3 });
  });

  test('lengths in words', () => {
    expect([1, 3, 12, 60].map(lengthInWords)).toEqual(['a month', '3 months', 'a year', '5 years']);
  });
});

describe('windows that follow one another', () => {
  test('month by month, from the first to the last', () => {
    const shown = played(MONTHS, { length: 1, step: 1 });
    expect(shown).toHaveLength(10);
    expect(shown[0]).toEqual({ from: '2025-04', to: '2025-04' });
    expect(shown.at(-1)).toEqual({ from: '2026-01', to: '2026-01' });
  });

  test('74 years, written as years', () => {
    const shown = played(YEARS, usualPace(YEARS));
    expect(shown).toHaveLength(74);
    expect(shown[0]).toEqual({ from: '1946', to: '1946' });
    expect(shown.at(-1)).toEqual({ from: '2019', to: '2019' });
  });

  test('calendar years, also where the data begins in between', () => {
    const scale = timeScale({ first: '2010-12-08', last: '2019-12-12' })!;
    const shown = played(scale, usualPace(scale));
    expect(shown).toHaveLength(10);
    expect(shown[0]).toEqual({ from: '2010', to: '2010' });
    expect(shown.at(-1)).toEqual({ from: '2019', to: '2019' });
    expect(played(scale, { length: null, step: 60 })).toEqual([
      { from: null, to: '2014' },
      { from: null, to: '2019' },
    ]);
  });

  test('windows that overlap end with the one that reaches the end', () => {
    const shown = played(MONTHS, { length: 3, step: 1 });
    expect(shown).toHaveLength(8);
    expect(shown.at(-1)).toEqual({ from: '2025-11', to: '2026-01' });
  });

  test('from the beginning on, the window grows', () => {
    const shown = played(MONTHS, { length: null, step: 3 });
    expect(shown).toEqual([
      { from: null, to: '2025-06' },
      { from: null, to: '2025-09' },
      { from: null, to: '2025' },
      { from: null, to: '2026-01' },
    ]);
  });

  test('it goes on from what is shown, and back', () => {
    const pace = { length: 1, step: 1 };
    expect(windowBeside({ from: '2025-06', to: '2025-08' }, MONTHS, pace)).toEqual({
      from: '2025-07',
      to: '2025-07',
    });
    expect(windowBeside({ from: '2025-06', to: '2025-08' }, MONTHS, pace, false)).toEqual({
      from: '2025-05',
      to: '2025-05',
    });
    expect(windowBeside({ from: '2025-04', to: '2025-04' }, MONTHS, pace, false)).toBeNull();
    expect(windowBeside({ from: '2025-12', to: null }, MONTHS, pace)).toEqual({
      from: '2025-12',
      to: '2025-12',
    });
    expect(windowBeside({ from: '2026-01', to: '2026-01' }, MONTHS, pace)).toBeNull();
    expect(windowBeside(ALL_TIME, MONTHS, pace, false)).toEqual({ from: '2026-01', to: '2026-01' });
  });

  test('whatever the span and the pace: it ends, begins with the first month, and each window comes after the one before', () => {
    const scale = fc
      .record({ first: fc.integer({ min: 12, max: 24_000 }), months: fc.integer({ min: 0, max: 1_200 }) })
      .map(({ first, months }): TimeScale => ({ unit: 'MONTH', first, last: first + months }));
    const pace = fc.record({
      length: fc.option(fc.integer({ min: 1, max: 140 })),
      step: fc.integer({ min: 1, max: 140 }),
    });
    fc.assert(
      fc.property(scale, pace, (scale, pace) => {
        const { first, last } = monthsOf(scale);
        const shown = played(scale, pace);
        expect(firstMonthOf(shown[0]!.from ?? shown[0]!.to!)).toBeLessThanOrEqual(first + pace.step);
        if (pace.length !== null) {
          const start = firstMonthOf(shown[0]!.from!);
          expect(start).toBeLessThanOrEqual(first);
          expect(start).toBeGreaterThan(first - 12);
        }
        const ends = shown.map(({ to }) => lastMonthOf(to!));
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(new Set(ends).size).toBe(ends.length);
        // No month is passed over where steps are no longer than windows.
        if (pace.length === null || pace.step <= pace.length)
          expect(ends.at(-1)).toBeGreaterThanOrEqual(last);
        const back = played(scale, pace, ALL_TIME, false);
        expect(new Set(back.map(({ to }) => to)).size).toBe(back.length);
        if (back.length > 0) expect(lastMonthOf(back[0]!.to!)).toBeGreaterThanOrEqual(last - pace.step + 1);
      }),
      { numRuns: 300 },
    );
  });

  test('lengths to choose from leave something to play', () => {
    expect(lengthsOn(MONTHS)).toEqual([1, 3, 6]);
    expect(lengthsOn(YEARS)).toEqual([12, 24, 60, 120]);
    expect(lengthsOn({ unit: 'MONTH', first: 24_300, last: 24_300 })).toEqual([]);
  });
});
