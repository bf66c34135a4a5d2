/** Reads are tried again after a passing fault, soon and seldom: a request should not hang on a server that is down. */
import { setTimeout as wait } from 'node:timers/promises';
import { isRetryableError } from 'neo4j-driver';

/** A connection that was lost while nobody used it shows at the first try: the second one follows at once. */
const PAUSES_MS = [0, 100, 300];
/** A fault that took longer than this to show, such as an address where nobody answers, would take as long again. */
const GIVE_UP_MS = 3_000;

/** The driver judges by its own errors whether to try again; its own retries begin after a second and last for longer. */
export async function readAgain<T>(attempt: () => Promise<T>): Promise<T> {
  const start = performance.now();
  for (const pause of PAUSES_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!isRetryableError(error) || performance.now() - start > GIVE_UP_MS) throw error;
    }
    await wait(pause);
  }
  return attempt();
}
