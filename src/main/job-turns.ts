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

  async function inTurn<T>(turn: Turn, before: readonly Place[], work: () => Promise<T>): Promise<T> {
    if (before.length > 0) {
      turn.onWait(before.map((other) => other.name));
      await unlessAborted(turn.signal, Promise.all(before.map((other) => other.left)));
    }
    turn.signal.throwIfAborted();
    return work();
  }

  return {
    run(turn, work) {
      const { name, alone } = turn;
      const before = [...places].filter((place) => alone || place.alone);
      const done = inTurn(turn, before, work);
      const left = (): void => void places.delete(place);
      const place: Place = { name, alone, left: done.then(left, left) };
      places.add(place);
      return done;
    },
  };
}
