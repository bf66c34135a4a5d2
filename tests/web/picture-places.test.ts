/** Where things are in a picture, and what is next to what. */
import { areSamePlaces, boundsOf } from '../../src/web/explore/picture/bounds.ts';
import { emphasisOf } from '../../src/web/explore/picture/emphasis.ts';
import { nearestNode } from '../../src/web/explore/picture/nearest-node.ts';
import { offTheGrid } from '../../src/web/explore/picture/off-the-grid.ts';
import { buildPicture } from '../../src/web/explore/picture/build-picture.ts';
import type { Answers } from '../../src/web/explore/picture/build-picture.ts';

describe('a picture of what the API answers', () => {
  const actor = (id: string, statementCount = 1) =>
    ({ id, label: id, kind: 'STATE', isColumn: false, statementCount }) as const;
  const between = (source: string, target: string, sign: number) => ({
    source,
    target,
    sign,
    weight: sign,
    congruence: null,
    conflict: null,
    statementCount: 1,
  });
  const end = (id: string) => ({ id, kind: 'STATE', name: id }) as const;
  const declared = (from: string, to: string) => ({
    verdict: 'OPPOSED' as const,
    count: 2,
    summary: '',
    conditional: false,
    attributedOnly: false,
    from: end(from),
    to: end(to),
  });
  const answers: Answers = {
    network: {
      edgesFound: 5,
      statementCount: 9,
      undatedLeftOut: 1,
      firstDate: null,
      lastDate: null,
      emptyBecause: null,
      nodes: [actor('a'), actor('b')],
      edges: [between('a', 'b', 1)],
    },
    places: {
      firstDate: null,
      lastDate: null,
      nodes: [
        { id: 'a', x: 0.1, y: 0.2 },
        { id: 'b', x: 0.7, y: 0.9 },
        { id: 'c', x: 0.4, y: 0.3 },
      ],
    },
    declarations: { opposition: { totalCount: 7, nodes: [declared('a', 'd'), declared('e', 'd')] } },
  };

  test('has the network, what is declared, and who is only spoken about', () => {
    const { nodes, edges, edgesHidden, declarationsHidden } = buildPicture(answers, 'BOTH');
    expect(nodes.map(({ id, statements }) => [id, statements])).toEqual([
      ['a', 1],
      ['b', 1],
      ['d', 0],
      ['e', 0],
    ]);
    expect(edges.map(({ id, basis, sign }) => [id, basis, sign])).toEqual([
      ['a--b', 'NETWORK', 1],
      ['a-->d:-1', 'DECLARED', -1],
      ['e-->d:-1', 'DECLARED', -1],
    ]);
    expect({ edgesHidden, declarationsHidden }).toEqual({ edgesHidden: 4, declarationsHidden: 5 });
  });

  test('takes the places as they are, whoever is there', () => {
    const { nodes } = buildPicture(answers, 'BOTH');
    expect(nodes.slice(0, 2).map(({ x, y }) => [x, y])).toEqual([
      [0.1, 0.2],
      [0.7, 0.9],
    ]);
    const later = { ...answers, network: { ...answers.network, nodes: [actor('b'), actor('c')], edges: [] } };
    expect(buildPicture(later, 'BOTH').nodes.find(({ id }) => id === 'b')).toMatchObject({ x: 0.7, y: 0.9 });
  });

  test('keeps in place who is only spoken about, at this time or ever', () => {
    const placeOf = (answers: Answers, id: string) =>
      buildPicture(answers, 'BOTH').nodes.find((node) => node.id === id)!;
    const before = placeOf(answers, 'd');
    const later: Answers = {
      ...answers,
      network: { ...answers.network, nodes: [actor('b')], edges: [] },
      declarations: { opposition: { totalCount: 2, nodes: [declared('b', 'c'), declared('b', 'd')] } },
    };
    expect(placeOf(later, 'c')).toMatchObject({ x: 0.4, y: 0.3, statements: 0 });
    expect(placeOf(later, 'd')).toEqual(before);
  });

  test('says that no relation is of the sort that is asked for', () => {
    const { edges, emptyBecause } = buildPicture({ ...answers, declarations: null }, 'OPPOSITION');
    expect(edges).toEqual([]);
    expect(emptyBecause).toBe('No relation of this sort is in the scope.');
  });
});

describe('off the grid', () => {
  const grid = (columns: number, rows: number) =>
    new Map(
      Array.from({ length: columns * rows }, (_, place) => [
        `n${place}`,
        { x: 0.1 * (place % columns), y: 0.1 * Math.floor(place / columns) },
      ]),
    );

  test('no node stands on the line between two others', () => {
    const places = [...offTheGrid(grid(6, 6)).values()];
    let closest = Infinity;
    for (const from of places)
      for (const to of places)
        for (const node of places) {
          const [dx, dy] = [to.x - from.x, to.y - from.y];
          const along = (node.x - from.x) * dx + (node.y - from.y) * dy;
          if (node === from || node === to || along <= 0 || along >= dx * dx + dy * dy) continue;
          if (Math.hypot(dx, dy) > 0.35) continue;
          closest = Math.min(
            closest,
            Math.abs((node.x - from.x) * dy - (node.y - from.y) * dx) / Math.hypot(dx, dy),
          );
        }
    // Lines that are no longer than three steps.
    expect(closest).toBeGreaterThan(0);
  });

  test('nobody goes further than a quarter of a step, and always the same way', () => {
    const before = grid(4, 3);
    const after = offTheGrid(before);
    for (const [id, { x, y }] of before) {
      const moved = Math.hypot(after.get(id)!.x - x, after.get(id)!.y - y);
      expect(moved).toBeGreaterThan(0);
      expect(moved).toBeLessThan(0.025);
    }
    expect(offTheGrid(before)).toEqual(after);
  });

  test('what stands freely stays where it is', () => {
    const free = new Map([
      ['a', { x: 0.1, y: 0.2 }],
      ['b', { x: 0.3, y: 0.5 }],
    ]);
    expect(offTheGrid(free)).toEqual(free);
    const mixed = offTheGrid(new Map([...free, ...grid(2, 2), ['n0', { x: 0, y: 0 }]]));
    expect(mixed.get('b')).toEqual({ x: 0.3, y: 0.5 });
  });
});

describe('bounds', () => {
  const places = new Map([
    ['a', { x: 0, y: 0.5 }],
    ['b', { x: 1, y: 0.2 }],
  ]);

  test('hold all places', () => {
    expect(boundsOf(places)).toEqual({ left: 0, right: 1, top: 0.2, bottom: 0.5 });
    expect(boundsOf(new Map())).toBeNull();
  });

  test('a picture goes on where nobody has moved', () => {
    expect(areSamePlaces(places, new Map([['b', { x: 1, y: 0.2 }]]))).toBe(true);
    expect(areSamePlaces(places, new Map([['b', { x: 1, y: 0.3 }]]))).toBe(false);
    expect(areSamePlaces(places, new Map([['c', { x: 1, y: 0.3 }]]))).toBe(true);
  });
});

describe('arrow keys', () => {
  const nodes = [
    { id: 'middle', x: 0, y: 0 },
    { id: 'right', x: 3, y: 0.5 },
    { id: 'far-right', x: 5, y: 0 },
    { id: 'below', x: 0.5, y: 2 },
    { id: 'above', x: 0, y: -2 },
  ];
  const [middle] = nodes;

  test('go to the nearest in their direction', () => {
    expect(nearestNode(nodes, middle!, 'ArrowRight')).toBe('right');
    expect(nearestNode(nodes, middle!, 'ArrowDown')).toBe('below');
    expect(nearestNode(nodes, middle!, 'ArrowUp')).toBe('above');
    expect(nearestNode(nodes, middle!, 'ArrowLeft')).toBeNull();
  });

  test('reach every node', () => {
    const reached = new Set(['middle']);
    for (const id of reached)
      for (const direction of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const) {
        const next = nearestNode(
          nodes,
          nodes.find((node) => node.id === id)!,
          direction,
        );
        if (next !== null) reached.add(next);
      }
    expect(reached.size).toBe(nodes.length);
  });
});

describe('emphasis', () => {
  const parts = {
    nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    edges: [
      { id: 'a--b', source: 'a', target: 'b' },
      { id: 'b-->a', source: 'b', target: 'a' },
      { id: 'b--c', source: 'b', target: 'c' },
    ],
  };

  test('a node with its neighbours', () => {
    expect(emphasisOf(parts, { type: 'NODE', id: 'a' })).toEqual({
      centres: new Set(['a']),
      nodes: new Set(['a', 'b']),
      edges: new Set(['a--b', 'b-->a']),
    });
  });

  test('an edge: all that is between its ends', () => {
    expect(emphasisOf(parts, { type: 'EDGE', a: 'b', b: 'a' })).toEqual({
      centres: new Set(['a', 'b']),
      nodes: new Set(['a', 'b']),
      edges: new Set(['a--b', 'b-->a']),
    });
  });

  test('nothing steps back from what is not in the picture', () => {
    expect(emphasisOf(parts, null)).toBeNull();
    expect(emphasisOf(parts, { type: 'NODE', id: 'z' })).toBeNull();
    expect(emphasisOf(parts, { type: 'EDGE', a: 'a', b: 'z' })).toBeNull();
  });
});
