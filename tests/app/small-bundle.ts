/** A small bundle as plain data, to be changed in one place and loaded. */
import { loadBundleFiles } from '../../src/app/load-bundle.ts';
import type { LoadOptions, LoadReport } from '../../src/app/load-bundle.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';

export interface Thing {
  id: string;
  [key: string]: unknown;
}

export interface Things {
  documents: Thing[];
  actors: Thing[];
  topics: Thing[];
  issues: Thing[];
  statements: Thing[];
  ties: Thing[];
}

/** A new copy each time. */
export function smallBundle(): Things {
  const binary = [
    { id: 'position:for', label: 'for it', value: 1 },
    { id: 'position:against', label: 'against it', value: -1 },
  ];
  const nominal = [
    { id: 'position:north', label: 'the north' },
    { id: 'position:south', label: 'the south' },
    { id: 'position:east', label: 'the east' },
  ];
  const canonical = (text: string, lang: string) => ({ text, lang, kind: 'CANONICAL' });
  return {
    documents: [
      { id: 'doc:early', title: 'Early', publisher: 'Example News', published: '2025-03' },
      { id: 'doc:late', title: 'Late', published: '2025-11-30', reliability: 'B' },
    ],
    actors: [
      {
        id: 'actor:hakim',
        kind: 'PERSON',
        names: [canonical('Ammar al-Hakim', 'en'), canonical('عمار الحكيم', 'ar')],
      },
      { id: 'actor:state', kind: 'STATE', names: [canonical('The State', 'en')], wikidata: 'Q796' },
      { id: 'actor:group', kind: 'ARMED_GROUP', names: [canonical('كتائب', 'ar')] },
    ],
    topics: [{ id: 'topic:arms', title: 'Arms' }],
    issues: [
      {
        id: 'issue:arms',
        title: 'Arms',
        kind: 'PROPOSAL',
        scale: 'BINARY',
        topics: ['topic:arms'],
        positions: binary,
      },
      {
        id: 'issue:capital',
        title: 'Capital',
        kind: 'PROPOSAL',
        scale: 'NOMINAL',
        positions: nominal,
        incompatible: [['position:south', 'position:north']],
      },
      {
        id: 'issue:state',
        title: 'Support for the state',
        kind: 'ACTOR',
        about: 'actor:state',
        scale: 'ORDINAL',
        min: 0,
        max: 2.5,
        positions: [{ id: 'position:likes', label: 'likes', value: 2.5 }],
      },
    ],
    statements: [
      {
        id: 'statement:one',
        speaker: 'actor:hakim',
        principal: 'actor:state',
        position: 'position:for',
        quote: 'weapons “only” with the state',
        confidence: 0.5,
        date: '2025-03-04',
        citations: [{ document: 'doc:late', locator: 'paragraph 5' }, { document: 'doc:early' }],
      },
      {
        id: 'statement:two',
        speaker: 'actor:group',
        reportedBy: 'actor:hakim',
        position: 'position:against',
        mode: 'DEEDS',
        citations: [{ document: 'doc:late' }, { document: 'doc:early' }],
      },
    ],
    ties: [
      {
        id: 'tie:one',
        type: 'LEADS',
        from: 'actor:hakim',
        to: 'actor:group',
        since: '2020',
        citation: { document: 'doc:early', locator: 'page 1' },
      },
    ],
  };
}

export const NOON = '2026-01-01T12:00:00.000Z';
const OPTIONS: LoadOptions = { author: 'the test', now: () => new Date(NOON) };

export function load(
  db: GraphDatabase,
  things: Partial<Things>,
  options: Partial<LoadOptions> = {},
): Promise<LoadReport> {
  const text = JSON.stringify(things, null, 1);
  return loadBundleFiles(db, [{ name: 'x.json', text }], { ...OPTIONS, ...options });
}

/** `created/changed/removed` of each type that is not all unchanged. */
export function differences(report: LoadReport): Record<string, string> {
  return Object.fromEntries(
    Object.entries(report.counts)
      .map(([type, { created, changed, removed }]) => [type, `${created}/${changed}/${removed}`])
      .filter(([, text]) => text !== '0/0/0'),
  ) as Record<string, string>;
}
