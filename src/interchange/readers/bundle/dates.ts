/** Dates as people write them, turned into the days they allow; rule 6 of the graph model. */
import type { DateBasis, DatedRecord } from '../../../domain/model.ts';
import { parsePartialDate } from '../../../domain/partial-date.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import type { RawDate, RawDocument, RawStatement } from './raw.ts';
import type { Item, ItemOf, Reading } from './reading.ts';

interface DateWords {
  readonly item: Item<unknown>;
  readonly date: RawDate | undefined;
  readonly earliest: RawDate | undefined;
  readonly latest: RawDate | undefined;
  readonly basis: DateBasis | undefined;
  readonly note: string | undefined;
  /** What these are called in the file. */
  readonly keys: Readonly<Record<'date' | 'earliest' | 'latest' | 'basis' | 'note', string>>;
}

/** A statement's dates; with basis DOCUMENT they are all null, the loader takes the document's. */
export function statementDates(reading: Reading, item: ItemOf<'statements'>): DatedRecord {
  const raw: RawStatement = item.raw;
  const words: DateWords = {
    item,
    date: raw.date,
    earliest: raw.dateEarliest,
    latest: raw.dateLatest,
    basis: raw.dateBasis,
    note: raw.dateNote,
    keys: {
      date: 'date',
      earliest: 'dateEarliest',
      latest: 'dateLatest',
      basis: 'dateBasis',
      note: 'dateNote',
    },
  };
  return readDates(reading, words, 'DOCUMENT');
}

/** A document's dates, under the names of a statement's. */
export function documentDates(reading: Reading, item: ItemOf<'documents'>): DatedRecord {
  const raw: RawDocument = item.raw;
  const words: DateWords = {
    item,
    date: raw.published,
    earliest: raw.publishedEarliest,
    latest: raw.publishedLatest,
    basis: raw.publishedBasis === 'DOCUMENT' ? undefined : raw.publishedBasis,
    note: raw.publishedNote,
    keys: {
      date: 'published',
      earliest: 'publishedEarliest',
      latest: 'publishedLatest',
      basis: 'publishedBasis',
      note: 'publishedNote',
    },
  };
  if (raw.publishedBasis === 'DOCUMENT') {
    reading.fault(
      item,
      ['publishedBasis'],
      'DOCUMENT is for statements: a document says its own date (STATED), or it was inferred (INFERRED)',
    );
  }
  return readDates(reading, words, 'UNKNOWN');
}

/** Null (and a fault) where the text is no day of the calendar. */
export function readDate(
  reading: Reading,
  item: Item<unknown>,
  key: string,
  raw: RawDate | undefined,
): PartialDate | null {
  if (raw === undefined) return null;
  const date = parsePartialDate(typeof raw === 'number' ? String(raw).padStart(4, '0') : raw);
  if (!date) reading.fault(item, [key], `${raw} is no date of the calendar`);
  return date;
}

/** A moment in UTC (YYYY-MM-DDTHH:MM:SS.sssZ), or null; a day stands for its first moment. */
export function readMoment(
  reading: Reading,
  item: Item<unknown>,
  key: string,
  raw: string | undefined,
): string | null {
  if (raw === undefined) return null;
  const time = new Date(raw.toUpperCase()).getTime();
  if (parsePartialDate(raw.slice(0, 10)) && !Number.isNaN(time)) return new Date(time).toISOString();
  reading.fault(item, [key], `${raw} is no moment of the calendar`);
  return null;
}

function readDates(reading: Reading, words: DateWords, withoutDate: DateBasis): DatedRecord {
  const { item, keys } = words;
  const date = readDate(reading, item, keys.date, words.date);
  const from = readDate(reading, item, keys.earliest, words.earliest);
  const to = readDate(reading, item, keys.latest, words.latest);
  checkInside(reading, words, date, from, to);
  const given = words.date !== undefined || words.earliest !== undefined || words.latest !== undefined;
  const basis = words.basis ?? (given ? 'STATED' : withoutDate);
  checkBasis(reading, words, basis, given);
  return {
    date: date?.text ?? null,
    dateEarliest: from?.earliest ?? date?.earliest ?? null,
    dateLatest: to?.latest ?? date?.latest ?? null,
    dateBasis: basis,
    dateNote: words.note ?? null,
  };
}

/** The bounds narrow what the date allows, and leave at least one day. */
function checkInside(
  reading: Reading,
  words: DateWords,
  date: PartialDate | null,
  from: PartialDate | null,
  to: PartialDate | null,
): void {
  const { item, keys } = words;
  if (date && from && (from.earliest < date.earliest || from.earliest > date.latest)) {
    reading.fault(item, [keys.earliest], `${from.text} lies outside ${keys.date} ${date.text}`);
  }
  if (date && to && (to.latest > date.latest || to.latest < date.earliest)) {
    reading.fault(item, [keys.latest], `${to.text} lies outside ${keys.date} ${date.text}`);
  }
  if (from && to && from.earliest > to.latest) {
    reading.fault(item, [keys.latest], `${to.text} is before ${keys.earliest} ${from.text}`);
  }
}

function checkBasis(reading: Reading, words: DateWords, basis: DateBasis, given: boolean): void {
  const { item, keys } = words;
  if (given && (basis === 'DOCUMENT' || basis === 'UNKNOWN')) {
    const why = basis === 'DOCUMENT' ? "the statement then takes its document's" : 'nobody knows it then';
    reading.fault(item, [keys.basis], `${basis} goes without a date (${why}): leave one of the two out`);
  }
  if (!given && (basis === 'STATED' || basis === 'INFERRED')) {
    const which = `${keys.date}, ${keys.earliest} or ${keys.latest}`;
    reading.fault(item, [keys.basis], `${basis} needs a date: give ${which}`);
  }
  if (basis === 'INFERRED' && words.note === undefined) {
    reading.fault(item, [keys.basis], `an inferred date says why: give ${keys.note}`);
  }
}
