/**
 * Who is worked on now. Requests share one thread and one database: only some run at once, the others wait in line, so that a flood
 * of the dearest requests leaves time for everything else, and who asks little does not stand behind who asks much. And one address
 * may only cost so much.
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

/** Part of what a request may cost, up to which it is a cheap one. */
const CHEAP = 0.05;
/** Seconds after which a full line is worth another try. */
const LINE_RETRY_S = 5;
/** Addresses that are remembered; beyond, those that have not asked for longest are forgotten. */
const MOST_ADDRESSES = 10_000;

/** `clock`: milliseconds, never going back. */
export function createAdmission(limits: Limits, clock: () => number = () => performance.now()): Admission {
  const lines = {
    cheap: createLine(limits.runningCost, limits.waiting),
    dear: createLine(limits.runningCost, limits.waiting),
  };
  const buckets = createBuckets(limits, clock);
  return {
    async enter({ cost, client, signal }) {
      if (client !== null) buckets.take(client, cost);
      return lines[cost <= limits.cost * CHEAP ? 'cheap' : 'dear'].enter(cost, signal);
    },
  };
}

interface Waiting {
  readonly cost: number;
  readonly start: () => void;
}

/** Some run, the others wait in the order in which they came. A request that costs more than all may together runs alone. */
function createLine(most: number, longest: number) {
  const line = new Set<Waiting>();
  let running = 0;
  let runningCost = 0;

  const fits = (cost: number): boolean => running === 0 || runningCost + cost <= most;

  function run(cost: number): () => void {
    running += 1;
    runningCost += cost;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      running -= 1;
      runningCost -= cost;
      for (const next of line) {
        if (!fits(next.cost)) return;
        line.delete(next);
        next.start();
      }
    };
  }

  function wait(cost: number, signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        line.delete(place);
        reject(signal.reason as Error);
      };
      const place: Waiting = {
        cost,
        start() {
          signal.removeEventListener('abort', giveUp);
          resolve(run(cost));
        },
      };
      signal.addEventListener('abort', giveUp, { once: true });
      line.add(place);
    });
  }

  return {
    async enter(cost: number, signal: AbortSignal): Promise<() => void> {
      signal.throwIfAborted();
      if (line.size === 0 && fits(cost)) return run(cost);
      if (line.size < longest) return wait(cost, signal);
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
