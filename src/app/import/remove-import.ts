/**
 * Takes an import out of the graph again. What others say too, or what something that stays uses, is left. In batches of one
 * transaction each: a removal that was stopped goes on where it was when it is started again.
 */
import { StanceGraphError } from '../../domain/errors.ts';
import type { GraphDatabase, GraphReader } from '../../graph/port.ts';
import { deleteImport, readImport, setImportState } from '../../graph/queries/imports.ts';
import type { ImportCounts, ImportRecord } from '../../graph/queries/imports.ts';
import type { MarkedLabel } from '../../graph/queries/marks.ts';
import {
  countGoing,
  countMarked,
  deleteNodes,
  documentsOfTies,
  goingIds,
  markedIds,
  markedTies,
  takeMarks,
  takeTieMarks,
} from '../../graph/queries/remove-import.ts';
import type { RemovalParams } from '../../graph/queries/remove-import.ts';
import { deleteTies } from '../../graph/queries/upsert-ties.ts';
import { commitChange, readRevision } from '../../graph/revision.ts';
import type { ChangeOptions } from '../../graph/revision.ts';

export interface RemoveOptions extends ChangeOptions {
  /** Aborted: the removal stops between two batches. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RemoveEvent) => void;
  /** True: count, and write nothing. */
  readonly dryRun?: boolean;
}

/** `done` of `total` things that the import says are dealt with. */
export interface RemoveEvent {
  readonly type: 'removing';
  readonly done: number;
  readonly total: number;
}

export interface RemoveReport {
  readonly id: string;
  readonly name: string;
  /** What was (a dry run: would be) deleted, with what removals before had left for this import's sake. */
  readonly removed: ImportCounts;
  /** What the import says and is left: others say it too, or something that stays uses it. */
  readonly kept: ImportCounts;
  readonly revision: number;
  readonly dryRun: boolean;
}

type Counts = { -readonly [Key in keyof ImportCounts]: number };

/** In the order in which they go: what uses others goes before them. Ties go after the statements. */
const TYPES = {
  statements: 'Statement',
  positions: 'Position',
  issues: 'Issue',
  topics: 'Topic',
  documents: 'Document',
  actors: 'Actor',
} as const satisfies Partial<Record<keyof ImportCounts, MarkedLabel>>;
type NodeType = keyof typeof TYPES;
const NODE_TYPES = Object.keys(TYPES) as NodeType[];

/** Nodes of one transaction. */
const BATCH = 5_000;
/** Ids that are looked up at once: looking for them reads every node of their label. */
const LOOKED_UP = 50_000;
const ALL = Number.MAX_SAFE_INTEGER;

/** Throws NOT_FOUND; INTERRUPTED when stopped; whatever `GraphDatabase.write` throws: then the batches before stay. */
export async function removeImport(
  db: GraphDatabase,
  id: string,
  options: RemoveOptions,
): Promise<RemoveReport> {
  const record = await db.read((tx) => readImport(tx, id));
  if (record === null) {
    throw new StanceGraphError(
      'NOT_FOUND',
      `There is no import ${id}: \`stance-graph imports\` lists them.`,
      {
        details: { import: id },
      },
    );
  }
  return options.dryRun ? dryRun(db, record) : new Removal(db, record, options).run();
}

async function dryRun(db: GraphDatabase, { id, name, number }: ImportRecord): Promise<RemoveReport> {
  return db.read(async (tx) => {
    const [removed, kept] = [noCounts(), noCounts()];
    const params = await paramsOf(tx, number);
    for (const type of NODE_TYPES) {
      const { going, marked } = await countGoing(tx, TYPES[type], params);
      removed[type] = going;
      kept[type] = (await countMarked(tx, TYPES[type], number)) - marked;
    }
    const ties = await markedTies(tx, number);
    removed.ties = ties.filter(({ goes }) => goes).length;
    kept.ties = ties.length - removed.ties;
    return { id, name, removed, kept, revision: await readRevision(tx), dryRun: true };
  });
}

async function paramsOf(tx: GraphReader, number: number): Promise<RemovalParams> {
  const none = { number, issues: [], documents: [] };
  return {
    number,
    issues: await goingIds(tx, 'Issue', none, { limit: ALL }),
    documents: await documentsOfTies(tx, number),
  };
}

class Removal {
  readonly #db: GraphDatabase;
  readonly #record: ImportRecord;
  readonly #options: RemoveOptions;
  readonly #removed = noCounts();
  readonly #kept = noCounts();
  #total = 0;

  constructor(db: GraphDatabase, record: ImportRecord, options: RemoveOptions) {
    this.#db = db;
    this.#record = record;
    this.#options = options;
  }

  async run(): Promise<RemoveReport> {
    const { id, name, number } = this.#record;
    this.#total = await this.#db.read(async (tx) => {
      let total = (await markedTies(tx, number)).length;
      for (const type of NODE_TYPES) total += await countMarked(tx, TYPES[type], number);
      return total;
    });
    this.#stopIfAsked();
    await this.#setRemoving();
    await this.#deleteNodes('statements', { number, issues: [], documents: [] });
    await this.#takeTies();
    const params = await this.#db.read((tx) => paramsOf(tx, number));
    for (const type of NODE_TYPES.slice(1)) await this.#deleteNodes(type, params);
    for (const type of NODE_TYPES) await this.#takeMarks(type);
    const { revision } = await commitChange(this.#db, this.#options, async (tx) => {
      await deleteImport(tx, id);
      return { result: null, touched: [id] };
    });
    return { id, name, removed: this.#removed, kept: this.#kept, revision, dryRun: false };
  }

  async #setRemoving(): Promise<void> {
    const { id, state } = this.#record;
    if (state === 'REMOVING') return;
    await commitChange(this.#db, this.#options, async (tx) => {
      await setImportState(tx, id, 'REMOVING');
      return { result: null, touched: [id] };
    });
  }

  async #deleteNodes(type: NodeType, params: RemovalParams): Promise<void> {
    const label = TYPES[type];
    for (;;) {
      const found = await this.#db.read((tx) => goingIds(tx, label, params, { limit: LOOKED_UP }));
      for (const batch of batches(found)) {
        this.#stopIfAsked();
        const { result } = await commitChange(this.#db, this.#options, async (tx) => {
          // Somebody may have begun to use some of them since they were looked up.
          const ids = await goingIds(tx, label, params, { limit: BATCH, among: batch });
          await deleteNodes(tx, label, ids);
          return { result: ids.length, touched: ids };
        });
        this.#count(this.#removed, type, result);
      }
      if (found.length < LOOKED_UP) return;
    }
  }

  async #takeMarks(type: NodeType): Promise<void> {
    const label = TYPES[type];
    const { number } = this.#record;
    for (;;) {
      const found = await this.#db.read((tx) => markedIds(tx, label, number, LOOKED_UP));
      for (const batch of batches(found)) {
        this.#stopIfAsked();
        await commitChange(this.#db, this.#options, async (tx) => {
          await takeMarks(tx, label, batch, number);
          return { result: null, touched: [], kept: true };
        });
        this.#count(this.#kept, type, batch.length);
      }
      if (found.length < LOOKED_UP) return;
    }
  }

  async #takeTies(): Promise<void> {
    const { number } = this.#record;
    this.#stopIfAsked();
    const { result: ties } = await commitChange(this.#db, this.#options, async (tx) => {
      const ties = await markedTies(tx, number);
      const touched = ties.filter(({ goes }) => goes).map(({ id }) => id);
      await deleteTies(tx, touched);
      await takeTieMarks(tx, number);
      return { result: ties, touched, kept: true };
    });
    const removed = ties.filter(({ goes }) => goes).length;
    this.#count(this.#removed, 'ties', removed);
    this.#count(this.#kept, 'ties', ties.length - removed);
  }

  #count(counts: Counts, type: keyof ImportCounts, more: number): void {
    counts[type] += more;
    const done = sum(this.#removed) + sum(this.#kept);
    this.#options.onEvent?.({ type: 'removing', done: Math.min(done, this.#total), total: this.#total });
  }

  #stopIfAsked(): void {
    if (!this.#options.signal?.aborted) return;
    const done = sum(this.#removed) + sum(this.#kept);
    const what = done === 0 ? 'nothing was removed' : 'what was removed before stays removed';
    throw new StanceGraphError(
      'INTERRUPTED',
      `Stopped: ${what}. The same command again removes the rest of ${this.#record.id}.`,
    );
  }
}

function noCounts(): Counts {
  return { documents: 0, actors: 0, topics: 0, issues: 0, positions: 0, statements: 0, ties: 0 };
}

function sum(counts: ImportCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function batches(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) =>
    ids.slice(at * BATCH, (at + 1) * BATCH),
  );
}
