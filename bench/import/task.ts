/** What a process of the import part is asked to do, and what it answers. */
import type { Counts } from './counts.ts';

export type Place =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'neo4j'; readonly uri: string; readonly user: string; readonly password: string };

export type Work =
  /** Our import; `inputs` as the reader of un-votes has them. */
  | { readonly do: 'import'; readonly inputs: Readonly<Record<string, string>> }
  /** What is in the graph, written to `file` as the batches of the bare loader. */
  | { readonly do: 'take'; readonly file: string }
  /** The bare loader; `ahead`: all rows are in memory before the clock starts. */
  | { readonly do: 'load'; readonly file: string; readonly ahead: boolean };

export interface Task {
  readonly place: Place;
  readonly work: Work;
}

export interface Outcome {
  /** In the graph at the end. */
  readonly counts: Counts;
  readonly seconds: number;
  /** Peak resident memory in MB: of the whole process, and before its work began. */
  readonly peakMb: number;
  readonly beforeMb: number;
  /** Whether an import has changed the graph. */
  readonly changed: boolean;
}
