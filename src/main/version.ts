/** The version of this software, as its package says. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../domain/package-root.ts';

export function readVersion(): string {
  const manifest = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
