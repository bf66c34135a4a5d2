/** How large a network may become and what it costs, before it is computed; so that too large ones are refused. Cost: linear. */
import { StanceGraphError } from '../../domain/errors.ts';
import type { NetworkPlan } from './plan.ts';
import { countWindows, rangeOf } from './windows.ts';

export interface NetworkSize {
  /** Duplicates included. */
  readonly statements: number;
  /** Rows, and in a two-mode network columns. */
  readonly nodes: number;
  /** At most so many, before `minWeight`; never more than `topEdges`. */
  readonly mostEdges: number;
  /** At most so many additions; lists do some 200 million in a second, bits several times as many. */
  readonly mostSteps: number;
  /** 1 without windows. Each is at most as large, and the steps of all of them together are at most `mostSteps` where they do not overlap. */
  readonly networks: number;
}

export function networkSize(plan: NetworkPlan): NetworkSize {
  const { statements, labels, onColumns, options } = plan;
  const [rows, columns] = [labels.rows.length, labels.columns.length];
  const oneMode = options.type === 'ONE_MODE';
  let [entries, meetings, steps] = [0, 0, 0];
  for (const said of onColumns) {
    entries += said;
    const most = Math.min(said, rows);
    meetings += (most * (most - 1)) / 2;
    steps += (said * (said - 1)) / 2;
  }
  const edges = oneMode ? Math.min(meetings, (rows * (rows - 1)) / 2) : Math.min(entries, rows * columns);
  return {
    statements: statements.length,
    nodes: oneMode ? rows : rows + columns,
    mostEdges: Math.min(edges, options.topEdges ?? Infinity),
    mostSteps: oneMode ? steps : entries,
    networks: options.window === null ? 1 : countWindows(rangeOf(plan), options.window),
  };
}

export interface NetworkSizeLimits {
  readonly nodes: number;
  /** Additions, see `mostSteps`. */
  readonly steps: number;
  readonly networks: number;
}

/**
 * Throws LIMIT_EXCEEDED, with what would be and how to cut it. Edges are not among the limits: how many there will be is known only
 * when they are counted, which `computeNetwork` does without keeping them.
 */
export function checkNetworkSize(size: NetworkSize, most: NetworkSizeLimits): void {
  const refuse = (what: string, found: number, allowed: number, remedy: string): never => {
    throw new StanceGraphError(
      'LIMIT_EXCEEDED',
      `The network would ${what}; at most ${allowed} are allowed. ${remedy}`,
      {
        details: { found, most: allowed, nodes: size.nodes, edges: size.mostEdges, networks: size.networks },
      },
    );
  };
  const narrower = 'Narrow the `scope`: dates, topics, issues or actors.';
  if (size.networks > most.networks)
    refuse(
      `have ${size.networks} windows`,
      size.networks,
      most.networks,
      'Make `window.size` and `window.step` longer, or narrow `scope.from` and `scope.to`.',
    );
  if (size.nodes > most.nodes)
    refuse(
      `have ${size.nodes} nodes`,
      size.nodes,
      most.nodes,
      `${narrower} Leave \`isolates\` out, where they are asked for.`,
    );
  if (size.mostSteps > most.steps)
    refuse(
      `have up to ${size.mostEdges} edges, made of ${size.mostSteps} pairs of statements`,
      size.mostSteps,
      most.steps,
      narrower,
    );
}
