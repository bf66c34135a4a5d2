/**
 * Reads that belong together but are too long for one answer. The embedded database shows one commit for as long as a
 * transaction lasts; a Neo4j does not, and would end it: there, each statement stands alone, and the revision tells at the end.
 */
import { StanceGraphError } from '../../domain/errors.ts';
import type { DatabaseKind, GraphDatabase, GraphReader } from '../../graph/port.ts';
import { readRevision } from '../../graph/revision.ts';
import { Handover } from './handover.ts';

const IN_ONE_TRANSACTION: Readonly<Record<DatabaseKind, boolean>> = { embedded: true, neo4j: false };

export type Reading<T> = (tx: GraphReader, revision: number) => AsyncIterable<T>;

/**
 * What `reading` gives, all of one revision; the next piece is read while one is used. Throws the signal's reason, and CONFLICT
 * at the end if the graph was changed.
 */
export async function* fromOneRevision<T>(
  db: GraphDatabase,
  signal: AbortSignal | undefined,
  reading: Reading<T>,
): AsyncGenerator<T> {
  const handover = new Handover<T>();
  const read = async (tx: GraphReader): Promise<number> => {
    const revision = await readRevision(tx);
    for await (const piece of reading(tx, revision)) {
      signal?.throwIfAborted();
      if (!(await handover.give(piece))) break;
    }
    return revision;
  };
  const ended = (IN_ONE_TRANSACTION[db.kind] ? db.read(read, signal) : readApart(db, signal, read)).then(
    () => handover.end(),
    (error: unknown) => handover.fail(error),
  );
  try {
    yield* handover.pieces();
  } finally {
    handover.stop();
    await ended;
  }
}

async function readApart(
  db: GraphDatabase,
  signal: AbortSignal | undefined,
  read: (tx: GraphReader) => Promise<number>,
): Promise<void> {
  const tx: GraphReader = { run: (cypher, params) => db.readOne(cypher, params, signal) };
  const revision = await read(tx);
  const now = await readRevision(tx);
  if (now === revision) return;
  throw new StanceGraphError(
    'CONFLICT',
    `The graph was changed while it was read (revision ${revision}, now ${now}), so what was read does not fit together. ` +
      'Do it again when nobody writes.',
    { details: { revision, now } },
  );
}
