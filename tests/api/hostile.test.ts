/** Nothing that a request says becomes part of a query: hostile texts through every place that takes a text, on both databases. */
import type { Api } from '../../src/api/create-api.ts';
import { createApi } from '../../src/api/create-api.ts';
import { ERROR_CODES } from '../../src/domain/errors.ts';
import { observed } from '../../src/graph/observed.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { dump } from '../app/graph-dump.ts';
import { onEachDatabase } from '../support/backends.ts';
import { HOSTILE } from '../support/hostile-strings.ts';
import { ownWorkers } from '../support/own-workers.ts';
import { loadSeedData } from '../support/seed-graph.ts';
import { type StringPlace, stringPlaces } from '../support/string-places.ts';
import { ask } from './world.ts';

jest.setTimeout(900_000);

const EXPECTED = new Set<string>([
  ...Object.keys(ERROR_CODES).filter((code) => code !== 'TIMEOUT'),
  // What no GraphQL text and no scalar of the schema can hold.
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);
/** On Neo4j each place meets a part of the texts, each text many places. */
const EVERY = { embedded: 1, neo4j: 4 } as const;

onEachDatabase('hostile texts', (backend) => {
  const logged: unknown[] = [];
  /** Every text that reached the database. */
  const cyphers = new Set<string>();
  let db: GraphDatabase;
  let api: Api;
  let places: StringPlace[];

  beforeAll(async () => {
    db = await backend.open();
    await loadSeedData(db);
    const logger = {
      error: (details: Readonly<Record<string, unknown>>) => void logged.push(details['err']),
    };
    const seen = observed(db, ({ cypher }) => void cyphers.add(cypher));
    api = createApi({
      db: seen,
      logger,
      now: () => new Date('2026-06-02T00:00:00Z'),
      workers: ownWorkers(),
    });
    places = stringPlaces(api.schema, await neededValues(api));
  });

  test('every argument and input field that takes a text is reached', async () => {
    const names = places.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(300);
    expect(names).toEqual(
      expect.arrayContaining([
        'Query.actor(by.name)',
        'Query.search(text)',
        'Query.statements(filter.positions)',
        'Query.opposition(scope.exclude.publishers)',
        'Actor.name(lang)',
        'Actor.stances(scope.knownAt)',
        'Relation.evidence(after)',
        'Camp.members(after)',
        'Comparison.issues(after)',
        'Stance.statements(after)',
        'Query.paths(from)',
      ]),
    );
    // A request that is well meant gets through to where the text is used.
    const search = places.find(({ name }) => name === 'Query.search(text)');
    expect(await ask(api, search!.request('Hakim', 'literal').query)).toMatchObject({
      search: { totalCount: 2 },
    });
  });

  async function send(place: StringPlace, text: string, how: 'variable' | 'literal'): Promise<void> {
    const { query, variables } = place.request(text, how);
    const { errors = [] } = await api.execute({ query, variables: variables as Record<string, unknown> });
    const unexpected = errors.filter(({ extensions }) => !EXPECTED.has(String(extensions?.['code'])));
    const seen = unexpected.map(({ message }) => `${message}: ${String(logged.at(-1))}`);
    expect([place.name, JSON.stringify(text).slice(0, 200), how, seen]).toEqual([
      place.name,
      expect.anything(),
      how,
      [],
    ]);
  }

  test('change nothing and break nothing', async () => {
    const before = await dump(db);
    const revision = await db.read(readRevision);
    for (const [at, place] of places.entries()) {
      for (const [n, text] of HOSTILE.entries()) {
        if ((at + n) % EVERY[backend.kind] !== 0) continue;
        await send(place, text, (at + n) % 3 === 0 ? 'literal' : 'variable');
      }
    }
    expect(await dump(db)).toEqual(before);
    expect(await db.read(readRevision)).toBe(revision);
    expect(logged).toEqual([]);
  });

  test('in cursors change nothing and break nothing', async () => {
    const before = await dump(db);
    const cursors = places.filter(({ cursorQuery }) => cursorQuery !== null);
    expect(cursors.length).toBeGreaterThan(20);
    let forged = 0;
    for (const [at, place] of cursors.entries()) {
      const parts = partsOf(await cursorOf(api, place.cursorQuery!));
      for (const [n, text] of HOSTILE.entries()) {
        if ((at + n) % EVERY[backend.kind] !== 0) continue;
        const key = parts.slice(1).map((part) => (typeof part === 'string' ? text : part));
        await send(place, encoded([parts[0] ?? '', ...key]), 'variable');
        await send(place, encoded([text, ...parts.slice(1)]), 'variable');
        forged += 1;
      }
      for (const other of [{ list: 'x' }, [{}], [[], null], 7, [[[[['x']]]]], ['__proto__', {}]]) {
        await send(place, encoded(other), 'variable');
      }
    }
    expect(forged).toBeGreaterThan(100);
    expect(await dump(db)).toEqual(before);
    expect(logged).toEqual([]);
  });

  test('never become part of a Cypher text', () => {
    const telling = HOSTILE.filter((text) => text.length > 4 && !/^[\w-]+$/.test(text));
    expect(telling.length).toBeGreaterThan(20);
    for (const cypher of cyphers) expect(telling.filter((text) => cypher.includes(text))).toEqual([]);
    // As many as there are ways to ask, not as there are texts to ask for.
    expect(cyphers.size).toBeGreaterThan(50);
    expect(cyphers.size).toBeLessThan(places.length);
  });
});

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function partsOf(cursor: string | null): unknown[] {
  return cursor === null ? [] : (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]);
}

/** The first cursor in an answer. */
async function cursorOf(api: Api, query: string): Promise<string | null> {
  const text = JSON.stringify(await ask(api, query));
  return /"endCursor":"([^"]+)"/.exec(text)?.[1] ?? null;
}

/** Of the graph: two actors who oppose each other, and something of every other kind. */
async function neededValues(api: Api): Promise<Record<string, string>> {
  const found = await ask<{
    opposition: {
      nodes: {
        from: { id: string };
        to: { id: string };
        issues: { nodes: { issue: { id: string; positions: { id: string }[]; topics: { id: string }[] } }[] };
        evidence: { nodes: { id: string; citations: { document: { id: string } }[] }[] };
      }[];
    };
  }>(
    api,
    `{ opposition(first: 1) { nodes { from { id } to { id }
       issues(first: 1) { nodes { issue { id positions { id } topics { id } } } }
       evidence(first: 1) { nodes { id citations { document { id } } } } } } }`,
  );
  const [{ from, to, issues, evidence }] = found.opposition.nodes as [(typeof found.opposition.nodes)[0]];
  const { issue } = issues.nodes[0]!;
  const values = {
    by: `{ id: "${from.id}" }`,
    a: from.id,
    b: to.id,
    source: from.id,
    target: to.id,
    from: from.id,
    to: to.id,
    issue: issue.id,
    text: 'disarmament',
    'topic(id)': issue.topics[0]!.id,
    'issue(id)': issue.id,
    'position(id)': issue.positions[0]!.id,
    'statement(id)': evidence.nodes[0]!.id,
    'document(id)': evidence.nodes[0]!.citations[0]!.document.id,
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, name === 'by' ? value : JSON.stringify(value)]),
  );
}
