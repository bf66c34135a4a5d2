/**
 * All simple paths of one length between two nodes, cheapest first. Walks are counted backwards from the end (which costs are left
 * over so many steps before it), then followed forwards, so that hardly a step is tried that leads nowhere.
 * Cost: O(length × edges) for the walks, then O(length) for each path; walks that would visit a node twice are tried in vain, so
 * the steps tried are bounded.
 */
import { byCodeUnit } from './intern.ts';

/** Undirected: each edge is in the sets of both its ends. */
export type Neighbourhoods = ReadonlyMap<string, ReadonlySet<string>>;

export interface PathsWanted {
  /** Different from one another. */
  readonly from: string;
  readonly to: string;
  /** Edges of a path, 1 to 30. */
  readonly length: number;
  /** What passing through a node costs: paths of equal length are in the order of their costs, then of their ids. */
  readonly costOf: (node: string) => 0 | 1;
  /** Paths. */
  readonly most: number;
  /** Steps to try. */
  readonly work: number;
}

export interface PathsOfLength {
  /** The nodes of each path, from `from` to `to`. */
  readonly paths: readonly (readonly string[])[];
  /** Steps tried. */
  readonly work: number;
  /** The work was used up before all of `most`, or the last there is, were found. */
  readonly gaveUp: boolean;
}

export function simplePaths(graph: Neighbourhoods, wanted: PathsWanted): PathsOfLength {
  const { from, to, length, costOf, most } = wanted;
  const left = walksTo(graph, wanted);
  const onwards = left.map(() => new Map<string, readonly string[]>());
  const paths: string[][] = [];
  const path = [from];
  const visited = new Set(path);
  let work = 0;

  /** The set of costs of walks from `node` to the end in so many steps, the node's own cost left out. */
  const costsLeft = (steps: number, node: string): number => left[steps]!.get(node) ?? 0;

  /** The neighbours from which so many steps can lead to the end, by id. */
  function nextOf(node: string, steps: number): readonly string[] {
    const known = onwards[steps]!.get(node);
    if (known) return known;
    const leading = [...(graph.get(node) ?? [])].filter((next) => left[steps]!.has(next)).sort(byCodeUnit);
    onwards[steps]!.set(node, leading);
    return leading;
  }

  function follow(node: string, steps: number, cost: number): void {
    if (steps === 0) {
      paths.push([...path]);
      return;
    }
    for (const next of nextOf(node, steps - 1)) {
      if (paths.length === most || work >= wanted.work) return;
      work += 1;
      const rest = next === to ? cost : cost - costOf(next);
      if (rest < 0 || visited.has(next) || !(costsLeft(steps - 1, next) & (1 << rest))) continue;
      path.push(next);
      visited.add(next);
      follow(next, steps - 1, rest);
      path.pop();
      visited.delete(next);
    }
  }

  for (let cost = 0; cost < length; cost++) {
    if (costsLeft(length, from) & (1 << cost)) follow(from, length, cost);
  }
  return { paths, work, gaveUp: paths.length < most && work >= wanted.work };
}

/**
 * For each number of steps up to `length` the nodes from which so many steps lead to the end, with the costs of what lies
 * between as bits: bit c is set where a walk costs c. No walk passes an end, or turns back at a node with one neighbour.
 */
function walksTo(graph: Neighbourhoods, { from, to, length, costOf }: PathsWanted): Map<string, number>[] {
  const left = [new Map([[to, 1]])];
  for (let steps = 1; steps <= length; steps++) {
    const here = new Map<string, number>();
    for (const [node, costs] of left[steps - 1]!) {
      if (node === from) continue;
      const passed = node === to ? costs : costs << costOf(node);
      for (const before of graph.get(node) ?? []) {
        const leads = before === from || (before !== to && graph.get(before)!.size > 1);
        if (leads) here.set(before, (here.get(before) ?? 0) | passed);
      }
    }
    left.push(here);
  }
  return left;
}
