/** The timeline's chart, in pixels and in words. */
import {
  chartInWords,
  chartOf,
  type TimelinePart,
  usualUnit,
} from '../../src/web/explore/pages/timeline-model.ts';

function month(from: string, forCount: number, againstCount = 0, otherCount = 0): TimelinePart {
  return { from: `${from}-01`, to: `${from}-28`, forCount, againstCount, otherCount };
}

function year(from: number): TimelinePart {
  return { from: `${from}-01-01`, to: `${from}-12-31`, forCount: 1, againstCount: 0, otherCount: 0 };
}

test('months up to six years, years beyond', () => {
  expect(usualUnit([])).toBe('MONTH');
  expect(usualUnit([year(2020), year(2025)])).toBe('MONTH');
  expect(usualUnit([year(2020), year(2026)])).toBe('YEAR');
});

describe('bars', () => {
  const chart = chartOf([month('2024-11', 4, 2), month('2025-01', 2, 0, 3)], 'MONTH');
  const [first, second] = chart.bars;

  test('stand where their month is: months without statements leave a gap', () => {
    const [, middle] = chart.periods;
    expect(chart.periods.map(({ text }) => text)).toEqual(['2024-11', '2024-12', '2025-01']);
    expect(first!.x + chart.barWidth).toBeLessThan(middle!.x);
    expect(second!.x).toBeGreaterThan(middle!.x);
    expect(first!.x + chart.barWidth / 2).toBeCloseTo(chart.periods[0]!.x, 0);
  });

  test('are as high as there are statements', () => {
    expect(first!.forHeight).toBe(2 * first!.againstHeight);
    expect(second!.forHeight).toBe(first!.againstHeight);
    expect(second!.againstHeight).toBe(0);
    expect(second!.otherHeight).toBeCloseTo(1.5 * second!.forHeight);
  });

  test('what is neither has an axis of its own, clear of what is against', () => {
    expect(chart.axis - first!.forHeight).toBeGreaterThanOrEqual(0);
    expect(chart.otherAxis! - second!.otherHeight).toBeGreaterThan(chart.axis + first!.againstHeight);
    expect(chart.height).toBeGreaterThan(chart.otherAxis!);
    expect(chartOf([month('2024-11', 1)], 'MONTH').otherAxis).toBeNull();
  });

  test('numbers at the side stand where such a bar ends', () => {
    const unit = first!.forHeight / 4;
    expect(chart.counts.length).toBeGreaterThan(0);
    for (const { y, text } of chart.counts) {
      const axes = [chart.axis, chart.otherAxis!];
      expect(axes.some((axis) => Math.abs(Math.abs(axis - y) - Number(text) * unit) < 1e-9)).toBe(true);
    }
  });
});

test('of many months, every sixth has its name', () => {
  const months = Array.from({ length: 72 }, (_, place) =>
    month(`${2019 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`, 1),
  );
  const { periods, width } = chartOf(months, 'MONTH');
  expect(periods.map(({ text }) => text)).toEqual(
    [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => [`${year}-01`, `${year}-07`]),
  );
  expect(periods.every(({ x }) => x < width)).toBe(true);
});

test('a thousand statements in one month fit as well', () => {
  const { height, counts } = chartOf([month('2024-11', 1_000, 800, 500)], 'MONTH');
  expect(height).toBeLessThan(400);
  expect(counts.length).toBeLessThan(20);
});

test('in words: how many of each, from when to when, and when the most', () => {
  expect(chartInWords([month('2024-11', 4, 2), month('2025-01', 2, 0, 5)], 'MONTH')).toBe(
    'From 2024-11 to 2025-01: 6 for, 2 against, 5 neither. Most in 2025-01: 7.',
  );
  expect(chartInWords([year(2024)], 'YEAR')).toBe('In 2024: 1 for, 0 against, 0 neither.');
});
