/** How two actors are connected: paths through ties, counted statements, issues and documents. */
import { byCodeUnit } from '../analysis/intern.ts';
import { type Expanded, searchPaths } from '../analysis/path-search.ts';
import { stepWords } from '../analysis/path-words.ts';
import { StanceGraphError } from '../domain/errors.ts';
import { entityTypeOfId } from '../domain/ids.ts';
import type { GraphReader } from '../graph/port.ts';
import { type PathLinkRow, pathLinks, type PathNodeType } from '../graph/queries/paths.ts';

/** Steps of the longest path that can be asked for. */
export const LONGEST_PATH = 6;

/** How much of a large graph is looked at. The schema tells them. */
export interface PathBounds {
  /** Nodes expanded at one level around one actor. */
  readonly frontier: number;
  /** Entries read of one list (the ties, the statements, …) of one node. */
  readonly list: number;
  /** Entries read of one list of all nodes of a level that can be hubs, in equal shares. */
  readonly lists: number;
  /** Steps tried while the paths are put together. */
  readonly work: number;
}
export const PATH_BOUNDS: PathBounds = { frontier: 2_000, list: 1_000, lists: 20_000, work: 200_000 };

export interface PathsWanted {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
}

export interface PathStepFound {
  readonly from: string;
  readonly to: string;
  /** Reads from the one to the other. */
  readonly label: string;
}

export interface PathFound {
  readonly length: number;
  readonly steps: readonly PathStepFound[];
}

export interface PathAnswer {
  /** Each from `from` to `to`; by length, then by how many statements and documents they pass, then by ids. */
  readonly paths: readonly PathFound[];
  readonly truncated: boolean;
  readonly searchedLength: number;
}

/** Throws BAD_INPUT. Costs at most `maxLength` statements. */
export async function findPaths(
  tx: GraphReader,
  wanted: PathsWanted,
  bounds: PathBounds = PATH_BOUNDS,
): Promise<PathAnswer> {
  checkWanted(wanted);
  const links = new Map<string, PathLinkRow[]>();

  async function expand(nodes: readonly string[]): Promise<Map<string, Expanded>> {
    const ids = byType(nodes);
    const hubs = nodes.length - ids.STATEMENT.length;
    const limit = Math.min(bounds.list, Math.ceil(bounds.lists / Math.max(hubs, 1)));
    // One more than is taken, to see whether there are more.
    const rows = await pathLinks(tx, ids, limit + 1);
    const taken = takeLists(rows, limit);
    for (const { kept } of taken) for (const row of kept) append(links, pairOf(row.start, row.end), row);
    return neighbours(taken);
  }

  const { paths, ...found } = await searchPaths(expand, { ...wanted, costOf, bounds });
  const step = (from: string, to: string): PathStepFound => ({
    from,
    to,
    label: stepWords(from, links.get(pairOf(from, to)) ?? []),
  });
  return {
    ...found,
    paths: paths.map((nodes) => ({
      length: nodes.length - 1,
      steps: nodes.slice(1).map((node, at) => step(nodes[at]!, node)),
    })),
  };
}

/** Throws BAD_INPUT where a path from an actor to itself, or one that is too long, is asked for. */
function checkWanted({ from, to, maxLength }: PathsWanted): void {
  if (maxLength < 1 || maxLength > LONGEST_PATH) {
    throw new StanceGraphError(
      'BAD_INPUT',
      `\`maxLength\` is ${maxLength}: ask for paths of 1 to ${LONGEST_PATH} steps.`,
      { details: { argument: 'maxLength', least: 1, most: LONGEST_PATH } },
    );
  }
  if (from === to) {
    throw new StanceGraphError(
      'BAD_INPUT',
      `\`from\` and \`to\` are both ${from}: ask for two different actors.`,
      {
        details: { argument: 'to', id: to },
      },
    );
  }
}

/** A tie tells more than to have said something about the same. */
function costOf(node: string): 0 | 1 {
  const type = entityTypeOfId(node);
  return type === 'STATEMENT' || type === 'DOCUMENT' ? 1 : 0;
}

function byType(nodes: readonly string[]): Record<PathNodeType, string[]> {
  const ids: Record<PathNodeType, string[]> = { ACTOR: [], STATEMENT: [], ISSUE: [], DOCUMENT: [] };
  for (const node of nodes) ids[entityTypeOfId(node) as PathNodeType].push(node);
  return ids;
}

interface TakenList {
  readonly id: string;
  readonly list: string;
  readonly kept: readonly PathLinkRow[];
  readonly cut: boolean;
}

/** The lists of each node, newest first and cut to the limit. Those of statements come after all others, so that ties lead. */
function takeLists(rows: readonly PathLinkRow[], limit: number): TakenList[] {
  const lists = new Map<string, PathLinkRow[]>();
  for (const row of rows) append(lists, `${row.id} ${row.list}`, row);
  const taken = [...lists.values()].map((list) => {
    const kept = list.sort(newestFirst).slice(0, limit);
    return { id: list[0]!.id, list: list[0]!.list, kept, cut: list.length > limit };
  });
  return taken.sort((a, b) => last(a.list) - last(b.list) || byCodeUnit(a.list, b.list));
}

const last = (list: string): number => (list === 'statements' ? 1 : 0);

function newestFirst(a: PathLinkRow, b: PathLinkRow): number {
  return (
    byCodeUnit(b.sort, a.sort) ||
    byCodeUnit(otherEnd(a), otherEnd(b)) ||
    byCodeUnit(a.kind, b.kind) ||
    byCodeUnit(a.text ?? '', b.text ?? '')
  );
}

/** Lists of statements, issues and documents hold no actor, so no end of a path. */
const INNER_LISTS: ReadonlySet<string> = new Set(['statements', 'issues', 'documents']);

function neighbours(taken: readonly TakenList[]): Map<string, Expanded> {
  const expanded = new Map<string, { neighbours: string[]; missed: Expanded['missed'] }>();
  for (const { id, list, kept, cut } of taken) {
    const node = expanded.get(id) ?? { neighbours: [], missed: 'NOTHING' };
    expanded.set(id, node);
    node.neighbours.push(...kept.map(otherEnd));
    if (cut && node.missed !== 'ANY') node.missed = INNER_LISTS.has(list) ? 'INNER' : 'ANY';
  }
  return expanded;
}

const otherEnd = ({ id, start, end }: PathLinkRow): string => (start === id ? end : start);

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function append<T>(to: Map<string, T[]>, key: string, value: T): void {
  const list = to.get(key);
  if (list) list.push(value);
  else to.set(key, [value]);
}
