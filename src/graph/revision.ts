/** What version the graph is: one number, raised by every transaction that changes anything, and a record of each change. */
import { StanceGraphError } from '../domain/errors.ts';
import type { GraphDatabase, GraphReader, GraphWriter } from './port.ts';
import { GRAPH_ID } from './prepare.ts';

/**
 * A change that touched more than this keeps no list of ids: then everything may have changed. Batches of imports are such changes:
 * their lists would be a good part of what is written, and whoever follows changes is quicker to read everything anew after them.
 */
export const MOST_IDS_KEPT = 1_000;

export interface ChangeOptions {
  /** Who changes it: a person or a program. */
  readonly author: string;
  readonly now: () => Date;
}

export interface Work<T> {
  readonly result: T;
  /** Ids of what was created, changed or deleted. Empty: nothing was, and nothing is kept. */
  readonly touched: readonly string[];
  /** True: something was written that is no fact (whose import something is, say). It is kept; without `touched` the revision stays. */
  readonly kept?: boolean;
}

export interface Committed<T> {
  readonly result: T;
  /** The graph's revision now. */
  readonly revision: number;
  readonly changed: boolean;
}

/** The revision that this transaction sees. */
export async function readRevision(tx: GraphReader): Promise<number> {
  const [row] = await tx.run<{ revision: number }>(
    'MATCH (g:Graph {id: $id}) RETURN g.revision AS revision',
    {
      id: GRAPH_ID,
    },
  );
  return (row ?? missing()).revision;
}

/**
 * Runs `work` in one transaction, raises the revision by one and writes the Change beside it: all or nothing. Where `work`
 * touched nothing and kept nothing, everything is rolled back. May run `work` again, as `GraphDatabase.write` does.
 */
export async function commitChange<T>(
  db: GraphDatabase,
  options: ChangeOptions,
  work: (tx: GraphWriter) => Promise<Work<T>>,
): Promise<Committed<T>> {
  try {
    return await db.write(async (tx) => {
      const { before, revision } = await raiseRevision(tx);
      const { result, touched, kept = false } = await work(tx);
      if (touched.length === 0) {
        if (!kept) throw new NothingTouched(result, before);
        await setRevision(tx, before);
        return { result, revision: before, changed: false };
      }
      await writeChange(tx, revision, touched, options);
      return { result, revision, changed: true };
    });
  } catch (error) {
    if (!(error instanceof NothingTouched)) throw error;
    return { result: error.result as T, revision: error.revision, changed: false };
  }
}

/** Rolls a transaction back that has nothing to keep. */
class NothingTouched extends Error {
  readonly result: unknown;
  readonly revision: number;

  constructor(result: unknown, revision: number) {
    super('nothing was touched');
    this.result = result;
    this.revision = revision;
  }
}

/**
 * Comes first in the transaction: on Neo4j it holds back the writers of other processes until this one has ended, and a plain
 * `+ 1` is what it locks before it reads.
 */
async function raiseRevision(
  tx: GraphWriter,
): Promise<{ readonly before: number; readonly revision: number }> {
  const [row] = await tx.run<{ before: number; revision: number }>(
    `MATCH (g:Graph {id: $id}) SET g.revision = g.revision + 1
     WITH g, g.revision AS next, coalesce(g.usedRevision, 0) AS used
     SET g.revision = CASE WHEN used < next THEN next ELSE used + 1 END
     RETURN next - 1 AS before, g.revision AS revision`,
    { id: GRAPH_ID },
  );
  return row ?? missing();
}

async function setRevision(tx: GraphWriter, revision: number): Promise<void> {
  await tx.run('MATCH (g:Graph {id: $id}) SET g.revision = $revision', { id: GRAPH_ID, revision });
}

async function writeChange(
  tx: GraphWriter,
  revision: number,
  touched: readonly string[],
  options: ChangeOptions,
): Promise<void> {
  const ids = new Set(touched);
  await tx.run('CREATE (:Change {id: $id, revision: $revision, at: $at, author: $author, ids: $ids})', {
    id: `change:${revision}`,
    revision,
    at: options.now().toISOString(),
    author: options.author,
    ids: ids.size > MOST_IDS_KEPT ? null : [...ids].sort(),
  });
}

/** The fingerprint of the seed data that was loaded last, or null. */
export async function readSeedHash(tx: GraphReader): Promise<string | null> {
  const [row] = await tx.run<{ seedHash: string | null }>(
    'MATCH (g:Graph {id: $id}) RETURN g.seedHash AS seedHash',
    { id: GRAPH_ID },
  );
  return (row ?? missing()).seedHash;
}

/** In the transaction that loads the seed data, so that the two never disagree. */
export async function writeSeedHash(tx: GraphWriter, seedHash: string): Promise<void> {
  await tx.run('MATCH (g:Graph {id: $id}) SET g.seedHash = $seedHash', { id: GRAPH_ID, seedHash });
}

function missing(): never {
  throw new StanceGraphError(
    'DATABASE_FOREIGN',
    'The database holds no stance graph any more: somebody has emptied it. Start again to set it up.',
  );
}
