import { stepWords } from '../../src/analysis/path-words.ts';
import type { PathLink } from '../../src/domain/path-link.ts';

const link = (kind: PathLink['kind'], more: Partial<PathLink> = {}): PathLink => ({
  kind,
  start: 'a',
  end: 'b',
  text: null,
  since: null,
  until: null,
  reported: false,
  ...more,
});

test.each<[string, PathLink, string, string]>([
  ['a role', link('LEADS', { text: 'director' }), 'leads (director)', 'is led by (director)'],
  ['no role', link('MEMBER_OF'), 'is a member of', 'has the member'],
  ['a beginning', link('BACKS', { since: '2024' }), 'backs (since 2024)', 'is backed by (since 2024)'],
  [
    'a role and an end',
    link('LEADS', { text: 'chair', until: '2025-03' }),
    'leads (chair; until 2025-03)',
    'is led by (chair; until 2025-03)',
  ],
  [
    'a period',
    link('PART_OF', { since: '2020', until: '2024' }),
    'is part of (2020 to 2024)',
    'has the part (2020 to 2024)',
  ],
  [
    'one day',
    link('MET_WITH', { since: '2025-04-12', until: '2025-04-12' }),
    'met with (2025-04-12)',
    'met with (2025-04-12)',
  ],
  ['a speaker', link('MADE'), 'made', 'was made by'],
  ['a holder', link('MADE', { reported: true }), 'is reported to hold', 'is reported to be held by'],
  ['a principal', link('ON_BEHALF_OF'), 'was made on behalf of', 'had made on its behalf'],
  ['a reporter', link('REPORTED_BY'), 'was reported by', 'reported'],
  ['a position', link('EXPRESSES', { text: 'supports it' }), 'supports it', 'supports it'],
  ['a citation', link('CITED_IN', { text: 'page 2' }), 'is cited in (page 2)', 'is the source of (page 2)'],
  ['an issue', link('ABOUT'), 'is about', 'is the subject of'],
])('%s, in both directions', (_what, one, forwards, backwards) => {
  expect([stepWords('a', [one]), stepWords('b', [one])]).toEqual([forwards, backwards]);
});

test('several connections of two nodes: each once, belonging before meeting', () => {
  const links = [
    link('MET_WITH', { since: '2025', until: '2025' }),
    link('MET_WITH'),
    link('LEADS', { start: 'b', end: 'a', text: 'chair' }),
    link('MET_WITH'),
  ];
  expect(stepWords('a', links)).toBe('is led by (chair); met with; met with (2025)');
  expect(stepWords('a', links.toReversed())).toBe(stepWords('a', links));
});
