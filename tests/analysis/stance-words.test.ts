import { noStance } from '../../src/analysis/stance.ts';
import { stanceAfter, words } from './one-stance.ts';

describe('in words', () => {
  const times = (count: number, says: number) => Array.from({ length: count }, () => ({ says }));
  const saying = (up: number, down: number, middle = 0): string =>
    words(stanceAfter([...times(up, 1), ...times(down, -1), ...times(middle, 0)]));
  test('one statement never says consistently', () => {
    expect([saying(1, 0), saying(0, 1), saying(0, 0, 1)]).toEqual([
      'supports (one statement)',
      'rejects (one statement)',
      'neutral on (one statement)',
    ]);
  });
  test('the ladder', () => {
    expect(saying(2, 0)).toBe('consistently supports');
    expect(saying(0, 0, 3)).toBe('neutral on');
    // r = 19/20, 18/20, 17/20, 14/20, 4/20, 3/20
    expect(saying(19, 0, 1)).toBe('consistently supports');
    expect(saying(19, 1)).toBe('almost always supports');
    expect(saying(0, 17, 3)).toBe('almost always rejects');
    expect(saying(0, 17, 4)).toBe('generally rejects');
    expect(saying(14, 0, 6)).toBe('generally supports');
    expect(saying(13, 0, 7)).toBe('tends to support');
    expect(saying(3, 2)).toBe('tends to support');
    expect(saying(8, 12)).toBe('tends to reject');
    expect(saying(3, 0, 17)).toBe('mixed');
    expect(saying(1, 1)).toBe('mixed');
  });
  test('by side: a faint value is neither for nor against', () => {
    expect(words(stanceAfter([{ says: 0.1 }, { says: -0.1 }]))).toBe('neutral on');
  });
  test('identical statements are one', () => {
    expect(
      words(
        stanceAfter([
          { says: 1, docs: ['x'] },
          { says: 1, docs: ['x'] },
        ]),
      ),
    ).toBe('supports (one statement)');
  });
  test('LATEST speaks of the latest, and says of how many', () => {
    const said = [
      { says: -1, on: '2023' },
      { says: -1, on: '2024' },
      { says: 1, on: '2025' },
    ];
    expect(words(stanceAfter(said, { reading: 'LATEST' }))).toBe('supports (latest of 3 statements)');
    expect(words(stanceAfter(said))).toBe('tends to reject');
  });
  test('nothing said', () => {
    expect(words(noStance('a', 'issue'))).toBe('no data');
  });
});

describe('a nominal scale', () => {
  test('the commonest position, no score, no side, no for and against', () => {
    const stance = stanceAfter([{ says: 'red' }, { says: 'red' }, { says: 'blue' }]);
    expect(stance).toMatchObject({
      score: null,
      side: null,
      camp: 'red',
      statementCount: 3,
      forCount: 0,
      againstCount: 0,
      neutralCount: 0,
      contradictory: false,
      changed: false,
    });
    expect(words(stance)).toBe('red (2 of 3 statements)');
  });
  test('of several as common the latest, then by id', () => {
    expect(
      stanceAfter([
        { says: 'red', on: '2024' },
        { says: 'blue', on: '2023' },
      ]).camp,
    ).toBe('red');
    expect(stanceAfter([{ says: 'red' }, { says: 'blue', on: '2023' }]).camp).toBe('blue');
    expect(
      stanceAfter([
        { says: 'red', on: '2024' },
        { says: 'blue', on: '2024' },
      ]).camp,
    ).toBe('blue');
  });
  test('LATEST, conditions and one statement', () => {
    const said = [
      { says: 'red', on: '2020' },
      { says: 'red', on: '2021' },
      { says: 'blue', on: '2022', if: 'if' },
    ];
    const latest = stanceAfter(said, { reading: 'LATEST' });
    expect(latest).toMatchObject({ camp: 'blue', conditional: true, current: ['blue'] });
    expect(words(latest)).toBe('blue (latest of 3 statements)');
    expect(stanceAfter(said)).toMatchObject({ camp: 'red', conditional: false });
    expect(words(stanceAfter([{ says: 'red' }]))).toBe('red (one statement)');
  });
});
