/**
 * A process of the import part: opens a database, does one thing and tells how long it took. It runs what is built in dist/, as
 * users do: what is compiled on the way would be slower, and that would be measured too.
 */
import type * as RunImport from '../../src/app/import/run-import.ts';
import type * as OpenEmbedded from '../../src/graph/embedded/open.ts';
import type * as OpenDriver from '../../src/graph/neo4j/open.ts';
import type * as OpenGraph from '../../src/graph/open.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import type * as Prepare from '../../src/graph/prepare.ts';
import type * as Readers from '../../src/interchange/readers/readers.ts';
import { built, doTask, sayFrom } from '../measure/in-process.ts';
import { grouped } from '../progress.ts';
import { readBatches, writeBatches } from './batch-file.ts';
import type { Batch } from './columns.ts';
import { countsOf } from './counts.ts';
import { peakMb } from './peak-memory.ts';
import { takeGraph } from './take-graph.ts';
import type { Outcome, Place, Task } from './task.ts';

const SAY_EVERY_MS = 3_000;
const PATIENT = { readTimeoutMs: 600_000, maxRetryMs: 30_000 };

type Measured = Pick<Outcome, 'seconds' | 'changed'>;

async function main({ place, work }: Task): Promise<Outcome> {
  // The bare loader goes through the same adapters, without what is around them.
  const db = await (work.do === 'load' ? openBare(place) : open(place));
  try {
    const { prepareGraph } = await built<typeof Prepare>('graph', 'prepare.js');
    await prepareGraph(db);
    const doIt = await ready(db, work);
    const beforeMb = peakMb();
    const measured = await doIt();
    const reached = peakMb();
    return { ...measured, beforeMb, peakMb: reached, counts: await countsOf(db) };
  } finally {
    await db.close();
  }
}

/** What need not be measured is done first. */
async function ready(db: GraphDatabase, work: Task['work']): Promise<() => Promise<Measured>> {
  switch (work.do) {
    case 'import':
      return importer(db, work.inputs);
    case 'take':
      return () => timed(() => writeBatches(work.file, takeGraph(db)));
    case 'load': {
      const { file, ahead } = work;
      const batches = ahead ? await all(readBatches(file)) : readBatches(file);
      return () => timed(() => load(db, batches));
    }
  }
}

async function importer(
  db: GraphDatabase,
  inputs: Readonly<Record<string, string>>,
): Promise<() => Promise<Measured>> {
  const { runImport } = await built<typeof RunImport>('app', 'import', 'run-import.js');
  const { READERS } = await built<typeof Readers>('interchange', 'readers', 'readers.js');
  const request = {
    format: 'un-votes',
    inputs,
    options: {},
    name: null,
    decisions: null,
    onError: 'stop',
    dryRun: false,
  } as const;
  const say = sometimes();
  return async () => {
    let changed = false;
    const { seconds } = await timed(async () => {
      ({ changed } = await runImport(db, READERS, request, {
        author: 'bench',
        now: () => new Date(),
        onEvent: (event) => {
          if (event.type === 'writing') say(event.done, `of ${grouped(event.total)} statements and more`);
          else if (event.type === 'checking') say(event.rows, 'rows checked');
        },
      }));
    });
    return { seconds, changed };
  };
}

async function load(db: GraphDatabase, batches: Iterable<Batch> | AsyncIterable<Batch>): Promise<void> {
  const say = sometimes();
  let done = 0;
  for await (const { cypher, every, rows } of batches) {
    await db.write((tx) => tx.run(cypher, { ...every, rows }));
    done += rows.length;
    say(done, 'rows loaded');
  }
}

async function timed(work: () => Promise<void>): Promise<Measured> {
  const start = performance.now();
  await work();
  return { seconds: (performance.now() - start) / 1_000, changed: true };
}

async function open(place: Place): Promise<GraphDatabase> {
  const { openEmbedded, openNeo4j } = await built<typeof OpenGraph>('graph', 'open.js');
  return place.kind === 'embedded' ? openEmbedded(place) : openNeo4j({ ...place, ...PATIENT });
}

async function openBare(place: Place): Promise<GraphDatabase> {
  if (place.kind === 'embedded') {
    const { openGrafeo } = await built<typeof OpenEmbedded>('graph', 'embedded', 'open.js');
    return openGrafeo(place);
  }
  const { openDriver } = await built<typeof OpenDriver>('graph', 'neo4j', 'open.js');
  return openDriver({ ...place, ...PATIENT });
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function sometimes(): (count: number, what: string) => void {
  let saidAt = performance.now();
  return (count, what) => {
    if (performance.now() - saidAt < SAY_EVERY_MS) return;
    saidAt = performance.now();
    sayFrom(`${grouped(count)} ${what}`);
  };
}

await doTask(main);
