/**
 * A network as columns of numbers. Nodes are the labels of rows (and columns) that have kept statements, in the order of ids, and
 * isolates where asked for; edges are in the order of source and target. It is plain data, which may go from thread to thread; what
 * an edge opens to is told by evidence.ts.
 */
import type { NetworkEdges } from './edge-list.ts';
import type { NetworkOptions } from './options.ts';

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
}

export interface NetworkNodes {
  readonly ids: readonly string[];
  /** Distinct kept statements of each; 0 for an isolate. */
  readonly statements: Int32Array;
}

export interface NetworkLimits {
  /** More edges than this are refused. */
  readonly maxEdges: number;
  /** Called again and again, some ten milliseconds apart at most for a million statements; throws to stop. */
  readonly check: () => void;
}

export const NO_LIMITS: NetworkLimits = { maxEdges: Infinity, check: () => {} };
