/** What every resolver is given: how to read the graph within one request, and what has been read already. */
import type { References } from '../app/references.ts';
import type { GraphDatabase, RequestReader } from '../app/request-reader.ts';
import type { Search } from '../app/search/search.ts';
import type { StatementSource } from '../app/stances/statement-source.ts';
import type { StatementLists } from '../app/stance-index/statement-lists.ts';
import type { WorkerPool } from '../app/workers/worker-pool.ts';
import type { Deadline } from './deadline.ts';
import type { Limits } from './limits.ts';
import type { Loaders } from './loaders.ts';
import type { Pace } from './pace.ts';
import type { RequestReport } from './request-report.ts';

/** Where faults of ours are written to; pino's shape. */
export interface Logger {
  error(details: Readonly<Record<string, unknown>>, message: string): void;
}

export interface RequestContext {
  /** Names the request in the log and in "Unexpected error". */
  readonly requestId: string;
  readonly db: GraphDatabase;
  readonly reader: RequestReader;
  readonly logger: Logger;
  readonly limits: Limits;
  readonly report: RequestReport;
  readonly deadline: Deadline;
  readonly pace: Pace;
  /** The address that the request's cost is put down to; null: nobody's. */
  readonly client: string | null;
  /** In an index of the whole process. */
  readonly search: Search;
  /** Ids, names and titles as ids. */
  readonly references: References;
  readonly loaders: Loaders;
  /** What computed answers are made from. */
  readonly statements: StatementSource;
  /** Which statements lists have, where the index knows. */
  readonly statementLists: StatementLists;
  /** Whether there is a stance index now. */
  readonly hasIndex: () => boolean;
  /** Where heavy work is done, beside the event loop; of the whole process. */
  readonly workers: WorkerPool;
  /** The clock. */
  readonly now: () => Date;
  /** The graph's revision, read once a request. */
  readonly revision: () => Promise<number>;
}
