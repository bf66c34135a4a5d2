/**
 * All statements of the graph as columns in shared memory, kept right by the graph's revision. Built when it is first needed, or
 * when it is told to; afterwards brought on by what has changed.
 */
import { StanceGraphError } from '../../domain/errors.ts';
import type { GraphDatabase } from '../../graph/port.ts';
import { readGraphNumbers } from '../../graph/queries/graph-numbers.ts';
import { readRevision } from '../../graph/revision.ts';
import { unlessAborted } from '../request-reader.ts';
import type { WorkerPool } from '../workers/worker-pool.ts';
import { buildIndex } from './build-index.ts';
import { followChanges, isThen } from './follow-changes.ts';
import { type GraphMoment, type IndexState, indexState } from './index-state.ts';
import { loadIndex, saveIndex } from './saved-index.ts';
import { type WideTables, wideTables } from './wide-tables.ts';

export interface StanceIndexOptions {
  readonly db: GraphDatabase;
  readonly workers: WorkerPool;
  /** False: there is none; questions over the whole graph are answered from the database where that is small. */
  readonly enabled: boolean;
  /** Larger ones are not built. */
  readonly megabytes: number;
  /** Where it is kept while no process has it; null: nowhere. */
  readonly file?: string | null;
}

export const DEFAULT_STANCE_INDEX = { enabled: true, megabytes: 512 } as const;

export interface IndexNumbers {
  readonly revision: number;
  readonly statements: number;
  readonly bytes: number;
  /** That the last building took, in seconds. */
  readonly buildSeconds: number;
}

export interface StanceIndex {
  readonly enabled: boolean;
  /** Stances of whole scopes, kept for a while. */
  readonly tables: WideTables;
  /** Everything committed up to a revision that the caller has read. Throws LIMIT_EXCEEDED, and what the database throws. */
  stateAt(revision: number): Promise<IndexState>;
  /** The same if it is there; else null, and it will be there soon if it ever was. */
  readyAt(revision: number): IndexState | null;
  /** Builds it, unless it does not fit. */
  warm(): Promise<void>;
  /** Null where there is none. */
  numbers(): IndexNumbers | null;
  /** Keeps it for the next start, where it has a file and is newer than what is there. */
  save(): Promise<void>;
  /** Gives up what is being built, and forgets it. */
  close(): void;
}

/** Of a statement, with all that belongs to it: what most graphs need. */
const BYTES_A_STATEMENT = 64;
/** Without an index, the database is asked for so many statements at once and not for more. */
const MOST_FROM_DATABASE = 50_000;
const MEGABYTE = 1_000_000;
/** So long a change waits for others before it is taken in without being asked for. */
const CATCH_UP_MS = 500;

export function createStanceIndex(options: StanceIndexOptions): StanceIndex {
  return new Index(options);
}

class Index implements StanceIndex {
  readonly enabled: boolean;
  readonly tables: WideTables;
  readonly #options: StanceIndexOptions;
  /** The moment of the graph that the file holds. */
  #saved: GraphMoment | null = null;
  readonly #ending = new AbortController();
  #state: IndexState | null = null;
  #updating: Promise<void> | null = null;
  #catchingUp: NodeJS.Timeout | null = null;
  #buildSeconds = 0;

  constructor(options: StanceIndexOptions) {
    this.#options = options;
    this.enabled = options.enabled;
    this.tables = wideTables(options.workers);
  }

  async stateAt(revision: number): Promise<IndexState> {
    for (;;) {
      const state = this.#state;
      if (state !== null && state.revision === revision) return state;
      if (state !== null && state.revision > revision && (await this.#stillThere(state))) return state;
      await (this.#updating ??= this.#update().finally(() => (this.#updating = null)));
      if (this.#state !== null && this.#state !== state && this.#state.revision >= revision)
        return this.#state;
    }
  }

  readyAt(revision: number): IndexState | null {
    const state = this.#state;
    if (state?.revision === revision) return state;
    if (state !== null) this.#catchUp();
    return null;
  }

  async warm(): Promise<void> {
    if (!this.#options.enabled) return;
    try {
      await this.stateAt(await this.#options.db.read(readRevision, this.#ending.signal));
    } catch (error) {
      const refused = error instanceof StanceGraphError && error.code === 'LIMIT_EXCEEDED';
      if (!refused && !this.#ending.signal.aborted) throw error;
    }
  }

  numbers(): IndexNumbers | null {
    if (this.#state === null) return null;
    const { revision, bytes, columns } = this.#state;
    return { revision, bytes, statements: columns.size, buildSeconds: this.#buildSeconds };
  }

  async save(): Promise<void> {
    const { file } = this.#options;
    if (!file || this.#state === null || this.#state.at === null) return;
    const { revision, at, columns, issues, tieRows } = this.#state;
    if (this.#saved?.revision === revision && this.#saved.at === at) return;
    await saveIndex(file, { revision, at, columns, issues, tieRows });
  }

  close(): void {
    this.#ending.abort(new StanceGraphError('INTERRUPTED', 'The program stops; the index was given up.'));
    if (this.#catchingUp !== null) clearTimeout(this.#catchingUp);
    this.#state = null;
  }

  /** A later state serves an earlier reader, unless a graph with a shorter history has taken the place of this one. */
  async #stillThere(state: IndexState): Promise<boolean> {
    const now = await this.#options.db.read(readRevision, this.#ending.signal);
    if (now >= state.revision) return true;
    if (this.#state === state) this.#state = null;
    return false;
  }

  #catchUp(): void {
    if (this.#catchingUp !== null || this.#updating !== null) return;
    this.#catchingUp = setTimeout(() => {
      this.#catchingUp = null;
      // Whoever needs it hears why it failed.
      this.warm().catch(() => {});
    }, CATCH_UP_MS);
    this.#catchingUp.unref();
  }

  async #update(): Promise<void> {
    const { db, workers } = this.#options;
    const { signal } = this.#ending;
    const followed = this.#state && (await followChanges(db, this.#state, signal));
    if (followed !== null) {
      this.#state = followed;
    } else {
      const start = performance.now();
      const first = this.#buildSeconds === 0;
      this.#state = null;
      await this.#refuseTooLarge(signal);
      this.#state =
        (first ? await this.#loaded(signal) : null) ?? (await buildIndex({ db, workers, signal }));
      this.#buildSeconds = (performance.now() - start) / 1_000;
    }
    const { bytes, columns } = this.#state;
    if (bytes > this.#options.megabytes * MEGABYTE) {
      this.#state = null;
      throw tooLarge(columns.size, bytes, this.#options.megabytes);
    }
  }

  /** From the file, brought on to now; null where that does not lead to this graph. */
  async #loaded(signal: AbortSignal): Promise<IndexState | null> {
    const { file, db } = this.#options;
    const content = file ? await loadIndex(file) : null;
    if (content === null || content.at === null) return null;
    if (!(await db.read((tx) => isThen(tx, content), signal))) return null;
    const state = await indexState(content);
    this.#saved = { revision: content.revision, at: content.at };
    return (await db.read(readRevision, signal)) === state.revision
      ? state
      : followChanges(db, state, signal);
  }

  async #refuseTooLarge(signal: AbortSignal): Promise<void> {
    const numbers = await this.#options.db.read(readGraphNumbers, signal);
    const statements = numbers?.statements ?? 0;
    const bytes = statements * BYTES_A_STATEMENT;
    if (bytes > this.#options.megabytes * MEGABYTE)
      throw tooLarge(statements, bytes, this.#options.megabytes);
  }
}

const NARROW = 'Narrow the scope by `include` (issues, positions, documents or actors)';

function tooLarge(statements: number, bytes: number, megabytes: number): StanceGraphError {
  const needed = Math.ceil(bytes / MEGABYTE);
  return new StanceGraphError(
    'LIMIT_EXCEEDED',
    `A question about all ${statements} statements needs about ${needed} MB of memory; STANCE_INDEX_MB allows ${megabytes}. ` +
      `${NARROW}, or set STANCE_INDEX_MB to ${needed} or more.`,
    { details: { statements, needed, setting: 'STANCE_INDEX_MB', limit: megabytes } },
  );
}

/** Throws LIMIT_EXCEEDED where the graph is too large to be asked about as a whole without an index. */
export async function refuseWithoutIndex(db: GraphDatabase, signal: AbortSignal): Promise<void> {
  const statements = (await unlessAborted(signal, db.read(readGraphNumbers, signal)))?.statements ?? 0;
  if (statements <= MOST_FROM_DATABASE) return;
  throw new StanceGraphError(
    'LIMIT_EXCEEDED',
    `A question about all ${statements} statements needs the index of stances, which STANCE_INDEX=off leaves out; without it ` +
      `the limit is ${MOST_FROM_DATABASE}. ${NARROW}, or set STANCE_INDEX to auto.`,
    { details: { statements, setting: 'STANCE_INDEX', limit: MOST_FROM_DATABASE } },
  );
}
