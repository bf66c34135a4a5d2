/** What failures look like outside: expected ones in full, faults of ours only by the request's id. */
import { ApolloServer } from '@apollo/server';
import type { Api } from '../../src/api/create-api.ts';
import type { RequestContext } from '../../src/api/context.ts';
import { StanceGraphError } from '../../src/domain/errors.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { DEFAULT_LIMITS as LIMITS } from '../../src/api/limits.ts';
import { onDatabase, onEachDatabase } from '../support/backends.ts';
import { apiOn, failureOf, load, world, type Failure } from './world.ts';

onEachDatabase('errors of references', (backend) => {
  let api: Api;

  beforeAll(async () => {
    const db = await backend.open();
    await load(db, world());
    api = apiOn(db).api;
  });

  test('what is not there: the code, the argument and the nearest ones', async () => {
    expect(await failureOf(api, '{ actor(by: { name: "Emil Zolla" }) { id } }')).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('Émile Zola (actor:a01)'),
      details: {
        argument: 'by.name',
        text: 'Emil Zolla',
        nearest: expect.arrayContaining([{ id: 'actor:a01', type: 'ACTOR', matched: 'Émile Zola' }]),
      },
    });
    expect(await failureOf(api, '{ issue(id: "issue:i9") { id } }')).toMatchObject({
      code: 'NOT_FOUND',
      details: { argument: 'id', text: 'issue:i9' },
    });
  });

  test('an id of another type is told apart from one that is unknown', async () => {
    const { message, code } = await failureOf(api, '{ issue(id: "actor:a01") { id } }');
    expect({ code, message }).toEqual({
      code: 'NOT_FOUND',
      message: expect.stringContaining('actor:a01 is the id of an actor, and `id` takes an issue'),
    });
  });

  test('a name of several: all of them, with what tells them apart', async () => {
    expect(
      await failureOf(api, '{ statements(scope: { actors: ["the twins"] }) { totalCount } }'),
    ).toMatchObject({
      code: 'AMBIGUOUS',
      message: expect.stringContaining('actor:a04'),
      details: {
        argument: 'scope.actors',
        text: 'the twins',
        candidates: [
          { id: 'actor:a04', type: 'ACTOR', label: expect.any(String), hint: 'COALITION' },
          { id: 'actor:a05', type: 'ACTOR', label: expect.any(String), hint: 'PERSON' },
        ],
      },
    });
  });

  test('arguments that make no sense', async () => {
    const failures = {
      '{ actors(first: 0) { totalCount } }': 'first',
      '{ actors(first: 101) { totalCount } }': 'first',
      '{ statements(scope: { actors: [] }) { totalCount } }': 'scope.actors',
      '{ statements(scope: { kinds: [] }) { totalCount } }': 'scope.kinds',
      '{ statements(scope: { exclude: { publishers: [] } }) { totalCount } }': 'scope.exclude.publishers',
      '{ statements(scope: { from: "2025", to: "2024" }) { totalCount } }': 'scope.to',
      '{ statements(scope: { minConfidence: 1.5 }) { totalCount } }': 'scope.minConfidence',
      '{ statements(filter: { ranks: [] }) { totalCount } }': 'filter.ranks',
      '{ actors(filter: { nameContains: " " }) { totalCount } }': 'filter.nameContains',
      '{ issue(id: "") { id } }': 'id',
      '{ actor(by: { wikidata: "" }) { id } }': 'by.wikidata',
    };
    for (const [query, argument] of Object.entries(failures)) {
      expect([query, await failureOf(api, query)]).toMatchObject([
        query,
        { code: 'BAD_INPUT', details: { argument } },
      ]);
    }
  });

  test('one bad root field leaves the others their answers', async () => {
    const { data, errors } = await api.execute({
      query: '{ topic(id: "nothing like it") { id } stats { actors } }',
    });
    expect(data).toEqual({ topic: null, stats: { actors: 30 } });
    expect(errors).toMatchObject([{ path: ['topic'], extensions: { code: 'NOT_FOUND' } }]);
  });
});

onDatabase('embedded', 'errors', (backend) => {
  let db: GraphDatabase;
  let api: Api;
  let logged: Failure[];

  beforeEach(async () => {
    db = await backend.open();
    ({ api, logged } = apiOn(db));
  });

  test('a request that is no GraphQL, or not for this schema, is told so and not logged', async () => {
    const codes = {
      '{ stats {': 'GRAPHQL_PARSE_FAILED',
      '{ stat { actors } }': 'GRAPHQL_VALIDATION_FAILED',
      '{ actors(orderBy: SIZE) { totalCount } }': 'GRAPHQL_VALIDATION_FAILED',
      '{ actor(by: { id: "a", name: "b" }) { id } }': 'GRAPHQL_VALIDATION_FAILED',
      '{ statements(scope: { from: "30.11.2025" }) { totalCount } }': 'GRAPHQL_VALIDATION_FAILED',
      'query Q($n: Int!) { actors(first: $n) { totalCount } }': 'BAD_USER_INPUT',
    };
    for (const [query, code] of Object.entries(codes)) {
      const { errors } = await api.execute({ query });
      expect([query, errors![0]!.extensions!['code']]).toEqual([query, code]);
    }
    const by = await api.execute({
      query: 'query Q($by: ActorKey!) { actor(by: $by) { id } }',
      variables: { by: { id: 'a', name: 'b' } },
    });
    expect(by.errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const two = await api.execute({ query: 'query A { stats { actors } } query B { stats { actors } }' });
    expect(two.errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(logged).toEqual([]);
  });

  test('a database that is gone says so', async () => {
    await db.close();
    expect(await failureOf(api, '{ topics { totalCount } }')).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(logged).toEqual([]);
  });

  /** A statement whose speaker was deleted behind our back: no request of a user can lead there. */
  async function breakGraph(): Promise<void> {
    await load(db, world());
    await db.write((tx) => tx.run("MATCH (a:Actor {id: 'actor:a00'}) DETACH DELETE a"));
  }

  test('a fault of ours is logged with the id of the request, and shows nothing else', async () => {
    await breakGraph();
    const context = api.createContext('request-7');
    const query = '{ statement(id: "statement:s000") { id speaker { name } } }';
    const { data, errors } = await api.execute({ query }, context);
    expect(data).toEqual({ statement: null });
    expect(errors).toEqual([
      {
        message: 'Unexpected error',
        locations: [{ line: 1, column: 40 }],
        path: ['statement', 'speaker'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-7' },
      },
    ]);
    expect(logged).toMatchObject([{ message: 'unexpected error', requestId: 'request-7' }]);
    expect(logged[0]!.error).toBeInstanceOf(Error);
  });

  describe('through Apollo Server', () => {
    async function ask(query: string, variables: Record<string, unknown> = {}) {
      const server = new ApolloServer<RequestContext>({
        schema: api.schema,
        validationRules: [...api.validationRules],
        formatError: api.formatError,
        plugins: [...api.plugins],
        parseOptions: { maxTokens: LIMITS.tokens },
        includeStacktraceInErrorResponses: false,
      });
      try {
        const { body } = await server.executeOperation(
          { query, variables },
          { contextValue: api.createContext('request-8') },
        );
        if (body.kind !== 'single') throw new Error('one answer expected');
        return JSON.parse(JSON.stringify(body.singleResult)) as { errors?: Record<string, unknown>[] };
      } finally {
        await server.stop();
      }
    }

    test('every kind of failure looks as it does without a server', async () => {
      await breakGraph();
      const variables = { n: 100 };
      const queries = [
        '{ stats {',
        '{ stat { actors } }',
        '{ statements(scope: { from: "30.11.2025" }) { totalCount } }',
        'query Q($missing: Int!) { actors(first: $missing) { totalCount } }',
        '{ issue(id: "issue:i9") { id } }',
        '{ actors(first: 0) { totalCount } }',
        `{ position(id: "x") { ${'issue { positions { '.repeat(9)} id ${'} } '.repeat(9)} } }`,
        `{ stats { ${'actors '.repeat(LIMITS.tokens)} } }`,
        'query Q($n: Int) { actors(first: $n) { nodes { statements(first: $n) { nodes { issue { statements(first: $n) { totalCount } } } } } } }',
        '{ statement(id: "statement:s000") { speaker { name } } }',
      ];
      for (const query of queries) {
        const alone = await api.execute({ query, variables }, api.createContext('request-8'));
        const served = await ask(query, variables);
        const shown = (errors: readonly object[] | undefined) =>
          JSON.parse(JSON.stringify(errors ?? [])) as object[];
        expect([query, shown(served.errors)]).toEqual([query, shown(alone.errors)]);
        expect(shown(served.errors)).toHaveLength(1);
      }
      expect(logged.map(({ requestId }) => requestId)).toEqual(['request-8', 'request-8']);
    });
  });

  test('an expected failure within the API keeps its code, even wrapped', () => {
    const cause = new StanceGraphError('TIMEOUT', 'too slow', { details: { seconds: 10 } });
    expect(api.formatError({ message: 'x', path: ['stats'] }, cause)).toEqual({
      message: 'too slow',
      path: ['stats'],
      extensions: { code: 'TIMEOUT', details: { seconds: 10 } },
    });
  });
});
