/** Loads a bundle into the graph: an upsert, all or nothing, in one transaction. */
import type { GraphDatabase } from '../graph/port.ts';
import { commitChange, readRevision, readSeedHash, writeSeedHash } from '../graph/revision.ts';
import type { Bundle, BundleFile } from '../interchange/readers/bundle/bundle.ts';
import { readBundle } from '../interchange/readers/bundle/read-bundle.ts';
import { faultAt, invalidBundle } from '../interchange/readers/bundle/faults.ts';
import { applyPlan } from './load-bundle/apply.ts';
import { planLoad } from './load-bundle/make-plan.ts';
import type { LoadMoment } from './load-bundle/records.ts';
import { checkReferences } from './load-bundle/references.ts';
import { loadReport, touchedIds } from './load-bundle/report.ts';
import type { LoadReport } from './load-bundle/report.ts';

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
 * Each thing in the bundle replaces the thing of the same id, with its names, topics and citations; what is in the graph
 * and not in the bundle stays. Where nothing differs, nothing is written and the revision stays. Throws BUNDLE_INVALID for
 * what does not fit the graph, and whatever `GraphDatabase.write` throws; then the graph is as it was.
 */
export async function loadBundle(
  db: GraphDatabase,
  bundle: Bundle,
  options: LoadOptions,
): Promise<LoadReport> {
  const moment: LoadMoment = {
    author: options.author,
    now: options.now().toISOString(),
    importNumber: 1,
    refusal: (faults) =>
      invalidBundle(faults.map(({ id, key, message }) => faultAt(bundle.placeOf(id, key), message))),
  };
  if (options.dryRun) {
    return db.read(async (tx) => {
      await checkReferences(tx, bundle);
      const plan = await planLoad(tx, bundle, moment);
      const changed = touchedIds(plan).length > 0;
      return loadReport(plan, { revision: await readRevision(tx), changed, dryRun: true });
    });
  }
  const { seedHash } = options;
  const { result, revision, changed } = await commitChange(db, options, async (tx) => {
    await checkReferences(tx, bundle);
    const plan = await planLoad(tx, bundle, moment);
    const touched = touchedIds(plan);
    await applyPlan(tx, plan);
    if (seedHash !== undefined && touched.length > 0) await writeSeedHash(tx, seedHash);
    return { result: plan, touched };
  });
  if (seedHash !== undefined && !changed) await keepSeedHash(db, seedHash);
  return loadReport(result, { revision, changed, dryRun: false });
}

/** Reads the files as one bundle and loads it; ids may be those of the graph. */
export async function loadBundleFiles(
  db: GraphDatabase,
  files: readonly BundleFile[],
  options: LoadOptions,
): Promise<LoadReport> {
  return loadBundle(db, readBundle(files, { allowOutside: true }), options);
}

/** Other files may say the same: the fingerprint is new, the facts and the revision are not. */
async function keepSeedHash(db: GraphDatabase, seedHash: string): Promise<void> {
  if ((await db.read(readSeedHash)) === seedHash) return;
  await db.write((tx) => writeSeedHash(tx, seedHash));
}
