/** Records as the things of a bundle: what has no value, or the value that a bundle means without it, is left out. */
import type { ActorRecord, DatedRecord, DocumentRecord, TieRecord, TopicRecord } from '../../domain/model.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import type { BundleIssue, BundleStatement } from '../readers/bundle/bundle.ts';

/** A statement as the graph has it: its dates are known also where they are its document's. */
export interface StoredStatement extends Omit<BundleStatement, 'recordedAt'> {
  readonly recordedAt: string;
}

/** JSON leaves out what is undefined. */
type Raw = Readonly<Record<string, unknown>>;

export function rawDocument(record: DocumentRecord): Raw {
  const { published, publishedEarliest, publishedLatest, publishedBasis, publishedNote } = record;
  const dates = rawDates({
    date: published,
    dateEarliest: publishedEarliest,
    dateLatest: publishedLatest,
    dateBasis: publishedBasis,
    dateNote: publishedNote,
  });
  const usual = (dates.date ?? dates.earliest ?? dates.latest) ? 'STATED' : 'UNKNOWN';
  return {
    id: record.id,
    title: record.title,
    publisher: record.publisher ?? undefined,
    url: record.url ?? undefined,
    published: dates.date,
    publishedEarliest: dates.earliest,
    publishedLatest: dates.latest,
    publishedBasis: publishedBasis === usual ? undefined : publishedBasis,
    publishedNote: publishedNote ?? undefined,
    retrievedAt: record.retrievedAt ?? undefined,
    lang: record.lang ?? undefined,
    reliability: record.reliability ?? undefined,
  };
}

export function rawActor(record: ActorRecord): Raw {
  return {
    id: record.id,
    kind: record.kind,
    names: record.names.map(({ text, lang, kind }) => ({ text, lang: lang ?? undefined, kind })),
    description: record.description ?? undefined,
    wikidata: record.wikidata ?? undefined,
    externalIds: someOf(record.externalIds),
  };
}

export function rawTopic({ id, title }: TopicRecord): Raw {
  return { id, title };
}

export function rawIssue(record: BundleIssue): Raw {
  const isOrdinal = record.scale === 'ORDINAL';
  return {
    id: record.id,
    title: record.title,
    question: record.question ?? undefined,
    kind: record.kind,
    scale: record.scale,
    min: isOrdinal ? record.min : undefined,
    max: isOrdinal ? record.max : undefined,
    about: record.about ?? undefined,
    topics: someOf(record.topics),
    positions: record.positions.map(({ id, label, value }) => ({ id, label, value: value ?? undefined })),
    incompatible: someOf(record.incompatible),
  };
}

export function rawStatement(record: StoredStatement): Raw {
  const { dateBasis } = record;
  const dates = dateBasis === 'DOCUMENT' ? NO_DATES : rawDates(record);
  const usual = (dates.date ?? dates.earliest ?? dates.latest) ? 'STATED' : 'DOCUMENT';
  return {
    id: record.id,
    speaker: record.speaker,
    principal: record.principal ?? undefined,
    reportedBy: record.reportedBy ?? undefined,
    position: record.position,
    date: dates.date,
    dateEarliest: dates.earliest,
    dateLatest: dates.latest,
    dateBasis: dateBasis === usual ? undefined : dateBasis,
    dateNote: record.dateNote ?? undefined,
    mode: record.mode === 'WORDS' ? undefined : record.mode,
    quote: record.quote ?? undefined,
    summary: record.summary ?? undefined,
    condition: record.condition ?? undefined,
    confidence: record.confidence ?? undefined,
    rank: record.rank === 'NORMAL' ? undefined : record.rank,
    recordedAt: record.recordedAt,
    recordedBy: record.recordedBy ?? undefined,
    recordedBefore: record.recordedBefore ?? undefined,
    retractedAt: record.retractedAt ?? undefined,
    citations: record.citations.map(({ document, locator }) => ({ document, locator: locator ?? undefined })),
  };
}

export function rawTie(record: TieRecord): Raw {
  const { document, locator } = record.citation;
  return {
    id: record.id,
    type: record.type,
    from: record.from,
    to: record.to,
    role: record.role ?? undefined,
    since: record.since ?? undefined,
    until: record.until ?? undefined,
    citation: { document, locator: locator ?? undefined },
    quote: record.quote ?? undefined,
  };
}

interface RawDates {
  readonly date: string | undefined;
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

const NO_DATES: RawDates = { date: undefined, earliest: undefined, latest: undefined };

/** The days that a date allows are not said again. */
function rawDates({ date, dateEarliest, dateLatest }: DatedRecord): RawDates {
  const allowed = date === null || date === dateEarliest ? null : parsePartialDate(date);
  const known = allowed ?? { earliest: date, latest: date };
  return {
    date: date ?? undefined,
    earliest: dateEarliest === known.earliest ? undefined : (dateEarliest ?? undefined),
    latest: dateLatest === known.latest ? undefined : (dateLatest ?? undefined),
  };
}

function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
