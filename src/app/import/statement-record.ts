/** A statement of a file as it is put into the graph: who is who is settled, and so is its id. */
import type { CitationRecord } from '../../domain/model.ts';
import type { BundleStatement } from '../../interchange/readers/bundle/bundle.ts';
import type { StatementDraft } from '../../interchange/readers/reader.ts';

/** Ids. */
export interface Who {
  readonly speaker: string;
  readonly principal: string | null;
  readonly reportedBy: string | null;
}

/** `id` and `position` as they are in the graph. */
export function statementOf(draft: StatementDraft, id: string, who: Who, position: string): BundleStatement {
  return {
    id,
    speaker: who.speaker,
    principal: who.principal,
    reportedBy: who.reportedBy,
    position,
    date: draft.date,
    dateEarliest: draft.dateEarliest,
    dateLatest: draft.dateLatest,
    dateBasis: draft.dateBasis,
    dateNote: draft.dateNote,
    mode: draft.mode,
    quote: draft.quote,
    summary: draft.summary,
    condition: draft.condition,
    confidence: draft.confidence,
    rank: draft.rank,
    recordedAt: draft.recordedAt,
    recordedBy: draft.recordedBy,
    recordedBefore: draft.recordedBefore,
    retractedAt: draft.retractedAt,
    citations: inOrder(draft.citations),
  };
}

function inOrder(citations: readonly CitationRecord[]): readonly CitationRecord[] {
  return citations.length === 1
    ? citations
    : [...citations].sort((a, b) => (a.document < b.document ? -1 : 1));
}

/** Characters of its free text. */
export function textLength({ quote, summary, condition }: StatementDraft): number {
  return (quote?.length ?? 0) + (summary?.length ?? 0) + (condition?.length ?? 0);
}
