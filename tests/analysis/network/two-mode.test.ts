/** Two-mode networks worked by hand. */
import { sourceOf } from '../small-graphs.ts';
import { matrixOf, networkIn } from './read-network.ts';

const TWO_MODE = { type: 'TWO_MODE', duplicates: 'INCLUDE' } as const;

/** a: on x twice for, once against; on y once for. b: on y once against. */
const SAID = [
  { id: 's1', by: 'a', issue: 'x', says: 1 },
  { id: 's2', by: 'a', issue: 'x', says: 1 },
  { id: 's3', by: 'a', issue: 'x', says: -1 },
  { id: 's4', by: 'a', issue: 'y', says: 1 },
  { id: 's5', by: 'b', issue: 'y', says: -1 },
];

test('counts, sums and combinations', () => {
  const source = sourceOf({ said: SAID });
  const matrix = (options: object): number[][] => matrixOf(networkIn(source, { ...TWO_MODE, ...options }));
  expect(matrix({ aggregation: 'IGNORE' })).toEqual([
    [3, 1],
    [0, 1],
  ]);
  expect(matrix({ aggregation: 'SUBTRACT' })).toEqual([
    [1, 1],
    [0, -1],
  ]);
  expect(matrix({ aggregation: 'COMBINE' })).toEqual([
    [3, 1],
    [0, 2],
  ]);
  expect(matrix({ aggregation: 'SUBTRACT', normalisation: 'ACTIVITY' })).toEqual([
    [1 / 4, 1 / 4],
    [0, -1],
  ]);
  expect(matrix({ aggregation: 'SUBTRACT', normalisation: 'PROMINENCE' })).toEqual([
    [1 / 3, 1 / 2],
    [0, -1 / 2],
  ]);
  expect(matrix({ aggregation: 'COMBINE', normalisation: 'ACTIVITY' })).toEqual([
    [3 / 2, 1 / 2],
    [0, 2],
  ]);
  expect(matrix({ aggregation: 'COMBINE', normalisation: 'PROMINENCE' })).toEqual([
    [3, 1 / 2],
    [0, 1],
  ]);
});

test('nodes and cells tell their statements', () => {
  const network = networkIn(sourceOf({ said: SAID }), { ...TWO_MODE, aggregation: 'IGNORE' });
  expect(network.rows).toEqual({ a: 4, b: 1 });
  expect(network.columns).toEqual({ x: 3, y: 2 });
  expect(network.edges).toMatchObject([
    { source: 'a', target: 'x', statements: 3, opensTo: ['s1', 's2', 's3'] },
    { source: 'a', target: 'y', statements: 1, opensTo: ['s4'] },
    { source: 'b', target: 'y', statements: 1, opensTo: ['s5'] },
  ]);
});

test('a balanced cell keeps its evidence', () => {
  const said = [
    { by: 'a', issue: 'x', says: 1 },
    { by: 'a', issue: 'x', says: -1 },
  ];
  expect(networkIn(sourceOf({ said }), { ...TWO_MODE, aggregation: 'SUBTRACT' }).edges).toMatchObject([
    { weight: 0, statements: 2 },
  ]);
});

describe('combinations', () => {
  const combine = { ...TWO_MODE, aggregation: 'COMBINE' } as const;
  const scale = (id: string, max: number, values: readonly number[]) => ({
    id,
    scale: 'ORDINAL' as const,
    min: 0,
    max,
    positions: values.map((value) => ({ id: `${id}:${value}`, value })),
  });

  test('a level has its bit whether it occurs or not', () => {
    const said = [
      { by: 'a', issue: 'x', says: 0 },
      { by: 'a', issue: 'x', says: 3 },
    ];
    const source = sourceOf({ said, issues: [scale('x', 3, [0, 1, 2, 3])] });
    expect(matrixOf(networkIn(source, combine))).toEqual([[0b1001]]);
  });

  test('a binary scale has its two ends, whichever positions it declares, and a middle where it declares one', () => {
    expect(matrixOf(networkIn(sourceOf({ said: [{ by: 'a', says: -1 }] }), combine))).toEqual([[2]]);
    expect(matrixOf(networkIn(sourceOf({ said: [{ by: 'a', says: 1 }] }), combine))).toEqual([[1]]);
    const withMiddle = [
      { by: 'a', says: -1 },
      { by: 'b', says: 0 },
      { by: 'c', says: 1 },
    ];
    expect(matrixOf(networkIn(sourceOf({ said: withMiddle }), combine))).toEqual([[4], [2], [1]]);
  });

  test('nominal positions by id', () => {
    const said = [
      { by: 'a', says: 'red' },
      { by: 'a', says: 'blue' },
    ];
    const positions = ['red', 'blue', 'green'].map((id) => ({ id, value: null }));
    expect(matrixOf(networkIn(sourceOf({ said, issues: [{ id: 'issue', positions }] }), combine))).toEqual([
      [0b101],
    ]);
  });

  test('columns other than issues need one scale', () => {
    const said = [
      { by: 'a', issue: 'x', says: 0 },
      { by: 'a', issue: 'y', says: 2 },
    ];
    const issues = (second: object) => [
      { ...scale('x', 2, [0, 2]), topics: ['t'] },
      { ...scale('y', 2, [1, 2]), topics: ['t'], ...second },
    ];
    const topics = { ...combine, columns: 'TOPIC' } as const;
    expect(matrixOf(networkIn(sourceOf({ said, issues: issues({}) }), topics))).toEqual([[0b101]]);
    expect(() => networkIn(sourceOf({ said, issues: issues({ max: 4 }) }), topics)).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        details: { argument: 'aggregation' },
        message: expect.stringContaining('x (ORDINAL 0..2) and y (ORDINAL 0..4)'),
      }),
    );
  });

  test('more positions than bits are refused', () => {
    const values = Array.from({ length: 54 }, (_, at) => at);
    const source = sourceOf({ said: [{ by: 'a', issue: 'x', says: 0 }], issues: [scale('x', 53, values)] });
    expect(() => networkIn(source, combine)).toThrow(/`aggregation` COMBINE .* room for 53; x has 54/);
    const fits = sourceOf({
      said: [{ by: 'a', issue: 'x', says: 0 }],
      issues: [scale('x', 53, values.slice(1))],
    });
    expect(networkIn(fits, combine).edges).toHaveLength(1);
  });
});

test('sums of values are refused where an issue in scope is nominal', () => {
  const source = sourceOf({
    said: [
      { by: 'a', issue: 'colour', says: 'red' },
      { by: 'a', issue: 'x', says: 1 },
    ],
  });
  const subtract = { ...TWO_MODE, aggregation: 'SUBTRACT' } as const;
  expect(() => networkIn(source, subtract)).toThrow(
    expect.objectContaining({
      code: 'BAD_INPUT',
      message: expect.stringContaining('colour is nominal'),
      details: expect.objectContaining({ nominalIssues: ['colour'] }),
    }),
  );
  const include = {
    issues: ['x'],
    topics: null,
    actors: null,
    positions: null,
    documents: null,
    publishers: null,
  };
  expect(networkIn(source, subtract, { include }).edges).toHaveLength(1);
});

test('several of them are counted in the message, and all named in the details', () => {
  const source = sourceOf({
    said: [
      { by: 'a', issue: 'colour', says: 'red' },
      { by: 'a', issue: 'shape', says: 'round' },
      { by: 'a', issue: 'x', says: 1 },
    ],
  });
  expect(() => networkIn(source, { ...TWO_MODE, aggregation: 'SUBTRACT' })).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('2 issues such as colour are nominal and have none'),
      details: expect.objectContaining({ nominalIssues: ['colour', 'shape'] }),
    }),
  );
});
