/** The graph's first data: loaded into an empty graph, compared at every later start. */
import { relative } from 'node:path';
import { bundleFiles, bundleHash, loadBundleFiles } from '../app/load-bundle.ts';
import type { BundleFile, LoadReport } from '../app/load-bundle.ts';
import type { GraphDatabase } from '../graph/port.ts';
import { readRevision, readSeedHash } from '../graph/revision.ts';
import type { Settings } from './settings.ts';

export interface Seed {
  /** For people: relative to the working folder where that is shorter. */
  readonly name: string;
  readonly files: readonly BundleFile[];
  readonly hash: string;
}

export type SeedState =
  | { readonly kind: 'LOADED'; readonly report: LoadReport }
  /** What is in the graph was loaded from these files. */
  | { readonly kind: 'SAME' }
  /** The files are others than those that were loaded. */
  | { readonly kind: 'CHANGED' }
  /** Nothing can be loaded: the database lets this account only read. */
  | { readonly kind: 'READ_ONLY' }
  /** The graph was filled by something else than seed data, or there is none. */
  | { readonly kind: 'NONE' };

/** Null with SEED=none. Throws FILE_UNREADABLE. */
export async function readSeed(settings: Settings): Promise<Seed | null> {
  if (settings.seed === null) return null;
  const path = relative(process.cwd(), settings.seed);
  const name = path.startsWith('..') || path === '' ? settings.seed : path;
  const files = await bundleFiles(name);
  return { name, files, hash: bundleHash(files) };
}

/** Loads the seed data if nothing has ever been written into the graph. Throws BUNDLE_INVALID. */
export async function seedGraph(db: GraphDatabase, seed: Seed | null, now: () => Date): Promise<SeedState> {
  if (seed === null) return { kind: 'NONE' };
  const loaded = await db.read(async (tx) => ({
    revision: await readRevision(tx),
    hash: await readSeedHash(tx),
  }));
  if (loaded.revision === 0) {
    const options = { author: 'seed data', now, seedHash: seed.hash };
    return { kind: 'LOADED', report: await loadBundleFiles(db, seed.files, options) };
  }
  if (loaded.hash === null) return { kind: 'NONE' };
  return { kind: loaded.hash === seed.hash ? 'SAME' : 'CHANGED' };
}

/** The fingerprint to keep where a bundle that is loaded by hand is the seed data; else nothing. */
export function seedHashOf(files: readonly BundleFile[], seed: Seed | null): { seedHash?: string } {
  return seed !== null && bundleHash(files) === seed.hash ? { seedHash: seed.hash } : {};
}
