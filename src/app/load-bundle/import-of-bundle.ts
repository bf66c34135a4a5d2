/** What a bundle that is loaded is called as an import. */
import type { ImportCounts, ImportGiven } from '../../graph/queries/imports.ts';
import type { Bundle, BundleFile } from '../../interchange/readers/bundle/bundle.ts';
import { bundleHash } from '../../interchange/readers/bundle/files.ts';
import { importId } from '../import/import-id.ts';
import type { LoadRecords } from './records.ts';

/** Named after its one file, or the folder of all its files. */
export function importOfBundle(
  files: readonly BundleFile[],
  bundle: Bundle,
  { author, now }: { readonly author: string; readonly now: () => Date },
): ImportGiven {
  const paths = files.map((file) => file.name.split(/[\\/]/));
  const name = (paths.length === 1 ? paths[0]!.at(-1) : paths[0]?.at(-2)) ?? '.';
  const contentHash = bundleHash(files);
  return {
    id: importId(name, contentHash),
    name: /^\.*$/.test(name) ? 'bundle' : name,
    format: 'bundle',
    fileNames: paths.map((path) => path.at(-1)!),
    contentHash,
    startedAt: now().toISOString(),
    author,
    counts: recordCounts(bundle),
  };
}

/** How many things the records are. */
export function recordCounts(records: LoadRecords): ImportCounts {
  const { documents, actors, topics, issues, statements, ties } = records;
  return {
    documents: documents.length,
    actors: actors.length,
    topics: topics.length,
    issues: issues.length,
    positions: issues.reduce((sum, issue) => sum + issue.positions.length, 0),
    statements: statements.length,
    ties: ties.length,
  };
}
