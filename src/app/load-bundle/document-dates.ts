/** The date of a statement that has none of its own: its earliest document's (rule 6 of the graph model). */
import type { DocumentRow } from '../../graph/queries/upsert-documents.ts';
import type { CitationRow } from '../../graph/queries/upsert-statements.ts';
import type { Dates } from './rows.ts';

/**
 * The date of the cited document whose range begins first; among equals the first id; undated ones only if all are. Every
 * cited document must be in `documents`.
 */
export function datesFromDocuments(
  citations: readonly CitationRow[],
  documents: ReadonlyMap<string, DocumentRow>,
): Dates {
  let best: DocumentRow | null = null;
  for (const { document } of citations) {
    const row = documents.get(document);
    if (!row) throw new RangeError(`${document} was not read`);
    if (best === null || isEarlier(row, best)) best = row;
  }
  return {
    date: best?.published ?? null,
    dateEarliest: best?.publishedEarliest ?? null,
    dateLatest: best?.publishedLatest ?? null,
  };
}

export function haveSameDates(a: DocumentRow, b: DocumentRow): boolean {
  return (
    a.published === b.published &&
    a.publishedEarliest === b.publishedEarliest &&
    a.publishedLatest === b.publishedLatest
  );
}

function isEarlier(a: DocumentRow, b: DocumentRow): boolean {
  const [from, other] = [start(a), start(b)];
  return from === other ? a.id < b.id : from !== null && (other === null || from < other);
}

function start(row: DocumentRow): string | null {
  return row.publishedEarliest ?? row.publishedLatest;
}
