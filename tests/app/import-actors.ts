/** A graph with actors that are easily mixed up, and mentions of actors to be recognised in it. */
import type { ImportReport, ImportRequest, UnclearActor } from '../../src/app/import/import-job.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { fileOf, importLines, START, statements } from './import-lines.ts';
import type { Line } from './import-lines.ts';

type Names = readonly (readonly [text: string, lang?: string, kind?: string])[];

export const named = (id: string, names: Names, more: object = {}) => ({
  id,
  kind: 'STATE',
  names: names.map(([text, lang = 'en', kind = 'CANONICAL']) => ({ text, lang, kind })),
  ...more,
});

export const GRAPH = [
  named('actor:iran', [['Iran'], ['Tehran', 'en', 'ALIAS'], ['إيران', 'ar'], ['IRI', 'en', 'ACRONYM']], {
    wikidata: 'Q794',
  }),
  named('actor:serbia', [['Serbia'], ['Yugoslavia', 'en', 'FORMER']], { externalIds: ['cow:345'] }),
  named('actor:hakim', [['Ammar al-Hakim'], ['عمار الحكيم', 'ar']], { kind: 'PERSON' }),
  named('actor:hakim-judge', [['Abbas al-Hakim'], ['al-Hakim', 'en', 'ALIAS']], { kind: 'PERSON' }),
  named('actor:hakim-party', [['Hakim Party'], ['al-Hakim', 'en', 'ALIAS']], { kind: 'ORGANISATION' }),
];

/** Each mention, called m0, m1 …, makes one statement. */
export function linesOf(mentions: readonly Line[]): Line[] {
  return [
    ...START,
    ...mentions.map((mention, place) => ({ mention: `m${place}`, ...mention })),
    ...mentions.flatMap((_, place) => statements(1, `m${place}`)),
  ];
}

export function bring(
  db: GraphDatabase,
  mentions: readonly Line[],
  more: Partial<ImportRequest> = {},
): Promise<ImportReport> {
  return importLines(db, linesOf(mentions), more);
}

/** The speaker of each mention's statement. */
export async function speakers(db: GraphDatabase): Promise<Record<string, string>> {
  const rows = await db.read((tx) =>
    tx.run<{ id: string; speaker: string }>(
      'MATCH (a:Actor)-[:MADE]->(s:Statement) RETURN s.id AS id, a.id AS speaker ORDER BY id',
    ),
  );
  return Object.fromEntries(
    rows.map(({ id, speaker }) => [id.replace(/^statement:(m\d+)-1$/, '$1'), speaker]),
  );
}

/** What is asked; nothing is written then. */
export async function unclear(
  db: GraphDatabase,
  mentions: readonly Line[],
  more: Partial<ImportRequest> = {},
): Promise<UnclearActor[]> {
  const error = (await bring(db, mentions, more).catch((error: unknown) => error)) as {
    code: string;
    details: { actors: UnclearActor[] };
  };
  expect(error).toMatchObject({ code: 'ACTORS_UNCLEAR' });
  expect(await speakers(db)).toEqual({});
  return error.details.actors;
}

/** A decisions file with these lines. */
export function decided(lines: string): { decisions: string } {
  return { decisions: fileOf(`actors:\n${lines}`, 'decisions.yaml') };
}
