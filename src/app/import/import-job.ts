/** What an import is asked to do, what it tells while it works, and what it says at the end. */
import type { RowFault } from '../../interchange/readers/reader.ts';
import type { LoadCounts, LoadedType } from '../load-bundle.ts';

export interface ImportRequest {
  /** Id of a reader. */
  readonly format: string;
  /** Absolute paths by role. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The reader's options as given. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** What the import is called in lists; null: after its first file. */
  readonly name: string | null;
  /** Absolute path of the decisions on who is who; null: none. */
  readonly decisions: string | null;
  /** `stop`: one bad row, and nothing is written. `skip`: bad rows are left out and reported. */
  readonly onError: 'stop' | 'skip';
  readonly dryRun: boolean;
}

export type ImportEvent =
  /** First pass: reading and checking. `bytes` of `totalBytes` read (of the files as they are, packed or not). */
  | {
      readonly type: 'checking';
      readonly rows: number;
      readonly bytes: number;
      readonly totalBytes: number;
      readonly perSecond: number;
      readonly secondsLeft: number | null;
    }
  /** The whole file is checked. */
  | { readonly type: 'checked'; readonly rows: number; readonly faults: number; readonly newActors: number }
  /** Bad rows as they are found, each once: all of them, where the report lists the first ones only. */
  | { readonly type: 'faults'; readonly faults: readonly RowFault[] }
  /** Second pass: `done` of `total` rows are in the graph. */
  | {
      readonly type: 'writing';
      readonly done: number;
      readonly total: number;
      readonly perSecond: number;
      readonly secondsLeft: number | null;
    };

/** An actor of the file that could be several of the graph, or several of the file that could be one. */
export interface UnclearActor {
  readonly name: string;
  readonly externalIds: readonly string[];
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly why: string }[];
  /** A line for the decisions file, ready to be completed. */
  readonly suggestion: string;
}

export interface ImportReport {
  /** `import:…`; the same for the same files and options. */
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly counts: Readonly<Record<LoadedType, LoadCounts>>;
  /** Rows that were left out; at most 1,000 are listed, all are counted. */
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
  /** Actors that were recognised by something else than their id, and by what. At most 1,000. */
  readonly recognised: readonly { readonly name: string; readonly actor: string; readonly by: string }[];
  readonly recognisedCount: number;
  /** Lines of the decisions file that fit nothing in the files: a slip, or not needed. */
  readonly unusedDecisions: readonly {
    readonly file: string;
    readonly line: number;
    readonly text: string;
  }[];
  /** False: the graph already said all of this. */
  readonly changed: boolean;
  readonly revision: number;
  readonly dryRun: boolean;
  readonly seconds: number;
}
