/** Dates as somebody types them. */
import {
  dateAsWords,
  faultOfDate,
  faultOfSpan,
  firstDay,
  lastDay,
} from '../../src/web/explore/view/partial-date.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';

const TEXTS = ['2024', '2024-02', '2024-02-29', '0001', '9999-12-31', '1900-02-28', '2025-11'];
const NO_DATES = [
  '',
  '24',
  '2024-2',
  '2024-13',
  '2024-00',
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '0000',
  'May',
];

describe('dates that are typed', () => {
  test.each(TEXTS)('%s is one, for the page as for the API, with the same days', (text) => {
    expect(faultOfDate(text)).toBeNull();
    const { earliest, latest } = parsePartialDate(text)!;
    expect([firstDay(text), lastDay(text)]).toEqual([earliest, latest]);
  });

  test.each(NO_DATES)('“%s” is none, for both', (text) => {
    expect(faultOfDate(text)).not.toBeNull();
    expect(parsePartialDate(text)).toBeNull();
  });

  test('what is wrong is said in words', () => {
    expect(faultOfDate('soon')).toBe('Write a year, a month or a day: 2025, 2025-11 or 2025-11-30.');
    expect(faultOfDate('2025-13')).toBe('Months have the numbers 01 to 12.');
    expect(faultOfDate('2025-02-29')).toBe('February 2025 has the days 01 to 28.');
  });

  test('a span ends no earlier than it begins', () => {
    expect(faultOfSpan('2025', '2025-01')).toBeNull();
    expect(faultOfSpan('2025-03-31', '2025-03')).toBeNull();
    expect(faultOfSpan('2025-04', null)).toBeNull();
    expect(faultOfSpan('2025-04', '2025-03')).toBe('Nothing is between: 2025-04 is after 2025-03.');
  });

  test('in words', () => {
    expect(['2025', '2025-11', '2025-11-03', '0900-01'].map(dateAsWords)).toEqual([
      '2025',
      'November 2025',
      '3 November 2025',
      'January 900',
    ]);
  });
});
