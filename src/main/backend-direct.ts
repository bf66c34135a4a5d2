/** Commands that open the database themselves. */
import { userInfo } from 'node:os';
import type { Api } from '../api/create-api.ts';
import { loadBundleFiles } from '../app/load-bundle.ts';
import type { BundleFile, LoadReport } from '../app/load-bundle.ts';
import type { CommandBackend, LoadSettings } from '../cli/backend.ts';
import { isStanceGraphError } from '../domain/errors.ts';
import type { GraphDatabase } from '../graph/port.ts';
import { throwIfFailed } from './response.ts';
import { readSeed, seedHashOf } from './seed.ts';
import type { Seed } from './seed.ts';
import type { Settings } from './settings.ts';

/** Closing it closes the database. */
export function directBackend(db: GraphDatabase, settings: Settings, api: Api): CommandBackend {
  return {
    async query<Data>(document: string, variables = {}): Promise<Data> {
      const { data, errors } = await api.execute({ query: document, variables });
      throwIfFailed(errors);
      return data as Data;
    },
    load: (files, options) => loadFiles(db, settings, files, options),
    close: () => db.close(),
  };
}

/** What commands and servers do to load. Remembers the fingerprint where the files are the seed data. */
export async function loadFiles(
  db: GraphDatabase,
  settings: Settings,
  files: readonly BundleFile[],
  { dryRun }: LoadSettings,
): Promise<LoadReport> {
  const seed = await readableSeed(settings);
  return loadBundleFiles(db, files, {
    author: userName(),
    now: () => new Date(),
    dryRun,
    ...seedHashOf(files, seed),
  });
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

/** A container may run under a number that has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'command line';
  }
}
