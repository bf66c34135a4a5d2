/** Where the files are that are not code (schema/, seed-data/): the same from src/ (tests, tsx) and from dist/. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with this package's package.json. Absolute. */
export const PACKAGE_ROOT = findRoot(import.meta.dirname);

/** A file of this package; `parts` are relative to its root. */
export function packageFile(...parts: string[]): string {
  return join(PACKAGE_ROOT, ...parts);
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`no package.json above ${import.meta.dirname}`);
  return findRoot(parent);
}
