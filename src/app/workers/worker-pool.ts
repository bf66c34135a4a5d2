/**
 * Heavy work in other threads, so that the event loop stays free. Threads start when they are first needed; each does one task at a
 * time, the others wait in line. The numbers that tasks look at lie in shared memory.
 */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { type PackedColumns, packColumns } from '../../analysis/shared-columns.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import { StanceGraphError } from '../../domain/errors.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { startWorker } from './start-worker.ts';
import type { ArgumentsOf, ResultOf, TaskName } from './tasks.ts';

export interface WorkerPool {
  /** Throws what the task throws, and the signal's reason as soon as it is aborted; the thread is told to stop. */
  run<Name extends TaskName>(
    task: Name,
    columns: StatementColumns | null,
    args: ArgumentsOf<Name>,
    signal?: AbortSignal,
  ): Promise<ResultOf<Name>>;
  /** There will soon be work: a thread that has started by then saves a quarter of a second. */
  start(): void;
  close(): Promise<void>;
}

interface Job {
  readonly task: string;
  readonly columns: StatementColumns | null;
  readonly args: unknown;
  readonly cancelled: Int32Array;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Id of the columns that it has been shown. */
  shown: number;
  job: { readonly id: number; readonly job: Job } | null;
}

/** One core is left to the event loop, where there are several. */
export function createWorkerPool(most = Math.max(1, availableParallelism() - 1)): WorkerPool {
  return new Pool(most);
}

class Pool implements WorkerPool {
  readonly #most: number;
  readonly #threads = new Set<Thread>();
  readonly #line: Job[] = [];
  readonly #packed = new WeakMap<StatementColumns, { id: number; columns: PackedColumns }>();
  #lastId = 0;
  #closed = false;

  constructor(most: number) {
    this.#most = most;
  }

  run<Name extends TaskName>(
    task: Name,
    columns: StatementColumns | null,
    args: ArgumentsOf<Name>,
    signal?: AbortSignal,
  ): Promise<ResultOf<Name>> {
    const cancelled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const done = new Promise<unknown>((resolve, reject) => {
      if (this.#closed) throw closedError();
      signal?.throwIfAborted();
      this.#line.push({ task, columns, args, cancelled, resolve, reject });
      signal?.addEventListener('abort', () => {
        Atomics.store(cancelled, 0, 1);
        reject(signal.reason as Error);
      });
    });
    this.#next();
    return done as Promise<ResultOf<Name>>;
  }

  start(): void {
    if (this.#threads.size === 0 && !this.#closed) this.#start();
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#line.splice(0)) job.reject(closedError());
    await Promise.all([...this.#threads].map((thread) => thread.worker.terminate()));
  }

  #next(): void {
    while (this.#line.length > 0) {
      const free = [...this.#threads].find((thread) => thread.job === null) ?? this.#start();
      if (free === null) return;
      const job = this.#line.shift()!;
      if (Atomics.load(job.cancelled, 0) === 0) this.#give(free, job);
    }
  }

  #start(): Thread | null {
    if (this.#threads.size >= this.#most) return null;
    const thread: Thread = { worker: startWorker('worker-main'), shown: 0, job: null };
    this.#threads.add(thread);
    thread.worker.on('message', (message: FromWorker) => this.#heard(thread, message));
    thread.worker.on('messageerror', (error) => this.#unread(thread, error));
    thread.worker.on('error', (error) => this.#lost(thread, error));
    thread.worker.on('exit', () => this.#lost(thread, closedError()));
    return thread;
  }

  #give(thread: Thread, job: Job): void {
    const id = ++this.#lastId;
    thread.job = { id, job };
    const packed = job.columns && this.#packedOf(job.columns);
    if (packed !== null && thread.shown !== packed.id) {
      tell(thread, { type: 'columns', id: packed.id, columns: packed.columns });
      thread.shown = packed.id;
    }
    const { task, args, cancelled } = job;
    thread.worker.ref();
    tell(thread, { type: 'run', id, task, columns: packed?.id ?? null, args, cancelled });
  }

  #packedOf(columns: StatementColumns) {
    let packed = this.#packed.get(columns);
    if (packed === undefined) {
      packed = { id: ++this.#lastId, columns: packColumns(columns) };
      this.#packed.set(columns, packed);
    }
    return packed;
  }

  #heard(thread: Thread, message: FromWorker): void {
    if (thread.job?.id !== message.id) return;
    const { job } = thread.job;
    thread.job = null;
    thread.worker.unref();
    if (message.type === 'done') job.resolve(message.result);
    else if (message.type === 'failed') job.reject(message.error);
    else if (message.type === 'refused')
      job.reject(new StanceGraphError(message.code, message.message, { details: message.details }));
    this.#next();
  }

  /** What cannot be read would else be waited for until the request has no more time. */
  #unread(thread: Thread, error: Error): void {
    if (thread.job !== null) this.#heard(thread, { type: 'failed', id: thread.job.id, error });
  }

  /** A thread that ended by itself takes its task with it; the next task starts another. */
  #lost(thread: Thread, reason: Error): void {
    this.#threads.delete(thread);
    thread.job?.job.reject(reason);
    thread.job = null;
    if (!this.#closed) this.#next();
  }
}

function tell({ worker }: Thread, message: ToWorker): void {
  worker.postMessage(message);
}

function closedError(): Error {
  return new StanceGraphError('INTERRUPTED', 'The program stops; the computing was given up.');
}
