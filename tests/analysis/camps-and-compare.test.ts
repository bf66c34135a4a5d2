import { camps } from '../../src/analysis/camps.ts';
import { compare, comparedIssues, relationsBetween } from '../../src/analysis/compare.ts';
import { comparisonWords } from '../../src/analysis/relation-words.ts';
import {
  holdersOfPosition,
  stancesOfActor,
  stancesOnIssue,
  undatedOf,
} from '../../src/analysis/stance-lists.ts';
import type { StanceTable } from '../../src/analysis/stance-table.ts';
import { type SmallGraph, tableOf } from './small-graphs.ts';

const actors = (table: StanceTable, stances: readonly number[]): string =>
  stances.map((stance) => table.columns.actors.texts[table.actor[stance]!]!).join(' ');

const GRAPH: SmallGraph = {
  said: [
    { by: 'a', says: 1, on: '2024' },
    { by: 'b', says: -1, on: '2025' },
    { by: 'c', says: 1 },
    { by: 'd', says: 0, on: '2025' },
    { by: 'e', says: 1, on: '2025-06' },
    { by: 'e', says: -0.5, on: '2020' },
    { by: 'a', issue: 'other', says: -1, on: '2026' },
    { by: 'b', issue: 'other', says: -1 },
    { by: 'b', issue: 'third', says: 1 },
    { by: 'a', issue: 'third', says: 0 },
  ],
};

describe('lists of stances', () => {
  const table = tableOf(GRAPH);
  test('newest first, undated last, then by id', () => {
    expect(actors(table, stancesOnIssue(table, 'issue', null))).toBe('e b d a c');
    expect(
      stancesOfActor(table, 'a').map((stance) => table.columns.issues.texts[table.issue[stance]!]),
    ).toEqual(['other', 'issue', 'third']);
    expect(stancesOfActor(table, 'nobody')).toEqual([]);
    expect(stancesOnIssue(table, 'nothing', null)).toEqual([]);
  });
  test('one side', () => {
    expect(actors(table, stancesOnIssue(table, 'issue', 'FOR'))).toBe('e a c');
    expect(actors(table, stancesOnIssue(table, 'issue', 'AGAINST'))).toBe('b');
    expect(actors(table, stancesOnIssue(table, 'issue', 'MIDDLE'))).toBe('d');
    const nominal = tableOf({ said: [{ by: 'a', says: 'red' }] });
    expect(stancesOnIssue(nominal, 'issue', 'MIDDLE')).toEqual([]);
  });
  test('holders of a position: whoever took it last', () => {
    expect(actors(table, holdersOfPosition(table, 'issue:1', 'issue'))).toBe('e a c');
    expect(actors(table, holdersOfPosition(table, 'issue:-0.5', 'issue'))).toBe('');
    expect(actors(table, holdersOfPosition(table, 'issue:9', 'issue'))).toBe('');
  });
  test('undated statements left out: of an actor, on an issue', () => {
    const said = [
      { by: 'x', says: 1 },
      { by: 'y', for: 'x', says: 1 },
      { by: 'z', issue: 'other', says: 1 },
    ];
    const dated = (level: 'BOTH' | 'SPEAKER' | 'PRINCIPAL') =>
      tableOf({ said }, { from: '2020-01-01', level });
    const left = (level: 'BOTH' | 'SPEAKER' | 'PRINCIPAL', actor: string) =>
      undatedOf(dated(level), { actors: [actor], issues: null });
    const of = (actor: string) => [left('BOTH', actor), left('SPEAKER', actor), left('PRINCIPAL', actor)];
    expect(of('x')).toEqual([2, 1, 2]);
    expect(of('y')).toEqual([1, 1, 0]);
    expect(of('nobody')).toEqual([0, 0, 0]);
    expect(undatedOf(dated('BOTH'), { actors: null, issues: ['issue'] })).toBe(2);
    expect(undatedOf(dated('BOTH'), { actors: ['x'], issues: ['other'] })).toBe(0);
    expect(undatedOf(dated('BOTH'), { actors: null, issues: ['other'] })).toBe(1);
    expect(undatedOf(dated('BOTH'), { actors: null, issues: null })).toBe(3);
  });
});

describe('camps', () => {
  const named = (graph: SmallGraph) => {
    const table = tableOf(graph);
    return camps(table, 'issue').map(
      (camp) => `${camp.side ?? camp.position}: ${actors(table, camp.members)}`,
    );
  };
  test('for, against, middle', () => {
    expect(named(GRAPH)).toEqual(['FOR: e a c', 'AGAINST: b', 'MIDDLE: d']);
  });
  test('nominal: by size, then by position', () => {
    const said = [
      ['a', 'red'],
      ['b', 'blue'],
      ['c', 'green'],
      ['d', 'green'],
    ].map(([by, says]) => ({ by: by!, says: says! }));
    expect(named({ said })).toEqual(['green: c d', 'blue: b', 'red: a']);
  });
  test('none where nobody spoke', () => {
    expect(named({ said: [] })).toEqual([]);
  });
});

describe('two actors side by side', () => {
  const table = tableOf(GRAPH);
  test('shared issues and shares', () => {
    expect(compare(table, 'a', 'b')).toEqual({
      a: 'a',
      b: 'b',
      opposedOn: 1,
      alignedOn: 1,
      sharedIssues: 3,
      opposedShare: 1 / 3,
      alignedShare: 1 / 3,
    });
    expect(compare(table, 'a', 'nobody')).toMatchObject({
      sharedIssues: 0,
      opposedShare: null,
      alignedShare: null,
    });
  });
  test('the issues, one verdict if asked', () => {
    const issues = (verdict: Parameters<typeof comparedIssues>[3]) =>
      comparedIssues(table, 'b', 'a', verdict).map(
        (part) =>
          `${table.columns.issues.texts[part.issue]} ${part.verdict} ${table.columns.actors.texts[part.from.actor]}`,
      );
    expect(issues(null)).toEqual(['issue OPPOSED b', 'other ALIGNED b', 'third MIXED b']);
    expect(issues('MIXED')).toEqual(['third MIXED b']);
    expect(issues('DIFFERENT')).toEqual([]);
  });
  test('their relations: opposition, then standing together; declared in both directions', () => {
    const graph: SmallGraph = {
      said: [...GRAPH.said, { by: 'b', issue: 'for a', says: -1 }, { by: 'a', issue: 'for b', says: 1 }],
      issues: [
        { id: 'for a', about: 'a' },
        { id: 'for b', about: 'b' },
      ],
    };
    const both = tableOf(graph);
    expect(
      relationsBetween(both, 'b', 'a').map(
        ({ sought, row }) =>
          `${sought} ${row.basis} ${both.columns.actors.texts[row.from]}${both.columns.actors.texts[row.to]}`,
      ),
    ).toEqual([
      'OPPOSED DECLARED ba',
      'OPPOSED POSITIONAL ba',
      'ALIGNED DECLARED ab',
      'ALIGNED POSITIONAL ba',
    ]);
  });
  test('in one sentence', () => {
    const say = (pair: object, opposed: string[], aligned: string[]) =>
      comparisonWords(
        { opposedOn: 0, alignedOn: 0, sharedIssues: 0, ...pair },
        { a: 'A', b: 'B', opposed, aligned },
      );
    expect(say({}, [], [])).toBe('A and B share no issue on which both have a stance.');
    expect(say({ sharedIssues: 1 }, [], [])).toBe(
      'A and B share one issue: neither opposed nor aligned on any.',
    );
    expect(say({ sharedIssues: 6, opposedOn: 4, alignedOn: 1 }, ['i', 'j', 'k', 'l'], ['m'])).toBe(
      'A and B share 6 issues: opposed on 4: “i”, “j”, “k” and 1 more; aligned on “m”.',
    );
  });
});
