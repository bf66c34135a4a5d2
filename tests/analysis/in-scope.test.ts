import { inScope } from '../../src/analysis/in-scope.ts';
import { columnsOf, type SmallGraph } from './small-graphs.ts';
import { NO_LISTS, type Scope, WHOLE_GRAPH } from '../../src/domain/scope.ts';
import { idAt } from '../../src/analysis/statement-ids.ts';

const GRAPH: SmallGraph = {
  said: [
    { id: 's1', by: 'ann', issue: 'roads', says: 1, on: '2024-05', docs: ['ap1'], confidence: 0.8 },
    { id: 's2', by: 'ann', issue: 'rails', says: -1, on: '2025', docs: ['ap1', 'bbc1'], if: 'if' },
    {
      id: 's3',
      by: 'bob',
      for: 'ann',
      issue: 'roads',
      says: -1,
      docs: ['cnn1'],
      confidence: 0.5,
      deed: true,
    },
    { id: 's4', by: 'cat', issue: 'roads', says: 1, on: '2025-01-01..', docs: ['-1'], reporter: 'rep' },
    {
      id: 's5',
      by: 'cat',
      issue: 'rails',
      says: 0,
      on: '..2024-06-30',
      docs: ['bbc2'],
      reporter: 'ann',
      if: 'when',
    },
  ],
  issues: [
    { id: 'roads', topics: ['traffic', 'land'] },
    { id: 'rails', topics: ['traffic'] },
  ],
  kinds: { ann: 'STATE', bob: 'PERSON', cat: 'PERSON' },
};

function selected(scope: Partial<Scope>): { rows: string[]; undated: string[] } {
  const columns = columnsOf(GRAPH);
  const { rows, undatedLeftOut } = inScope(columns, { ...WHOLE_GRAPH, ...scope });
  const ids = (places: Int32Array): string[] => [...places].map((place) => idAt(columns.ids, place));
  return { rows: ids(rows), undated: ids(undatedLeftOut) };
}
const rows = (scope: Partial<Scope>): string => selected(scope).rows.join(' ');

test('everything', () => {
  expect(selected({})).toEqual({ rows: ['s1', 's2', 's3', 's4', 's5'], undated: [] });
});

test('include lists', () => {
  const include = (lists: Partial<Scope['include']>): string => rows({ include: { ...NO_LISTS, ...lists } });
  expect(include({ issues: ['roads'] })).toBe('s1 s3 s4');
  expect(include({ topics: ['land'] })).toBe('s1 s3 s4');
  expect(include({ topics: ['traffic'] })).toBe('s1 s2 s3 s4 s5');
  expect(include({ actors: ['ann'] })).toBe('s1 s2 s3');
  expect(include({ actors: ['bob', 'cat'] })).toBe('s3 s4 s5');
  expect(include({ positions: ['roads:1', 'rails:0'] })).toBe('s1 s4 s5');
  expect(include({ documents: ['bbc1'] })).toBe('s2');
  expect(include({ publishers: ['bbc', 'cnn'] })).toBe('s2 s3 s5');
  expect(include({ issues: ['rails'], publishers: ['ap'] })).toBe('s2');
  expect(include({ issues: [] })).toBe('');
  expect(include({ actors: ['somebody whom nobody mentions'] })).toBe('');
});

test('exclude lists: on none of them', () => {
  const exclude = (lists: Partial<Scope['exclude']>): string => rows({ exclude: { ...NO_LISTS, ...lists } });
  expect(exclude({ issues: ['roads'] })).toBe('s2 s5');
  expect(exclude({ topics: ['land'] })).toBe('s2 s5');
  expect(exclude({ actors: ['ann'] })).toBe('s4 s5');
  expect(exclude({ positions: ['roads:1'] })).toBe('s2 s3 s5');
  expect(exclude({ documents: ['ap1'] })).toBe('s3 s4 s5');
  expect(exclude({ publishers: ['bbc'] })).toBe('s1 s3 s4');
  expect(exclude({ publishers: ['bbc'], actors: ['cat'] })).toBe('s1 s3');
  expect(exclude({ issues: [] })).toBe('s1 s2 s3 s4 s5');
});

test('dates: the whole possible range inside, undated ones left out and listed', () => {
  expect(selected({ from: '2024-05-01', to: '2024-05-31' })).toEqual({ rows: ['s1'], undated: ['s3'] });
  expect(rows({ from: '2024-05-02', to: '2024-05-31' })).toBe('');
  expect(rows({ from: '2024-05-01', to: '2024-05-30' })).toBe('');
  expect(selected({ from: '2025-01-01' })).toEqual({ rows: ['s2', 's4'], undated: ['s3'] });
  expect(rows({ to: '2024-06-30' })).toBe('s1 s5');
  expect(rows({ to: '2025-12-31' })).toBe('s1 s2 s5');
  expect(rows({ asOf: '2024-05-31' })).toBe('s1');
  expect(selected({ asOf: '2025-12-31' })).toEqual({ rows: ['s1', 's2', 's5'], undated: ['s3'] });
  expect(rows({ to: '2030-01-01', asOf: '2024-06-30' })).toBe('s1 s5');
});

test('what was known at a moment: on record from then on, no more once retracted, again later', () => {
  const [jan, feb, mar] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'] as const;
  const graph: SmallGraph = {
    said: [
      { id: 'gone', by: 'a', says: 1, recordings: [{ from: jan, until: feb }] },
      { id: 'later', by: 'b', says: 1, recordings: [{ from: feb, until: null }] },
      {
        id: 'again',
        by: 'c',
        says: 1,
        on: '2025',
        recordings: [
          { from: jan, until: feb },
          { from: mar, until: null },
        ],
      },
    ],
  };
  const known = (scope: Partial<Scope>): string => {
    const columns = columnsOf(graph);
    return [...inScope(columns, { ...WHOLE_GRAPH, ...scope }).rows]
      .map((place) => idAt(columns.ids, place))
      .join(' ');
  };
  expect(known({})).toBe('again later');
  expect(known({ knownAt: '2025-12-31T23:59:59.999Z' })).toBe('');
  expect(known({ knownAt: jan })).toBe('again gone');
  expect(known({ knownAt: '2026-01-31T23:59:59.999Z' })).toBe('again gone');
  expect(known({ knownAt: feb })).toBe('later');
  expect(known({ knownAt: mar })).toBe('again later');
  expect(known({ knownAt: jan, asOf: '2025-12-31' })).toBe('again');
  expect(known({ knownAt: feb, asOf: '2025-12-31' })).toBe('');
});

test('an undated one is only counted if nothing else leaves it out', () => {
  expect(selected({ from: '2020-01-01', modes: ['WORDS'] }).undated).toEqual([]);
});

test('kinds, by the level that counts', () => {
  expect(rows({ kinds: ['STATE'] })).toBe('s1 s2 s3');
  expect(rows({ kinds: ['PERSON'] })).toBe('s3 s4 s5');
  expect(rows({ kinds: ['STATE'], level: 'SPEAKER' })).toBe('s1 s2');
  expect(rows({ kinds: ['PERSON'], level: 'PRINCIPAL' })).toBe('s4 s5');
});

test('who reports, attribution, conditions, modes, confidence', () => {
  expect(rows({ reportedBy: ['ann'] })).toBe('s5');
  expect(rows({ attribution: 'DIRECT_ONLY' })).toBe('s1 s2 s3');
  expect(rows({ attribution: 'REPORTED_ONLY' })).toBe('s4 s5');
  expect(rows({ conditions: 'CONDITIONAL' })).toBe('s2 s5');
  expect(rows({ conditions: 'UNCONDITIONAL' })).toBe('s1 s3 s4');
  expect(rows({ modes: ['DEEDS'] })).toBe('s3');
  expect(rows({ modes: ['WORDS', 'DEEDS'] })).toBe('s1 s2 s3 s4 s5');
  expect(rows({ minConfidence: 0.8 })).toBe('s1');
  expect(rows({ minConfidence: 0 })).toBe('s1 s3');
});

test('rows that the loader may not give are refused', () => {
  const twice = { id: 's1', by: 'a', says: 1 };
  expect(() => columnsOf({ said: [twice, twice] })).toThrow('statement twice: s1');
});
