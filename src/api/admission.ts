/**
 * Who is worked on now. Requests of which the answer is computed share one thread and one database: only some run at once, the others
 * wait in line, so that a flood of the dearest requests leaves time for everything else; and one address may only cost so much.
 */
import { type Limits, limitError } from './limits.ts';

export interface Admission {
  /**
   * Resolves when it is the request's turn, with what ends it. `client`: the address it comes from; null is not counted. Throws
   * LIMIT_EXCEEDED, and what `signal` says where that comes first.
   */
  enter(request: {
    readonly cost: number;
    readonly client: string | null;
    readonly signal: AbortSignal;
  }): Promise<() => void>;
}

/** Seconds after which a full line is worth another try. */
const LINE_RETRY_S = 5;
/** Addresses that are remembered; beyond, those that have not asked for longest are forgotten. */
const MOST_ADDRESSES = 10_000;

/** `clock`: milliseconds, never going back. */
export function createAdmission(limits: Limits, clock: () => number = () => performance.now()): Admission {
  const line = createLine(limits);
  const buckets = createBuckets(limits, clock);
  return {
    async enter({ cost, client, signal }) {
      if (client !== null) buckets.take(client, cost);
      return line.enter(signal);
    },
  };
}

interface Waiting {
  readonly start: () => void;
}

function createLine({ running: most, waiting: longest }: Limits) {
  const line = new Set<Waiting>();
  let running = 0;

  function leave(): void {
    running -= 1;
    const [next] = line;
    if (!next) return;
    line.delete(next);
    next.start();
  }

  function run(): () => void {
    running += 1;
    let ended = false;
    return () => {
      if (!ended) leave();
      ended = true;
    };
  }

  function wait(signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        line.delete(place);
        reject(signal.reason as Error);
      };
      const place: Waiting = {
        start() {
          signal.removeEventListener('abort', giveUp);
          resolve(run());
        },
      };
      signal.addEventListener('abort', giveUp, { once: true });
      line.add(place);
    });
  }

  return {
    async enter(signal: AbortSignal): Promise<() => void> {
      signal.throwIfAborted();
      if (running < most) return run();
      if (line.size < longest) return wait(signal);
      throw limitError({
        limit: 'waiting',
        most: longest,
        found: line.size + 1,
        what: `The server is busy: ${running} requests run and ${line.size} wait; at most ${longest} may wait`,
        advice: `Ask again in ${LINE_RETRY_S} seconds.`,
        retryAfter: LINE_RETRY_S,
      });
    },
  };
}

interface Bucket {
  /** What may still be spent … */
  readonly left: number;
  /** … as of then. */
  readonly at: number;
}

/** A token bucket for each address: it holds a minute's worth, and at least one request of the dearest kind. */
function createBuckets({ costPerMinute, cost: dearest }: Limits, clock: () => number) {
  const buckets = new Map<string, Bucket>();
  const full = Math.max(costPerMinute, dearest);
  const perMs = costPerMinute / 60_000;

  return {
    take(client: string, cost: number): void {
      if (costPerMinute === 0) return;
      const at = clock();
      const before = buckets.get(client) ?? { left: full, at };
      const left = Math.min(full, before.left + (at - before.at) * perMs);
      // The map is in the order of use.
      buckets.delete(client);
      buckets.set(client, { left: cost > left ? left : left - cost, at });
      const [oldest] = buckets.keys();
      if (buckets.size > MOST_ADDRESSES) buckets.delete(oldest!);
      if (cost > left) throw tooMuch(cost, left);
    },
  };

  function tooMuch(cost: number, left: number) {
    const retryAfter = Math.max(1, Math.ceil((cost - left) / perMs / 1_000));
    return limitError({
      limit: 'costPerMinute',
      most: costPerMinute,
      found: Math.ceil(full - left + cost),
      what: `With this request (cost ${cost}) the requests of your address would cost too much; at most ${costPerMinute} is allowed in a minute`,
      advice: `Ask again in ${retryAfter} seconds.`,
      retryAfter,
    });
  }
}
