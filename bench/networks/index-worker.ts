/** A process that makes the index of a graph, saves it and loads it, by the built program. */
import { statSync } from 'node:fs';
import type * as Index from '../../src/app/stance-index/stance-index.ts';
import type * as Pool from '../../src/app/workers/worker-pool.ts';
import type * as OpenGraph from '../../src/graph/open.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { built, doTask } from '../measure/in-process.ts';
import type { IndexOutcome, IndexTask } from './index-task.ts';
import { readVotes } from './votes.ts';

const MEGABYTES = 4_096;

await doTask<IndexTask, IndexOutcome>(async ({ place, file }) => {
  const { openEmbedded, openNeo4j } = await built<typeof OpenGraph>('graph', 'open.js');
  const db = await (place.kind === 'embedded' ? openEmbedded(place) : openNeo4j(place));
  try {
    return await measure(db, file);
  } finally {
    await db.close();
  }
});

async function measure(db: GraphDatabase, file: string): Promise<IndexOutcome> {
  const { createStanceIndex } = await built<typeof Index>('app', 'stance-index', 'stance-index.js');
  const { createWorkerPool } = await built<typeof Pool>('app', 'workers', 'worker-pool.js');
  const workers = createWorkerPool();
  const newIndex = (): Index.StanceIndex =>
    createStanceIndex({ db, workers, enabled: true, megabytes: MEGABYTES, file });
  // A server reads what it has not read before from the disk.
  await readVotes(db);
  const bare = await seconds(() => readVotes(db));
  const index = newIndex();
  const build = await seconds(() => index.warm());
  const save = await seconds(() => index.save());
  const { statements, bytes } = index.numbers()!;
  index.close();
  const again = newIndex();
  const load = await seconds(() => again.warm());
  again.close();
  await workers.close();
  return { statements, bytes, bare, build, save, load, fileBytes: statSync(file).size };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
