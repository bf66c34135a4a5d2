/** Small undirected graphs for tests of paths: actors `a…` and statements `s…`, never two statements side by side. */
import * as fc from 'fast-check';
import type { Expand, Missed } from '../../src/analysis/path-search.ts';
import type { Neighbourhoods } from '../../src/analysis/simple-paths.ts';

/** From pairs such as `a1-a2`. */
export function network(...pairs: readonly string[]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [a, b] = pair.split('-') as [string, string];
    graph.set(a, (graph.get(a) ?? new Set()).add(b));
    graph.set(b, (graph.get(b) ?? new Set()).add(a));
  }
  return graph;
}

export const costOf = (node: string): 0 | 1 => (node.startsWith('s') ? 1 : 0);

/** The ends are a0 and a1. */
export const networkArb: fc.Arbitrary<Map<string, Set<string>>> = fc
  .uniqueArray(
    fc
      .tuple(
        fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4'),
        fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4', 's0', 's1', 's2', 's3'),
      )
      .filter(([a, b]) => a !== b)
      .map((pair) => pair.toSorted().join('-')),
    { maxLength: 22 },
  )
  .map((pairs) => network(...pairs));

/** Every simple path, by trying all, in the order of length, cost, ids. */
export function slowPaths(
  graph: Neighbourhoods,
  from: string,
  to: string,
  maxLength: number,
  cost: (node: string) => 0 | 1 = costOf,
): string[][] {
  const found: string[][] = [];
  const follow = (path: readonly string[]): void => {
    const end = path.at(-1)!;
    if (end === to) found.push([...path]);
    if (end === to || path.length > maxLength) return;
    for (const next of graph.get(end) ?? []) if (!path.includes(next)) follow([...path, next]);
  };
  follow([from]);
  const key = (path: readonly string[]): string =>
    `${path.length} ${path.filter((node) => cost(node) === 1).length} ${path.join(' ')}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Reads the graph as a database would: of each list of a node the first `limit` entries. `asked` keeps what was read. */
export function reading(graph: Neighbourhoods, limit: number, asked: string[][] = []): Expand {
  return async (nodes) => {
    asked.push([...nodes]);
    return new Map(
      nodes.map((node) => {
        const all = [...(graph.get(node) ?? [])].sort();
        const actors = all.filter((one) => costOf(one) === 0);
        const statements = all.filter((one) => costOf(one) === 1);
        const missed: Missed =
          actors.length > limit ? 'ANY' : statements.length > limit ? 'INNER' : 'NOTHING';
        return [node, { neighbours: [...actors.slice(0, limit), ...statements.slice(0, limit)], missed }];
      }),
    );
  };
}
