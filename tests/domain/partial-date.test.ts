import * as fc from 'fast-check';
import { dayNumber, fullDate, parsePartialDate } from '../../src/domain/partial-date.ts';

describe('parsePartialDate', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-11', '2025-11-01', '2025-11-30'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-11-30', '2025-11-30', '2025-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
  ])('%s allows the days from %s to %s', (text, earliest, latest) => {
    expect(parsePartialDate(text)).toEqual({ text, earliest, latest });
  });

  test.each([
    '',
    '0000',
    '25',
    '20255',
    '2025-',
    '2025-1',
    '2025-00',
    '2025-13',
    '2025-11-00',
    '2025-11-31',
    '2025-02-29',
    '1900-02-29',
    '2025-11-3',
    '2025/11/30',
    ' 2025',
    '2025\n',
    '2025-11-30T00:00:00Z',
    '-2025',
    '٢٠٢٥',
    '2025-W01',
  ])('%j is no partial date', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });
});

/** Days of the years 1 to 9999. */
const anyDay = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });

describe('day numbers', () => {
  test('count from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
    expect(dayNumber('1900-03-01') - dayNumber('1900-02-28')).toBe(1);
  });

  test.each([
    '2025',
    '2025-11',
    '2025-02-30',
    '2025-13-01',
    '0000-01-01',
    '2025-11-30T00:00:00Z',
    'today',
    '',
  ])('%j is refused', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  test('there and back again', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(fullDate(day))).toBe(day);
      }),
    );
  });

  test('every day of the calendar, and its month and year, parse to days that hold it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = fullDate(day);
        expect(parsePartialDate(text)).toEqual({ text, earliest: text, latest: text });
        const month = parsePartialDate(text.slice(0, 7))!;
        const year = parsePartialDate(text.slice(0, 4))!;
        const inOrder = [year.earliest, month.earliest, text, month.latest, year.latest];
        expect([...inOrder].sort()).toEqual(inOrder);
        expect(fullDate(dayNumber(month.latest) + 1).slice(8)).toBe('01');
      }),
      { examples: [[dayNumber('2024-02-29')], [dayNumber('9998-12-31')]] },
    );
  });

  test('days order as their texts do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(a - b)).toBe(fullDate(a) < fullDate(b) ? -1 : fullDate(a) > fullDate(b) ? 1 : 0);
      }),
    );
  });
});
