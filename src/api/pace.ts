/**
 * Large answers are put together in turns: between two of them the event loop serves others, and notices that the time is up. A turn
 * is so many fields, not so much time, so that the same request always asks the database for the same things together.
 */

export interface Pace {
  /**
   * Runs `work` now, or in a later turn if this one is over. `fields`: how many it takes as long as, 1 if left out. Throws the
   * signal's reason once it is aborted.
   */
  inTurn<T>(work: () => T | Promise<T>, fields?: number): T | Promise<T>;
}

/** Fields with fields inside. More than a page with all that its rows show; some 50 ms. */
const FIELDS_A_TURN = 1_000;

export function createPace(signal: AbortSignal): Pace {
  let left = FIELDS_A_TURN;
  let queue: { readonly run: () => void; readonly fields: number }[] = [];

  function nextTurn(): void {
    left = FIELDS_A_TURN;
    const next = queue.findIndex(({ fields }) => (left -= fields) < 0);
    const turn = next < 0 ? queue : queue.slice(0, Math.max(1, next));
    queue = next < 0 ? [] : queue.slice(turn.length);
    if (queue.length > 0) setImmediate(nextTurn);
    for (const { run } of turn) run();
  }

  return {
    inTurn<T>(work: () => T | Promise<T>, fields = 1): T | Promise<T> {
      signal.throwIfAborted();
      left -= fields;
      if (left >= 0) return work();
      // An immediate that is set while a request comes in is no turn for others yet.
      if (queue.length === 0) setImmediate(() => setImmediate(nextTurn));
      return new Promise<T>((resolve, reject) => {
        const run = (): void => {
          if (signal.aborted) return reject(signal.reason as Error);
          try {
            resolve(work());
          } catch (error) {
            reject(error as Error);
          }
        };
        queue.push({ run, fields });
      });
    },
  };
}
