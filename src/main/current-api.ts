/** The API over the database that is open now. */
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createApi } from '../api/create-api.ts';
import type { Api } from '../api/create-api.ts';
import { createStanceIndex } from '../app/stance-index/stance-index.ts';
import type { WorkerPool } from '../app/workers/worker-pool.ts';
import type { GraphDatabase } from '../graph/port.ts';
import type { DatabaseSlot } from './database-slot.ts';
import type { Settings } from './settings.ts';

/** Beside the embedded database. */
const INDEX_FILE = 'stance-index.bin';

export interface CurrentApiOptions {
  readonly logger: Logger;
  /** What the API is to see of the database: the statements may be counted on the way. */
  readonly watched: (db: GraphDatabase) => GraphDatabase;
  /** Of the process, whatever database is open. */
  readonly workers: WorkerPool;
  /** A server has the index ready before anybody asks, and keeps it for the next start. */
  readonly serving: boolean;
}

export interface CurrentApi {
  readonly api: Api;
  /** Gives up what is under way, and keeps what the next start can use. */
  close(): Promise<void>;
}

/**
 * A database that takes another one's place gets an API of its own: nothing is remembered of the other, and a request that began
 * with that one meets a closed database, not a mixture.
 */
export function apiOfCurrent(slot: DatabaseSlot, settings: Settings, options: CurrentApiOptions): CurrentApi {
  let known: { readonly db: GraphDatabase; readonly api: Api } | null = null;
  return {
    get api() {
      const { db } = slot;
      if (known?.db === db) return known.api;
      known?.api.stanceIndex.close();
      known = { db, api: apiOn(db, settings, options) };
      return known.api;
    },
    async close() {
      if (known === null) return;
      const { stanceIndex } = known.api;
      if (options.serving)
        await stanceIndex.save().catch((error: unknown) => notSaved(options.logger, error));
      stanceIndex.close();
    },
  };
}

function apiOn(
  db: GraphDatabase,
  { neo4j, dataDir, limits, stanceIndex: wanted }: Settings,
  { logger, watched, workers, serving }: CurrentApiOptions,
): Api {
  const file = neo4j === null ? join(dataDir, INDEX_FILE) : null;
  // What the index reads is nobody's request.
  const stanceIndex = createStanceIndex({ db, workers, ...wanted, file });
  if (serving) {
    stanceIndex
      .warm()
      .catch((err: unknown) => logger.warn({ err }, 'The index of statements is built when it is needed'));
  }
  return createApi({ db: watched(db), logger, now: () => new Date(), limits, workers, stanceIndex });
}

function notSaved(logger: Logger, err: unknown): void {
  logger.warn({ err }, 'The index of statements could not be kept; the next start builds it again');
}
