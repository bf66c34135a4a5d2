/** What the evidence panel says of dates and limits, word for word. */
import { dateInWords, spanInWords } from '../../src/web/explore/parts/date-in-words.ts';
import { namedIds, scopeInWords } from '../../src/web/explore/view/scope-in-words.ts';
import { FIRST_VIEW, type View } from '../../src/web/explore/view/view.ts';

describe('dates', () => {
  const known = (date: string | null, dateEarliest: string | null = null, dateLatest = dateEarliest) =>
    dateInWords({ date, dateEarliest, dateLatest });

  test('a day is a day', () => {
    expect(known('2026-01-04', '2026-01-04')).toBe('2026-01-04');
  });

  test('a year or month with nothing but its own ends', () => {
    expect(known('2025', '2025-01-01', '2025-12-31')).toBe('2025');
    expect(known('2025-12', '2025-12-01', '2025-12-31')).toBe('2025-12');
    expect(known('2024-02', '2024-02-01', '2024-02-29')).toBe('2024-02');
  });

  test('bounds that are closer than the month are told', () => {
    expect(known('2025-04', '2025-04-19', '2025-04-25')).toBe('2025-04 (2025-04-19 to 2025-04-25)');
    expect(known('2025-04', '2025-04-19', null)).toBe('2025-04 (not before 2025-04-19)');
  });

  test('bounds alone, and nothing at all', () => {
    expect(known(null, '2025-04-19', '2025-04-25')).toBe('2025-04-19 to 2025-04-25');
    expect(known(null, '2025-04-19', null)).toBe('not before 2025-04-19');
    expect(known(null, null, '2025-04-25')).toBe('not after 2025-04-25');
    expect(known(null)).toBe('undated');
  });

  test('from when to when', () => {
    expect(spanInWords('2025-04', '2026-01-09')).toBe('2025-04 to 2026-01-09');
    expect(spanInWords('2025-04', '2025-04')).toBe('2025-04');
    expect(spanInWords('2025-04', null)).toBe('since 2025-04');
    expect(spanInWords(null, '2025-04')).toBe('until 2025-04');
    expect(spanInWords(null, null)).toBe('');
  });
});

describe('limits', () => {
  const words = (limits: Partial<View>) =>
    scopeInWords({ ...FIRST_VIEW, ...limits }, (id) => id.toUpperCase());

  test('nothing is said where nothing is left out', () => {
    expect(words({})).toBeNull();
    expect(words({ show: 'OPPOSITION', holder: 'SPEAKER', minWeight: 3, topEdges: 10 })).toBeNull();
  });

  test('time', () => {
    expect(words({ from: '2025-11' })).toBe('Only statements from 2025-11 on.');
    expect(words({ to: '2025' })).toBe('Only statements until 2025.');
    expect(words({ from: '2025-01', to: '2025-03' })).toBe('Only statements from 2025-01 to 2025-03.');
    expect(words({ from: '2025-01', to: '2025-01' })).toBe('Only statements of 2025-01.');
  });

  test('what they are on, and who made them', () => {
    expect(words({ from: '2025-11', issues: ['a'], kinds: ['STATE', 'ARMED_GROUP'] })).toBe(
      'Only statements from 2025-11 on, on “A”, by states or armed groups.',
    );
    expect(words({ topics: ['t'], attribution: 'DIRECT_ONLY' })).toBe(
      'Only statements in the topic “T”, that their holders made themselves.',
    );
  });

  test('long lists name the first three', () => {
    expect(words({ actors: ['a', 'b', 'c', 'd'] })).toBe('Only statements by A, B, C or 1 other.');
    expect(namedIds({ ...FIRST_VIEW, actors: ['a', 'b', 'c', 'd'] })).toEqual(['a', 'b', 'c']);
  });

  test('of a camp, not who is in it', () => {
    const view = { ...FIRST_VIEW, issues: ['i'], camps: ['AGAINST', 'MIDDLE'] as const, actors: ['a', 'b'] };
    expect(words(view)).toBe('Only statements on “I”, by who is against or in the middle.');
    expect(namedIds(view)).toEqual(['i']);
  });
});
