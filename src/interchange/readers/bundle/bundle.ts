/** What a bundle says, checked, with its defaults filled in: plain records, ready to be loaded. */
import type {
  ActorRecord,
  DocumentRecord,
  IssueRecord,
  PositionRecord,
  StatementRecord,
  TieRecord,
  TopicRecord,
} from '../../../domain/model.ts';

/** Where something stands in a file; `line` and `column` count from 1. `path` is like `statements[3].speaker`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

/** One thing that is wrong in a bundle, and the nearest valid word where there is one. */
export interface Fault extends Place {
  readonly message: string;
  readonly suggestion: string | null;
}

export interface BundleIssue extends IssueRecord {
  readonly positions: readonly PositionRecord[];
  /** Pairs of ids of its own positions, each pair in order, the pairs in order. */
  readonly incompatible: readonly (readonly [string, string])[];
}

/**
 * With `dateBasis` DOCUMENT all dates are null: the loader takes them from the cited documents, which may be in the graph
 * only. `recordedAt` and `recordedBy` are null where the bundle does not give them; `issue` is known from the position.
 */
export interface BundleStatement extends Omit<StatementRecord, 'issue' | 'recordedAt'> {
  readonly recordedAt: string | null;
  /** Recordings that ended before this one began (domain/moment.ts), in the order of time; null: what the graph has stays. */
  readonly recordedBefore: readonly string[] | null;
}

/** An id that is used, but defined in none of the files; it may be in the graph. */
export interface OutsideReference {
  readonly id: string;
  /** What an id in this place can be: the ids that begin with the same type. */
  readonly place: Place;
}

export interface Bundle {
  readonly documents: readonly DocumentRecord[];
  readonly actors: readonly ActorRecord[];
  readonly topics: readonly TopicRecord[];
  readonly issues: readonly BundleIssue[];
  readonly statements: readonly BundleStatement[];
  readonly ties: readonly TieRecord[];
  /** Every use of an id from outside; empty unless the reader was told to allow them. */
  readonly outside: readonly OutsideReference[];
  /** Where a thing of this bundle, or one of its keys, is written; for faults that only the graph shows. */
  placeOf(id: string, key?: string): Place;
}

/** A file that has been read; `name` is shown in messages. */
export interface BundleFile {
  readonly name: string;
  readonly text: string;
}
