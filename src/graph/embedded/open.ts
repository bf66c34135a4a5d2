/** Opens the embedded database in its folder. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StanceGraphError } from '../../domain/errors.ts';
import type { GraphDatabase } from '../port.ts';
import { embeddedDatabase } from './database.ts';
import { translateOpenError } from './errors.ts';
import { databaseFile } from './files.ts';
import { currentPlatform, notLoaded } from './platforms.ts';

export interface EmbeddedOptions {
  /** Folder of the database, made for its owner alone (mode 0700) if it is not there. */
  readonly dataDir: string;
}

/** Throws UNSUPPORTED_PLATFORM, SETTINGS_INVALID, DATABASE_LOCKED, DATABASE_DAMAGED, DATABASE_UNAVAILABLE. */
export async function openGrafeo(options: EmbeddedOptions): Promise<GraphDatabase> {
  const folder = resolve(options.dataDir);
  // Where there is no such database, no folder is left behind.
  await loadNativePackage();
  await makeFolder(folder);
  return openGrafeoFile(databaseFile(folder));
}

/** The same for a file of any name. */
export async function openGrafeoFile(file: string): Promise<GraphDatabase> {
  const { GrafeoDB } = await loadNativePackage();
  try {
    return embeddedDatabase(GrafeoDB.create(file), file);
  } catch (error) {
    throw translateOpenError(error, file);
  }
}

/** Loaded only when it is needed: on a platform without it, everything but the embedded database still works. */
async function loadNativePackage(): Promise<typeof import('@grafeo-db/js')> {
  try {
    const loaded = await import('@grafeo-db/js');
    return loaded.default;
  } catch (cause) {
    throw new StanceGraphError('UNSUPPORTED_PLATFORM', notLoaded(currentPlatform()), { cause });
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StanceGraphError(
      'SETTINGS_INVALID',
      `The data folder ${folder} cannot be made (${reason}): set DATA_DIR to a folder that this user may write.`,
      { cause },
    );
  }
}
