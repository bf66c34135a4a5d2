/** The end of a request's time, for all that it waits for. */
import { setMaxListeners } from 'node:events';
import { type Limits, limitError } from './limits.ts';

export interface Deadline {
  /** Aborted, with what to tell, when the time is up or nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The answer is there: nothing is to be aborted any more. */
  end(): void;
}

/** `gone` is aborted when the client has gone. */
export function startDeadline({ seconds }: Limits, gone: AbortSignal | null): Deadline {
  const controller = new AbortController();
  // Everything that the request waits for listens.
  setMaxListeners(0, controller.signal);
  const leave = (): void => controller.abort(gone?.reason);
  const timer = setTimeout(() => controller.abort(timeUp(seconds)), seconds * 1_000);
  timer.unref();
  if (gone?.aborted) leave();
  gone?.addEventListener('abort', leave, { once: true });
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      gone?.removeEventListener('abort', leave);
    },
  };
}

function timeUp(seconds: number) {
  return limitError({
    limit: 'seconds',
    most: seconds,
    found: null,
    what: `The request took longer than ${seconds} s`,
    advice: 'Ask for less at once, or narrow the scope.',
  });
}
