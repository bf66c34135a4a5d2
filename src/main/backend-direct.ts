/** Commands that open the database themselves. */
import type { CommandBackend } from '../cli/backend.ts';
import { createWorkerPool } from '../app/workers/worker-pool.ts';
import { apiOfCurrent } from './current-api.ts';
import type { DatabaseSlot } from './database-slot.ts';
import { jobRunner, userName } from './jobs.ts';
import { createLogger } from './logger.ts';
import { throwIfFailed } from './response.ts';
import type { Settings } from './settings.ts';

/** Closing it closes the database. */
export function directBackend(slot: DatabaseSlot, settings: Settings): CommandBackend {
  const workers = createWorkerPool();
  const current = apiOfCurrent(slot, settings, {
    logger: createLogger(settings),
    watched: (db) => db,
    workers,
    serving: false,
  });
  const jobs = jobRunner({ slot, settings, author: userName(), now: () => new Date() });
  return {
    async query<Data>(document: string, variables = {}): Promise<Data> {
      const { data, errors } = await current.api.execute({ query: document, variables });
      throwIfFailed(errors);
      return data as Data;
    },
    run: (name, given, { onEvent, signal } = {}) =>
      jobs.run(name, given, {
        signal: signal ?? new AbortController().signal,
        emit: async (event) => onEvent?.(event),
      }),
    async close() {
      await current.close();
      await workers.close();
      await slot.close();
    },
  };
}
