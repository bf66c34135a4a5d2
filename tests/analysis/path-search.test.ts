import * as fc from 'fast-check';
import { type PathSearch, searchPaths } from '../../src/analysis/path-search.ts';
import { costOf, network, networkArb, reading, slowPaths } from './small-networks.ts';

const WIDE = { frontier: 1_000, work: 1_000_000 };
const SEARCH: PathSearch = { from: 'a0', to: 'a1', maxLength: 4, first: 5, costOf, bounds: WIDE };
const NO_LIMIT = 1_000;

test('shortest first, and nothing is read that is not needed', async () => {
  const graph = network('a0-a2', 'a2-a1', 'a0-s1', 's1-a1', 'a2-a3', 'a3-a4', 'a4-a1', 'a4-a9', 'a9-a8');
  const asked: string[][] = [];
  expect(await searchPaths(reading(graph, NO_LIMIT, asked), { ...SEARCH, maxLength: 4 })).toEqual({
    paths: [
      ['a0', 'a2', 'a1'],
      ['a0', 's1', 'a1'],
      ['a0', 'a2', 'a3', 'a4', 'a1'],
    ],
    truncated: false,
    searchedLength: 4,
  });
  // Round a0, round a1; of what lies one step from either only what the other did not read.
  expect(asked).toEqual([['a0'], ['a1'], ['a2', 's1'], ['a4']]);
});

test('more than `first`: cut, and searched up to the length of the first one that is not shown', async () => {
  const graph = network('a0-a1', 'a0-a2', 'a2-a1', 'a0-a3', 'a3-a1', 'a2-a3');
  const ask = (first: number) => searchPaths(reading(graph, NO_LIMIT), { ...SEARCH, first });
  expect(await ask(1)).toEqual({ paths: [['a0', 'a1']], truncated: true, searchedLength: 2 });
  expect(await ask(4)).toMatchObject({ truncated: true, searchedLength: 3 });
  expect(await ask(5)).toMatchObject({ truncated: false, searchedLength: 4 });
});

test('an end that has no neighbours ends the search at once, and it was complete', async () => {
  const graph = network('a0-a2', 'a2-a3', 'a3-a4');
  for (const ends of [
    { from: 'a0', to: 'a1' },
    { from: 'a1', to: 'a0' },
  ]) {
    const asked: string[][] = [];
    const found = await searchPaths(reading(graph, NO_LIMIT, asked), { ...SEARCH, ...ends, maxLength: 6 });
    expect(found).toEqual({ paths: [], truncated: false, searchedLength: 6 });
    expect(asked.length).toBeLessThanOrEqual(2);
  }
});

test('no path goes through one end and back, so nothing is read beyond it', async () => {
  const asked: string[][] = [];
  const graph = network('a0-a1', 'a1-a2', 'a2-a3');
  const found = await searchPaths(reading(graph, NO_LIMIT, asked), { ...SEARCH, maxLength: 6 });
  expect(found).toEqual({ paths: [['a0', 'a1']], truncated: false, searchedLength: 6 });
  expect(asked).toEqual([['a0']]);
});

describe('what is cut is said', () => {
  const hub = Array.from({ length: 9 }, (_, at) => [`a0-s${at}`, `s${at}-a1`]).flat();

  test('a list of statements: all direct ties are known, no longer path is sure', async () => {
    const found = await searchPaths(reading(network(...hub), 3), { ...SEARCH, first: 100 });
    expect(found.paths.map((path) => path[1])).toEqual(['s0', 's1', 's2']);
    expect(found).toMatchObject({ truncated: true, searchedLength: 1 });
    const direct = await searchPaths(reading(network(...hub), 3), { ...SEARCH, maxLength: 1 });
    expect(direct).toEqual({ paths: [], truncated: false, searchedLength: 1 });
  });

  test('a list that can hold the other end: nothing is sure', async () => {
    const graph = network('a0-a1', 'a0-a2', 'a0-a3');
    expect(await searchPaths(reading(graph, 2), { ...SEARCH, maxLength: 1 })).toEqual({
      paths: [['a0', 'a1']],
      truncated: true,
      searchedLength: 0,
    });
  });

  test('a level with too many nodes: the heads of all lists are read first', async () => {
    const graph = network('a0-a2', 'a2-s1', 'a2-s2', 'a2-s3', 'a0-a3', 'a3-s7', 'a3-s8', 'a3-s9');
    const asked: string[][] = [];
    // The other end is a hub of its own, so that this side is read.
    const far = Array.from({ length: 9 }, (_, at) => network(`a1-b${at}`));
    for (const one of far) for (const [node, more] of one) graph.set(node, more);
    graph.set('a1', new Set(far.flatMap((one) => [...one.keys()]).filter((node) => node !== 'a1')));
    const bounds = { ...WIDE, frontier: 2 };
    const found = await searchPaths(reading(graph, NO_LIMIT, asked), { ...SEARCH, bounds, maxLength: 4 });
    expect(asked).toEqual([['a0'], ['a1'], ['a2', 'a3'], ['s1', 's7']]);
    expect(found).toEqual({ paths: [], truncated: true, searchedLength: 3 });
  });

  test('paths that took too much work to put together', async () => {
    const found = await searchPaths(reading(network(...hub), NO_LIMIT), {
      ...SEARCH,
      first: 100,
      bounds: { ...WIDE, work: 7 },
    });
    expect(found.paths).toHaveLength(3);
    expect(found).toMatchObject({ truncated: true, searchedLength: 1 });
  });
});

test('the same as trying all, on random graphs, from either end', async () => {
  await fc.assert(
    fc.asyncProperty(
      networkArb,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 8 }),
      async (graph, maxLength, first) => {
        const asked: string[][] = [];
        const all = slowPaths(graph, 'a0', 'a1', maxLength);
        const found = await searchPaths(reading(graph, NO_LIMIT, asked), { ...SEARCH, maxLength, first });
        expect(found).toEqual({
          paths: all.slice(0, first),
          truncated: all.length > first,
          searchedLength: all.length > first ? all[first]!.length - 1 : maxLength,
        });
        expect(asked.length).toBeLessThanOrEqual(maxLength);
        expect(new Set(asked.flat()).size).toBe(asked.flat().length);
        const back = { ...SEARCH, from: 'a1', to: 'a0', maxLength, first: 1_000 };
        const others = await searchPaths(reading(graph, NO_LIMIT), back);
        expect(others.paths.map((path) => path.toReversed().join(' ')).sort()).toEqual(
          all.map((path) => path.join(' ')).sort(),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('what was cut is never claimed to be complete, on random graphs and bounds', async () => {
  let cuts = 0;
  await fc.assert(
    fc.asyncProperty(
      networkArb,
      fc.record({
        limit: fc.integer({ min: 1, max: 4 }),
        frontier: fc.integer({ min: 1, max: 5 }),
        work: fc.oneof(fc.constant(1_000_000), fc.integer({ min: 1, max: 60 })),
        maxLength: fc.integer({ min: 1, max: 6 }),
        first: fc.integer({ min: 1, max: 20 }),
      }),
      async (graph, { limit, frontier, work, maxLength, first }) => {
        const all = slowPaths(graph, 'a0', 'a1', maxLength);
        const bounds = { frontier, work };
        const asked: string[][] = [];
        const found = await searchPaths(reading(graph, limit, asked), {
          ...SEARCH,
          maxLength,
          first,
          bounds,
        });
        const sure = (path: readonly string[]): boolean => path.length - 1 <= found.searchedLength;
        expect(found.paths.filter(sure)).toEqual(all.filter(sure).slice(0, first));
        const texts = found.paths.map((path) => path.join(' '));
        expect(all.map((path) => path.join(' '))).toEqual(expect.arrayContaining(texts));
        expect(new Set(texts).size).toBe(texts.length);
        if (all.length > found.paths.length) expect(found.truncated).toBe(true);
        if (!found.truncated) expect(found.searchedLength).toBe(maxLength);
        for (const nodes of asked) expect(nodes.length).toBeLessThanOrEqual(frontier);
        if (found.searchedLength < maxLength && found.paths.length < first) cuts += 1;
      },
    ),
    { numRuns: 600 },
  );
  expect(cuts).toBeGreaterThan(50);
});
