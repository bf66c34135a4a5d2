/** The database that a process has open, and how another one takes its place while the process goes on. */
import { basename, join } from 'node:path';
import { databaseFile, swapBack, swapDatabase } from '../graph/embedded/files.ts';
import type { GraphDatabase } from '../graph/port.ts';
import { openGraph, whileLocked } from './open-graph.ts';
import type { Settings } from './settings.ts';

export interface DatabaseSlot {
  /** The one that is open. While another takes its place it is closed: whoever asks it hears DATABASE_UNAVAILABLE. Throws what kept it from being opened. */
  readonly db: GraphDatabase;
  /**
   * Closes the embedded database, puts the file `incoming` (of the same folder) in its place, opens that and lets `prepare` finish
   * it before anybody else sees it. Gives the path that the database is kept at which was there before. Where the new one
   * cannot be opened or finished, the old one is open again.
   */
  replace(incoming: string, at: Date, prepare: (db: GraphDatabase) => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

/** `opened`: a database, or the error that it could not be opened with. */
export function databaseSlot(
  settings: Settings,
  opened: { readonly db: GraphDatabase } | { readonly error: unknown },
): DatabaseSlot {
  let current = opened;

  return {
    get db() {
      if ('error' in current) throw current.error;
      return current.db;
    },
    async replace(incoming, at, prepare) {
      const file = databaseFile(settings.dataDir);
      const keptAt = join(settings.dataDir, `${basename(file, '.grafeo')}-replaced-${fileTime(at)}.grafeo`);
      const before = current;
      if ('db' in before) await before.db.close();
      await swapDatabase(file, incoming, keptAt);
      try {
        current = { db: await openPrepared(settings, prepare) };
      } catch (error) {
        await swapBack(file, keptAt);
        if ('db' in before) current = await openGraph(settings);
        throw error;
      }
      return keptAt;
    },
    async close() {
      if ('db' in current) await current.db.close();
    },
  };
}

async function openPrepared(
  settings: Settings,
  prepare: (db: GraphDatabase) => Promise<void>,
): Promise<GraphDatabase> {
  const { db } = await whileLocked(() => openGraph(settings));
  try {
    await prepare(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** `2026-11-22T08-15-00-123Z`: as any file system takes it. */
function fileTime(moment: Date): string {
  return moment.toISOString().replaceAll(/[:.]/g, '-');
}
