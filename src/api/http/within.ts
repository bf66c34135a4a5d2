/** Waiting for the database no longer than a probe does. */
import { setTimeout as wait } from 'node:timers/promises';
import { StanceGraphError } from '../../domain/errors.ts';

/** Throws DATABASE_UNAVAILABLE when `work` takes longer; it goes on, unheard. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const timer = new AbortController();
  work.catch(() => {});
  const tooLong = wait(ms, null, { signal: timer.signal }).then(
    () => {
      throw new StanceGraphError('DATABASE_UNAVAILABLE', `The database has not answered for ${ms} ms.`);
    },
    () => work,
  );
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    timer.abort();
  }
}
