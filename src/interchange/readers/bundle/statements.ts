/** Statements: from the file's form to records, with the checks that a schema cannot make. */
import { recordingOf, utcMoment } from '../../../domain/moment.ts';
import type { BundleStatement } from './bundle.ts';
import { readMoment, statementDates } from './dates.ts';
import type { ItemOf, Reading } from './reading.ts';

export function readStatement(reading: Reading, item: ItemOf<'statements'>): BundleStatement {
  const { raw } = item;
  checkRoles(reading, item);
  const recordedAt = readMoment(reading, item, 'recordedAt', raw.recordedAt);
  const retractedAt = readMoment(reading, item, 'retractedAt', raw.retractedAt);
  if (recordedAt !== null && retractedAt !== null && retractedAt < recordedAt) {
    reading.fault(
      item,
      ['retractedAt'],
      `it was recorded only at ${recordedAt}: it can be retracted from then on`,
    );
  }
  checkRecordings(reading, item, recordedAt);
  reading.use(item, ['position'], raw.position);
  return {
    id: raw.id,
    speaker: raw.speaker,
    principal: raw.principal ?? null,
    reportedBy: raw.reportedBy ?? null,
    position: raw.position,
    ...statementDates(reading, item),
    mode: raw.mode ?? 'WORDS',
    quote: raw.quote ?? null,
    summary: raw.summary ?? null,
    condition: raw.condition ?? null,
    confidence: raw.confidence ?? null,
    rank: raw.rank ?? 'NORMAL',
    recordedAt,
    recordedBy: raw.recordedBy ?? null,
    recordedBefore: raw.recordedBefore ?? null,
    retractedAt,
    citations: citations(reading, item),
  };
}

/** Earlier recordings follow each other, and the one that holds now begins after them. */
function checkRecordings(reading: Reading, item: ItemOf<'statements'>, recordedAt: string | null): void {
  const { recordedBefore } = item.raw;
  if (recordedBefore === undefined) return;
  let end = '';
  for (const [index, text] of recordedBefore.entries()) {
    const keys = ['recordedBefore', index];
    const { from, until } = recordingOf(text);
    if (utcMoment(from) !== from || until === null || utcMoment(until) !== until) {
      reading.fault(item, keys, `${text} is no stretch of time of the calendar`);
    } else if (until < from || from < end) {
      reading.fault(item, keys, `${text} ends before it began, or begins before the one before it ended`);
    } else end = until;
  }
  if (recordedAt === null) {
    reading.fault(item, ['recordedBefore'], 'it was recorded again after that: give `recordedAt`');
  } else if (recordedAt < end) {
    reading.fault(
      item,
      ['recordedAt'],
      `it was still recorded from before, until ${end}: give a later moment`,
    );
  }
}

/** Holder, principal and reporter are different actors (rule 1 of the graph model). */
function checkRoles(reading: Reading, item: ItemOf<'statements'>): void {
  const { speaker, principal, reportedBy } = item.raw;
  reading.use(item, ['speaker'], speaker);
  if (principal !== undefined) reading.use(item, ['principal'], principal);
  if (reportedBy !== undefined) reading.use(item, ['reportedBy'], reportedBy);
  if (principal === speaker) {
    reading.fault(
      item,
      ['principal'],
      'the principal is somebody else than the speaker: who speaks for itself has none, leave it out',
    );
  }
  if (reportedBy === speaker) {
    reading.fault(
      item,
      ['reportedBy'],
      'the reporter is somebody else than the holder: what the speaker says itself is not reported, leave it out',
    );
  }
}

/** In the order of the document ids, each document once. */
function citations(reading: Reading, item: ItemOf<'statements'>): BundleStatement['citations'] {
  const seen = new Map<string, number>();
  for (const [index, citation] of item.raw.citations.entries()) {
    reading.use(item, ['citations', index, 'document'], citation.document);
    if (seen.has(citation.document)) {
      reading.fault(
        item,
        ['citations', index, 'document'],
        `${citation.document} is already cited: put both places into one locator`,
      );
    }
    seen.set(citation.document, index);
  }
  return item.raw.citations
    .map(({ document, locator }) => ({ document, locator: locator ?? null }))
    .sort((a, b) => (a.document < b.document ? -1 : 1));
}
