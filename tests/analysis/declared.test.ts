import { NO_LISTS } from '../../src/domain/scope.ts';
import { found, pairs } from './found-relations.ts';
import type { SmallGraph } from './small-graphs.ts';

describe('DECLARED', () => {
  const graph: SmallGraph = {
    said: [
      { id: 'a1', by: 'a', issue: 'for b', says: -1, on: '2025', docs: ['ap1'] },
      { id: 'a2', by: 'a', issue: 'for b', says: -1, on: '2024', docs: ['ap2'], if: 'if' },
      { id: 'a3', by: 'a', issue: 'i', says: 1 },
      { id: 'b1', by: 'b', issue: 'i', says: 1 },
      { id: 'b2', by: 'b', issue: 'for b', says: 1 },
      { id: 'c1', by: 'c', issue: 'for b', says: -0.1 },
      { id: 'd1', by: 'd', issue: 'for b', says: 1 },
    ],
    issues: [{ id: 'for b', about: 'b' }],
  };
  test('directed, counted by declarations, with the pair’s own numbers', () => {
    const { list, issues } = found(graph, { bases: ['DECLARED'] });
    expect(pairs(list)).toEqual(['a DECLARED b 2 1/1/2']);
    expect(list[0]).toMatchObject({
      mutual: false,
      inferred: false,
      since: '2024',
      behind: ['for b'],
      evidence: ['a1', 'a2'],
      conditional: false,
    });
    expect(issues).toEqual([['for b OPPOSED', 'i ALIGNED']]);
  });
  test('alignment, never with itself', () => {
    expect(pairs(found(graph, { bases: ['DECLARED'], sought: 'ALIGNED' }).list)).toEqual([
      'd DECLARED b 1 0/1/1',
    ]);
  });
  test('rows of their own beside the positional ones', () => {
    expect(pairs(found(graph).list)).toEqual([
      'a DECLARED b 2 1/1/2',
      'a POSITIONAL d 1 1/0/1',
      'a POSITIONAL b 1 1/1/2',
    ]);
  });
  test('of the one it is about, too; and whatever minShared', () => {
    expect(pairs(found(graph, { bases: ['DECLARED'], of: 'b', minShared: 9 }).list)).toEqual([
      'a DECLARED b 2 1/1/2',
    ]);
  });
  test('the other one need not say anything', () => {
    const silent: SmallGraph = {
      said: [{ id: 'a1', by: 'a', issue: 'for b', says: -1 }],
      issues: graph.issues!,
    };
    const { list, issues } = found(silent);
    expect(list[0]).toMatchObject({ to: 'b', opposedShare: null, sharedIssues: 0, count: 1 });
    expect(issues).toEqual([['for b OPPOSED']]);
  });
  test('the words of a spokesman are no declaration about the one he speaks for', () => {
    const said = [{ by: 'a', for: 'b', issue: 'for b', says: 1 }];
    expect(found({ said, issues: graph.issues! }, { sought: 'ALIGNED' }).list).toEqual([]);
  });
  test('several issues about one actor add up', () => {
    const said = [
      { by: 'a', issue: 'for b', says: -1 },
      { by: 'a', issue: 'help b', says: -1 },
    ];
    const issues = [...graph.issues!, { id: 'help b', about: 'b' }];
    expect(found({ said, issues }).list[0]).toMatchObject({ count: 2, behind: ['for b', 'help b'] });
  });
  test('kinds and exclude lists hold for the other end as well', () => {
    const kinds = { a: 'STATE', b: 'PERSON' } as const;
    const only = {
      said: [
        { by: 'a', issue: 'for b', says: -1 },
        { by: 'b', issue: 'i', says: 1 },
      ],
      issues: graph.issues!,
      kinds,
    };
    expect(found(only, {}, { kinds: ['STATE'] }).list).toEqual([]);
    expect(found(only, {}, { kinds: ['STATE', 'PERSON'] }).list).toHaveLength(1);
    expect(found(only, {}, { exclude: { ...NO_LISTS, actors: ['b'] } }).list).toEqual([]);
  });
});
