import { relationWords } from '../../src/analysis/relation-words.ts';
import type { RelationsWanted } from '../../src/analysis/relations.ts';
import { ALL, found } from './found-relations.ts';
import type { SmallGraph } from './small-graphs.ts';

test('undated statements that a date leaves out are counted once, where they could have mattered', () => {
  const said = [
    { by: 'a', issue: 'i1', says: 1 },
    { by: 'b', for: 'a', issue: 'i1', says: 1 },
    { by: 'c', issue: 'i1', says: -1, on: '2025' },
    { by: 'd', issue: 'i2', says: -1 },
  ];
  const scope = { from: '2020-01-01' };
  expect(found({ said }, {}, scope).undated).toBe(3);
  expect(found({ said }, { between: ['a', 'c'] }, scope).undated).toBe(2);
  expect(found({ said }, { of: 'c' }, scope).undated).toBe(2);
  expect(found({ said }, { of: 'd' }, scope).undated).toBe(1);
  expect(found({ said }, { of: 'nobody' }, scope).undated).toBe(0);
});

describe('in one sentence', () => {
  const say = (graph: SmallGraph, wanted: Partial<RelationsWanted> = {}): string[] =>
    found(graph, wanted).list.map((relation) =>
      relationWords(relation, {
        from: relation.from.toUpperCase(),
        to: relation.to.toUpperCase(),
        issues: relation.behind,
        tie: relation.via === null ? null : { type: 'MEMBER_OF', to: relation.via.toUpperCase() },
      }),
    );
  test('every basis', () => {
    const graph: SmallGraph = {
      said: [
        { by: 'a', issue: 'roads', says: 1, if: 'if' },
        { by: 'b', issue: 'roads', says: -1 },
        { by: 'a', issue: 'for c', says: -1, reporter: 'r' },
      ],
      issues: [{ id: 'for c', about: 'c' }],
      ties: [{ type: 'MEMBER_OF', from: 'm', to: 'a' }],
    };
    expect(say(graph, { bases: ALL })).toEqual([
      'A and B take opposite sides on the one issue they share: “roads” (conditional).',
      'By inference: M is a member of A, which takes the opposite side to B on the one issue they share: “roads” (conditional).',
      'A declares against C in one statement on “for c” (only as others report).',
      'By inference: M is a member of A, which declares against C in one statement on “for c” (only as others report).',
    ]);
  });
  test('several issues: the first three are named', () => {
    const on = (issue: string) => [
      { by: 'a', issue, says: 1 },
      { by: 'b', issue, says: 1 },
    ];
    expect(say({ said: ['i1', 'i2'].flatMap(on) }, { sought: 'ALIGNED' })).toEqual([
      'A and B take the same side on all 2 issues they share: “i1”, “i2”.',
    ]);
    const said = [
      ...['i1', 'i2', 'i3', 'i4', 'i5'].flatMap(on),
      { by: 'a', issue: 'i6', says: 1 },
      { by: 'b', issue: 'i6', says: 0 },
    ];
    expect(say({ said }, { sought: 'ALIGNED' })).toEqual([
      'A and B take the same side on 5 of 6 issues they share: “i1”, “i2”, “i3” and 2 more.',
    ]);
  });
});
