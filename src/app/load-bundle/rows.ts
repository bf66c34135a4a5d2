/** The bundle's records as the graph stores them. */
import type { ActorRecord, DocumentRecord, TieRecord, TopicRecord } from '../../domain/model.ts';
import { normaliseName } from '../../domain/names.ts';
import type { ActorRow, NameRow } from '../../graph/queries/upsert-actors.ts';
import type { DocumentRow, TopicRow } from '../../graph/queries/upsert-documents.ts';
import type { IssueRow, PairRow, PositionRow } from '../../graph/queries/upsert-issues.ts';
import type { StatementRow } from '../../graph/queries/upsert-statements.ts';
import type { TieRow } from '../../graph/queries/upsert-ties.ts';
import type { BundleIssue, BundleStatement } from '../../interchange/readers/bundle/bundle.ts';

export function documentRow(record: DocumentRecord): DocumentRow {
  return { ...record, normalised: normaliseName(record.title) };
}

export function topicRow(record: TopicRecord): TopicRow {
  return { ...record, normalised: normaliseName(record.title) };
}

export function actorRow({ names: _names, externalIds, ...record }: ActorRecord): ActorRow {
  return {
    ...record,
    normalised: normaliseName(record.name),
    externalIds: externalIds.length === 0 ? null : externalIds,
  };
}

export function nameRows({ id, names }: ActorRecord): NameRow[] {
  return names.map(({ text, lang, kind }, order) => ({
    actor: id,
    order,
    properties: {
      key: [id, lang ?? '', kind, text].join('|'),
      text,
      lang,
      kind,
      normalised: normaliseName(text),
    },
  }));
}

export function issueRow(record: BundleIssue): IssueRow {
  const { positions: _positions, incompatible: _incompatible, about, topics, ...properties } = record;
  return { properties: { ...properties, normalised: normaliseName(record.title) }, about, topics };
}

export function positionRows(record: BundleIssue): PositionRow[] {
  return record.positions.map(({ issue, ...properties }) => ({
    properties: { ...properties, normalised: normaliseName(properties.label) },
    issue,
  }));
}

export function pairRows(record: BundleIssue): PairRow[] {
  return record.incompatible.map(([one, other]) => ({ one, other }));
}

/** When a statement was recorded, which its record need not say. */
export interface Recording {
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly recordedBefore: readonly string[] | null;
}

/** Of the record, or of its document. */
export interface Dates {
  readonly date: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
}

/** Property by property: taking a record apart and putting another together costs twenty times as much. */
export function statementRow(record: BundleStatement, recording: Recording, dates: Dates): StatementRow {
  return {
    properties: {
      id: record.id,
      date: dates.date,
      dateEarliest: dates.dateEarliest,
      dateLatest: dates.dateLatest,
      dateBasis: record.dateBasis,
      dateNote: record.dateNote,
      sortDate: sortDate(dates),
      mode: record.mode,
      quote: record.quote,
      summary: record.summary,
      condition: record.condition,
      confidence: record.confidence,
      rank: record.rank,
      recordedAt: recording.recordedAt,
      recordedBy: recording.recordedBy,
      retractedAt: record.retractedAt,
      recordedBefore: recording.recordedBefore,
    },
    speaker: record.speaker,
    principal: record.principal,
    reportedBy: record.reportedBy,
    position: record.position,
    citations: record.citations,
  };
}

/** What lists of statements are ordered by. */
export function sortDate({ dateEarliest, dateLatest }: Dates): string {
  return dateEarliest ?? dateLatest ?? '';
}

export function tieRow(record: TieRecord): TieRow {
  const { type, from, to, citation, ...own } = record;
  return { type, from, to, properties: { ...own, documentId: citation.document, locator: citation.locator } };
}
