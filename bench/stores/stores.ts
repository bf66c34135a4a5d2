/** The large graph in each database, built once and kept in .cache/bench/. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Neo4jServer, startNeo4j } from '../../scripts/neo4j-server.ts';
import { openEmbedded, openNeo4j } from '../../src/graph/open.ts';
import type { DatabaseKind, GraphDatabase } from '../../src/graph/port.ts';
import { grouped, type Run } from '../progress.ts';
import { readRollCalls } from '../votes/from-files.ts';
import { GRAPH_VERSION } from '../votes/graph-rows.ts';
import { makeUpRollCalls } from '../votes/made-up.ts';
import { type RollCalls, sample, voteCount } from '../votes/roll-call.ts';
import { loadRollCalls } from './load-roll-calls.ts';

export const PASSWORD = 'stance-graph-bench';
/** The same for every rival: what one cannot answer in it, another may. */
export const HEAP_MB = 1_024;
export const PAGE_CACHE_MB = 512;

export const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'bench');
const MARKER = 'complete.json';

export interface GraphWanted {
  /** Statements, about. */
  readonly size: number;
  /** Folder with the files of the UN's votes; null: made up. */
  readonly data: string | null;
}

export interface BuiltGraph {
  /** Of the embedded database: its data folder. Of Neo4j: its home. */
  readonly folder: string;
  readonly statements: number;
}

/** Builds it if it is not there; says so. */
export async function builtGraph(kind: DatabaseKind, wanted: GraphWanted, run: Run): Promise<BuiltGraph> {
  const source = wanted.data === null ? 'made-up' : 'files';
  const folder = join(CACHE, `v${GRAPH_VERSION}-${source}-${wanted.size}-${kind}`);
  const marker = join(folder, MARKER);
  if (existsSync(marker)) {
    const { statements } = JSON.parse(await readFile(marker, 'utf8')) as BuiltGraph;
    return { folder, statements };
  }
  const rollCalls = await rollCallsOf(wanted);
  const statements = voteCount(rollCalls);
  run.say(`Building the graph of ${grouped(statements)} statements in ${kind} (kept for the next run) …`);
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await build(kind, unfinished, rollCalls, run);
    await writeFile(join(unfinished, MARKER), JSON.stringify({ statements }));
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return { folder, statements };
}

async function rollCallsOf({ data, size }: GraphWanted): Promise<RollCalls> {
  return data === null ? makeUpRollCalls(size) : sample(await readRollCalls(resolve(data)), size);
}

async function build(kind: DatabaseKind, folder: string, rollCalls: RollCalls, run: Run): Promise<void> {
  if (kind === 'embedded') {
    await loadAndClose(await openEmbedded({ dataDir: folder }), rollCalls, kind, run);
    return;
  }
  const server = await startServer(run, folder);
  try {
    await loadAndClose(await openNeo4j(server), rollCalls, kind, run);
  } finally {
    await server.stop();
  }
}

async function loadAndClose(db: GraphDatabase, rollCalls: RollCalls, name: string, run: Run): Promise<void> {
  try {
    await loadRollCalls(db, rollCalls, name, run);
  } finally {
    await db.close();
  }
}

/** A Neo4j with the memory that all measurements give it. */
export async function startServer(
  run: Run,
  home: string,
  { port = 0, onProgress = () => {} }: { port?: number; onProgress?: (line: string) => void } = {},
): Promise<Neo4jServer> {
  const server = await startNeo4j({
    password: PASSWORD,
    home,
    port,
    onProgress,
    signal: run.signal,
    memory: { heapMb: HEAP_MB, pageCacheMb: PAGE_CACHE_MB },
  });
  run.atEnd(() => server.stop());
  return server;
}
