/** How things in a picture look, on the screen and in files, and what is said of them. */
import { appearanceOf, arrowLength, shortened } from '../../src/web/explore/picture/appearance.ts';
import { legendOf } from '../../src/web/explore/picture/legend.ts';
import { lineBetween } from '../../src/web/explore/picture/line-between.ts';
import type { Picture, PictureEdge, PictureNode } from '../../src/web/explore/picture/model.ts';
import { chosenInWords, pictureInWords } from '../../src/web/explore/picture/picture-words.ts';
import { CORNERS, SHAPES } from '../../src/web/explore/picture/shapes.ts';

const node = (id: string, more: Partial<PictureNode> = {}): PictureNode => ({
  id,
  label: id.toUpperCase(),
  kind: 'STATE',
  isColumn: false,
  x: 0.5,
  y: 0.5,
  statements: 1,
  ...more,
});

const edge = (
  source: string,
  target: string,
  sign: number,
  more: Partial<PictureEdge> = {},
): PictureEdge => ({
  id: `${source}--${target}`,
  source,
  target,
  basis: 'NETWORK',
  sign,
  weight: sign,
  congruence: null,
  conflict: null,
  statements: 2,
  ...more,
});

const declared = (source: string, target: string, sign: number, weight = 1): PictureEdge =>
  edge(source, target, sign, { id: `${source}-->${target}:${sign}`, basis: 'DECLARED', weight });

const picture = (nodes: readonly PictureNode[], edges: readonly PictureEdge[] = []): Picture => ({
  nodes,
  edges,
  edgesHidden: 0,
  declarationsHidden: 0,
  statements: 12,
  undatedLeftOut: 0,
  firstDate: '2025-04',
  lastDate: '2026-01-09',
  emptyBecause: null,
});

describe('shapes', () => {
  test('one for each kind of actor, another for what is no actor', () => {
    const kinds = ['PERSON', 'ORGANISATION', 'ARMED_GROUP', 'STATE', 'COALITION'];
    const nodes = [
      ...kinds.map((kind) => node(kind, { kind })),
      node('i', { kind: 'ISSUE', isColumn: true }),
    ];
    const shapes = appearanceOf(picture(nodes)).nodes.map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(6);
    expect([...shapes].sort()).toEqual([...SHAPES].sort());
  });

  test.each(SHAPES.filter((shape) => shape !== 'CIRCLE'))('%s is as large as a circle', (shape) => {
    const corners = CORNERS[shape];
    const doubled = corners.reduce((sum, [x, y], place) => {
      const [beforeX, beforeY] = corners.at(place - 1)!;
      return sum + beforeX * y - x * beforeY;
    }, 0);
    expect(Math.abs(doubled) / 2 / Math.PI).toBeCloseTo(1, 1);
  });
});

describe('nodes', () => {
  test('areas are to each other as numbers of statements, the least so large that it can be hit', () => {
    const looks = appearanceOf(
      picture([400, 100, 1, 0].map((statements) => node(`n${statements}`, { statements }))),
    );
    const [most, quarter, one, none] = looks.nodes.map(({ radius }) => radius);
    expect(most! / quarter!).toBeCloseTo(2);
    expect(one).toBe(none);
    expect(one).toBeGreaterThanOrEqual(5);
    expect(most).toBeLessThanOrEqual(20);
  });

  test('the more there are, the smaller they are drawn', () => {
    const largest = (count: number) =>
      appearanceOf(
        picture(Array.from({ length: count }, (_, place) => node(`n${place}`, { statements: 900 }))),
      ).nodes[0]!.radius;
    expect(largest(10)).toBeGreaterThan(largest(200));
  });

  test('who is only spoken about is hollow', () => {
    const looks = appearanceOf(picture([node('a'), node('b', { statements: 0 })]));
    expect(looks.nodes.map(({ isHollow }) => isHollow)).toEqual([false, true]);
  });

  test('titles of issues are cut, names of actors are not', () => {
    const label = 'A title that goes on and on until there is no room for it any more';
    const [issue, actor] = appearanceOf(
      picture([node('i', { label, isColumn: true }), node('a', { label })]),
    ).nodes;
    expect(issue).toMatchObject({ title: label, label: 'A title that goes on and on until there i…' });
    expect(actor).toMatchObject({ title: label, label });
  });

  test('a cut leaves letters whole', () => {
    const cut = shortened('👩‍👩‍👧'.repeat(60));
    expect(cut).toBe(`${'👩‍👩‍👧'.repeat(41)}…`);
    expect(shortened('é'.normalize('NFD').repeat(42))).toHaveLength(84);
  });
});

describe('edges', () => {
  const nodes = ['a', 'b', 'c'].map((id) => node(id));

  test('the sign decides colour and stroke, a declaration has an arrow', () => {
    const edges = [edge('a', 'b', 1), edge('a', 'c', -1), edge('b', 'c', 0), declared('c', 'a', -1)];
    const looks = appearanceOf(picture(nodes, edges)).edges;
    const marks = Object.fromEntries(
      looks.map(({ id, tone, stroke, hasArrow }) => [id, { tone, stroke, hasArrow }]),
    );
    expect(marks).toEqual({
      'a--b': { tone: 'SUPPORT', stroke: 'SOLID', hasArrow: false },
      'a--c': { tone: 'OPPOSITION', stroke: 'DASHED', hasArrow: false },
      'b--c': { tone: 'NEITHER', stroke: 'DOTTED', hasArrow: false },
      'c-->a:-1': { tone: 'OPPOSITION', stroke: 'DASHED', hasArrow: true },
    });
  });

  test('width follows the weight, within bounds', () => {
    const edges = [
      edge('a', 'b', 1, { weight: 100 }),
      edge('a', 'c', -1, { weight: -50 }),
      edge('b', 'c', 1, { weight: 0.001 }),
    ];
    const widthOf = new Map(appearanceOf(picture(nodes, edges)).edges.map(({ id, width }) => [id, width]));
    expect(widthOf.get('a--b')! / widthOf.get('a--c')!).toBeCloseTo(2);
    expect(widthOf.get('b--c')).toBe(1);
    expect(widthOf.get('a--b')).toBeLessThanOrEqual(6);
  });

  test('what there is less of lies above, and the wider above the thinner', () => {
    const edges = [
      edge('a', 'b', -1, { weight: -9 }),
      edge('a', 'c', 1, { weight: 5 }),
      edge('b', 'c', 1, { weight: 3 }),
    ];
    expect(appearanceOf(picture(nodes, edges)).edges.map(({ id }) => id)).toEqual(['b--c', 'a--c', 'a--b']);
  });

  test('the more are alike, the more shines through', () => {
    const many = Array.from({ length: 5_000 }, (_, place) => edge('a', 'b', 1, { id: `e${place}` }));
    const looks = appearanceOf(picture(nodes, [...many, edge('a', 'c', -1)])).edges;
    expect(looks.at(-1)).toMatchObject({ tone: 'OPPOSITION', opacity: 0.9 });
    expect(looks[0]!.opacity).toBeLessThan(0.3);
  });

  test('edges between the same two lie side by side, however they are directed', () => {
    const edges = [edge('a', 'b', -1), declared('a', 'b', -1), declared('b', 'a', 1), edge('b', 'c', 1)];
    const looks = appearanceOf(picture(nodes, edges)).edges;
    // As seen from a to b.
    const lanes = looks
      .filter(({ target }) => target !== 'c')
      .map(({ source, offset, width }) => ({ middle: source === 'a' ? offset : -offset, width }))
      .sort((x, y) => x.middle - y.middle);
    for (const place of [1, 2]) {
      const [left, right] = [lanes[place - 1]!, lanes[place]!];
      expect(right.middle - left.middle).toBeGreaterThan((left.width + right.width) / 2);
    }
    expect(looks.find(({ target }) => target === 'c')!.offset).toBe(0);
  });
});

describe('lines', () => {
  const [left, right] = [
    { x: 0, y: 0, radius: 10 },
    { x: 100, y: 0, radius: 20 },
  ];
  const plain = { offset: 0, hasArrow: false, width: 2 };

  test('a line goes from rim to rim, an arrow ends before the shape', () => {
    expect(lineBetween(left, right, plain)).toEqual({ x1: 10, y1: 0, x2: 80, y2: 0 });
    expect(lineBetween(left, right, { ...plain, hasArrow: true })!.x2).toBeLessThan(80);
  });

  test('to the right of who looks along it', () => {
    expect(lineBetween(left, right, { ...plain, offset: 6 })).toMatchObject({ x1: 8, y1: 6, y2: 6 });
    expect(lineBetween(right, left, { ...plain, offset: 6 })).toMatchObject({ y1: -6, y2: -6 });
  });

  test('none where the nodes touch, nor an arrow that has no room', () => {
    expect(lineBetween(left, { ...right, x: 29 }, plain)).toBeNull();
    const near = { ...right, x: 30 + arrowLength(2) };
    expect(lineBetween(left, near, plain)).not.toBeNull();
    expect(lineBetween(left, near, { ...plain, hasArrow: true })).toBeNull();
  });
});

describe('legend', () => {
  test('of what is shown, and of nothing else', () => {
    const nodes = [node('a'), node('b', { kind: 'PERSON' })];
    expect(legendOf(picture(nodes, [edge('a', 'b', -1)])).map(({ text }) => text)).toEqual([
      'person',
      'state',
      'opposition: the two disagree more than they agree',
    ]);
  });

  test('of declarations, of who is only spoken about, and of what is neither', () => {
    const nodes = [node('a'), node('b', { statements: 0 })];
    const legend = legendOf(picture(nodes, [declared('a', 'b', 1), edge('a', 'b', 0)]));
    expect(legend).toEqual([
      { type: 'NODE', shape: 'DIAMOND', isHollow: false, text: 'state' },
      { type: 'NODE', shape: 'CIRCLE', isHollow: true, text: 'hollow: only spoken about' },
      {
        type: 'EDGE',
        tone: 'NEITHER',
        stroke: 'DOTTED',
        hasArrow: false,
        text: 'neither: as much agreement as disagreement',
      },
      {
        type: 'EDGE',
        tone: 'SUPPORT',
        stroke: 'SOLID',
        hasArrow: true,
        text: 'support, declared: the arrow points to whom it is about',
      },
    ]);
  });

  test('between actors and issues, a line is for or against', () => {
    const nodes = [node('a'), node('i', { kind: 'ISSUE', isColumn: true })];
    expect(legendOf(picture(nodes, [edge('a', 'i', 1), edge('a', 'i', -1)])).map(({ text }) => text)).toEqual(
      ['state', 'issue', 'for the issue', 'against the issue'],
    );
  });
});

describe('words', () => {
  const actors = picture(
    [node('a'), node('b'), node('c', { kind: 'ARMED_GROUP', statements: 0 })],
    [edge('a', 'b', -1, { weight: -2.345 }), declared('a', 'b', -1), declared('c', 'a', 1)],
  );

  test('the picture', () => {
    expect(pictureInWords(actors)).toBe(
      '3 actors; 1 relation of support, 2 of opposition. From 12 statements, 2025-04 to 2026-01-09.',
    );
    const nobody = { ...picture([]), statements: 0, firstDate: null, lastDate: null };
    expect(pictureInWords(nobody)).toBe('0 actors; no relations. From 0 statements.');
  });

  test('a node: an opponent counts once, however many relations there are', () => {
    expect(chosenInWords(actors, { type: 'NODE', id: 'a' })).toBe(
      'A (state): 1 opponent, 1 ally; 1 statement.',
    );
    expect(chosenInWords(actors, { type: 'NODE', id: 'c' })).toBe(
      'C (armed group): 0 opponents, 1 ally; only spoken about.',
    );
    expect(chosenInWords(actors, { type: 'NODE', id: 'z' })).toBeNull();
  });

  test('an edge, from both sides: all that is between the two', () => {
    expect(chosenInWords(actors, { type: 'EDGE', a: 'b', b: 'a' })).toBe(
      'B and A: opposition, weight -2.35, 2 statements; opposition, declared by A about B, 2 statements.',
    );
    expect(chosenInWords(actors, { type: 'EDGE', a: 'b', b: 'c' })).toBeNull();
  });

  test('a name from right to left does not turn the sentence', () => {
    const arabic = picture([node('a', { label: 'إيران' })]);
    expect(chosenInWords(arabic, { type: 'NODE', id: 'a' })).toBe(
      '\u2068إيران\u2069 (state): 0 opponents, 0 allies; 1 statement.',
    );
  });

  test('actors and issues', () => {
    const both = picture(
      [node('a'), node('b'), node('i', { kind: 'ISSUE', isColumn: true })],
      [edge('a', 'i', 1), edge('b', 'i', -1)],
    );
    expect(pictureInWords(both)).toContain('2 actors and 1 issue; 1 stance for an issue, 1 against one.');
    expect(chosenInWords(both, { type: 'NODE', id: 'i' })).toBe(
      'I (issue): 1 actor for it, 1 against; 1 statement.',
    );
    expect(chosenInWords(both, { type: 'NODE', id: 'a' })).toBe(
      'A (state): for 1 issue, against 0; 1 statement.',
    );
    expect(chosenInWords(both, { type: 'EDGE', a: 'b', b: 'i' })).toBe(
      'B and I: against, weight -1, 2 statements.',
    );
  });
});
