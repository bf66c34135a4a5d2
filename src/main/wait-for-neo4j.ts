/** A server that starts together with its Neo4j waits until that one has booted. */
import { setTimeout as wait } from 'node:timers/promises';
import { isStanceGraphError } from '../domain/errors.ts';

export interface Waiting {
  readonly waitMs: number;
  /** Aborted: no more waiting. */
  readonly stop: AbortSignal;
  /** Hears at the first failure what is waited for, and from time to time that it still is. */
  readonly say: (line: string) => void;
}

const PAUSE_MS = 1_000;
const SAY_AGAIN_MS = 10_000;

/** Runs `attempt` again while the database does not answer; in the end throws what it threw last, or the reason of `stop`. */
export async function whileBooting<T>(waiting: Waiting, attempt: () => Promise<T>): Promise<T> {
  const { waitMs, stop, say } = waiting;
  // Counted from the first failure: how long the attempt itself takes does not shorten the wait.
  let start: number | null = null;
  let saidAt: number | null = null;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      stop.throwIfAborted();
      const now = Date.now();
      start ??= now;
      if (!isAway(error) || now + PAUSE_MS > start + waitMs) throw error;
      if (saidAt === null)
        say(`${error.message}\nWaiting for it, at most ${waitMs / 1_000} s. Ctrl-C stops.`);
      else if (now - saidAt >= SAY_AGAIN_MS) say(`… still waiting (${Math.round((now - start) / 1_000)} s)`);
      if (saidAt === null || now - saidAt >= SAY_AGAIN_MS) saidAt = now;
    }
    await wait(PAUSE_MS, undefined, { signal: stop }).catch(() => stop.throwIfAborted());
  }
}

function isAway(error: unknown): error is Error {
  return isStanceGraphError(error) && error.code === 'DATABASE_UNAVAILABLE';
}
