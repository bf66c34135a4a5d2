/** The files of an embedded database: a file and, while it is open, a folder of what was written since. */
import { constants } from 'node:fs';
import { copyFile, cp, link, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const FILE_NAME = 'graph.grafeo';

/** The database of a data folder. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, FILE_NAME);
}

/** Grafeo's log of what is not in the file yet; the two belong together. */
export function logFolder(file: string): string {
  return `${file}.wal`;
}

/** Copies both parts, while nobody writes. `target` must not be there yet; what a failure leaves there is for the caller to remove. */
export async function copyDatabase(file: string, target: string): Promise<void> {
  await copyFile(file, target, constants.COPYFILE_EXCL);
  if (await exists(logFolder(file))) await cp(logFolder(file), logFolder(target), { recursive: true });
}

export async function removeDatabase(file: string): Promise<void> {
  await rm(file, { force: true });
  await rm(logFolder(file), { recursive: true, force: true });
}

/**
 * Puts the database `incoming` in the place of `file`; what was there is at `keptAs` then. Both are closed, and of `incoming` there
 * is no log. Whenever this is cut short, `file` is either of the two.
 */
export async function swapDatabase(file: string, incoming: string, keptAs: string): Promise<void> {
  if (await exists(file)) {
    // A second name for the same content; not every file system has that.
    await link(file, keptAs).catch(() => copyFile(file, keptAs, constants.COPYFILE_EXCL));
    if (await exists(logFolder(file))) await rename(logFolder(file), logFolder(keptAs));
  }
  await rename(incoming, file);
}

/** Undoes `swapDatabase`. */
export async function swapBack(file: string, keptAs: string): Promise<void> {
  await rm(logFolder(file), { recursive: true, force: true });
  if (!(await exists(keptAs))) return rm(file, { force: true });
  await rename(keptAs, file);
  if (await exists(logFolder(keptAs))) await rename(logFolder(keptAs), logFolder(file));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
