/** Runs work that is given in steps, and lets the event loop have its turn between two of them. */
import { setImmediate as pause } from 'node:timers/promises';

export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await pause();
  }
}
