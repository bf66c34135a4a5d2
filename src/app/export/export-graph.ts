/** Out of the graph: all of it, or the statements in a scope with what they need, as text in pieces. */
import { StanceGraphError } from '../../domain/errors.ts';
import type { GraphDatabase, GraphReader } from '../../graph/port.ts';
import { csvHeader, type CsvTable, csvWriter, type TableRows } from '../../interchange/writers/csv-tables.ts';
import { ndjsonLine } from '../../interchange/writers/ndjson.ts';
import { createReferences } from '../references.ts';
import { resolveScope } from '../scope.ts';
import { createSearch } from '../search/search.ts';
import type { ExportOptions, ExportRequest } from './export-job.ts';
import { type Extent, inScopeOnly, wholeGraph } from './extent.ts';
import { ExportProgress } from './progress.ts';
import { READ_THINGS, type ThingKind, type Things } from './read-things.ts';
import { fromOneRevision } from './snapshot.ts';
import { READ_ROWS } from './table-rows.ts';

/** What others refer to comes first. */
const ORDER = [
  'documents',
  'actors',
  'topics',
  'issues',
  'statements',
  'ties',
] as const satisfies ThingKind[];
const LINES: { readonly [Kind in ThingKind]: (thing: Things[Kind]) => string } = {
  documents: ndjsonLine.document,
  actors: ndjsonLine.actor,
  topics: ndjsonLine.topic,
  issues: ndjsonLine.issue,
  statements: ndjsonLine.statement,
  ties: ndjsonLine.tie,
};

/**
 * The text in pieces of up to a few hundred kilobytes; all of it says what one revision of the graph said. Throws BAD_INPUT,
 * what resolveScope throws, the signal's reason, and CONFLICT when the graph was changed meanwhile (the embedded database never
 * is): what was given out until then is to be thrown away. Leaving the loop ends the reading.
 */
export async function* exportGraph(
  db: GraphDatabase,
  request: ExportRequest,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  checkRequest(request);
  const progress = new ExportProgress(request, options);
  yield* fromOneRevision(db, options.signal, async function* (tx, revision) {
    const extent = await extentOf(db, tx, revision, request);
    progress.begin(revision, extent.total);
    if (request.table === null) yield* ndjson(tx, extent, progress);
    else yield* table(request.table, tx, extent, request, progress);
  });
  progress.end();
}

function checkRequest({ format, table }: ExportRequest): void {
  if ((format === 'csv') === (table !== null)) return;
  throw new StanceGraphError(
    'BAD_INPUT',
    format === 'csv'
      ? 'An export as CSV is of one table: say which.'
      : 'Tables are for CSV: leave the table out.',
  );
}

async function extentOf(
  db: GraphDatabase,
  tx: GraphReader,
  revision: number,
  { format, scope, uncounted }: ExportRequest,
): Promise<Extent> {
  const withUncounted = uncounted ?? (format === 'ndjson' && scope === null);
  if (scope === null) return wholeGraph(tx, withUncounted);
  const references = createReferences(tx, (type, text, count) =>
    createSearch(db).nearest(revision, type, text, count),
  );
  return inScopeOnly(tx, await resolveScope(references, scope), withUncounted);
}

async function* ndjson(tx: GraphReader, extent: Extent, progress: ExportProgress): AsyncGenerator<string> {
  for (const kind of ORDER) yield* linesOf(kind, tx, extent, progress);
}

async function* linesOf<Kind extends ThingKind>(
  kind: Kind,
  tx: GraphReader,
  extent: Extent,
  progress: ExportProgress,
): AsyncGenerator<string> {
  const line = LINES[kind];
  for await (const things of READ_THINGS[kind](tx, extent)) {
    progress.add(kind, things.length);
    yield things.map(line).join('');
  }
}

async function* table<Table extends CsvTable>(
  name: Table,
  tx: GraphReader,
  extent: Extent,
  { formulaSafe }: ExportRequest,
  progress: ExportProgress,
): AsyncGenerator<string> {
  const write: (row: TableRows[Table]) => string = csvWriter(name, { formulaSafe });
  yield csvHeader(name);
  for await (const rows of READ_ROWS[name](tx, extent)) {
    progress.add(name, rows.length);
    yield rows.map(write).join('');
  }
}
