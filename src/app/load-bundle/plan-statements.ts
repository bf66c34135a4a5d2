/** The statements' part of the plan: their dates, when they were first recorded, and those that follow a document's date. */
import type { GraphReader } from '../../graph/port.ts';
import { readDocumentRows } from '../../graph/queries/upsert-documents.ts';
import type { DocumentRow } from '../../graph/queries/upsert-documents.ts';
import { readStatementRows, readStatementsDatedBy } from '../../graph/queries/upsert-statements.ts';
import type { StatementRow } from '../../graph/queries/upsert-statements.ts';
import { recordingText } from '../../domain/moment.ts';
import type { BundleStatement } from '../../interchange/readers/bundle/bundle.ts';
import { diffSome, mapBy } from './diff.ts';
import type { Diff } from './diff.ts';
import { datesFromDocuments, haveSameDates } from './document-dates.ts';
import type { LoadMoment, LoadRecords } from './records.ts';
import { documentRow, sortDate, statementRow } from './rows.ts';
import type { Dates, Supplement } from './rows.ts';

export interface StatementOptions extends LoadMoment {
  /** The documents as the graph has them now. */
  readonly existingDocuments: ReadonlyMap<string, DocumentRow>;
}

const idOf = (row: StatementRow): string => row.properties.id;

/** Throws a refusal for a statement that would be retracted before it was recorded. */
export async function planStatements(
  tx: GraphReader,
  records: LoadRecords,
  options: StatementOptions,
): Promise<Diff<StatementRow>> {
  const ids = records.statements.map((statement) => statement.id);
  const existing = mapBy(await readStatementRows(tx, ids), idOf);
  const followers = await readFollowers(tx, records, options.existingDocuments, existing);
  const documents = await readCitedDocuments(tx, records, followers);
  const wanted = records.statements.map((statement) =>
    statementRow(statement, {
      ...recording(statement, existing.get(statement.id), options),
      dates:
        statement.dateBasis === 'DOCUMENT'
          ? datesFromDocuments(statement.citations, documents)
          : datesOf(statement),
    }),
  );
  refuseEarlyRetractions(wanted, options);
  const redated = followers.map((row) => withDates(row, datesFromDocuments(row.citations, documents)));
  const own = diffSome(wanted, existing, idOf);
  const others = diffSome(redated, mapBy(followers, idOf), idOf);
  return { ...own, changed: [...own.changed, ...others.changed] };
}

/**
 * What is on record stays, unless the bundle says otherwise. A statement that had been retracted and is given without a retraction
 * is recorded again, now; the recording that had ended is kept, so that what was known at any moment can still be told.
 */
function recording(
  statement: BundleStatement,
  existing: StatementRow | undefined,
  { author, now }: StatementOptions,
): Omit<Supplement, 'dates'> {
  const first = { recordedAt: now, recordedBy: author, retractedAt: null, recordedBefore: null };
  const before = existing?.properties ?? first;
  const ended = before.retractedAt;
  const again = ended !== null && ended <= now && statement.retractedAt === null;
  const recordedAt = statement.recordedAt ?? (again ? now : before.recordedAt);
  const isNew = ended !== null && ended <= recordedAt && recordedAt > before.recordedAt;
  return {
    recordedAt,
    recordedBy: statement.recordedBy ?? (again ? author : before.recordedBy),
    recordedBefore:
      statement.recordedBefore ??
      (isNew
        ? [...(before.recordedBefore ?? []), recordingText(before.recordedAt, ended)]
        : before.recordedBefore),
  };
}

/** Statements outside the records whose date is that of a document which gets another one. */
async function readFollowers(
  tx: GraphReader,
  records: LoadRecords,
  before: ReadonlyMap<string, DocumentRow>,
  named: ReadonlyMap<string, StatementRow>,
): Promise<StatementRow[]> {
  const redated = records.documents.map(documentRow).filter((row) => {
    const existing = before.get(row.id);
    return existing !== undefined && !haveSameDates(existing, row);
  });
  const ids = await readStatementsDatedBy(
    tx,
    redated.map((row) => row.id),
  );
  return readStatementRows(
    tx,
    ids.filter((id) => !named.has(id)),
  );
}

/** The documents that dates are taken from, as they shall be. */
async function readCitedDocuments(
  tx: GraphReader,
  records: LoadRecords,
  followers: readonly StatementRow[],
): Promise<Map<string, DocumentRow>> {
  const documents = mapBy(records.documents.map(documentRow), (row) => row.id);
  const cited = [
    ...records.statements.filter((statement) => statement.dateBasis === 'DOCUMENT'),
    ...followers,
  ]
    .flatMap((statement) => statement.citations)
    .map((citation) => citation.document);
  const others = [...new Set(cited)].filter((id) => !documents.has(id));
  for (const row of await readDocumentRows(tx, others)) documents.set(row.id, row);
  return documents;
}

function refuseEarlyRetractions(rows: readonly StatementRow[], { refusal }: LoadMoment): void {
  const faults = rows.flatMap(({ properties: { id, recordedAt, retractedAt } }) => {
    if (retractedAt === null || retractedAt >= recordedAt) return [];
    const message = `${id} is recorded only at ${recordedAt}: give an earlier recordedAt, or a later retractedAt`;
    return [{ id, key: 'retractedAt', message }];
  });
  if (faults.length > 0) throw refusal(faults);
}

function datesOf({ date, dateEarliest, dateLatest }: Dates): Dates {
  return { date, dateEarliest, dateLatest };
}

function withDates(row: StatementRow, dates: Dates): StatementRow {
  return { ...row, properties: { ...row.properties, ...dates, sortDate: sortDate(dates) } };
}
