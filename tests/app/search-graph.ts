/** A small graph to search in, written and changed as every writer does: with the list of touched ids. */
import type { Search, SearchAnswer } from '../../src/app/search/search.ts';
import type { SearchType } from '../../src/app/search/search-type.ts';
import type { GraphDatabase, Params } from '../../src/graph/port.ts';
import { commitChange, readRevision } from '../../src/graph/revision.ts';

export const ACTORS: readonly NamedActor[] = [
  {
    id: 'actor:ammar-al-hakim',
    name: 'Ammar al-Hakim',
    others: ['عمار الحكيم', 'Ammar al-Hakeem', 'Sayyid Ammar'],
  },
  {
    id: 'actor:hakim-al-zamili',
    name: 'Hakim al-Zamili',
    others: ['حاكم الزاملي'],
  },
  {
    id: 'actor:popular-mobilization-forces',
    name: 'Popular Mobilization Forces',
    others: ['PMF', 'PMU', 'Hashd al-Shaabi', 'الحشد الشعبي'],
  },
  { id: 'actor:iran', name: 'Iran', others: ['Tehran', 'إيران', 'ایران'] },
  { id: 'actor:iraq', name: 'Iraq', others: ['Baghdad', 'العراق'] },
  { id: 'actor:united-states', name: 'United States', others: ['U.S.', 'Washington'] },
  { id: 'actor:constructor', name: 'constructor', others: ['__proto__'] },
];

export const STATEMENTS: readonly { id: string; texts: readonly (string | null)[]; set?: Params }[] = [
  {
    id: 'statement:hakim-arms',
    texts: [null, 'Ammar al-Hakim wants weapons in the hands of the state', null],
  },
  {
    id: 'statement:iran-arms',
    texts: ['no disarmament', 'Iran rejects disarmament', 'while foreign forces stay'],
  },
  { id: 'statement:silent', texts: [null, null, null] },
  { id: 'statement:old', texts: [null, 'a zeppelin that is deprecated', null], set: { rank: 'DEPRECATED' } },
  {
    id: 'statement:retracted',
    texts: [null, 'a zeppelin that is retracted', null],
    set: { retractedAt: '2025-01-01T00:00:00Z' },
  },
];

const OPTIONS = { author: 'test', now: () => new Date('2025-11-30T00:00:00Z') };

/** One writing transaction of one statement. */
export async function change(
  db: GraphDatabase,
  touched: readonly string[],
  cypher: string,
  params: Params = {},
): Promise<void> {
  await commitChange(db, OPTIONS, async (tx) => ({ result: await tx.run(cypher, params), touched }));
}

interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

const CREATE_ACTORS = `
  UNWIND $actors AS row
  CREATE (a:Actor:Person {id: row.id, kind: 'PERSON', name: row.name})
  WITH a, row UNWIND row.names AS text
  CREATE (a)-[:KNOWN_AS]->(:Name {key: row.id + '||ALIAS|' + text, text: text, kind: 'ALIAS'})`;
const CREATE_STATEMENTS = 'UNWIND $statements AS row CREATE (s:Statement {id: row.id}) SET s += row';
const CREATE_OTHERS = `
  CREATE (:Issue {id: 'issue:disarmament', title: 'Disarmament of armed factions', question: 'Should militias disarm?'})
  CREATE (:Issue {id: 'issue:hakim', title: 'Ammar al-Hakim'})
  CREATE (:Topic {id: 'topic:armed-factions', title: 'Armed factions'})
  CREATE (:Position {id: 'position:rejects-disarmament', label: 'rejects disarmament'})
  CREATE (:Document {id: 'doc:report', title: 'A report on factions', publisher: 'The Example Gazette'})`;

/** As in the stored form, the canonical name is among the names too. */
function actorParams(actors: readonly NamedActor[]): Params {
  return { actors: actors.map(({ id, name, others }) => ({ id, name, names: [name, ...others] })) };
}

function statementParams(statements: typeof STATEMENTS): Params {
  const rows = statements.map(({ id, texts: [quote = null, summary = null, condition = null], set }) => ({
    id,
    rank: 'NORMAL',
    quote,
    summary,
    condition,
    ...set,
  }));
  return { statements: rows };
}

export async function addActor(
  db: GraphDatabase,
  id: string,
  name: string,
  others: readonly string[] = [],
): Promise<void> {
  await change(db, [id], CREATE_ACTORS, actorParams([{ id, name, others }]));
}

export async function addStatement(
  db: GraphDatabase,
  id: string,
  texts: readonly (string | null)[],
): Promise<void> {
  await change(db, [id], CREATE_STATEMENTS, statementParams([{ id, texts }]));
}

export async function writeSearchGraph(db: GraphDatabase): Promise<void> {
  const ids = [...ACTORS, ...STATEMENTS].map(({ id }) => id);
  await commitChange(db, OPTIONS, async (tx) => {
    await tx.run(CREATE_ACTORS, actorParams(ACTORS));
    await tx.run(CREATE_STATEMENTS, statementParams(STATEMENTS));
    await tx.run(CREATE_OTHERS);
    return { result: null, touched: ids };
  });
}

/** Searches as a request does: at the revision that it reads first. */
export interface Asker {
  find(text: string, types?: readonly SearchType[]): Promise<SearchAnswer>;
  /** Of the hits, best first. */
  ids(text: string, types?: readonly SearchType[]): Promise<string[]>;
  first(text: string, types?: readonly SearchType[]): Promise<string | undefined>;
  nearest(type: SearchType, text: string, count?: number): Promise<string[]>;
}

export function asking(db: GraphDatabase, search: Search): Asker {
  const find: Asker['find'] = async (text, types) =>
    search.find(await db.read(readRevision), { text, types: types ?? null });
  const ids: Asker['ids'] = async (text, types) => (await find(text, types)).hits.map((hit) => hit.id);
  return {
    find,
    ids,
    first: async (text, types) => (await ids(text, types))[0],
    async nearest(type, text, count = 3) {
      const hits = await search.nearest(await db.read(readRevision), type, text, count);
      return hits.map((hit) => hit.id);
    },
  };
}
