/**
 * A network as columns of numbers. Nodes are the labels of rows (and columns) that have kept statements, in the order of ids, and
 * isolates where asked for; edges are in the order of source and target.
 */
import type { NetworkEdges } from './edge-list.ts';
import type { Levels } from './levels.ts';
import type { NetworkOptions } from './options.ts';
import type { SortedEntries } from './sorted-entries.ts';

export interface Network {
  readonly options: NetworkOptions;
  readonly rows: NetworkNodes;
  /** Null in a one-mode network, where both ends of an edge are rows. */
  readonly columns: NetworkNodes | null;
  readonly edges: NetworkEdges;
  /** Edges before `minWeight` and `topEdges`, and the greatest absolute weight among them. */
  readonly edgesFound: number;
  readonly heaviest: number;
  /** Kept statements, as places in the columns of statements; ascending. */
  readonly statements: Int32Array;
  /** Kept statements once for each row and column, by row and column; what edges open to (evidence.ts). */
  readonly entries: SortedEntries;
  readonly levels: Levels;
}

export interface NetworkNodes {
  readonly ids: readonly string[];
  /** In the variable's table. */
  readonly places: Int32Array;
  /** Distinct kept statements of each; 0 for an isolate. */
  readonly statements: Int32Array;
}

export interface NetworkLimits {
  /** More edges than this are refused. */
  readonly maxEdges: number;
  /** Called again and again, never more than some milliseconds apart; throws to stop. */
  readonly check: () => void;
}

export const NO_LIMITS: NetworkLimits = { maxEdges: Infinity, check: () => {} };
