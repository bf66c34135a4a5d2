/** Jobs run side by side; one that must be alone waits for those before it, and those after it wait for its end. */
import { unlessAborted } from '../app/request-reader.ts';
import type { JobName } from '../app/jobs.ts';

export interface Turn {
  readonly name: JobName;
  readonly alone: boolean;
  /** Hears which jobs are waited for; not called where there is nothing to wait for. */
  readonly onWait: (names: readonly JobName[]) => void;
  /** Aborted: waits no longer. */
  readonly signal: AbortSignal;
}

export interface JobTurns {
  run<T>(turn: Turn, work: () => Promise<T>): Promise<T>;
}

interface Place {
  readonly name: JobName;
  readonly alone: boolean;
  readonly left: Promise<void>;
}

/** One for each database that is open. */
export function jobTurns(): JobTurns {
  const places = new Set<Place>();
  return {
    async run({ name, alone, onWait, signal }, work) {
      const before = [...places].filter((place) => alone || place.alone);
      let leave = (): void => {};
      const place = { name, alone, left: new Promise<void>((resolve) => (leave = resolve)) };
      places.add(place);
      try {
        if (before.length > 0) {
          onWait(before.map((other) => other.name));
          await unlessAborted(signal, Promise.all(before.map((other) => other.left)));
        }
        signal.throwIfAborted();
        return await work();
      } finally {
        places.delete(place);
        leave();
      }
    },
  };
}
