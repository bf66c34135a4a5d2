/** Batches into the graph, each in one transaction; or, in a dry run, beside it. */
import { StanceGraphError } from '../../domain/errors.ts';
import type { GraphDatabase, GraphReader } from '../../graph/port.ts';
import { beginImport, finishImport } from '../../graph/queries/imports.ts';
import type { ImportCounts, ImportGiven, ImportPlace } from '../../graph/queries/imports.ts';
import { readExistingIds } from '../../graph/queries/upsert-references.ts';
import { commitChange } from '../../graph/revision.ts';
import type { RowFault } from '../../interchange/readers/reader.ts';
import { loadBatch, planBatch, prepareBatch } from '../load-bundle/load-batch.ts';
import type { BatchOutcome, PreparedBatch } from '../load-bundle/load-batch.ts';
import type { LoadMoment } from '../load-bundle/records.ts';
import { addCounts, LOADED_TYPES } from '../load-bundle/report.ts';
import type { LoadCounts, LoadedType } from '../load-bundle/report.ts';
import type { Batch } from './batches.ts';
import { TrustingLoad } from './trusting-load.ts';

type Counts = Readonly<Record<LoadedType, LoadCounts>>;

export interface Written {
  readonly counts: Counts;
  /** False: the graph already said all of it. */
  readonly changed: boolean;
}

export interface BatchCalls {
  readonly given: ImportGiven;
  /** How many things this import has brought into the graph before, and only recognises now. */
  readonly own: Partial<Readonly<Record<LoadedType, number>>>;
  /** `done`: rows of the files that are dealt with. */
  readonly onBatch: (done: number, faults: readonly RowFault[]) => void;
  /** Throws to stop. */
  readonly beforeBatch: (done: number) => void;
}

/** While a batch is written, the next one is read and prepared. */
export async function writeAll(
  db: GraphDatabase,
  batches: AsyncIterable<Batch>,
  calls: BatchCalls & { readonly now: () => Date },
): Promise<Written> {
  const { given, now } = calls;
  const change = { author: given.author, now };
  const { result: place } = await commitChange(db, change, async (tx) => {
    const place = await beginImport(tx, given);
    return { result: place, touched: hasBegun(place) ? [] : [given.id] };
  });
  const moment = momentOf(given, place.number);
  const loading = new TrustingLoad(moment, async (records, assumed) => {
    const { result } = await commitChange(db, change, async (tx) => {
      const outcome = await loadBatch(tx, records, assumed);
      return { result: outcome, touched: outcome.touched, kept: outcome.kept };
    });
    return result;
  });
  const sum = new Sum(calls.own);
  let done = 0;
  let writing: Promise<void> = Promise.resolve();
  const commit = async (records: PreparedBatch, { rows, faults }: Batch): Promise<void> => {
    sum.add(await loading.load(records));
    done += rows;
    calls.onBatch(done, faults);
  };
  try {
    for await (const batch of batches) {
      const prepared = loading.prepare(batch.records);
      await writing;
      calls.beforeBatch(done);
      writing = commit(prepared, batch);
      // It is waited for above or below; until then, that it failed is not unheard.
      writing.catch(() => {});
    }
  } finally {
    await writing;
  }
  if (place.state !== 'COMPLETE' || sum.wrote) await finish(db, calls, sum.counts);
  return sum;
}

async function finish(
  db: GraphDatabase,
  { given, now }: BatchCalls & { readonly now: () => Date },
  counts: Counts,
): Promise<void> {
  await commitChange(db, { author: given.author, now }, async (tx) => {
    const finishedAt = now().toISOString();
    await finishImport(tx, given.id, { finishedAt, counts: importCounts(counts) });
    return { result: null, touched: [given.id] };
  });
}

/** How many of each it would create, change and leave; nothing is written. */
export async function planAll(
  db: GraphDatabase,
  batches: AsyncIterable<Batch>,
  calls: BatchCalls & { readonly number: number },
): Promise<Written> {
  const moment = momentOf(calls.given, calls.number);
  const sum = new Sum(calls.own);
  let done = 0;
  for await (const { records, rows, faults } of batches) {
    calls.beforeBatch(done);
    sum.add(await db.read(async (tx) => planBatch(tx, await withoutMissingDates(tx, records), moment)));
    done += rows;
    calls.onBatch(done, faults);
  }
  return sum;
}

/**
 * A statement may take its date from a document of an earlier batch, which a dry run has not written. The statement is new then,
 * or changed, whatever its date.
 */
async function withoutMissingDates(tx: GraphReader, records: PreparedBatch): Promise<PreparedBatch> {
  const inBatch = new Set(records.documents.map(({ id }) => id));
  const cited = records.statements
    .filter(({ dateBasis }) => dateBasis === 'DOCUMENT')
    .flatMap(({ citations }) => citations.map(({ document }) => document))
    .filter((id) => !inBatch.has(id));
  if (cited.length === 0) return records;
  const inGraph = await readExistingIds(tx, cited);
  const isMissing = (id: string): boolean => !inBatch.has(id) && !inGraph.has(id);
  const statements = records.statements.map((statement) =>
    statement.dateBasis === 'DOCUMENT' && statement.citations.some(({ document }) => isMissing(document))
      ? { ...statement, dateBasis: 'UNKNOWN' as const }
      : statement,
  );
  return prepareBatch({ ...records, statements });
}

class Sum implements Written {
  counts: Counts;
  changed = false;
  /** Facts, or whose they are. */
  wrote = false;

  constructor(own: BatchCalls['own']) {
    this.counts = Object.fromEntries(
      LOADED_TYPES.map((type) => [type, { created: 0, changed: 0, unchanged: own[type] ?? 0, removed: 0 }]),
    ) as Record<LoadedType, LoadCounts>;
  }

  add({ counts, touched, kept }: BatchOutcome): void {
    this.counts = addCounts(this.counts, counts);
    this.changed ||= touched.length > 0;
    this.wrote ||= this.changed || kept;
  }
}

function momentOf({ author, startedAt }: ImportGiven, importNumber: number): LoadMoment {
  return {
    author,
    now: startedAt,
    importNumber,
    // The first reading has asked for all of it.
    refusal: ([first]) =>
      new StanceGraphError(
        'CONFLICT',
        `The graph was changed by somebody else while the file was imported, and does not fit it any more: ${first!.message}. ` +
          'The batches before stay; give the same command again to see what has to be corrected.',
      ),
  };
}

/** Then `beginImport` has written nothing. */
function hasBegun({ state }: ImportPlace): boolean {
  return state === 'RUNNING' || state === 'COMPLETE';
}

function importCounts(counts: Counts): ImportCounts {
  const said = (type: LoadedType): number =>
    counts[type].created + counts[type].changed + counts[type].unchanged;
  return {
    documents: said('documents'),
    actors: said('actors'),
    topics: said('topics'),
    issues: said('issues'),
    positions: said('positions'),
    statements: said('statements'),
    ties: said('ties'),
  };
}
