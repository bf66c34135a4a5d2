/**
 * A graph for tests of the API: 30 actors, 6 issues, 120 statements with every combination that lists tell apart, made by counting,
 * so that it is the same each time. Statement k is `statement:s000` … `statement:s119`.
 */
import type { BundleStatement } from '../../src/interchange/readers/bundle/bundle.ts';
import { loadBundleFiles } from '../../src/app/load-bundle.ts';
import { createApi, type Api } from '../../src/api/create-api.ts';
import type { ActorKind } from '../../src/domain/model.ts';
import { ACTOR_KINDS } from '../../src/domain/model.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { ownWorkers } from '../support/own-workers.ts';

export const ACTORS = 30;
export const ISSUES = 6;
export const STATEMENTS = 120;

export const two = (n: number): string => String(n).padStart(2, '0');
export const actorId = (n: number): string => `actor:a${two(n % ACTORS)}`;
export const statementId = (n: number): string => `statement:s${String(n).padStart(3, '0')}`;
export const kindOf = (n: number): ActorKind => ACTOR_KINDS[n % ACTOR_KINDS.length]!;

/** Positions of issue n: two on a binary scale, three on an ordinal or nominal one. */
const SCALES = [
  { scale: 'BINARY', values: [1, -1] },
  { scale: 'ORDINAL', min: 0, max: 10, values: [10, 2.5, 0] },
  { scale: 'NOMINAL', values: [null, null, null] },
] as const;

export const positionsOf = (issue: number): string[] =>
  SCALES[issue % 3]!.values.map((_, at) => `position:i${issue}-${at}`);

function issues() {
  return Array.from({ length: ISSUES }, (_, n) => {
    const { values, ...scale } = SCALES[n % 3]!;
    return {
      id: `issue:i${n}`,
      title: `Issue ${'ABCDEF'[n]} of the test`,
      kind: n === 5 ? 'ACTOR' : 'PROPOSAL',
      ...(n === 5 ? { about: actorId(0) } : {}),
      ...scale,
      topics: n === 0 ? ['topic:all', 'topic:t1'] : n < 4 ? ['topic:all'] : [],
      positions: values.map((value, at) => ({
        id: `position:i${n}-${at}`,
        label: `answer ${at} to ${n}`,
        ...(value === null ? {} : { value }),
      })),
    };
  });
}

/** The date of every sixth kind: a day, a month, only a beginning, only an end, a year, nothing. */
function dateOf(n: number): Partial<BundleStatement> {
  const month = two(1 + (n % 12));
  const all = [
    { date: `2025-${month}-0${1 + (n % 9)}`, dateBasis: 'STATED' },
    { date: `2025-${month}`, dateBasis: 'STATED' },
    { dateEarliest: `2024-${month}-01`, dateBasis: 'INFERRED', dateNote: 'after the vote' },
    { dateLatest: `2026-${month}-28`, dateBasis: 'INFERRED', dateNote: 'before the vote' },
    { date: String(2022 + (n % 3)), dateBasis: 'STATED' },
    { dateBasis: 'UNKNOWN' },
  ] as const;
  return all[n % all.length]!;
}

export function statement(n: number) {
  const positions = positionsOf(n % ISSUES);
  const citations = [`doc:d${n % 4}`, ...(n % 5 === 0 ? [`doc:d${(n + 1) % 4}`] : [])];
  return {
    id: statementId(n),
    speaker: actorId(n * 7),
    ...(n % 4 === 1 ? { principal: actorId(n * 7 + 3) } : {}),
    ...(n % 7 === 2 ? { reportedBy: actorId(n * 7 + 11) } : {}),
    position: positions[Math.floor(n / ISSUES) % positions.length]!,
    ...dateOf(Math.floor(n / 2)),
    mode: n % 9 === 4 ? 'DEEDS' : 'WORDS',
    ...(n % 10 === 0 ? {} : { summary: `What was said in statement ${n}` }),
    ...(n % 6 === 3 ? { condition: 'if the others do' } : {}),
    ...(n % 3 === 0 ? {} : { confidence: (n % 11) / 10 }),
    rank: n % 13 === 5 ? 'DEPRECATED' : n % 13 === 6 ? 'PREFERRED' : 'NORMAL',
    recordedAt: '2026-02-01T10:00:00Z',
    ...(n % 17 === 8 ? { retractedAt: '2026-03-01T10:00:00Z' } : {}),
    citations: citations.map((document) => ({ document, locator: `paragraph ${n}` })),
  };
}

function actors() {
  const latin = ['Ammar al-Hakim', 'Émile Zola', 'The Council'];
  return Array.from({ length: ACTORS }, (_, n) => ({
    id: actorId(n),
    kind: kindOf(n),
    ...(n === 3
      ? { wikidata: 'Q42', externalIds: ['viaf:113230702', 'isni:0000'], description: 'The fourth of them.' }
      : {}),
    names: [
      {
        text: latin[n] ?? `Actor ${'QWERTYUIOPASDFGHJKLZXCVBNM'[n % 26]} ${n}`,
        lang: 'en',
        kind: 'CANONICAL',
      },
      ...(n === 0 ? [{ text: 'عمار الحكيم', lang: 'ar', kind: 'CANONICAL' }] : []),
      ...(n === 4 || n === 5 ? [{ text: 'The Twins', lang: 'en', kind: 'ALIAS' }] : []),
    ],
  }));
}

export function ties() {
  const types = ['MEMBER_OF', 'LEADS', 'MET_WITH'];
  return Array.from({ length: 40 }, (_, n) => ({
    id: `tie:t${two(n)}`,
    type: types[n % 3],
    from: actorId(n),
    to: actorId(n + 1 + (n % 5)),
    ...(n % 4 === 0 ? { since: '2024' } : {}),
    ...(n % 4 === 1 ? { since: '2025-03', until: '2025-06' } : {}),
    ...(n % 4 === 2 ? { until: '2025-04-30' } : {}),
    citation: { document: 'doc:d0', locator: `page ${n}` },
  }));
}

export function world() {
  return {
    documents: Array.from({ length: 4 }, (_, n) => ({
      id: `doc:d${n}`,
      title: `Document ${n}`,
      ...(n === 3 ? {} : { publisher: `Publisher ${n % 2}` }),
      published: `2026-01-0${n + 1}`,
    })),
    actors: actors(),
    topics: [
      { id: 'topic:all', title: 'All of them' },
      { id: 'topic:t1', title: 'The first' },
      { id: 'topic:empty', title: 'Nothing yet' },
    ],
    issues: issues(),
    statements: Array.from({ length: STATEMENTS }, (_, n) => statement(n)),
    ties: ties(),
  };
}

export async function load(
  db: GraphDatabase,
  things: Partial<Record<keyof ReturnType<typeof world>, unknown[]>>,
) {
  const files = [{ name: 'world.json', text: JSON.stringify(things) }];
  await loadBundleFiles(db, files, { author: 'the test', now: () => new Date('2026-04-01T00:00:00Z') });
}

export interface Failure {
  readonly message: string;
  readonly requestId: unknown;
  readonly error: unknown;
}

const now = (): Date => new Date('2026-04-01T00:00:00Z');

/** The API on a database, and what it has written to its log. */
export function apiOn(db: GraphDatabase): { readonly api: Api; readonly logged: Failure[] } {
  const logged: Failure[] = [];
  const logger = {
    error: (details: Readonly<Record<string, unknown>>, message: string) =>
      logged.push({ message, requestId: details['requestId'], error: details['err'] }),
  };
  return { api: createApi({ db, logger, now, workers: ownWorkers() }), logged };
}

/** The data of a request that must not fail. */
export async function ask<Data>(
  api: Api,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await api.execute({ query, variables });
  if (errors) throw new Error(JSON.stringify(errors, null, 1));
  return data as Data;
}

/** `code` and `details` of the one error of a request that must fail. */
export async function failureOf(api: Api, query: string, variables: Record<string, unknown> = {}) {
  const { errors } = await api.execute({ query, variables });
  if (errors?.length !== 1) throw new Error(`one error expected: ${JSON.stringify(errors)}`);
  const { code, details } = errors[0]!.extensions as { code: string; details?: Record<string, unknown> };
  return { code, details, message: errors[0]!.message };
}
