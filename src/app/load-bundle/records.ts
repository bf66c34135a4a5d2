/** Records to be put into the graph, whatever file they come from. */
import type { ActorRecord, DocumentRecord, TieRecord, TopicRecord } from '../../domain/model.ts';
import type { BundleIssue, BundleStatement } from '../../interchange/readers/bundle/bundle.ts';

/** Ids are unique in each list. What they name must be here or in the graph. */
export interface LoadRecords {
  readonly documents: readonly DocumentRecord[];
  readonly actors: readonly ActorRecord[];
  readonly topics: readonly TopicRecord[];
  readonly issues: readonly BundleIssue[];
  readonly statements: readonly BundleStatement[];
  readonly ties: readonly TieRecord[];
}

export const NO_RECORDS: LoadRecords = {
  documents: [],
  actors: [],
  topics: [],
  issues: [],
  statements: [],
  ties: [],
};

/** Something that only the graph shows to be wrong. */
export interface RecordFault {
  /** Of the record, or of one of its positions. */
  readonly id: string;
  readonly key: string;
  readonly message: string;
}

/** For whom, when and as part of what records are put into the graph. */
export interface LoadMoment {
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The number that what they say carries (graph/queries/imports.ts). */
  readonly importNumber: number;
  /** The graph is taken to have none of the statements, and is not asked: it refuses those that it has (CONSTRAINT_VIOLATED). */
  readonly statementsAreNew?: boolean;
  /** The error for records that do not fit the graph: it knows their places. */
  readonly refusal: (faults: readonly RecordFault[]) => Error;
}
