/** Statements with everything that hangs on them: who, for whom, according to whom, which position, which documents. */
import type { GraphReader, GraphWriter } from '../port.ts';
import type { Marked } from './marks.ts';
import { batches, changeInBatches, projection, readInBatches, writeInBatches } from './upsert-batches.ts';

export type StatementProperties = {
  readonly id: string;
  readonly date: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
  readonly dateBasis: string;
  readonly dateNote: string | null;
  readonly sortDate: string;
  readonly mode: string;
  readonly quote: string | null;
  readonly summary: string | null;
  readonly condition: string | null;
  readonly confidence: number | null;
  readonly rank: string;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly retractedAt: string | null;
  /** Recordings that ended before this one began, in the order of time (domain/moment.ts); null: none. */
  readonly recordedBefore: readonly string[] | null;
};

export type CitationRow = { readonly document: string; readonly locator: string | null };

export type StatementRow = {
  /** Exactly the properties of a Statement node. */
  readonly properties: StatementProperties;
  readonly speaker: string;
  readonly principal: string | null;
  readonly reportedBy: string | null;
  readonly position: string;
  /** In the order of the document ids. */
  readonly citations: readonly CitationRow[];
};

/** With the short hash of the record that it was last written from: an equal one has nothing new to say. */
export interface DigestedRow extends Marked<StatementRow> {
  /** Null where it was written before there were digests. */
  readonly digest: string | null;
}

/** What a statement that exists is first compared by. */
export interface StoredDigest {
  /** Empty where there is none. */
  readonly digest: string;
  /** Whether the import that asks still has to be added to its marks. */
  readonly unmarked: boolean;
}

export const STATEMENT_PROPERTIES = [
  'id',
  'date',
  'dateEarliest',
  'dateLatest',
  'dateBasis',
  'dateNote',
  'sortDate',
  'mode',
  'quote',
  'summary',
  'condition',
  'confidence',
  'rank',
  'recordedAt',
  'recordedBy',
  'retractedAt',
  'recordedBefore',
] as const satisfies readonly (keyof StatementProperties)[];
const STATEMENT = projection(STATEMENT_PROPERTIES);

/** Of those of the ids that exist: one statement for each batch, whose answer is three lists. */
export async function readDigests(
  tx: GraphReader,
  ids: readonly string[],
  importNumber: number,
): Promise<Map<string, StoredDigest>> {
  const found = new Map<string, StoredDigest>();
  for (const batch of batches(ids)) {
    const [answer] = await tx.run<{ ids: string[]; digests: string[]; unmarked: boolean[] }>(
      `UNWIND $ids AS id MATCH (s:Statement {id: id})
       RETURN collect(s.id) AS ids, collect(coalesce(s.digest, '')) AS digests,
         collect(NOT coalesce($importNumber IN s.imports, true)) AS unmarked`,
      { ids: batch, importNumber },
    );
    for (const [place, id] of answer!.ids.entries()) {
      found.set(id, { digest: answer!.digests[place]!, unmarked: answer!.unmarked[place]! });
    }
  }
  return found;
}

/** Those of the ids that exist. */
export async function readStatementRows(tx: GraphReader, ids: readonly string[]): Promise<DigestedRow[]> {
  const rows = await readInBatches<{
    properties: StatementProperties;
    imports: number[] | null;
    digest: string | null;
    speaker: string;
    position: string;
    principals: string[];
    reporters: string[];
    citations: CitationRow[];
  }>(
    tx,
    `UNWIND $ids AS id MATCH (s:Statement {id: id})<-[:MADE]-(a:Actor) MATCH (s)-[:EXPRESSES]->(p:Position)
     RETURN s${STATEMENT} AS properties, s.imports AS imports, s.digest AS digest, a.id AS speaker, p.id AS position,
       [(s)-[:ON_BEHALF_OF]->(x:Actor) | x.id] AS principals, [(s)-[:REPORTED_BY]->(y:Actor) | y.id] AS reporters,
       [(s)-[c:CITED_IN]->(d:Document) | {document: d.id, locator: c.locator}] AS citations`,
    ids,
  );
  return rows.map(({ principals, reporters, citations, imports, digest, ...row }) => ({
    row: {
      ...row,
      principal: principals[0] ?? null,
      reportedBy: reporters[0] ?? null,
      citations: citations.sort((a, b) => (a.document < b.document ? -1 : 1)),
    },
    imports,
    digest,
  }));
}

/** The ids of the statements that take their date from one of these documents. */
export async function readStatementsDatedBy(
  tx: GraphReader,
  documents: readonly string[],
): Promise<string[]> {
  const rows = await readInBatches<{ id: string }>(
    tx,
    `UNWIND $ids AS id MATCH (d:Document {id: id})<-[:CITED_IN]-(s:Statement) WHERE s.dateBasis = 'DOCUMENT'
     RETURN DISTINCT s.id AS id`,
    documents,
  );
  return [...new Set(rows.map((row) => row.id))];
}

/** Takes the relationships of existing statements away, so that they can be written anew. */
export async function detachStatements(tx: GraphWriter, ids: readonly string[]): Promise<void> {
  await changeInBatches(tx, 'UNWIND $ids AS id MATCH (s:Statement {id: id})<-[r:MADE]-() DELETE r', ids);
  await changeInBatches(
    tx,
    `UNWIND $ids AS id
     MATCH (s:Statement {id: id})-[r:EXPRESSES|ON_BEHALF_OF|REPORTED_BY|CITED_IN]->() DELETE r`,
    ids,
  );
}

/** The record that they would be written from now says the same as the one they were written from. */
export async function writeDigests(
  tx: GraphWriter,
  rows: readonly { readonly id: string; readonly digest: string }[],
): Promise<void> {
  await writeInBatches(tx, 'UNWIND $rows AS r MATCH (s:Statement {id: r.id}) SET s.digest = r.digest', [
    ...rows,
  ]);
}

/** Existing statements that have been detached; everything they name must exist. */
export async function writeStatementRows(tx: GraphWriter, digested: readonly DigestedRow[]): Promise<void> {
  const rows = digested.map(({ row }) => row);
  await writeInBatches(
    tx,
    `UNWIND $rows AS r MATCH (a:Actor {id: r.speaker}) MATCH (p:Position {id: r.position})
     MATCH (s:Statement {id: r.properties.id}) SET s = r.properties SET s.imports = r.imports
     MERGE (s)<-[:MADE]-(a) MERGE (s)-[:EXPRESSES]->(p)`,
    digested.map(({ row: { properties, speaker, position }, imports, digest }) => ({
      properties: { ...properties, digest },
      imports,
      speaker,
      position,
    })),
  );
  await writeInBatches(
    tx,
    `UNWIND $rows AS r MATCH (s:Statement {id: r.id}) MATCH (a:Actor {id: r.actor})
     MERGE (s)-[:ON_BEHALF_OF]->(a)`,
    rows.flatMap(({ properties: { id }, principal }) =>
      principal === null ? [] : [{ id, actor: principal }],
    ),
  );
  await writeInBatches(
    tx,
    `UNWIND $rows AS r MATCH (s:Statement {id: r.id}) MATCH (a:Actor {id: r.actor})
     MERGE (s)-[:REPORTED_BY]->(a)`,
    rows.flatMap(({ properties: { id }, reportedBy }) =>
      reportedBy === null ? [] : [{ id, actor: reportedBy }],
    ),
  );
  await writeInBatches(
    tx,
    `UNWIND $rows AS r MATCH (s:Statement {id: r.id}) MATCH (d:Document {id: r.document})
     MERGE (s)-[c:CITED_IN]->(d) SET c.locator = r.locator`,
    rows.flatMap(({ properties: { id }, citations }) =>
      citations.map(({ document, locator }) => ({ id, document, locator })),
    ),
  );
}
