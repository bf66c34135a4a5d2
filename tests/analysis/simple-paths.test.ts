import * as fc from 'fast-check';
import { type PathsOfLength, simplePaths } from '../../src/analysis/simple-paths.ts';
import { costOf, network, networkArb, slowPaths } from './small-networks.ts';

const ENDS = { from: 'a0', to: 'a1', costOf, most: 1_000, work: 1_000_000 };

const found = ({ paths }: PathsOfLength): string[] => paths.map((path) => path.join(' '));

test('paths of one length: by cost, then by ids; none passes an end or comes back', () => {
  const graph = network('a0-a1', 'a0-s1', 's1-a1', 'a0-a3', 'a3-a1', 'a0-a2', 'a2-a1', 'a2-a3', 's1-a9');
  const ofLength = (length: number): string[] => found(simplePaths(graph, { ...ENDS, length }));
  expect(ofLength(1)).toEqual(['a0 a1']);
  expect(ofLength(2)).toEqual(['a0 a2 a1', 'a0 a3 a1', 'a0 s1 a1']);
  expect(ofLength(3)).toEqual(['a0 a2 a3 a1', 'a0 a3 a2 a1']);
  expect(ofLength(4)).toEqual([]);
});

test('the cheapest come first although a dearer one has smaller ids', () => {
  const graph = network('a0-s1', 's1-b1', 'b1-a1', 'a0-z1', 'z1-z2', 'z2-a1');
  expect(found(simplePaths(graph, { ...ENDS, length: 3, most: 1 }))).toEqual(['a0 z1 z2 a1']);
});

test('ends that the graph does not have, or that nothing connects', () => {
  expect(simplePaths(new Map(), { ...ENDS, length: 1 })).toEqual({ paths: [], work: 0, gaveUp: false });
  const apart = network('a0-a2', 'a1-a3');
  for (const length of [1, 2, 3, 6]) expect(simplePaths(apart, { ...ENDS, length }).paths).toEqual([]);
});

test('gives up where the work is used up, and says so', () => {
  const middle = Array.from({ length: 20 }, (_, at) => `a${at + 10}`);
  const graph = network(...middle.flatMap((node) => [`a0-${node}`, `${node}-a1`]));
  const wanted = { ...ENDS, length: 2 };
  expect(simplePaths(graph, wanted)).toMatchObject({ work: 40, gaveUp: false });
  expect(simplePaths(graph, wanted).paths).toHaveLength(20);
  const short = simplePaths(graph, { ...wanted, work: 11 });
  expect(short).toMatchObject({ work: 11, gaveUp: true });
  expect(short.paths).toEqual(simplePaths(graph, wanted).paths.slice(0, 5));
  expect(simplePaths(graph, { ...wanted, work: 11, most: 5 }).gaveUp).toBe(false);
});

test('a hub whose neighbours lead nowhere costs nothing', () => {
  const leaves = Array.from({ length: 5_000 }, (_, at) => `a2-s${at}`);
  const graph = network('a0-a2', 'a2-a1', ...leaves);
  expect(simplePaths(graph, { ...ENDS, length: 2 }).work).toBe(2);
  for (const length of [3, 4, 5, 6]) expect(simplePaths(graph, { ...ENDS, length }).work).toBe(0);
});

test('the same as trying all, on random graphs', () => {
  fc.assert(
    fc.property(
      networkArb,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 8 }),
      (graph, length, most) => {
        const slow = slowPaths(graph, 'a0', 'a1', 6).filter((path) => path.length === length + 1);
        const fast = simplePaths(graph, { ...ENDS, length, most });
        expect(fast.paths).toEqual(slow.slice(0, most));
        expect(fast.gaveUp).toBe(false);
      },
    ),
    { numRuns: 400 },
  );
});
