/**
 * Our computing of networks alone, behind a minimal HTTP server: what a worker thread of the product does with columns in shared
 * memory. INDEX_FILE is a saved index; it runs what is built in dist/.
 */
import type * as SavedIndex from '../../src/app/stance-index/saved-index.ts';
import type * as NetworkTask from '../../src/app/workers/network-task.ts';
import { DEFAULT_NETWORK, type NetworkOptions } from '../../src/analysis/network/options.ts';
import type { Network } from '../../src/analysis/network/network.ts';
import { NO_LISTS, type Scope, WHOLE_GRAPH } from '../../src/domain/scope.ts';
import { built } from '../measure/in-process.ts';
import { serveAnswers } from '../rivals/minimal-server.ts';
import type { Years } from './ground.ts';

export interface ComputingAsked {
  readonly ask: 'pairs' | 'topic' | 'windows';
  /** Every pair, or only how many there are and the strongest. */
  readonly rows: boolean;
  readonly topic: string;
  readonly decade: Years;
  readonly years: Years;
}

const STRONGEST = 20;
const NEVER = (): void => {};

const { loadIndex } = await built<typeof SavedIndex>('app', 'stance-index', 'saved-index.js');
const { networkTask, windowsTask } = await built<typeof NetworkTask>('app', 'workers', 'network-task.js');
const index = await loadIndex(process.env.INDEX_FILE!);
if (index === null) throw new Error('The saved index cannot be used.');
const { columns } = index;

serveAnswers<ComputingAsked>(async (asked) => JSON.stringify(answer(asked)));

function answer({ ask, rows, topic, decade, years }: ComputingAsked): unknown {
  const topEdges = rows ? null : STRONGEST;
  switch (ask) {
    case 'pairs':
      return pairs(WHOLE_GRAPH, topEdges);
    case 'topic':
      return pairs({ ...within(decade), include: { ...NO_LISTS, topics: [topic] } }, topEdges);
    case 'windows': {
      const window = { size: 1, unit: 'YEAR', step: 1, partial: false, keepNodes: false } as const;
      const options: NetworkOptions = { ...DEFAULT_NETWORK, topEdges: 1, window };
      const wanted = { scope: within(years), options, maxEdges: Infinity };
      return windowsTask(columns, wanted, NEVER).map(({ from, network }) => ({
        from: new Date(from * 86_400_000).toISOString().slice(0, 10),
        nodes: network.rows.ids.length,
        edges: network.edgesFound,
        statements: network.statements.length,
        strongest: network.heaviest,
      }));
    }
  }
}

function within({ from, to }: Years): Scope {
  return { ...WHOLE_GRAPH, from: `${from}-01-01`, to: `${to}-12-31` };
}

function pairs(scope: Scope, topEdges: number | null): unknown {
  const options: NetworkOptions = { ...DEFAULT_NETWORK, topEdges };
  const { network } = networkTask(columns, { scope, options, maxEdges: Infinity }, NEVER);
  return { edges: network.edgesFound, pairs: triples(network) };
}

function triples({ rows: { ids }, edges }: Network): unknown[] {
  return Array.from({ length: edges.size }, (_, edge) => [
    ids[edges.source[edge]!],
    ids[edges.target[edge]!],
    edges.congruence[edge],
    edges.conflict[edge],
  ]);
}
