/** The queries of the tour: what the playground opens with. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../domain/package-root.ts';

export interface Tour {
  /** Changes when a query changes. */
  readonly version: string;
  /** GraphQL documents with one named operation each, in the order of their file names. */
  readonly queries: readonly string[];
}

/** Reads schema/tour/*.graphql. */
export function readTour(folder: string = packageFile('schema', 'tour')): Tour {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const byNumber = new Intl.Collator('en', { numeric: true }).compare;
  const queries = files.sort(byNumber).map((name) => readFileSync(join(folder, name), 'utf8').trim());
  const version = createHash('sha256').update(JSON.stringify(queries)).digest('hex').slice(0, 12);
  return { version, queries };
}
