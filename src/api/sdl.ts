/** The schema as it is written in schema/: one file an area. */
import { readFileSync, readdirSync } from 'node:fs';
import { packageFile } from '../domain/package-root.ts';

/** The text of every file, in the order of their names. */
export function readSdl(): string[] {
  const folder = packageFile('schema');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => readFileSync(packageFile('schema', name), 'utf8'));
}
