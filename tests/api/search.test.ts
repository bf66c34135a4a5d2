import { createApi } from '../../src/api/create-api.ts';
import type { ApiAnswer } from '../../src/api/execute.ts';
import { bundleFiles, loadBundleFiles } from '../../src/app/load-bundle.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { observed } from '../../src/graph/observed.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { commitChange } from '../../src/graph/revision.ts';
import { onEachDatabase } from '../support/backends.ts';
import { ownWorkers } from '../support/own-workers.ts';

const NOW = (): Date => new Date('2026-02-01T00:00:00Z');
const OPTIONS = { author: 'test', now: NOW };

interface Found {
  readonly nodes: readonly {
    readonly matched: string;
    readonly score: number;
    readonly node: { readonly type: string; readonly id: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  readonly statementsSearched: boolean;
}

const SEARCH = `query Search($text: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    nodes { matched score node { type: __typename id ... on Actor { name kind } ... on Statement { summary } } }
    pageInfo { hasNextPage endCursor }
    totalCount
    statementsSearched
  }
}`;

/** With what the index costs when it follows the graph. */
function openApi(db: GraphDatabase) {
  const statements: string[] = [];
  const faults: string[] = [];
  const api = createApi({
    db: observed(db, ({ cypher }) => statements.push(cypher)),
    logger: { error: (_details, message) => faults.push(message) },
    now: NOW,
    workers: ownWorkers(),
  });
  const ask = (variables: Readonly<Record<string, unknown>>): Promise<ApiAnswer> =>
    api.execute({ query: SEARCH, variables });
  const search = async (variables: Readonly<Record<string, unknown>>): Promise<Found> => {
    const { data, errors } = await ask(variables);
    expect(errors).toBeUndefined();
    return data!['search'] as Found;
  };
  const ids = async (text: string, types?: readonly string[]): Promise<string[]> =>
    (await search({ text, types })).nodes.map(({ node }) => node.id);
  return { ask, search, ids, statements, faults };
}

onEachDatabase('the search field', (backend) => {
  let db: GraphDatabase;
  let api: ReturnType<typeof openApi>;

  beforeAll(async () => {
    db = await backend.open();
    await loadBundleFiles(db, await bundleFiles(packageFile('seed-data')), OPTIONS);
    api = openApi(db);
  });

  beforeEach(() => {
    api.statements.length = 0;
  });

  afterEach(() => {
    expect(api.faults).toEqual([]);
  });

  test.each(['Hakim', 'al-Hakeem', 'الحكيم', 'عمار الحكيم', 'HAKIM', 'ammar hakeem', 'Amar al Hakim'])(
    '%s finds Ammar al-Hakim first',
    async (text) => {
      const { nodes } = await api.search({ text });
      expect(nodes[0]!.node).toEqual({
        type: 'Actor',
        id: 'actor:ammar-al-hakim',
        name: 'Ammar al-Hakim',
        kind: 'PERSON',
      });
    },
  );

  test.each(['Hashd', 'PMU', 'الحشد', 'PMF', 'hashd al shabi', 'Popular Mobilisation'])(
    '%s finds the Popular Mobilization Forces first',
    async (text) => {
      expect((await api.ids(text))[0]).toBe('actor:popular-mobilization-forces');
    },
  );

  test('a whole answer, the same on both databases', async () => {
    const { nodes, ...rest } = await api.search({ text: 'foreign presence in Iraq', first: 3 });
    expect(nodes.map(({ node, matched, score }) => [node.type, node.id, matched, Math.floor(score)])).toEqual(
      [
        ['Issue', 'issue:foreign-presence-in-iraq', 'Foreign presence in Iraq', 3],
        ['Position', 'position:accepts-foreign-presence-in-iraq', 'accepts foreign presence in Iraq', 2],
        [
          'Position',
          'position:rejects-foreign-presence-in-iraq',
          'demands an end to foreign presence in Iraq',
          2,
        ],
      ],
    );
    expect(rest).toMatchObject({ pageInfo: { hasNextPage: true }, statementsSearched: true });
  });

  test('types choose what is found', async () => {
    const all = await api.search({ text: 'disarmament', first: 100 });
    const types = new Set(all.nodes.map(({ node }) => node.type));
    expect([...types].sort()).toEqual(['Issue', 'Position', 'Statement', 'Topic']);
    expect(all.nodes[0]!.node.id).toMatch(/^issue:disarmament-/);
    const some = await api.search({ text: 'disarmament', types: ['TOPIC', 'POSITION', 'TOPIC'], first: 100 });
    expect(some.nodes).toEqual(all.nodes.filter(({ node }) => ['Topic', 'Position'].includes(node.type)));
    expect(some.statementsSearched).toBe(false);
  });

  test('pages follow one another and are the whole list', async () => {
    const whole = await api.search({ text: 'iraq', first: 100 });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Found = await api.search({ text: 'iraq', first: 7, after });
      expect(page.totalCount).toBe(whole.totalCount);
      paged.push(...page.nodes.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole.nodes.map(({ node }) => node.id));
    expect(new Set(paged).size).toBe(paged.length);
    expect(paged.length).toBeGreaterThan(14);
  });

  test('a cursor is good for its own search only', async () => {
    const { pageInfo } = await api.search({ text: 'iraq', first: 1 });
    for (const variables of [{ text: 'iran' }, { text: 'iraq', types: ['ACTOR'] }]) {
      const { errors } = await api.ask({ ...variables, after: pageInfo.endCursor });
      expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
    }
  });

  test.each(['', ' \t\n', '?!…', '🇮🇶', '\u0000', '*', '""', '~', '\\'])(
    '%j, without a word, finds nothing',
    async (text) => {
      expect(await api.search({ text })).toEqual({
        nodes: [],
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: 0,
        statementsSearched: true,
      });
    },
  );

  test.each([
    ['10,000 characters', { text: 'x'.repeat(10_000) }, 'LIMIT_EXCEEDED'],
    ['too many words', { text: Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ') }, 'LIMIT_EXCEEDED'],
    ['no types', { text: 'iraq', types: [] }, 'BAD_INPUT'],
    ['no rows', { text: 'iraq', first: 0 }, 'BAD_INPUT'],
    ['a cursor of somebody else', { text: 'iraq', after: 'abc' }, 'CURSOR_INVALID'],
  ])('%s: refused', async (_what, variables, code) => {
    const { errors } = await api.ask(variables);
    expect(errors).toMatchObject([{ path: ['search'], extensions: { code } }]);
  });

  test.each([
    'hakim~2 AND (name:* OR [a TO b]) ^9',
    'hakim /.*/ +-&&||!(){}[]^"~*?:\\',
    "hakim'}) MATCH (n) DETACH DELETE n //",
    '`hakim`; DROP CONSTRAINT x',
    '$text hakim {id: 1}',
    '<script>hakim</script>',
  ])('%j is a text like any other', async (text) => {
    expect(await api.ids(text, ['ACTOR'])).toContain('actor:ammar-al-hakim');
    expect(await api.ids('عمار الحكيم')).toContain('actor:ammar-al-hakim');
  });

  test('costs one statement, and one for each type of node that is not known yet, whatever the number of rows', async () => {
    await api.search({ text: 'hakim' });
    api.statements.length = 0;
    const one = await api.search({ text: 'Iraq', types: ['ACTOR'], first: 1 });
    expect(one.nodes).toHaveLength(1);
    expect(api.statements.length).toBeLessThanOrEqual(2);
    api.statements.length = 0;
    const many = await api.search({ text: 'disarmament', first: 100 });
    expect(new Set(many.nodes.map(({ node }) => node.type)).size).toBe(4);
    expect(api.statements.length).toBeLessThanOrEqual(5);
    api.statements.length = 0;
    await api.search({ text: 'disarmament', first: 100 });
    // The revision, and statements, which are not kept.
    expect(api.statements).toHaveLength(2);
    api.statements.length = 0;
    expect((await api.search({ text: 'qqqqqqqq' })).totalCount).toBe(0);
    expect(api.statements).toHaveLength(1);
  });

  describe('after a change', () => {
    const actor = (name: string) => ({
      name: 'new.yaml',
      text: `actors: [{ id: actor:new-one, kind: PERSON, names: [{ text: ${name}, lang: en, kind: CANONICAL }] }]`,
    });
    const load = (name: string) => loadBundleFiles(db, [actor(name)], OPTIONS);

    test('what is new, renamed or gone is seen at once, and old cursors are stale', async () => {
      const { pageInfo } = await api.search({ text: 'iraq', first: 1 });
      expect(await api.ids('Zebediah')).toEqual([]);

      await load('Zebediah Quill');
      expect(await api.ids('Zebediah')).toEqual(['actor:new-one']);
      const { errors } = await api.ask({ text: 'iraq', first: 1, after: pageInfo.endCursor });
      expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_STALE' } }]);

      await load('Ezekiel Quill');
      expect([await api.ids('Zebediah'), await api.ids('Ezekiel')]).toEqual([[], ['actor:new-one']]);

      await commitChange(db, OPTIONS, async (tx) => ({
        result: await tx.run(
          "MATCH (a:Actor {id: 'actor:new-one'}) OPTIONAL MATCH (a)-[:KNOWN_AS]->(n:Name) DETACH DELETE a, n",
        ),
        touched: ['actor:new-one'],
      }));
      expect(await api.ids('Quill')).toEqual([]);
    });

    test('following it costs one statement for the changes and one for the type touched', async () => {
      await api.search({ text: 'hakim' });
      await load('Zebediah Quill');
      api.statements.length = 0;
      expect(await api.ids('Zebediah')).toEqual(['actor:new-one']);
      // The revision, the changes, the touched actor's names, and the actor that was found.
      expect(api.statements).toHaveLength(4);
    });
  });
});
