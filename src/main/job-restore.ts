/** `restore`: a backup takes the place of the embedded database, also while a server has that open. */
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphFileFacts, RestoreReport, RestoreRequest } from '../app/jobs.ts';
import { StanceGraphError } from '../domain/errors.ts';
import { removeDatabase } from '../graph/embedded/files.ts';
import type { GraphDatabase } from '../graph/port.ts';
import { readGraphNumbers } from '../graph/queries/graph-numbers.ts';
import { isSameRevision, keepRevisionsApart, readUsedRevisions } from '../graph/restored-revision.ts';
import type { UsedRevisions } from '../graph/restored-revision.ts';
import type { JobRun, JobWorld } from './job-world.ts';
import { inspected } from './inspected.ts';
import type { Settings } from './settings.ts';

/**
 * The file itself is never opened, only a copy in the data folder. Throws BAD_INPUT, FILE_UNREADABLE, DATABASE_FOREIGN,
 * GRAPH_TOO_NEW, the signal's reason; then the graph is the one it was.
 */
export async function restore(
  world: JobWorld,
  { file, dryRun }: RestoreRequest,
  { emit, signal }: JobRun<'restore'>,
): Promise<RestoreReport> {
  const start = performance.now();
  const { settings, slot } = world;
  refuseNeo4j(settings);
  const incoming = join(settings.dataDir, 'graph-incoming.grafeo');
  try {
    await emit({ type: 'checking' });
    await removeDatabase(incoming);
    await copyIn(file, incoming, settings);
    const facts = await inspected(incoming, { name: file, signal });
    const before = await readPresent(world, facts);
    const replaced = before && { revision: before.revision, statements: before.statements };
    const seconds = (): number => (performance.now() - start) / 1_000;
    if (dryRun)
      return { file, ...facts, graphRevision: null, replaced, keptAt: null, dryRun, seconds: seconds() };
    await emit({ type: 'replacing' });
    let graphRevision = facts.revision;
    const keptAt = await slot.replace(incoming, world.now(), async (db) => {
      if (before) graphRevision = await keepRevisionsApart(db, before, before.same, world);
    });
    return { file, ...facts, graphRevision, replaced, keptAt, dryRun, seconds: seconds() };
  } finally {
    await removeDatabase(incoming);
  }
}

function refuseNeo4j({ neo4j }: Settings): void {
  if (neo4j === null) return;
  throw new StanceGraphError(
    'BAD_INPUT',
    'restore is for the embedded database. For a Neo4j use neo4j-admin database load, or the snapshots of AuraDB; or fill an ' +
      'empty one with what was exported: stance-graph import graph.ndjson.gz',
  );
}

async function copyIn(file: string, incoming: string, { dataDir }: Settings): Promise<void> {
  try {
    if (!(await stat(file)).isFile()) throw new Error('it is not a file');
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await copyFile(file, incoming);
  } catch (cause) {
    const message = `${file} cannot be copied into ${dataDir}: ${(cause as Error).message.split(',', 1)[0]}.`;
    throw new StanceGraphError('FILE_UNREADABLE', message, { cause });
  }
}

interface Present extends UsedRevisions {
  readonly statements: number;
  /** Whether the revision of the backup is free, or stands for the same content here. */
  readonly same: boolean;
}

/** Null where the database that is there cannot be read: a backup is the way out. */
async function readPresent({ slot }: JobWorld, facts: GraphFileFacts): Promise<Present | null> {
  const db = presentDatabase(slot);
  if (db === null) return null;
  return db.read(async (tx) => {
    const used = await readUsedRevisions(tx);
    const numbers = await readGraphNumbers(tx);
    const same = await isSameRevision(tx, { revision: facts.revision, at: facts.changedAt });
    return used && { ...used, statements: numbers?.statements ?? 0, same };
  });
}

function presentDatabase(slot: JobWorld['slot']): GraphDatabase | null {
  try {
    return slot.db;
  } catch {
    return null;
  }
}
