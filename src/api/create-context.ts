/** What one request is given, made from what the process has. */
import { randomUUID } from 'node:crypto';
import { readRevision } from '../app/catalogue.ts';
import type { EntityMemory } from '../app/entity-memory.ts';
import { createReferences } from '../app/references.ts';
import { type GraphDatabase, requestReader, unlessAborted } from '../app/request-reader.ts';
import type { Search } from '../app/search/search.ts';
import { indexSource } from '../app/stance-index/index-source.ts';
import { refuseWithoutIndex, type StanceIndex } from '../app/stance-index/stance-index.ts';
import { statementLists } from '../app/stance-index/statement-lists.ts';
import { databaseSource } from '../app/stances/database-source.ts';
import type { WorkerPool } from '../app/workers/worker-pool.ts';
import type { Logger, RequestContext } from './context.ts';
import { startDeadline } from './deadline.ts';
import type { Limits } from './limits.ts';
import { createLoaders } from './loaders.ts';
import { createPace } from './pace.ts';
import { newReport } from './request-report.ts';

export interface ContextOptions {
  /** The report keeps every database statement. */
  readonly explain?: boolean;
  /** The address that the request's cost is put down to. */
  readonly client?: string;
  /** Aborted when the client has gone. */
  readonly gone?: AbortSignal;
}

/** Of the whole process. */
export interface ContextGround {
  readonly db: GraphDatabase;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly limits: Limits;
  readonly workers: WorkerPool;
  readonly search: Search;
  readonly memory: EntityMemory;
  readonly stanceIndex: StanceIndex;
}

export function createContext(
  { db, logger, now, limits, workers, search: index, memory, stanceIndex }: ContextGround,
  requestId: string = randomUUID(),
  { explain = false, client, gone }: ContextOptions = {},
): RequestContext {
  const report = newReport(explain);
  const deadline = startDeadline(limits, gone ?? null);
  const reader = requestReader(db, {
    onStatement: (statement) => report.explained?.push(statement),
    signal: deadline.signal,
  });
  let known: Promise<number> | null = null;
  const revision = (): Promise<number> => (known ??= readRevision(reader));
  const inTime = <T>(work: Promise<T>): Promise<T> => unlessAborted(deadline.signal, work);
  const search: Search = {
    find: (...asked) => inTime(index.find(...asked)),
    nearest: (...asked) => inTime(index.nearest(...asked)),
  };
  const references = createReferences(reader, async (type, text, count) =>
    search.nearest(await revision(), type, text, count),
  );
  return {
    requestId,
    db,
    reader,
    logger,
    limits,
    report,
    deadline,
    pace: createPace(deadline.signal),
    client: client ?? null,
    search,
    references,
    loaders: createLoaders(reader, () => known && known.then(memory.at)),
    statements: indexSource({
      index: stanceIndex,
      database: databaseSource(reader, revision),
      revision,
      signal: deadline.signal,
      refuse: stanceIndex.enabled ? null : () => refuseWithoutIndex(db, deadline.signal),
    }),
    statementLists: statementLists(stanceIndex, revision),
    hasIndex: () => stanceIndex.numbers() !== null,
    workers,
    now,
    revision,
  };
}
