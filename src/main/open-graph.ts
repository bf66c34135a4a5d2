/** Opens the database that the settings name, ready to hold a stance graph. */
import { setTimeout as wait } from 'node:timers/promises';
import { isStanceGraphError } from '../domain/errors.ts';
import { openEmbedded, openNeo4j } from '../graph/open.ts';
import type { GraphDatabase } from '../graph/port.ts';
import { prepareGraph } from '../graph/prepare.ts';
import type { Settings } from './settings.ts';

/** How long another process may take that only has the embedded database open for a moment. */
export const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

export interface OpenGraph {
  readonly db: GraphDatabase;
  /** False: the database lets this account only read. */
  readonly writable: boolean;
}

/** Throws what opening and preparing throw: DATABASE_LOCKED, DATABASE_UNAVAILABLE, DATABASE_FOREIGN, GRAPH_TOO_NEW … */
export async function openGraph(settings: Settings): Promise<OpenGraph> {
  const db = await openDatabase(settings);
  try {
    const { writable } = await prepareGraph(db);
    return { db, writable };
  } catch (error) {
    await db.close();
    throw error;
  }
}

/**
 * Runs `attempt` again while the database is locked by another process, for up to `PATIENCE_MS`. A command holds it for
 * a moment; a server that starts soon answers on its socket.
 */
export async function whileLocked<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const locked = isStanceGraphError(error) && error.code === 'DATABASE_LOCKED';
      if (!locked || Date.now() > end) throw error;
    }
    await wait(PAUSE_MS);
  }
}

function openDatabase({ neo4j, dataDir }: Settings): Promise<GraphDatabase> {
  if (neo4j === null) return openEmbedded({ dataDir });
  const { uri, user, password, database, authorityFile } = neo4j;
  return openNeo4j({
    uri,
    user,
    password,
    ...(database === null ? {} : { database }),
    ...(authorityFile === null ? {} : { authorityFile }),
    poolSize: neo4j.poolSize,
    acquisitionTimeoutMs: neo4j.poolTimeoutMs,
    readTimeoutMs: neo4j.queryTimeoutMs,
  });
}
