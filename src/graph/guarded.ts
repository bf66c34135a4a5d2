/**
 * What the port promises beyond the databases themselves, said once for both: parameters are checked, writers queue, a failed
 * statement fails its transaction, closing waits for what runs and refuses what comes after.
 */
import { StanceGraphError } from '../domain/errors.ts';
import { checkParams } from './params.ts';
import type { GraphDatabase, GraphReader, Params } from './port.ts';

/** `adapter` may leave all of the above to this wrapper, but not the translation of values and errors. */
export function guarded(adapter: GraphDatabase): GraphDatabase {
  const calls = openCalls();
  let lastWriter: Promise<unknown> = Promise.resolve();
  let closed: Promise<void> | null = null;

  function queued<T>(work: () => Promise<T>): Promise<T> {
    const turn = lastWriter.then(work);
    lastWriter = turn.catch(() => {});
    return turn;
  }

  async function* stream<Row extends object>(cypher: string, params?: Params): AsyncGenerator<Row> {
    checkParams(params);
    const leave = calls.enter();
    try {
      yield* adapter.stream<Row>(cypher, params);
    } finally {
      leave();
    }
  }

  return {
    kind: adapter.kind,
    read: (work, signal) => calls.during(() => adapter.read((tx) => watched(tx, work, signal), signal)),
    readOne: (cypher, params, signal) =>
      calls.during(async () => {
        checkParams(params);
        return adapter.readOne(cypher, params, signal);
      }),
    write: (work) => calls.during(() => queued(() => adapter.write((tx) => watched(tx, work)))),
    stream,
    copyTo: adapter.copyTo && ((file) => calls.during(() => queued(() => adapter.copyTo!(file)))),
    health: () => calls.during(() => adapter.health()),
    close: () => (closed ??= calls.end().then(() => adapter.close())),
  };
}

/**
 * Runs `work` on a transaction that ends when `work` does: statements that were not waited for are, and the first one that
 * failed fails the whole, even if `work` caught it (Neo4j has ended its transaction by then; Grafeo would go on).
 */
async function watched<T>(
  tx: GraphReader,
  work: (tx: GraphReader) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const running = new Set<Promise<unknown>>();
  let failure: { readonly error: unknown } | null = null;
  let ended = false;

  async function run<Row extends object>(cypher: string, params?: Params): Promise<Row[]> {
    if (ended)
      throw new Error('This transaction has ended: use it only inside the function it was given to.');
    if (failure) throw failure.error;
    signal?.throwIfAborted();
    checkParams(params);
    const rows = tx.run<Row>(cypher, params);
    running.add(rows);
    try {
      return await rows;
    } catch (error) {
      failure ??= { error };
      throw error;
    } finally {
      running.delete(rows);
    }
  }

  try {
    return await work({ run });
  } finally {
    ended = true;
    await Promise.allSettled(running);
    throwFailure(failure);
  }
}

function throwFailure(failure: { readonly error: unknown } | null): void {
  if (failure) throw failure.error;
}

/** Counts the calls under way, so that closing can wait for the last one. */
function openCalls() {
  let open = 0;
  let closing = false;
  let idle: (() => void) | null = null;

  function enter(): () => void {
    if (closing) throw new StanceGraphError('DATABASE_UNAVAILABLE', 'The database has been closed.');
    open += 1;
    return () => {
      open -= 1;
      if (open === 0) idle?.();
    };
  }

  return {
    enter,
    async during<T>(work: () => Promise<T>): Promise<T> {
      const leave = enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
    end(): Promise<void> {
      closing = true;
      return new Promise((resolve) => {
        idle = resolve;
        if (open === 0) resolve();
      });
    },
  };
}
