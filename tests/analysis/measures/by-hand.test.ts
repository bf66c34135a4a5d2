/** Each measure on networks small enough to work out on paper. */
import { allPairs, layersOf, measured, partOf, signs } from './small-layers.ts';

describe('degree and strength', () => {
  // 0 and 1 agree 3 times and disagree once; 1 and 2 disagree twice; 2 and 3 are even; 4 has no tie.
  const layers = layersOf(5, [
    [1, 0, 3, 1],
    [1, 2, 0, 2],
    [3, 2, 1, 1],
  ]);
  test('degree: all ties, those where congruence prevails, those where conflict does', () => {
    const result = measured('DEGREE', layers);
    expect(result.value).toBe(6 / 5);
    expect([...result.nodes!]).toEqual([1, 2, 2, 1, 0]);
    expect([...partOf(result, 'positive').nodes!]).toEqual([1, 1, 0, 0, 0]);
    expect([...partOf(result, 'negative').nodes!]).toEqual([0, 1, 1, 0, 0]);
  });
  test('strength: congruence, conflict, and their difference', () => {
    const result = measured('STRENGTH', layers);
    expect([...result.nodes!]).toEqual([2, 0, -2, 0, 0]);
    expect([...partOf(result, 'positive').nodes!]).toEqual([3, 3, 1, 1, 0]);
    expect([...partOf(result, 'negative').nodes!]).toEqual([1, 3, 3, 1, 0]);
    expect(result.value).toBe(0);
  });
  test('density by sign', () => {
    const result = measured('DENSITY', layers);
    expect(result.value).toBeCloseTo(3 / 10, 12);
    expect(partOf(result, 'positive').value).toBeCloseTo(1 / 10, 12);
    expect(partOf(result, 'negative').value).toBeCloseTo(1 / 10, 12);
  });
  test('components: by all ties, by congruence, by conflict; the largest is 0', () => {
    const result = measured('COMPONENTS', layers);
    expect(result.value).toBe(2);
    expect([...result.nodes!]).toEqual([0, 0, 0, 0, 1]);
    expect([...partOf(result, 'positive').nodes!]).toEqual([0, 0, 1, 1, 2]);
    expect(partOf(result, 'negative').value).toBe(2);
  });
  test('components are numbered by size, then by their first node', () => {
    expect([...measured('COMPONENTS', signs(6, '03+ 14- 42+')).nodes!]).toEqual([1, 0, 0, 1, 0, 2]);
  });
});

describe('betweenness', () => {
  test('the centre of a star is on every path: centralisation 1', () => {
    const result = measured('BETWEENNESS', signs(5, '01+ 02+ 03+ 04+'));
    expect([...result.nodes!]).toEqual([1, 0, 0, 0, 0]);
    expect(result).toMatchObject({ value: 1, exact: true });
  });
  test('a path of four: the inner ones are on 2 of 3 paths', () => {
    const { nodes } = measured('BETWEENNESS', signs(4, '01+ 12+ 23+'));
    expect([...nodes!]).toEqual([0, 2 / 3, 2 / 3, 0]);
  });
  test('two equally short ways share a pair, even where their lengths are no exact binary numbers', () => {
    // 0 to 4: 1/3 + 1/6 over node 1, 1/4 + 1/4 over node 2, 1/6 + 1/3 over node 3.
    const { nodes } = measured(
      'BETWEENNESS',
      layersOf(5, [
        [0, 1, 3, 0],
        [1, 4, 6, 0],
        [0, 2, 4, 0],
        [2, 4, 4, 0],
        [0, 3, 6, 0],
        [3, 4, 3, 0],
      ]),
    );
    for (const v of [1, 2, 3]) expect(nodes![v]).toBeCloseTo(1 / 3 / 6, 12);
  });
  test('strong ties are short: the way over two strong ties beats one weak tie', () => {
    const { nodes } = measured(
      'BETWEENNESS',
      layersOf(3, [
        [0, 2, 1, 0],
        [0, 1, 5, 0],
        [1, 2, 5, 0],
      ]),
    );
    expect([...nodes!]).toEqual([0, 1, 0]);
  });
  test('conflict leads nowhere', () => {
    const { nodes } = measured('BETWEENNESS', signs(4, '01+ 12+ 23-'));
    expect([...nodes!]).toEqual([0, 1 / 3, 0, 0]);
  });
});

describe('balance', () => {
  test('of the four kinds of triangle two are balanced', () => {
    const shareOf = (text: string): number | null => measured('BALANCE', signs(3, text)).value;
    expect(['01+ 12+ 02+', '01+ 12- 02-', '01+ 12+ 02-', '01- 12- 02-'].map(shareOf)).toEqual([1, 1, 0, 0]);
  });
  test('each node has the share of its own triangles', () => {
    const result = measured('BALANCE', signs(5, '01+ 12+ 02+ 13- 23+ 34+'));
    expect(result.value).toBe(1 / 2);
    expect([...result.nodes!]).toEqual([1, 1 / 2, 1 / 2, 0, Number.NaN]);
  });
  test('a pair that is even is in no triangle', () => {
    const result = measured(
      'BALANCE',
      allPairs(3, (a) => (a === 1 ? [2, 2] : [1, 0])),
    );
    expect(result).toMatchObject({ value: null, note: 'The network has no triangle of signed ties.' });
  });
  test('more nodes than bits in a word: all pairs of 100 in two camps, of which one pair quarrels', () => {
    const isFriend = (a: number, b: number): boolean => (a + b) % 2 === 0 && !(a === 96 && b === 98);
    const result = measured(
      'BALANCE',
      allPairs(100, (a, b) => (isFriend(a, b) ? [1, 0] : [0, 1])),
    );
    // Only the triangles of that pair are spoilt.
    expect(partOf(result, 'triangles').value).toBe((100 * 99 * 98) / 6);
    expect(partOf(result, 'balanced').value).toBe((100 * 99 * 98) / 6 - 98);
  });
  test('walk balance of one triangle with one enmity: eigenvalues 1, 1, -2 against 2, -1, -1', () => {
    const expected = (2 * Math.E + Math.exp(-2)) / (Math.exp(2) + 2 * Math.exp(-1));
    expect(measured('WALK_BALANCE', signs(3, '01+ 12+ 02-')).value).toBeCloseTo(expected, 12);
  });
  test('walk balance is 1 for a balanced network, also where e to its eigenvalues fits no number', () => {
    const camps = allPairs(720, (a, b) => ((a + b) % 2 === 0 ? [1, 0] : [0, 1]));
    expect(measured('WALK_BALANCE', camps).value).toBe(1);
  });
});

describe('frustration', () => {
  test.each([
    ['a balanced square', 4, '01+ 12- 23+ 30-', 0],
    ['one bad triangle', 3, '01+ 12+ 02-', 1],
    ['two bad triangles on one tie: the tie goes', 4, '01- 12+ 02+ 13+ 03+', 1],
    ['three enemies of one another', 3, '01- 12- 02-', 1],
    ['four enemies of one another', 4, '01- 02- 03- 12- 13- 23-', 2],
    ['two bad triangles at one node', 5, '01- 12+ 02+ 23+ 34+ 24-', 2],
    ['a bad ring of six with tails', 9, '01+ 12+ 23+ 34+ 45+ 50- 06- 37+ 78-', 1],
    ['two parts', 7, '01+ 12+ 02- 34+ 45+ 35- 36-', 2],
  ])('%s', (_, size, text, expected) => {
    expect(measured('FRUSTRATION', signs(size, text))).toMatchObject({ value: expected, exact: true });
  });
  test('the camp of the first node is 0; even pairs count for nothing', () => {
    const layers = layersOf(4, [
      [0, 1, 0, 5],
      [1, 2, 2, 1],
      [0, 2, 3, 3],
    ]);
    expect([...measured('FRUSTRATION', layers).nodes!]).toEqual([0, 1, 1, 0]);
  });
  test('enemies all of one another, any number: the best camps are halves', () => {
    const size = 30;
    const within = 2 * ((15 * 14) / 2);
    const result = measured(
      'FRUSTRATION',
      allPairs(size, () => [0, 1]),
    );
    expect(result).toMatchObject({ value: within, exact: true });
    expect(partOf(result, 'normalised').value).toBeCloseTo(1 - (2 * within) / 435, 12);
  });
});

describe('polarisation', () => {
  test('all conflict between, all congruence within: 1', () => {
    const result = measured('POLARISATION', signs(4, '01+ 23+ 02- 03- 12- 13-'));
    expect(result).toMatchObject({ value: 1, exact: true });
    expect([...result.nodes!]).toEqual([0, 0, 1, 1]);
    expect(partOf(result, 'congruence').value).toBe(-1);
    expect(partOf(result, 'conflict').value).toBe(1);
  });
  test('congruence 8 within and 2 between, conflict 1 within and 3 between: (0.5 + 0.6) / 2', () => {
    const result = measured(
      'POLARISATION',
      layersOf(4, [
        [0, 1, 4, 1],
        [2, 3, 4, 0],
        [0, 2, 1, 2],
        [1, 3, 1, 1],
      ]),
    );
    expect(partOf(result, 'congruence').value).toBeCloseTo(-0.6, 12);
    expect(partOf(result, 'conflict').value).toBeCloseTo(0.5, 12);
    expect(result.value).toBeCloseTo(0.55, 12);
    expect(result.exact).toBe(true);
  });
  test('who quarrels where they agree has no camps: 0', () => {
    const { value } = measured(
      'POLARISATION',
      allPairs(4, () => [3, 1]),
    );
    expect(value).toBeCloseTo(0, 12);
  });
  test('a common agenda does not hide the camps', () => {
    const camps = allPairs(6, (a, b) => ((a - b) % 2 === 0 ? [1000, 0] : [1000, 1]));
    const { nodes } = measured('POLARISATION', camps);
    expect([...nodes!]).toEqual([0, 1, 0, 1, 0, 1]);
  });
  test('not defined without congruence or without conflict', () => {
    expect(measured('POLARISATION', signs(3, '01- 12-')).note).toMatch(/no congruence/);
    expect(measured('POLARISATION', signs(3, '01+ 12+')).note).toMatch(/no conflict/);
  });
});

describe('communities', () => {
  test('two friendly pairs at odds', () => {
    // Ordered pairs within: p sums to 4, n to 0. k+ = 1 each, W+ = 4; k- = 2 each, W- = 8. Each camp: K+ = 2, K- = 4.
    const expected = (4 - (2 * 2 ** 2) / 4 + (2 * 4 ** 2) / 8) / 12;
    const result = measured('COMMUNITIES', signs(4, '01+ 23+ 02- 03- 12- 13-'));
    expect(result.value).toBeCloseTo(expected, 12);
    expect([...result.nodes!]).toEqual([0, 0, 1, 1]);
  });
  test('enemies of a common enemy are together without a tie', () => {
    expect([...measured('COMMUNITIES', signs(3, '02- 12-')).nodes!]).toEqual([0, 0, 1]);
  });
  test("positive ties only: two triangles on a bridge have Newman & Girvan's Q = 5/14", () => {
    const result = measured('COMMUNITIES', signs(6, '01+ 12+ 02+ 34+ 45+ 35+ 23+'));
    expect(result.value).toBeCloseTo(5 / 14, 12);
    expect([...result.nodes!]).toEqual([0, 0, 0, 1, 1, 1]);
  });
});
