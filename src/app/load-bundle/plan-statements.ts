/** The statements' part of the plan: their dates, when they were first recorded, and those that follow a document's date. */
import type { GraphReader } from '../../graph/port.ts';
import { lacksMark, withMark } from '../../graph/queries/marks.ts';
import type { Marked } from '../../graph/queries/marks.ts';
import { readDocumentRows } from '../../graph/queries/upsert-documents.ts';
import type { DocumentRow } from '../../graph/queries/upsert-documents.ts';
import {
  readDigests,
  readStatementRows,
  readStatementsDatedBy,
} from '../../graph/queries/upsert-statements.ts';
import type { DigestedRow, StatementRow } from '../../graph/queries/upsert-statements.ts';
import type { BundleStatement } from '../../interchange/readers/bundle/bundle.ts';
import type { PreparedBatch } from './batch.ts';
import { isSame, mapBy, mapMarked } from './diff.ts';
import { datesFromDocuments, haveSameDates } from './document-dates.ts';
import type { StatementPlan } from './plan.ts';
import { recordingOf } from './recording.ts';
import type { LoadMoment } from './records.ts';
import { documentRow, sortDate, statementRow } from './rows.ts';
import type { Dates } from './rows.ts';

export interface StatementOptions extends LoadMoment {
  /** The documents as the graph has them now. */
  readonly existingDocuments: ReadonlyMap<string, Marked<DocumentRow>>;
}

interface Given {
  readonly statement: BundleStatement;
  readonly digest: string;
}

const idOf = (row: StatementRow): string => row.properties.id;

/**
 * What has the digest that the graph has is unchanged, and nothing more is read of it. Throws a refusal for a statement that would
 * be retracted before it was recorded.
 */
export async function planStatements(
  tx: GraphReader,
  batch: PreparedBatch,
  options: StatementOptions,
): Promise<StatementPlan> {
  const sorted = options.statementsAreNew ? allFresh(batch) : await sortOut(tx, batch, options.importNumber);
  const existing = mapMarked(
    await readStatementRows(
      tx,
      sorted.doubtful.map(({ statement }) => statement.id),
    ),
    idOf,
  );
  const followers = await readFollowers(tx, batch, options.existingDocuments, existing);
  const open = [...sorted.fresh, ...sorted.doubtful];
  const documents = await readCitedDocuments(tx, batch, [
    ...open.map(({ statement }) => statement).filter((statement) => statement.dateBasis === 'DOCUMENT'),
    ...followers.map(({ row }) => row),
  ]);
  const toRow = ({ statement, digest }: Given) => ({
    row: statementRow(
      statement,
      recordingOf(statement, existing.get(statement.id)?.row, options),
      statement.dateBasis === 'DOCUMENT' ? datesFromDocuments(statement.citations, documents) : statement,
    ),
    digest,
  });
  const prepared = options.statementsAreNew ? batch.asNew : undefined;
  const created = prepared?.statements ?? sorted.fresh.map(toRow);
  const wanted = sorted.doubtful.map(toRow);
  refuseEarlyRetractions([...created, ...wanted], options);
  const compared = compare(wanted, existing, options.importNumber);
  const redated = followers.flatMap((follower) => {
    const row = withDates(follower.row, datesFromDocuments(follower.row.citations, documents));
    return isSame(row, follower.row) ? [] : [{ ...follower, row }];
  });
  return {
    created,
    creations: prepared?.creations ?? null,
    changed: [...compared.changed, ...redated],
    unchanged: batch.statements.length - created.length - compared.changed.length,
    removed: [],
    marked: [...sorted.marked, ...compared.marked],
    redigested: compared.redigested,
  };
}

interface Sorted {
  /** The graph has none of that id. */
  readonly fresh: readonly Given[];
  /** Another digest, or none: to be compared in full. */
  readonly doubtful: readonly Given[];
  /** Ids of those with the same digest that lack the mark of the import. */
  readonly marked: readonly string[];
}

function allFresh({ statements, digests }: PreparedBatch): Sorted {
  const fresh = statements.map((statement, place) => ({ statement, digest: digests[place]! }));
  return { fresh, doubtful: [], marked: [] };
}

async function sortOut(
  tx: GraphReader,
  { statements, digests }: PreparedBatch,
  importNumber: number,
): Promise<Sorted> {
  const stored = await readDigests(
    tx,
    statements.map((statement) => statement.id),
    importNumber,
  );
  const sorted = { fresh: [] as Given[], doubtful: [] as Given[], marked: [] as string[] };
  for (const [place, statement] of statements.entries()) {
    const digest = digests[place]!;
    const before = stored.get(statement.id);
    if (!before) sorted.fresh.push({ statement, digest });
    else if (before.digest !== digest) sorted.doubtful.push({ statement, digest });
    else if (before.unmarked) sorted.marked.push(statement.id);
  }
  return sorted;
}

function compare(
  wanted: readonly { readonly row: StatementRow; readonly digest: string }[],
  existing: ReadonlyMap<string, DigestedRow>,
  importNumber: number,
): Pick<StatementPlan, 'changed' | 'marked' | 'redigested'> {
  const changed: DigestedRow[] = [];
  const marked: string[] = [];
  const redigested: { id: string; digest: string }[] = [];
  for (const { row, digest } of wanted) {
    const id = idOf(row);
    const before = existing.get(id)!;
    if (!isSame(row, before.row)) {
      changed.push({ row, digest, imports: withMark(before.imports, importNumber) });
      continue;
    }
    redigested.push({ id, digest });
    if (lacksMark(before.imports, importNumber)) marked.push(id);
  }
  return { changed, marked, redigested };
}

/** Statements that take their date from a document which gets another one, and are not compared anyway. */
async function readFollowers(
  tx: GraphReader,
  { documents }: PreparedBatch,
  before: ReadonlyMap<string, Marked<DocumentRow>>,
  compared: ReadonlyMap<string, DigestedRow>,
): Promise<DigestedRow[]> {
  const redated = documents.map(documentRow).filter((row) => {
    const existing = before.get(row.id)?.row;
    return existing !== undefined && !haveSameDates(existing, row);
  });
  const ids = await readStatementsDatedBy(
    tx,
    redated.map((row) => row.id),
  );
  return readStatementRows(
    tx,
    ids.filter((id) => !compared.has(id)),
  );
}

/** The documents that dates are taken from, as they shall be. */
async function readCitedDocuments(
  tx: GraphReader,
  batch: PreparedBatch,
  dated: readonly Pick<StatementRow, 'citations'>[],
): Promise<Map<string, DocumentRow>> {
  const documents = mapBy(batch.documents.map(documentRow), (row) => row.id);
  const cited = dated.flatMap(({ citations }) => citations.map((citation) => citation.document));
  const others = [...new Set(cited)].filter((id) => !documents.has(id));
  for (const { row } of await readDocumentRows(tx, others)) documents.set(row.id, row);
  return documents;
}

function refuseEarlyRetractions(
  statements: readonly { readonly row: StatementRow }[],
  { refusal }: LoadMoment,
): void {
  const faults = statements.flatMap(({ row: { properties } }) => {
    const { id, recordedAt, retractedAt } = properties;
    if (retractedAt === null || retractedAt >= recordedAt) return [];
    const message = `${id} is recorded only at ${recordedAt}: give an earlier recordedAt, or a later retractedAt`;
    return [{ id, key: 'retractedAt', message }];
  });
  if (faults.length > 0) throw refusal(faults);
}

function withDates(row: StatementRow, dates: Dates): StatementRow {
  return { ...row, properties: { ...row.properties, ...dates, sortDate: sortDate(dates) } };
}
