/** The files of a bundle on disk. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { StanceGraphError } from '../../../domain/errors.ts';
import type { BundleFile } from './bundle.ts';

const EXTENSIONS = new Set(['.yaml', '.yml', '.json']);

/**
 * The file at `path`, or all *.yaml, *.yml and *.json files directly in that folder, by name. Names in the result begin
 * with `path` as given. Throws FILE_UNREADABLE if there is none, or one is not UTF-8 text.
 */
export async function bundleFiles(path: string): Promise<BundleFile[]> {
  const isFolder = (await reach(path, () => stat(path))).isDirectory();
  if (!isFolder) return [await readText(path)];
  const entries = await reach(path, () => readdir(path));
  const names = entries.filter((name) => EXTENSIONS.has(extname(name).toLowerCase())).sort();
  if (names.length === 0) {
    throw new StanceGraphError(
      'FILE_UNREADABLE',
      `${path} holds no .yaml, .yml or .json file: name a bundle.`,
    );
  }
  return Promise.all(names.map((name) => readText(join(path, name))));
}

/** SHA-256 (hex) of the files' names and texts: changes when any of them does. */
export function bundleHash(files: readonly BundleFile[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(JSON.stringify([baseName(name), text]));
  return hash.digest('hex');
}

/** Where the folder lies must not matter. */
function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

async function readText(path: string): Promise<BundleFile> {
  const bytes = await reach(path, () => readFile(path));
  try {
    return { name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    throw new StanceGraphError('FILE_UNREADABLE', `${path} is not UTF-8 text: save it as UTF-8.`, { cause });
  }
}

async function reach<T>(path: string, access: () => Promise<T>): Promise<T> {
  try {
    return await access();
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const message = missing ? `There is no file or folder ${path}.` : `${path} cannot be read.`;
    throw new StanceGraphError('FILE_UNREADABLE', message, { details: { path }, cause });
  }
}
