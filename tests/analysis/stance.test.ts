import { type Stance, stanceOf } from '../../src/analysis/stance.ts';
import { stanceOfActorOn } from '../../src/analysis/stance-lists.ts';
import type { Scope } from '../../src/domain/scope.ts';
import { stanceAfter } from './one-stance.ts';
import { tableOf } from './small-graphs.ts';

describe('contradictory and changed', () => {
  const both = (first: string | undefined, second: string | undefined): Stance =>
    stanceAfter([
      { says: 1, ...(first === undefined ? {} : { on: first }) },
      { says: -0.1, ...(second === undefined ? {} : { on: second }) },
    ]);
  test.each([
    ['2024', '2025', 'changed'],
    ['2025-06-02', '2025-06-01', 'changed'],
    ['2025', '2025-06', 'contradictory'],
    ['2025-06-01', '2025-06-01', 'contradictory'],
    ['2025-06-01', undefined, 'contradictory'],
    [undefined, undefined, 'contradictory'],
    ['..2024-12-31', '2025', 'changed'],
    ['2024-01-01..', '2025', 'contradictory'],
  ])('%s above, %s below the middle: %s', (first, second, answer) => {
    const stance = both(first, second);
    expect({ contradictory: stance.contradictory, changed: stance.changed }).toEqual({
      contradictory: answer === 'contradictory',
      changed: answer === 'changed',
    });
  });
  test('back and forth is contradictory', () => {
    const stance = stanceAfter([
      { says: 1, on: '2020' },
      { says: -1, on: '2021' },
      { says: 1, on: '2022' },
    ]);
    expect(stance).toMatchObject({ contradictory: true, changed: false });
  });
  test('the middle is on no side, and one side is neither', () => {
    expect(
      stanceAfter([
        { says: 1, on: '2020' },
        { says: 0, on: '2021' },
      ]),
    ).toMatchObject({
      contradictory: false,
      changed: false,
    });
  });
  test('the reading does not matter', () => {
    expect(
      stanceAfter(
        [
          { says: 1, on: '2020' },
          { says: -1, on: '2021' },
        ],
        { reading: 'LATEST' },
      ).changed,
    ).toBe(true);
  });
});

describe('conditions and attribution', () => {
  test('conditional if the statements that make its side all carry a condition', () => {
    const stance = stanceAfter([
      { says: 1, if: 'if the others do', on: '2024' },
      { says: 1, if: 'with guarantees', on: '2025' },
      { says: -1, on: '2023' },
      { says: 0, on: '2023' },
    ]);
    expect(stance).toMatchObject({ side: 'FOR', conditional: true });
    expect(stance.conditions).toEqual(['with guarantees', 'if the others do']);
  });
  test('one plain statement on its side is enough', () => {
    const stance = stanceAfter([{ says: 1, if: 'if' }, { says: 1 }]);
    expect(stance).toMatchObject({ conditional: false, conditions: ['if'] });
  });
  test('a middle of two sides is made by both', () => {
    expect(stanceAfter([{ says: 1, if: 'if' }, { says: -1 }]).conditional).toBe(false);
    expect(
      stanceAfter([
        { says: 1, if: 'if' },
        { says: -1, if: 'unless' },
      ]).conditional,
    ).toBe(true);
  });
  test('LATEST: the latest statements make the side', () => {
    const said = [
      { says: 1, on: '2020' },
      { says: 1, on: '2025', if: 'if' },
    ];
    expect(stanceAfter(said).conditional).toBe(false);
    expect(stanceAfter(said, { reading: 'LATEST' }).conditional).toBe(true);
  });
  test('attributed only while nothing is its own word', () => {
    expect(stanceAfter([{ says: 1, reporter: 'r' }]).attributedOnly).toBe(true);
    expect(stanceAfter([{ says: 1, reporter: 'r' }, { says: 1 }]).attributedOnly).toBe(false);
  });
});

describe('dates, publishers and current positions', () => {
  test('the dates that reach furthest, as written', () => {
    const stance = stanceAfter([
      { says: 1, on: '2024-05-01' },
      { says: 1, on: '2025' },
      { says: 1, on: '2025-12' },
      { says: 1, on: '2024' },
      { says: 1 },
    ]);
    expect(stance).toMatchObject({ firstDate: '2024', lastDate: '2025-12' });
  });
  test('bounds where there is no text, null where nothing is dated', () => {
    expect(
      stanceAfter([
        { says: 1, on: '2024-02-03..' },
        { says: 1, on: '..2024-05-06' },
      ]),
    ).toMatchObject({
      firstDate: '2024-02-03',
      lastDate: '2024-05-06',
    });
    expect(stanceAfter([{ says: 1, on: '2024-02-03..2024-02-09' }])).toMatchObject({
      firstDate: '2024-02-03',
      lastDate: '2024-02-09',
    });
    expect(stanceAfter([{ says: 1, on: '..2024-05-06' }]).firstDate).toBeNull();
    expect(stanceAfter([{ says: 1, on: '2024-02-03..' }]).lastDate).toBeNull();
    expect(stanceAfter([{ says: 1 }])).toMatchObject({ firstDate: null, lastDate: null });
  });
  test('different publishers, unnamed ones add none', () => {
    expect(stanceAfter([{ says: 1, docs: ['ap1', 'ap2', 'bbc1', '-1'] }]).publisherCount).toBe(2);
    expect(stanceAfter([{ says: 1, docs: ['-1'] }]).publisherCount).toBe(0);
  });
  test('the positions of the latest statements', () => {
    expect(
      stanceAfter([
        { says: -1, on: '2020' },
        { says: 1, on: '2025' },
        { says: 0.5, on: '2025-07' },
      ]).current,
    ).toEqual(['issue:0.5', 'issue:1']);
  });
  test('statements newest first, then by id', () => {
    const stance = stanceAfter([
      { id: 'u', says: 1 },
      { id: 'c', says: 1, on: '2025-01-01' },
      { id: 'b', says: 1, on: '2025' },
      { id: 'a', says: 1, on: '..2026-01-01' },
    ]);
    expect(stance.statements).toEqual(['a', 'b', 'c', 'u']);
  });
});

describe('for whom a statement counts', () => {
  const said = [
    { by: 'envoy', for: 'state', says: 1 },
    { by: 'state', says: 1 },
  ];
  const holders = (scope: Partial<Scope>, kinds = {}): string[] => {
    const table = tableOf({ said, kinds }, scope);
    return [...table.actor].map((actor) => table.columns.actors.texts[actor]!);
  };
  test('speaker, principal or both', () => {
    expect(holders({ level: 'BOTH' })).toEqual(['envoy', 'state']);
    expect(holders({ level: 'SPEAKER' })).toEqual(['envoy', 'state']);
    expect(holders({ level: 'PRINCIPAL' })).toEqual(['state']);
    const table = tableOf({ said }, { level: 'SPEAKER' });
    expect(stanceOf(table, stanceOfActorOn(table, 'state', 'issue')).statementCount).toBe(1);
  });
  test('kinds restrict the holders', () => {
    expect(holders({ kinds: ['STATE'] }, { envoy: 'PERSON', state: 'STATE' })).toEqual(['state']);
  });
  test('somebody who speaks for himself counts once', () => {
    const table = tableOf({ said: [{ by: 'a', for: 'a', says: 1 }] });
    expect(stanceOf(table, stanceOfActorOn(table, 'a', 'issue')).statementCount).toBe(1);
  });
});

test('nothing at all, and an actor who said nothing', () => {
  const table = tableOf({ said: [] });
  expect(table.size).toBe(0);
  expect(stanceOfActorOn(tableOf({ said: [{ by: 'a', says: 1 }] }), 'b', 'issue')).toBe(-1);
});
