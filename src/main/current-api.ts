/** The API over the database that is open now. */
import type { Logger } from 'pino';
import { createApi } from '../api/create-api.ts';
import type { Api } from '../api/create-api.ts';
import type { WorkerPool } from '../app/workers/worker-pool.ts';
import type { GraphDatabase } from '../graph/port.ts';
import type { DatabaseSlot } from './database-slot.ts';
import type { Settings } from './settings.ts';

export interface CurrentApiOptions {
  readonly logger: Logger;
  /** What the API is to see of the database: the statements may be counted on the way. */
  readonly watched: (db: GraphDatabase) => GraphDatabase;
  /** Of the process, whatever database is open. */
  readonly workers: WorkerPool;
}

/**
 * A database that takes another one's place gets an API of its own: nothing is remembered of the other, and a request that began
 * with that one meets a closed database, not a mixture.
 */
export function apiOfCurrent(
  slot: DatabaseSlot,
  settings: Settings,
  { logger, watched, workers }: CurrentApiOptions,
): () => Api {
  const apis = new WeakMap<GraphDatabase, Api>();
  return () => {
    const { db } = slot;
    const known = apis.get(db);
    if (known) return known;
    const api = createApi({
      db: watched(db),
      logger,
      now: () => new Date(),
      limits: settings.limits,
      workers,
    });
    apis.set(db, api);
    return api;
  };
}
