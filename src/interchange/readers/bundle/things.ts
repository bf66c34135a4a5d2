/** Documents, actors, topics and ties: from the file's form to records, with the checks that a schema cannot make. */
import type { ActorRecord, DocumentRecord, TieRecord, TopicRecord } from '../../../domain/model.ts';
import { documentDates, readDate, readMoment } from './dates.ts';
import type { RawName } from './raw.ts';
import type { ItemOf, Reading } from './reading.ts';

export function readDocument(reading: Reading, item: ItemOf<'documents'>): DocumentRecord {
  const { raw } = item;
  const dates = documentDates(reading, item);
  if (raw.url !== undefined && !URL.canParse(raw.url)) {
    reading.fault(item, ['url'], `"${raw.url}" is no web address`);
  }
  return {
    id: raw.id,
    title: raw.title,
    publisher: raw.publisher ?? null,
    url: raw.url ?? null,
    published: dates.date,
    publishedEarliest: dates.dateEarliest,
    publishedLatest: dates.dateLatest,
    publishedBasis: dates.dateBasis,
    publishedNote: dates.dateNote,
    retrievedAt: readMoment(reading, item, 'retrievedAt', raw.retrievedAt),
    lang: raw.lang ?? null,
    reliability: raw.reliability ?? null,
  };
}

export function readActor(reading: Reading, item: ItemOf<'actors'>): ActorRecord {
  const { raw } = item;
  checkNames(reading, item);
  const canonical = raw.names.filter((name) => name.kind === 'CANONICAL');
  const shown: RawName = canonical.find((name) => name.lang === 'en') ?? canonical[0] ?? raw.names[0]!;
  return {
    id: raw.id,
    kind: raw.kind,
    name: shown.text,
    names: raw.names.map((name) => ({ text: name.text, lang: name.lang ?? null, kind: name.kind })),
    description: raw.description ?? null,
    wikidata: raw.wikidata ?? null,
    externalIds: [...(raw.externalIds ?? [])].sort(),
  };
}

/** At least one canonical name, at most one in each language, and no name twice. */
function checkNames(reading: Reading, item: ItemOf<'actors'>): void {
  const { names } = item.raw;
  const seen = new Map<string, number>();
  const canonical = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const lang = name.lang ?? '';
    const same = seen.get(`${lang}|${name.text}`);
    if (same !== undefined) {
      reading.fault(
        item,
        ['names', index],
        `the name "${name.text}" is listed twice (number ${same + 1} and ${index + 1})`,
      );
    }
    seen.set(`${lang}|${name.text}`, index);
    if (name.kind !== 'CANONICAL') continue;
    const other = canonical.get(lang);
    if (other !== undefined && other !== name.text) {
      const language = lang === '' ? 'without a language' : `in ${lang}`;
      reading.fault(
        item,
        ['names', index, 'kind'],
        `there is already a canonical name ${language}, "${other}": make this one an ALIAS`,
      );
    }
    canonical.set(lang, name.text);
  }
  if (canonical.size === 0) {
    reading.fault(item, ['names'], `${item.raw.id} has no canonical name: make the usual one CANONICAL`);
  }
}

export function readTopic(_reading: Reading, item: ItemOf<'topics'>): TopicRecord {
  return { id: item.raw.id, title: item.raw.title };
}

export function readTie(reading: Reading, item: ItemOf<'ties'>): TieRecord {
  const { raw } = item;
  reading.use(item, ['from'], raw.from);
  reading.use(item, ['to'], raw.to);
  reading.use(item, ['citation', 'document'], raw.citation.document);
  if (raw.from === raw.to) reading.fault(item, ['to'], 'a tie connects two different actors');
  const since = readDate(reading, item, 'since', raw.since);
  const until = readDate(reading, item, 'until', raw.until);
  if (since && until && since.earliest > until.latest) {
    reading.fault(item, ['until'], `${until.text} is before since ${since.text}`);
  }
  return {
    id: raw.id,
    type: raw.type,
    from: raw.from,
    to: raw.to,
    role: raw.role ?? null,
    since: since?.text ?? null,
    until: until?.text ?? null,
    citation: { document: raw.citation.document, locator: raw.citation.locator ?? null },
    quote: raw.quote ?? null,
  };
}
