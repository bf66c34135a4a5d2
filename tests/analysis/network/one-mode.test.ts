/** One-mode networks worked by hand. */
import { type Said, sourceOf } from '../small-graphs.ts';
import { edgeBetween, matrixOf, networkIn } from './read-network.ts';

const INCLUDE = { duplicates: 'INCLUDE' } as const;

function said(times: number, statement: Said): Said[] {
  return Array.from({ length: times }, () => statement);
}

/** a: twice for, once against; b: once for, three times against. */
const TWO = sourceOf({
  said: [
    ...said(2, { by: 'a', says: 1 }),
    ...said(1, { by: 'a', says: -1 }),
    ...said(1, { by: 'b', says: 1 }),
    ...said(3, { by: 'b', says: -1 }),
  ],
});

test('supports and rejections', () => {
  const weight = (aggregation: 'IGNORE' | 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT'): number =>
    networkIn(TWO, { ...INCLUDE, aggregation }).edges[0]!.weight;
  expect(weight('IGNORE')).toBe(12);
  expect(weight('CONGRUENCE')).toBe(2 * 1 + 1 * 3);
  expect(weight('CONFLICT')).toBe(2 * 3 + 1 * 1);
  expect(weight('SUBTRACT')).toBe(-2);
});

test('every edge has both layers', () => {
  expect(networkIn(TWO, { ...INCLUDE, aggregation: 'IGNORE', normalisation: 'AVERAGE' }).edges).toMatchObject(
    [{ weight: 12 / 3.5, congruence: 5 / 3.5, conflict: 7 / 3.5, statements: 7 }],
  );
});

test('normalisations', () => {
  const weight = (normalisation: 'AVERAGE' | 'JACCARD' | 'COSINE' | 'DNA_COSINE' | 'SHARED'): number =>
    networkIn(TWO, { ...INCLUDE, aggregation: 'CONGRUENCE', normalisation }).edges[0]!.weight;
  expect(weight('AVERAGE')).toBe(5 / 3.5);
  expect(weight('JACCARD')).toBe(5 / (2 * 1 + 1 * 3));
  expect(weight('DNA_COSINE')).toBe(5 / 12);
  expect(weight('COSINE')).toBe(5 / 12);
  expect(weight('SHARED')).toBe(5 / 12);
});

test('an integer scale counts steps between its declared ends', () => {
  const source = sourceOf({
    said: [...said(2, { by: 'a', says: -4 }), ...said(3, { by: 'b', says: 2 })],
    issues: [
      {
        id: 'issue',
        scale: 'ORDINAL',
        min: -5,
        max: 5,
        positions: [
          { id: 'issue:-4', value: -4 },
          { id: 'issue:2', value: 2 },
        ],
      },
    ],
  });
  expect(networkIn(source, { ...INCLUDE, aggregation: 'CONGRUENCE' }).edges).toMatchObject([
    { weight: 2.4, conflict: 3.6 },
  ]);
});

test('nominal positions are equal, excluded by each other, or half way', () => {
  const colours = [
    { by: 'a', says: 'red' },
    { by: 'b', says: 'blue' },
    { by: 'c', says: 'green' },
    { by: 'd', says: 'red' },
  ];
  const conflicts = (incompatible: readonly (readonly [string, string])[]): number[][] =>
    matrixOf(
      networkIn(sourceOf({ said: colours, issues: [{ id: 'issue', incompatible }] }), {
        ...INCLUDE,
        aggregation: 'CONFLICT',
      }),
    );
  expect(conflicts([['red', 'blue']])).toEqual([
    [0, 1, 0.5, 0],
    [1, 0, 0.5, 1],
    [0.5, 0.5, 0, 0.5],
    [0, 1, 0.5, 0],
  ]);
  expect(conflicts([])[0]).toEqual([0, 1, 1, 0]);
});

test('positions of different nominal issues are shared, and no more', () => {
  const source = sourceOf({
    said: [
      { by: 'a', says: 'red', issue: 'colour' },
      { by: 'b', says: 'left', issue: 'side' },
      { by: 'c', says: 1, issue: 'plain' },
    ],
    issues: ['colour', 'side', 'plain'].map((id) => ({ id, topics: ['t'] })),
  });
  const network = networkIn(source, { columns: 'TOPIC', aggregation: 'SUBTRACT' });
  expect(network.edges).toHaveLength(3);
  for (const edge of network.edges)
    expect(edge).toMatchObject({ weight: 0, congruence: 0, conflict: 0, statements: 2 });
  expect(
    networkIn(source, { columns: 'TOPIC', aggregation: 'IGNORE' }).edges.map(({ weight }) => weight),
  ).toEqual([1, 1, 1]);
  expect(networkIn(source, { columns: 'TOPIC', aggregation: 'CONGRUENCE' }).edges).toEqual([]);
});

test('a balanced pair keeps its evidence', () => {
  const source = sourceOf({
    said: [
      { id: 's1', by: 'a', says: 1, issue: 'x' },
      { id: 's2', by: 'a', says: 1, issue: 'y' },
      { id: 's3', by: 'b', says: 1, issue: 'x' },
      { id: 's4', by: 'b', says: -1, issue: 'y' },
    ],
  });
  expect(networkIn(source).edges).toMatchObject([
    { weight: 0, congruence: 1, conflict: 1, opensTo: ['s1', 's2', 's3', 's4'] },
  ]);
  expect(networkIn(source, { aggregation: 'CONGRUENCE' }).edges).toMatchObject([
    { weight: 1, opensTo: ['s1', 's3'] },
  ]);
  expect(networkIn(source, { aggregation: 'CONFLICT' }).edges).toMatchObject([
    { weight: 1, opensTo: ['s2', 's4'] },
  ]);
});

test('thirds and tenths balance to nothing', () => {
  const issue = (id: string, max: number, values: readonly number[]) => ({
    id,
    scale: 'ORDINAL' as const,
    min: 0,
    max,
    positions: values.map((value) => ({ id: `${id}:${value}`, value })),
  });
  const source = sourceOf({
    said: [
      { by: 'a', issue: 'thirds', says: 0 },
      { by: 'b', issue: 'thirds', says: 1 },
      { by: 'a', issue: 'sixths', says: 0 },
      { by: 'b', issue: 'sixths', says: 4 },
      { by: 'a', issue: 'tenths', says: 0.1 },
      { by: 'b', issue: 'tenths', says: 0.3 },
      { by: 'a', issue: 'fifths', says: 0 },
      { by: 'b', issue: 'fifths', says: 4 },
    ],
    issues: [
      issue('thirds', 3, [0, 1]),
      issue('sixths', 6, [0, 4]),
      issue('tenths', 1, [0.1, 0.3]),
      issue('fifths', 5, [0, 4]),
    ],
  });
  expect(networkIn(source).edges).toMatchObject([{ weight: 0, congruence: 2, conflict: 2 }]);
});

test('and so do values that no grid of steps fits', () => {
  // Their sum is 2, but for what floating point adds.
  const distances = [0.138612899, 0.68403536, 0.491718596, 0.685633145];
  const source = sourceOf({
    said: distances.flatMap((value, at) => [
      { by: 'a', issue: `i${at}`, says: 0 },
      { by: 'b', issue: `i${at}`, says: value },
    ]),
    issues: distances.map((value, at) => ({
      id: `i${at}`,
      scale: 'ORDINAL' as const,
      min: 0,
      max: 1,
      positions: [0, value].map((each) => ({ id: `i${at}:${each}`, value: each })),
    })),
  });
  const [edge] = networkIn(source).edges;
  expect(edge!.weight).toBe(0);
  expect(edge!.congruence).toBe(edge!.conflict);
  expect(edge!.congruence).toBeCloseTo(2, 12);
});

test('a statement with several topics counts once for each, and is one statement', () => {
  const source = sourceOf({
    said: [
      { id: 's1', by: 'a', says: 1, issue: 'x' },
      { id: 's2', by: 'b', says: 1, issue: 'x' },
      { id: 's3', by: 'c', says: 1, issue: 'y' },
    ],
    issues: [
      { id: 'x', topics: ['t', 'u'] },
      { id: 'y', topics: ['u'] },
    ],
  });
  const network = networkIn(source, { columns: 'TOPIC' });
  expect(matrixOf(network)).toEqual([
    [0, 2, 1],
    [2, 0, 1],
    [1, 1, 0],
  ]);
  expect(edgeBetween(network, 'a', 'b')).toMatchObject({ statements: 2, opensTo: ['s1', 's2'] });
  expect(network.rows).toEqual({ a: 1, b: 1, c: 1 });
  // s1 and s2 are in both topics.
  expect(networkIn(source, { ...INCLUDE, rows: 'TOPIC', columns: 'POSITION' }).edges).toMatchObject([
    { source: 't', target: 'u', weight: 4, statements: 2, opensTo: ['s1', 's2'] },
  ]);
});

test('who it was made for, else who made it', () => {
  const source = sourceOf({
    said: [
      { by: 'envoy', for: 'state', says: 1 },
      { by: 'other', says: -1 },
    ],
  });
  expect(networkIn(source).edges).toMatchObject([{ source: 'other', target: 'state', weight: -1 }]);
  expect(networkIn(source, { rows: 'SPEAKER' }).edges).toMatchObject([{ source: 'envoy', target: 'other' }]);
});

test('kinds are those of rows and columns', () => {
  const source = sourceOf({
    said: [
      { by: 'envoy', for: 'state', says: 1 },
      { by: 'other', says: -1 },
    ],
    kinds: { envoy: 'PERSON', state: 'STATE', other: 'STATE' },
  });
  const asked = { kinds: ['STATE'] as const };
  expect(networkIn(source, {}, asked).rows).toEqual({ other: 1, state: 1 });
  expect(networkIn(source, { rows: 'SPEAKER' }, asked).rows).toEqual({ other: 1 });
});

describe('isolates', () => {
  const source = sourceOf({
    said: [
      { by: 'a', says: 1, issue: 'x', on: '2020', docs: ['ap1'] },
      { by: 'b', says: 1, issue: 'x', on: '2020', docs: ['ap1'] },
      { by: 'c', says: 1, issue: 'y', on: '2020', docs: ['ap2'] },
      { by: 'd', says: 1, issue: 'y', on: '1999', docs: ['ap1'] },
      { by: 'e', says: 1, issue: 'x', on: '2020', docs: ['bbc1'] },
    ],
  });
  const scope = {
    include: {
      issues: ['x'],
      topics: null,
      actors: null,
      positions: null,
      documents: null,
      publishers: ['ap'],
    },
    exclude: {
      issues: null,
      topics: null,
      actors: ['b'],
      positions: null,
      documents: null,
      publishers: null,
    },
    from: '2020-01-01',
  };
  test('are left out', () => {
    expect(networkIn(source, {}, scope).rows).toEqual({ a: 1 });
  });
  test('are those with a statement within dates, documents and publishers', () => {
    expect(networkIn(source, { isolates: true }, scope).rows).toEqual({ a: 1, b: 0, c: 0 });
    const both = networkIn(source, { type: 'TWO_MODE', isolates: true }, scope);
    expect(both).toMatchObject({ rows: { a: 1, b: 0, c: 0 }, columns: { x: 1, y: 0 } });
    expect(both.edges).toHaveLength(1);
  });
  test('a node without an edge is none', () => {
    expect(networkIn(source).rows).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1 });
    expect(networkIn(source, { minWeight: 100 })).toMatchObject({ rows: { a: 1, c: 1 }, edges: [] });
  });
});

test('the strongest edges by absolute weight, then by id', () => {
  const source = sourceOf({
    said: ['a', 'b', 'c', 'd'].flatMap((by) => [
      { by, issue: 'x', says: by === 'd' ? -1 : 1 },
      { by, issue: 'y', says: by === 'd' ? -1 : 1 },
    ]),
  });
  const pairs = (options: object): string[] =>
    networkIn(source, options).edges.map(({ source, target }) => source + target);
  expect(pairs({ topEdges: 3 })).toEqual(['ab', 'ac', 'ad']);
  expect(pairs({ topEdges: 9 })).toEqual(['ab', 'ac', 'ad', 'bc', 'bd', 'cd']);
  expect(pairs({ minWeight: 2, aggregation: 'CONFLICT' })).toEqual(['ad', 'bd', 'cd']);
});

test('nothing, one actor, and two who share nothing', () => {
  expect(networkIn(sourceOf({ said: [] }))).toEqual({ rows: {}, columns: null, edges: [], statements: [] });
  expect(networkIn(sourceOf({ said: [{ by: 'a', says: 1 }] }))).toMatchObject({ rows: { a: 1 }, edges: [] });
  const apart = sourceOf({
    said: [
      { by: 'a', says: 1, issue: 'x' },
      { by: 'b', says: 1, issue: 'y' },
    ],
  });
  expect(networkIn(apart)).toMatchObject({ rows: { a: 1, b: 1 }, edges: [] });
});
