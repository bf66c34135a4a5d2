/**
 * The shortest simple paths between two nodes of a graph that is too large to read: breadth first from both ends, always the end
 * with less to read, one reading for each level. When f levels around one end and g around the other are known, every path of
 * length f + g is, because each of its edges touches a node nearer than f to the one or nearer than g to the other.
 * Cost: at most `maxLength` readings; the rest is that of simple-paths.ts.
 */
import { byCodeUnit } from './intern.ts';
import { simplePaths } from './simple-paths.ts';

/** What a node's neighbours lack, when there were too many: nothing, none that can be an end of the path, or any. */
export type Missed = 'NOTHING' | 'INNER' | 'ANY';

export interface Expanded {
  /** The most telling first. */
  readonly neighbours: readonly string[];
  readonly missed: Missed;
}

/** Reads the neighbours of nodes; a node that it leaves out has none. */
export type Expand = (nodes: readonly string[]) => Promise<ReadonlyMap<string, Expanded>>;

export interface PathBounds {
  /** Nodes expanded at one level of one end. */
  readonly frontier: number;
  /** Steps tried while paths are put together. */
  readonly work: number;
}

export interface PathSearch {
  /** Different from one another. */
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  /** See simple-paths.ts. */
  readonly costOf: (node: string) => 0 | 1;
  readonly bounds: PathBounds;
}

export interface FoundPaths {
  /** By length, then cost, then ids; each from `from` to `to`. */
  readonly paths: readonly (readonly string[])[];
  /** There are more paths than these, or there may be. */
  readonly truncated: boolean;
  /** Every path up to this length was seen: what is not listed comes after what is. */
  readonly searchedLength: number;
}

interface Side {
  readonly end: string;
  readonly seen: Set<string>;
  /** Levels expanded. */
  depth: number;
  /** The nodes of the next level. */
  next: readonly string[];
}

export async function searchPaths(expand: Expand, search: PathSearch): Promise<FoundPaths> {
  const { from, to, maxLength, first, bounds } = search;
  const known = knownGraph(expand);
  const sides = [from, to].map((end): Side => ({ end, seen: new Set([end]), depth: 0, next: [end] }));
  const [near, far] = sides as [Side, Side];
  const paths: (readonly string[])[] = [];
  let complete = maxLength;
  let work = 0;

  for (let length = 1; length <= maxLength; length++) {
    const more = known.unread(far) - known.unread(near) || far.depth - near.depth;
    const [side, other] = more < 0 ? [far, near] : [near, far];
    const missed = await known.expandLevel(side, other, bounds.frontier);
    complete = Math.min(complete, completeAfter(missed, length, other) ?? maxLength);

    const wanted = { ...search, length, most: first + 1 - paths.length, work: bounds.work - work };
    const found = simplePaths(known.graph, wanted);
    paths.push(...found.paths);
    work += found.work;
    if (found.gaveUp) complete = Math.min(complete, length - 1);
    if (paths.length > first) {
      return { paths: paths.slice(0, first), truncated: true, searchedLength: Math.min(complete, length) };
    }
    if (found.gaveUp) break;
  }
  return { paths, truncated: complete < maxLength, searchedLength: complete };
}

/** Up to which length all paths are known although something was missed; null where nothing was. */
function completeAfter(missed: Missed, length: number, other: Side): number | null {
  if (missed === 'NOTHING') return null;
  // Nothing was read around the other end yet, so the last step of each path must lead straight to it.
  return missed === 'INNER' && other.depth === 0 ? length : length - 1;
}

function knownGraph(expand: Expand) {
  const graph = new Map<string, Set<string>>();
  const readings = new Map<string, Expanded>();
  /** Of nodes seen: how near to the head of a list they came at best. */
  const ranks = new Map<string, number>();

  const setOf = (node: string): Set<string> => {
    const known = graph.get(node) ?? new Set();
    graph.set(node, known);
    return known;
  };

  function add(node: string, reading: Expanded): void {
    readings.set(node, reading);
    reading.neighbours.forEach((neighbour, rank) => {
      setOf(node).add(neighbour);
      setOf(neighbour).add(node);
      ranks.set(neighbour, Math.min(ranks.get(neighbour) ?? rank, rank));
    });
  }

  const unreadOf = (side: Side): string[] => side.next.filter((node) => !readings.has(node));
  const byRank = (a: string, b: string): number =>
    (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || byCodeUnit(a, b);

  return {
    graph,
    /** How many nodes the next level would read. */
    unread: (side: Side): number => unreadOf(side).length,

    /** Reads the next level around one end, of each hub the head of its list first, and says what could not be read. */
    async expandLevel(side: Side, other: Side, most: number): Promise<Missed> {
      const unread = unreadOf(side);
      const chosen = unread.length > most ? unread.sort(byRank).slice(0, most) : unread;
      const read = chosen.length > 0 ? await expand(chosen) : new Map<string, Expanded>();
      for (const node of chosen) add(node, read.get(node) ?? { neighbours: [], missed: 'NOTHING' });

      const missed = new Set(side.next.map((node) => readings.get(node)?.missed ?? 'ANY'));
      const around = side.next.flatMap((node) => [...(graph.get(node) ?? [])]);
      // No simple path goes through an end.
      side.next = [...new Set(around)].filter((node) => !side.seen.has(node) && node !== other.end);
      for (const node of side.next) side.seen.add(node);
      side.depth += 1;
      return missed.has('ANY') ? 'ANY' : missed.has('INNER') ? 'INNER' : 'NOTHING';
    },
  };
}
