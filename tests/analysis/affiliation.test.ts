import type { RelationsWanted } from '../../src/analysis/relations.ts';
import type { Scope } from '../../src/domain/scope.ts';
import { ALL, found } from './found-relations.ts';
import type { SmallGraph } from './small-graphs.ts';

describe('AFFILIATION', () => {
  const graph: SmallGraph = {
    said: [
      { id: 'b1', by: 'b', issue: 'i1', says: 1, on: '2024-05' },
      { id: 'c1', by: 'c', issue: 'i1', says: -1 },
      { id: 'b2', by: 'b', issue: 'i2', says: 1 },
      { id: 'c2', by: 'c', issue: 'i2', says: -1 },
      { id: 'a2', by: 'a', issue: 'i2', says: 0 },
      { id: 'b3', by: 'b', issue: 'for d', says: -1, on: '2020-07' },
    ],
    issues: [{ id: 'for d', about: 'd' }],
    ties: [{ type: 'MEMBER_OF', from: 'a', to: 'b' }],
  };
  const inferred = (
    change: Partial<SmallGraph> = {},
    scope: Partial<Scope> = {},
    wanted: Partial<RelationsWanted> = {},
  ) => found({ ...graph, ...change }, { bases: ['AFFILIATION'], ...wanted }, scope);
  const list = (...args: Parameters<typeof inferred>): string[] =>
    inferred(...args).list.map(
      (one) => `${one.from} ${one.through} ${one.to} ${one.count}/${one.sharedIssues} ${one.behind.join()}`,
    );

  test('off unless asked for', () => {
    expect(found(graph).list.filter((one) => one.inferred)).toEqual([]);
    expect(found(graph, { bases: ALL }).list.map((one) => `${one.from}${one.to} ${one.basis}`)).toEqual([
      'bc POSITIONAL',
      'ac AFFILIATION',
      'ad AFFILIATION',
      'bd DECLARED',
    ]);
  });
  test('A stands as B does, on issues on which it has no stance of its own', () => {
    expect(list()).toEqual(['a POSITIONAL c 1/1 i1', 'a DECLARED d 1/0 for d']);
    const { list: full, issues } = inferred();
    expect(full[0]).toMatchObject({
      basis: 'AFFILIATION',
      inferred: true,
      mutual: false,
      tie: 'MEMBER_OF a b',
      via: 'b',
      evidence: ['b1', 'c1'],
    });
    expect(full[1]).toMatchObject({ evidence: ['b3'], since: '2020-07' });
    expect(issues).toEqual([['i1 OPPOSED'], ['for d OPPOSED']]);
  });
  test.each(['LEADS', 'REPRESENTS', 'PART_OF'] as const)('through %s', (type) => {
    expect(list({ ties: [{ type, from: 'a', to: 'b' }] })).toHaveLength(2);
  });
  test.each(['ALLIED_WITH', 'BACKS', 'MET_WITH', 'NEGOTIATES_WITH'] as const)('never through %s', (type) => {
    expect(list({ ties: [{ type, from: 'a', to: 'b' }] })).toEqual([]);
  });
  test('exactly one tie, in its direction', () => {
    const ties = [
      { type: 'MEMBER_OF', from: 'z', to: 'a' },
      { type: 'MEMBER_OF', from: 'a', to: 'b' },
    ] as const;
    // a says something only on i2, in the middle.
    expect(list({ ties }).filter((one) => one.startsWith('z'))).toEqual([]);
    expect(list({ ties: [{ type: 'MEMBER_OF', from: 'b', to: 'a' }] })).toEqual([]);
  });
  test('on the days on which the tie may have held', () => {
    const tie = (since: string | null, until: string | null): string[] =>
      list({ ties: [{ type: 'MEMBER_OF', from: 'a', to: 'b', since, until }] });
    expect(tie('2024-05-31', null)).toEqual(['a POSITIONAL c 1/1 i1']);
    expect(tie('2024-06', null)).toEqual([]);
    expect(tie(null, '2024-05-01')).toEqual(['a POSITIONAL c 1/1 i1', 'a DECLARED d 1/0 for d']);
    expect(tie(null, '2024-04')).toEqual(['a DECLARED d 1/0 for d']);
    expect(tie('2020', '2020')).toEqual(['a DECLARED d 1/0 for d']);
    expect(tie('2024', '2024')).toEqual(['a POSITIONAL c 1/1 i1']);
  });
  test('only what B said while tied makes the stance that is lent', () => {
    const said = [
      ...graph.said,
      { by: 'b', issue: 'i1', says: -1, on: '2019' },
      { by: 'b', issue: 'i1', says: -1, on: '2018' },
    ];
    const ties = [{ type: 'MEMBER_OF', from: 'a', to: 'b', since: '2024' }] as const;
    expect(list({ said })).toEqual(['a DECLARED d 1/0 for d']);
    expect(list({ said, ties })).toEqual(['a POSITIONAL c 1/1 i1']);
  });
  test('not where A is C, nor where C has the same tie to B', () => {
    const rival = [...graph.ties!, { type: 'MEMBER_OF', from: 'c', to: 'b' } as const];
    expect(list({ ties: rival })).toEqual(['a DECLARED d 1/0 for d', 'c DECLARED d 1/0 for d']);
    const otherwise = [...graph.ties!, { type: 'LEADS', from: 'c', to: 'b' } as const];
    expect(list({ ties: otherwise })).toContain('a POSITIONAL c 1/1 i1');
    expect(list({ ties: [{ type: 'MEMBER_OF', from: 'd', to: 'b' }] })).toEqual(['d POSITIONAL c 2/2 i1,i2']);
  });
  test('not on an issue on which A or B spoke for C', () => {
    const said = [...graph.said, { by: 'b', for: 'c', issue: 'i1', says: 1 }];
    expect(list({ said })).toEqual(['a DECLARED d 1/0 for d']);
    const spokesman = [...graph.said, { by: 'a', for: 'c', issue: 'i1', says: -1 }];
    expect(list({ said: spokesman }, { level: 'PRINCIPAL' })).toEqual(['a DECLARED d 1/0 for d']);
  });
  test('of one actor, between some, and by kind', () => {
    expect(list({}, {}, { of: 'c' })).toEqual(['a POSITIONAL c 1/1 i1']);
    expect(list({}, {}, { of: 'a' })).toHaveLength(2);
    expect(list({}, {}, { of: 'b' })).toEqual([]);
    expect(list({}, {}, { between: ['a', 'd'] })).toEqual(['a DECLARED d 1/0 for d']);
    expect(list({ kinds: { a: 'PERSON' } }, { kinds: ['ORGANISATION'] })).toEqual([]);
    expect(list({}, {}, { minShared: 2 })).toEqual(['a DECLARED d 1/0 for d']);
  });
});
