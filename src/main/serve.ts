/** `npm start`: opens the graph, fills it if it is empty, serves until it is told to stop. */
import { setTimeout as wait } from 'node:timers/promises';
import { databaseSlot } from './database-slot.ts';
import type { DatabaseSlot } from './database-slot.ts';
import { createLogger } from './logger.ts';
import { openGraph, whileLocked } from './open-graph.ts';
import type { OpenGraph } from './open-graph.ts';
import { refuseSecondServer } from './running-server.ts';
import { readSeed, seedGraph } from './seed.ts';
import { startServers } from './servers.ts';
import type { RunningServers } from './servers.ts';
import type { Settings } from './settings.ts';
import { stopRequested } from './shutdown.ts';
import { whileBooting } from './wait-for-neo4j.ts';
import { welcomeLines } from './welcome-lines.ts';

/** Requests in flight get so long, then the database. */
const REQUESTS_GRACE_MS = 10_000;
const DATABASE_GRACE_MS = 5_000;
const EXIT_NOT_CLEAN = 1;

/** Resolves with the exit code when the server has ended. Throws what opening, seeding and listening throw. */
export async function serve(settings: Settings, print: (text: string) => void): Promise<number> {
  const stop = stopRequested();
  const seed = await readSeed(settings);
  const opened = await openWhenReady(settings, stop, print);
  if (opened === null) {
    print('Stopped before the database answered.');
    return 0;
  }
  const { db, writable } = opened;
  const slot = databaseSlot(settings, { db });
  let servers: RunningServers | null = null;
  try {
    const seeded = writable ? await seedGraph(db, seed, () => new Date()) : ({ kind: 'READ_ONLY' } as const);
    servers = await startServers(slot, settings, createLogger(settings));
    print((await welcomeLines(db, settings, { seed, seeded, servers })).join('\n'));
  } catch (error) {
    await servers?.close(0);
    await slot.close();
    throw error;
  }
  const signal = await stop;
  print(`${signal}: requests in flight may finish; once more ends at once.`);
  return end(slot, servers, print);
}

/** Null: told to stop while it waited. */
async function openWhenReady(
  settings: Settings,
  stop: Promise<NodeJS.Signals>,
  print: (text: string) => void,
): Promise<OpenGraph | null> {
  const stopping = new AbortController();
  void stop.then(() => stopping.abort());
  const waiting = { waitMs: settings.neo4j?.waitMs ?? 0, stop: stopping.signal, say: print };
  try {
    return await whileBooting(waiting, () =>
      whileLocked(async () => {
        await refuseSecondServer(settings);
        return openGraph(settings);
      }),
    );
  } catch (error) {
    if (stopping.signal.aborted && error === stopping.signal.reason) return null;
    throw error;
  }
}

async function end(
  slot: DatabaseSlot,
  servers: RunningServers,
  print: (text: string) => void,
): Promise<number> {
  const finished = await servers.close(REQUESTS_GRACE_MS);
  if (!finished) print(`Requests that needed longer than ${REQUESTS_GRACE_MS / 1000} s were cut off.`);
  const closed = await within(DATABASE_GRACE_MS, slot.close());
  print(closed ? 'Stopped; the database is closed.' : 'Stopped while the database was still busy.');
  return closed ? 0 : EXIT_NOT_CLEAN;
}

/** Whether `work` was done in time. */
async function within(ms: number, work: Promise<void>): Promise<boolean> {
  const timer = new AbortController();
  const tooLong = wait(ms, false, { signal: timer.signal }).catch(() => true);
  const done = await Promise.race([work.then(() => true), tooLong]);
  timer.abort();
  return done;
}
