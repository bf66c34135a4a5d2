import { normalisedValue } from '../../src/analysis/normalised-value.ts';
import { stanceAfter } from './one-stance.ts';
import { ordinal, tableOf } from './small-graphs.ts';

describe('values on -1..1', () => {
  test('the declared ends and the middle of a scale', () => {
    expect([1, 3, 4, 5].map((value) => normalisedValue(value, 1, 5))).toEqual([-1, 0, 0.5, 1]);
    expect([-1, 1].map((value) => normalisedValue(value, -1, 1))).toEqual([-1, 1]);
    expect(normalisedValue(0, 0, 10)).toBe(-1);
  });
  test('the declared middle is exactly 0, never -0 and never a hair beside it', () => {
    expect(Object.is(normalisedValue(0.4, 0.1, 0.7), 0)).toBe(true);
    expect(Object.is(normalisedValue(3, 1, 5), 0)).toBe(true);
  });
  test('what is equal on paper is equal, and mirrored exactly, whatever the scale', () => {
    expect(normalisedValue(2, 0, 3)).toBe(1 / 3);
    expect(normalisedValue(4, 0, 6)).toBe(1 / 3);
    expect(normalisedValue(0.2, 0, 0.3)).toBe(1 / 3);
    expect(normalisedValue(1, 0, 3)).toBe(-1 / 3);
    expect(normalisedValue(0.123456789, 0, 1)).toBeCloseTo(-0.753086422, 12);
  });
  test('a nominal scale has none, an empty one is refused', () => {
    expect(normalisedValue(null, null, null)).toBeNull();
    expect(() => normalisedValue(1, 1, 1)).toThrow(RangeError);
  });
});

describe('score and side', () => {
  test('the mean of the values', () => {
    const stance = stanceAfter([{ says: 1 }, { says: 1 }, { says: -1 }]);
    expect(stance).toMatchObject({
      side: 'FOR',
      statementCount: 3,
      forCount: 2,
      againstCount: 1,
      neutralCount: 0,
    });
    expect(stance.score).toBeCloseTo(1 / 3, 12);
  });
  test.each([
    [0.2, 'FOR'],
    [0.19, 'MIDDLE'],
    [0, 'MIDDLE'],
    [-0.19, 'MIDDLE'],
    [-0.2, 'AGAINST'],
  ])('%d is %s', (says, side) => {
    expect(stanceAfter([{ says }]).side).toBe(side);
  });
  test('a mean that is 0.2 on paper is FOR, however many statements it is made of', () => {
    const value = ordinal(6, 0, 10);
    for (let count = 1; count < 40; count++) {
      expect(stanceAfter(Array.from({ length: count }, () => ({ says: value }))).side).toBe('FOR');
      expect(stanceAfter(Array.from({ length: count }, () => ({ says: -value }))).side).toBe('AGAINST');
    }
  });
  test('LATEST: the mean of those that none certainly follows', () => {
    const said = [
      { says: -1, on: '2024-05-01' },
      { says: 1, on: '2025' },
      { says: 0.5, on: '2025-03' },
    ];
    // 2025-03 may be before or after a day of 2025.
    expect(stanceAfter(said, { reading: 'LATEST' })).toMatchObject({
      score: 0.75,
      side: 'FOR',
      statementCount: 3,
    });
    expect(stanceAfter(said).score).toBeCloseTo(0.5 / 3, 12);
  });
  test('LATEST: undated ones only if nothing is dated', () => {
    expect(stanceAfter([{ says: -1 }, { says: 1, on: '1990' }], { reading: 'LATEST' }).score).toBe(1);
    expect(stanceAfter([{ says: -1 }, { says: 1 }], { reading: 'LATEST' }).score).toBe(0);
  });
  test('LATEST: a date that is open to one side', () => {
    expect(
      stanceAfter(
        [
          { says: -1, on: '2020-01-01..' },
          { says: 1, on: '2024' },
        ],
        { reading: 'LATEST' },
      ).score,
    ).toBe(0);
    expect(
      stanceAfter(
        [
          { says: -1, on: '..2020-01-01' },
          { says: 1, on: '2024' },
        ],
        { reading: 'LATEST' },
      ).score,
    ).toBe(1);
    expect(
      stanceAfter(
        [
          { says: -1, on: '2025-01-01..' },
          { says: 1, on: '2024' },
        ],
        { reading: 'LATEST' },
      ).score,
    ).toBe(-1);
  });
});

describe('best statements', () => {
  const both = [
    { says: 1, on: '2025-05' },
    { says: -1, on: '2025-05', preferred: true },
  ];
  test('a preferred one settles the claims of the same date', () => {
    expect(stanceAfter(both)).toMatchObject({ score: -1, statementCount: 1, contradictory: false });
  });
  test('but not those of another date, principal, or issue', () => {
    expect(stanceAfter([...both, { says: 1, on: '2025-06' }])).toMatchObject({ statementCount: 2, score: 0 });
    expect(stanceAfter([...both, { says: 1, on: '2025-05', for: 'b' }]).statementCount).toBe(2);
    expect(stanceAfter([...both, { says: 1, on: '2025' }]).statementCount).toBe(2);
  });
  test('several preferred ones stay side by side', () => {
    expect(stanceAfter([...both, { says: 1, on: '2025-05', preferred: true }])).toMatchObject({
      statementCount: 2,
      contradictory: true,
    });
  });
  test('an unknown date is one date', () => {
    expect(stanceAfter([{ says: 1 }, { says: -1, preferred: true }]).score).toBe(-1);
  });
  test('preference is looked at within the scope', () => {
    const said = [
      { says: 1, on: '2025-05' },
      { says: -1, on: '2025-05', preferred: true, deed: true },
    ];
    expect(stanceAfter(said, { modes: ['WORDS'] }).score).toBe(1);
  });
});

describe('identical statements count once', () => {
  test('same value, a document in common', () => {
    const stance = stanceAfter([
      { id: 's1', says: 1, docs: ['ap1', 'x'] },
      { id: 's2', says: 1, docs: ['x'] },
      { id: 's3', says: -1, docs: ['x'] },
      { id: 's4', says: 1, docs: ['bbc1'] },
    ]);
    expect(stance).toMatchObject({ statementCount: 3, forCount: 2, againstCount: 1, publisherCount: 3 });
    expect(stance.score).toBeCloseTo(1 / 3, 12);
    expect(stance.statements).toEqual(['s1', 's2', 's3', 's4']);
  });
  test('another value or another document is another statement', () => {
    expect(
      stanceAfter([
        { says: 1, docs: ['x'] },
        { says: 0.5, docs: ['x'] },
      ]).statementCount,
    ).toBe(2);
    expect(
      stanceAfter([
        { says: 1, docs: ['x'] },
        { says: 1, docs: ['y'] },
      ]).statementCount,
    ).toBe(2);
  });
  test('a chain of shared documents counts once, in any order', () => {
    const chain = [
      { says: 1, docs: ['x'] },
      { says: 1, docs: ['x', 'y'] },
      { says: 1, docs: ['y'] },
    ];
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [0, 2, 1],
      [2, 0, 1],
    ])
      expect(stanceAfter(order.map((at) => chain[at]!)).statementCount).toBe(1);
  });
  test('on a nominal scale: the same position', () => {
    expect(
      stanceAfter([
        { says: 'red', docs: ['x'] },
        { says: 'red', docs: ['x'] },
      ]).statementCount,
    ).toBe(1);
    expect(
      stanceAfter([
        { says: 'red', docs: ['x'] },
        { says: 'blue', docs: ['x'] },
      ]).statementCount,
    ).toBe(2);
  });
  test('of different actors: each counts for its own', () => {
    const table = tableOf({
      said: [
        { by: 'a', says: 1, docs: ['x'] },
        { by: 'b', says: 1, docs: ['x'] },
      ],
    });
    expect(table.size).toBe(2);
  });
});
