import type { Relation } from '../../src/analysis/relation.ts';
import { found, pairs } from './found-relations.ts';
import { type SmallGraph, tableOf } from './small-graphs.ts';

describe('POSITIONAL', () => {
  const graph: SmallGraph = {
    said: [
      { id: 'a1', by: 'a', issue: 'i1', says: 1, on: '2024-05', docs: ['ap1'] },
      { id: 'b1', by: 'b', issue: 'i1', says: -1, on: '2023', docs: ['bbc1'] },
      { id: 'a2', by: 'a', issue: 'i2', says: 1, docs: ['ap2'] },
      { id: 'b2', by: 'b', issue: 'i2', says: 1, docs: ['ap2'] },
      { id: 'a3', by: 'a', issue: 'i3', says: 0 },
      { id: 'b3', by: 'b', issue: 'i3', says: 0 },
      { id: 'a4', by: 'a', issue: 'i4', says: 1 },
      { id: 'c1', by: 'c', issue: 'i1', says: -0.5 },
    ],
  };
  test('opposed, aligned and shared issues; the middle is shared and nothing else', () => {
    expect(pairs(found(graph).list)).toEqual(['a POSITIONAL c 1 1/0/1', 'a POSITIONAL b 1 1/1/3']);
    expect(pairs(found(graph, { sought: 'ALIGNED' }).list)).toEqual([
      'b POSITIONAL c 1 0/1/1',
      'a POSITIONAL b 1 1/1/3',
    ]);
  });
  test('each relation with its evidence', () => {
    const [, relation] = found(graph).list;
    expect(relation).toEqual({
      sought: 'OPPOSED',
      basis: 'POSITIONAL',
      from: 'a',
      to: 'b',
      mutual: true,
      inferred: false,
      count: 1,
      opposedOn: 1,
      alignedOn: 1,
      sharedIssues: 3,
      opposedShare: 1 / 3,
      alignedShare: 1 / 3,
      since: '2023',
      conditional: false,
      attributedOnly: false,
      publisherCount: 2,
      behind: ['i1'],
      evidence: ['a1', 'b1'],
      tie: null,
      through: null,
      via: null,
    });
    expect(found(graph).issues[1]).toEqual(['i1 OPPOSED', 'i2 ALIGNED', 'i3 MIXED']);
    expect(found(graph, { sought: 'ALIGNED' }).issues[1]).toEqual(['i2 ALIGNED', 'i1 OPPOSED', 'i3 MIXED']);
  });
  test('of one actor: every pair with it, it first', () => {
    expect(pairs(found(graph, { of: 'c' }).list)).toEqual(['c POSITIONAL a 1 1/0/1']);
    expect(pairs(found(graph, { of: 'b', sought: 'ALIGNED' }).list)).toEqual([
      'b POSITIONAL c 1 0/1/1',
      'b POSITIONAL a 1 1/1/3',
    ]);
    expect(found(graph, { of: 'nobody' }).list).toEqual([]);
  });
  test('between: both ends among them', () => {
    expect(pairs(found(graph, { between: ['b', 'a'] }).list)).toEqual(['a POSITIONAL b 1 1/1/3']);
    expect(found(graph, { between: ['b', 'c'] }).list).toEqual([]);
  });
  test('minShared', () => {
    expect(pairs(found(graph, { minShared: 2 }).list)).toEqual(['a POSITIONAL b 1 1/1/3']);
    expect(found(graph, { minShared: 4 }).list).toEqual([]);
  });
  test('by count, then share, then ids; and the other way round', () => {
    const said = [
      ...['a', 'b'].flatMap((by) =>
        ['i1', 'i2', 'i3', 'i4'].map((issue) => ({
          by,
          issue,
          says: by === 'a' ? 1 : issue < 'i3' ? -1 : 1,
        })),
      ),
      ...['c', 'd', 'e'].map((by) => ({ by, issue: 'i5', says: by === 'c' ? 1 : -1 })),
    ];
    expect(found({ said }).list.map((one) => one.from + one.to)).toEqual(['ab', 'cd', 'ce']);
    expect(found({ said }, { orderBy: 'SHARE' }).list.map((one) => one.from + one.to)).toEqual([
      'cd',
      'ce',
      'ab',
    ]);
  });
  test('a nominal scale: incompatible positions oppose, the same one aligns, others differ', () => {
    const nominal: SmallGraph = {
      said: [
        { by: 'a', says: 'red' },
        { by: 'b', says: 'blue' },
        { by: 'c', says: 'green' },
        { by: 'd', says: 'red' },
      ],
      issues: [{ id: 'issue', scale: 'NOMINAL', incompatible: [['blue', 'red']] }],
    };
    expect(pairs(found(nominal).list)).toEqual(['a POSITIONAL b 1 1/0/1', 'b POSITIONAL d 1 1/0/1']);
    expect(pairs(found(nominal, { sought: 'ALIGNED' }).list)).toEqual(['a POSITIONAL d 1 0/1/1']);
    const table = tableOf(nominal);
    expect(table.columns.incompatible.size).toBe(2);
  });
  test('who speaks for somebody is not compared with him, on that issue', () => {
    const envoy: SmallGraph = {
      said: [
        { by: 'envoy', for: 'state', issue: 'i1', says: 1 },
        { by: 'state', issue: 'i1', says: -1 },
        { by: 'state', issue: 'i1', says: -1 },
        { by: 'envoy', issue: 'i2', says: 1 },
        { by: 'state', issue: 'i2', says: -1 },
        { by: 'other', issue: 'i1', says: 1 },
      ],
    };
    expect(pairs(found(envoy).list)).toEqual([
      'envoy POSITIONAL state 1 1/0/1',
      'other POSITIONAL state 1 1/0/1',
    ]);
    expect(found(envoy).issues[0]).toEqual(['i2 OPPOSED']);
  });
  test('one actor, nobody, and a graph without anything', () => {
    expect(
      found({
        said: [
          { by: 'a', says: 1 },
          { by: 'a', says: -1 },
        ],
      }).list,
    ).toEqual([]);
    expect(found({ said: [] }).list).toEqual([]);
  });
});

describe('conditional and attributed relations', () => {
  const pairWhere = (a: object, b: object): Relation =>
    found({
      said: [
        { by: 'a', says: 1, ...a },
        { by: 'b', says: -1, ...b },
      ],
    }).list[0]!;
  test('one of the two stances is enough', () => {
    expect(pairWhere({ if: 'if' }, {})).toMatchObject({ conditional: true, attributedOnly: false });
    expect(pairWhere({}, { if: 'if', reporter: 'r' })).toMatchObject({
      conditional: true,
      attributedOnly: true,
    });
    expect(pairWhere({ reporter: 'r' }, {})).toMatchObject({ conditional: false, attributedOnly: true });
  });
  test('but on every issue behind it', () => {
    const said = [
      { by: 'a', issue: 'i1', says: 1, if: 'if', reporter: 'r' },
      { by: 'b', issue: 'i1', says: -1 },
      { by: 'a', issue: 'i2', says: 1 },
      { by: 'b', issue: 'i2', says: -1 },
    ];
    expect(found({ said }).list[0]).toMatchObject({ conditional: false, attributedOnly: false });
    const conditions = said.map((each, at) => (at === 3 ? { ...each, if: 'when', reporter: 'q' } : each));
    expect(found({ said: conditions }).list[0]).toMatchObject({ conditional: true, attributedOnly: true });
  });
  test('left out of the scope, they are gone', () => {
    const said = [
      { by: 'a', says: 1, if: 'if' },
      { by: 'b', says: -1 },
    ];
    expect(found({ said }, {}, { conditions: 'UNCONDITIONAL' }).list).toEqual([]);
  });
});
