/** `load`: a bundle into the graph. Remembers the fingerprint where the files are the seed data. */
import type { LoadRequest } from '../app/jobs.ts';
import { loadBundleFiles } from '../app/load-bundle.ts';
import type { LoadReport } from '../app/load-bundle.ts';
import { isStanceGraphError } from '../domain/errors.ts';
import type { JobWorld } from './job-world.ts';
import { readSeed, seedHashOf } from './seed.ts';
import type { Seed } from './seed.ts';
import type { Settings } from './settings.ts';

/** All or nothing. Throws BUNDLE_INVALID. */
export async function load(
  { slot, settings, author, now }: JobWorld,
  { files, dryRun }: LoadRequest,
): Promise<LoadReport> {
  const seed = await readableSeed(settings);
  return loadBundleFiles(slot.db, files, { author, now, dryRun, ...seedHashOf(files, seed) });
}

/** A SEED that is not there stops a server that starts, not the loading of something else. */
async function readableSeed(settings: Settings): Promise<Seed | null> {
  try {
    return await readSeed(settings);
  } catch (error) {
    if (isStanceGraphError(error)) return null;
    throw error;
  }
}
