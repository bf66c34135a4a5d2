/** `backup`: one file with the embedded database as it is between two writes, tried before it gets its name. */
import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, stat } from 'node:fs/promises';
import type { BackupReport, BackupRequest } from '../app/jobs.ts';
import { StanceGraphError } from '../domain/errors.ts';
import { databaseFile, removeDatabase } from '../graph/embedded/files.ts';
import type { GraphDatabase } from '../graph/port.ts';
import type { JobRun, JobWorld } from './job-world.ts';
import { inspected } from './inspected.ts';
import type { Settings } from './settings.ts';

/** Throws BAD_INPUT, FILE_UNWRITABLE, the signal's reason; then no file is left. */
export async function backup(
  { slot: { db }, settings }: JobWorld,
  { file }: BackupRequest,
  { emit, signal }: JobRun<'backup'>,
): Promise<BackupReport> {
  const start = performance.now();
  const copyTo = copyingOf(db);
  await refuseOwnFile(file, settings);
  const part = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    await emit({ type: 'copying' });
    const size = await writing(file, copyTo(part));
    signal.throwIfAborted();
    await emit({ type: 'checking' });
    const facts = await inspected(part, { name: file, signal });
    if (facts.nodes !== size.nodes || facts.relationships !== size.relationships) {
      throw new Error(`The copy holds ${JSON.stringify(facts)}, the database ${JSON.stringify(size)}.`);
    }
    await writing(file, giveName(part, file));
    const { size: bytes } = await stat(file);
    return { file, bytes, ...facts, seconds: (performance.now() - start) / 1_000 };
  } finally {
    await removeDatabase(part);
  }
}

function copyingOf({ copyTo, kind }: GraphDatabase): NonNullable<GraphDatabase['copyTo']> {
  if (kind === 'embedded' && copyTo) return copyTo;
  throw new StanceGraphError(
    'BAD_INPUT',
    'backup is for the embedded database. For a Neo4j use neo4j-admin database dump, or the snapshots of AuraDB; or write ' +
      'the graph itself to a file: stance-graph export graph.ndjson.gz',
  );
}

async function refuseOwnFile(file: string, { dataDir }: Settings): Promise<void> {
  const own = await realpath(databaseFile(dataDir));
  const target = await realpath(file).catch(() => file);
  if (target !== own) return;
  throw new StanceGraphError(
    'BAD_INPUT',
    `${file} is the database itself: name another file for its backup.`,
  );
}

/** On the disk before it has its name. */
async function giveName(part: string, file: string): Promise<void> {
  await chmod(part, 0o600);
  const handle = await open(part, 'r+');
  await handle.sync();
  await handle.close();
  await rename(part, file);
}

async function writing<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw cause;
    const message = `${file} cannot be written (${(cause as Error).message.split(',', 1)[0]}): name a file in a folder that this user may write.`;
    throw new StanceGraphError('FILE_UNWRITABLE', message, { cause });
  }
}
