/** Loads a bundle into the graph: an upsert, all or nothing, in one transaction. */
import type { GraphDatabase, GraphWriter } from '../graph/port.ts';
import { beginImport, finishImport, readImportPlace } from '../graph/queries/imports.ts';
import type { ImportGiven, ImportPlace } from '../graph/queries/imports.ts';
import { commitChange, readRevision, readSeedHash, writeSeedHash } from '../graph/revision.ts';
import type { Bundle, BundleFile } from '../interchange/readers/bundle/bundle.ts';
import { readBundle } from '../interchange/readers/bundle/read-bundle.ts';
import { faultAt, invalidBundle } from '../interchange/readers/bundle/faults.ts';
import { importOfBundle } from './load-bundle/import-of-bundle.ts';
import { loadBatch, planBatch, prepareBatch } from './load-bundle/load-batch.ts';
import type { PreparedBatch } from './load-bundle/load-batch.ts';
import type { LoadMoment } from './load-bundle/records.ts';
import { checkReferences } from './load-bundle/references.ts';
import { loadReport } from './load-bundle/report.ts';
import type { BatchOutcome, LoadReport } from './load-bundle/report.ts';

export type { Bundle, BundleFile, Fault, Place } from '../interchange/readers/bundle/bundle.ts';
export { bundleFiles, bundleHash } from '../interchange/readers/bundle/files.ts';
export { readBundle } from '../interchange/readers/bundle/read-bundle.ts';
export type { LoadCounts, LoadedType, LoadReport } from './load-bundle/report.ts';
export { LOADED_TYPES } from './load-bundle/report.ts';

export interface LoadOptions {
  /** Who loads: kept with the change, and with each new statement that names nobody. */
  readonly author: string;
  readonly now: () => Date;
  /** True: check against the graph and count, write nothing. */
  readonly dryRun?: boolean;
  /** The fingerprint (bundleHash) to keep as that of the loaded seed data. */
  readonly seedHash?: string;
}

/**
 * Each thing in the files, read as one bundle, replaces the thing of the same id, with its names, topics and citations; what is in
 * the graph and not in the bundle stays. Ids may be those of the graph. It is an import: what it says carries its number. Loading
 * the same again writes nothing. Throws BUNDLE_INVALID, and whatever `GraphDatabase.write` throws; then the graph is as it was.
 */
export async function loadBundleFiles(
  db: GraphDatabase,
  files: readonly BundleFile[],
  options: LoadOptions,
): Promise<LoadReport> {
  const bundle = readBundle(files, { allowOutside: true });
  const given = importOfBundle(files, bundle, options);
  const work = { bundle, batch: prepareBatch(bundle), given };
  if (options.dryRun) return dryRun(db, work);
  const { seedHash } = options;
  const { result, revision, changed } = await commitChange(db, options, async (tx) => {
    const { outcome, touched } = await loadInto(tx, work);
    if (seedHash !== undefined && touched.length > 0) await writeSeedHash(tx, seedHash);
    return { result: outcome, touched, kept: outcome.kept };
  });
  if (seedHash !== undefined && !changed) await keepSeedHash(db, seedHash);
  return loadReport(result, { revision, dryRun: false });
}

interface LoadWork {
  readonly bundle: Bundle;
  readonly batch: PreparedBatch;
  readonly given: ImportGiven;
}

async function loadInto(
  tx: GraphWriter,
  { bundle, batch, given }: LoadWork,
): Promise<{ outcome: BatchOutcome; touched: readonly string[] }> {
  await checkReferences(tx, bundle);
  const place = await readImportPlace(tx, given.id);
  const outcome = await loadBatch(tx, batch, momentOf(bundle, given, place));
  if (place.state === 'COMPLETE') return { outcome, touched: outcome.touched };
  await beginImport(tx, given, place);
  await finishImport(tx, given.id, { finishedAt: given.startedAt, counts: given.counts });
  return { outcome, touched: [...outcome.touched, given.id] };
}

function dryRun(db: GraphDatabase, { bundle, batch, given }: LoadWork): Promise<LoadReport> {
  return db.read(async (tx) => {
    await checkReferences(tx, bundle);
    const place = await readImportPlace(tx, given.id);
    const outcome = await planBatch(tx, batch, momentOf(bundle, given, place));
    return loadReport(outcome, { revision: await readRevision(tx), dryRun: true });
  });
}

function momentOf(bundle: Bundle, { author, startedAt }: ImportGiven, { number }: ImportPlace): LoadMoment {
  return {
    author,
    now: startedAt,
    importNumber: number,
    refusal: (faults) =>
      invalidBundle(faults.map(({ id, key, message }) => faultAt(bundle.placeOf(id, key), message))),
  };
}

/** Other files may say the same: the fingerprint is new, the facts and the revision are not. */
async function keepSeedHash(db: GraphDatabase, seedHash: string): Promise<void> {
  if ((await db.read(readSeedHash)) === seedHash) return;
  await db.write((tx) => writeSeedHash(tx, seedHash));
}
