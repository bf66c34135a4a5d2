/** Threads for what a test file makes; they end with it. */
import { createWorkerPool, type WorkerPool } from '../../src/app/workers/worker-pool.ts';

let workers: WorkerPool | null = null;

export function ownWorkers(): WorkerPool {
  return (workers ??= createWorkerPool());
}

afterAll(() => workers?.close());
