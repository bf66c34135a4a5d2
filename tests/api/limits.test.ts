/** Requests that are too large are refused before the database is asked, whatever they hide behind. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  getIntrospectionQuery,
  getNullableType,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { COSTED_FIELDS } from '../../src/api/field-costs.ts';
import { DEFAULT_LIMITS as LIMITS, FIXED, type LimitName, LIMITS as ENTRIES } from '../../src/api/limits.ts';
import { requestCost } from '../../src/api/request-cost.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { onDatabase } from '../support/backends.ts';
import { ownWorkers } from '../support/own-workers.ts';
import { apiOn, ask, failureOf } from './world.ts';

type Variables = Record<string, unknown>;

const repeat = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

/** Fields inside fields: position, issue, positions, issue … and `id` as the last. */
function fieldsInFields(levels: number): string {
  const names = Array.from({ length: levels - 2 }, (_, n) => (n % 2 === 0 ? 'issue' : 'positions'));
  return names.reduceRight((inside, name) => `${name} { ${inside} }`, 'id');
}
const deep = (levels: number): string => `{ position(id: "x") { ${fieldsInFields(levels)} } }`;

onDatabase('embedded', 'limits of a request', (backend) => {
  let api: Api;

  beforeAll(async () => {
    api = apiOn(await backend.open()).api;
  });

  /** Refused by this limit, without a statement; how large it was found to be. */
  async function refused(query: string, limit: LimitName, variables: Variables = {}): Promise<unknown> {
    const context = api.createContext();
    const { data, errors } = await api.execute({ query, variables }, context);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    const { code, details } = errors![0]!.extensions as { code: string; details: Variables };
    expect({ code, details }).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      details: { limit, most: LIMITS[limit], setting: ENTRIES[limit].setting },
    });
    expect(errors![0]!.message).toContain(`(setting ${ENTRIES[limit].setting})`);
    expect(errors![0]!.message).toContain(String(details['found']));
    expect(errors![0]!.message).toContain(String(LIMITS[limit]));
    expect(context.reader.statements()).toBe(0);
    return details['found'];
  }

  test('depth: the deepest that is allowed runs, one more does not', async () => {
    expect((await failureOf(api, deep(LIMITS.depth))).code).toBe('NOT_FOUND');
    expect(await refused(deep(LIMITS.depth + 1), 'depth')).toBe(LIMITS.depth + 1);
  });

  test('depth counts through fragments, named or not', async () => {
    const inner = fieldsInFields(LIMITS.depth);
    const named = `{ position(id: "x") { issue { positions { ...inner } } } } fragment inner on Position { ${inner} }`;
    expect(await refused(named, 'depth')).toBe(LIMITS.depth + 2);
    const inline = `{ position(id: "x") { issue { positions { ... on Position { ... { ${inner} } } } } } }`;
    expect(await refused(inline, 'depth')).toBe(LIMITS.depth + 2);
  });

  test('aliases, those within fragments each time they are spread', async () => {
    const aliased = (count: number) => `{ stats { ${repeat(count, (n) => `a${n}: actors`)} } }`;
    await ask(api, aliased(LIMITS.aliases));
    expect(await refused(aliased(LIMITS.aliases + 1), 'aliases')).toBe(LIMITS.aliases + 1);
    const spread = `{ ${repeat(11, (n) => `s${n}: stats { ...three }`)} }
      fragment three on GraphStats { a: actors b: actors c: actors }`;
    expect(await refused(spread, 'aliases')).toBe(44);
  });

  test('root fields', async () => {
    const roots = (count: number) => `{ ${repeat(count, () => 'stats { actors }')} }`;
    await ask(api, roots(LIMITS.rootFields));
    expect(await refused(roots(LIMITS.rootFields + 1), 'rootFields')).toBe(LIMITS.rootFields + 1);
  });

  test('directives', async () => {
    const asked = (count: number) => `{ stats { ${repeat(count, () => 'actors @include(if: true)')} } }`;
    await ask(api, asked(LIMITS.directives));
    expect(await refused(asked(LIMITS.directives + 1), 'directives')).toBe(LIMITS.directives + 1);
  });

  test('cost: lists in lists multiply; variables and defaults count as what they are', async () => {
    const nested = (first: string, inner = 'id', variables = '') =>
      `query Q${variables} { actors(first: ${first}) { nodes { statements(first: 100) { nodes { ${inner} } } } } }`;
    await ask(api, nested('100'));
    const deeper = 'issue { statements { nodes { id } } }';
    // 100 actors, each with 100 statements, each with its issue and 20 statements on it.
    const cost = (actors: number) => actors * (1 + 100 * (1 + 1 + 20));
    expect(await refused(nested('100', deeper), 'cost')).toBe(cost(100));
    const variable = nested('$n', deeper, '($n: Int = 100)');
    expect(await refused(variable, 'cost')).toBe(cost(100));
    expect(await refused(variable, 'cost', { n: 50 })).toBe(cost(50));
    expect(await refused(nested('$n', deeper, '($n: Int)'), 'cost', { n: 99 })).toBe(cost(99));
    await ask(api, variable, { n: 2 });
    await ask(api, nested('$n', deeper, '($n: Int)'));
  });

  test('cost counts through fragments, within the type that they are on, and each of several ids', async () => {
    const ids = Array.from({ length: 5 }, (_, n) => `"topic:${n}"`).join();
    const query = `{ nodes(ids: [${ids}]) { ...part } } fragment part on Topic {
      issues(first: 100) { nodes { statements(first: 100) { nodes { ...inner } } } } }
      fragment inner on Statement { speaker { ties(first: 10) { nodes { id } } } }`;
    const cost = 5 * (1 + 100 * (1 + 100 * (1 + (1 + 10))));
    expect(await refused(query, 'cost')).toBe(cost);
    const variable = query.replace(`[${ids}]`, '$ids').replace('{ nodes', 'query Q($ids: [ID!]!) { nodes');
    expect(await refused(variable, 'cost', { ids: ['a', 'b', 'c', 'd', 'e'] })).toBe(cost);
  });

  test('cost: what is computed or counted costs more than its rows', async () => {
    const costOf = async (query: string, variables: Variables = {}): Promise<number> => {
      const found = { document: parse(query), variables };
      const operation = found.document.definitions[0] as OperationDefinitionNode;
      expect(validate(api.schema, found.document)).toEqual([]);
      return requestCost(api.schema, { ...found, operation });
    };
    const rows = await costOf('{ statements(first: 10) { nodes { id } } }');
    expect(await costOf('{ opposition(first: 10) { nodes { summary } } }')).toBeGreaterThan(rows * 10);
    expect(await costOf('{ actors(orderBy: STATEMENT_COUNT) { nodes { id } } }')).toBeGreaterThan(
      (await costOf('{ actors { nodes { id } } }')) * 10,
    );
    const ordered = 'query Q($by: ActorOrder) { actors(orderBy: $by) { nodes { id } } }';
    expect(await costOf(ordered, { by: 'STATEMENT_COUNT' })).toBeGreaterThan(
      await costOf(ordered, { by: 'NAME' }),
    );
    const inEach = '{ actors(first: 100) { nodes { opponents(first: 1) { totalCount } } } }';
    expect(await costOf(inEach)).toBeGreaterThan(100 * 100);
    const counted = '{ actors(first: 100) { nodes { statementCount } } }';
    expect(await costOf(counted)).toBeGreaterThan(3 * 100);
    const path = (steps: number) =>
      `{ paths(from: "a", to: "b", maxLength: ${steps}, first: 50) { paths { steps { from { id } } } } }`;
    expect((await costOf(path(6))) - (await costOf(path(1)))).toBe(5 * 50 * 3);
    expect(await costOf('{ topics(first: 7) { nodes { id } } }')).toBe(7);
    expect(
      await costOf('{ topics(first: 7) { edges { cursor node { title } } pageInfo { endCursor } } }'),
    ).toBe(7);
    expect(await costOf('{ topics(first: 7) { pageInfo { hasNextPage } } }')).toBe(0);
    const paged = '{ actors(first: 100) { nodes { ties(first: 100) { ...page } } } }';
    expect(await costOf(`${paged} fragment page on TieConnection { totalCount }`)).toBe(100 * (1 + 5));
    expect(await costOf(`${paged} fragment page on TieConnection { nodes { id } }`)).toBe(100 * (1 + 100));
  });

  test('every field that has a cost of its own is one of the schema', () => {
    for (const name of COSTED_FIELDS) {
      const [, type, field, argument, value] = /^(\w+)\.(\w+)(?:\((\w+):(\w+)\))?$/.exec(name)!;
      if (field!.startsWith('__')) continue;
      const definition = (api.schema.getType(type!) as GraphQLObjectType).getFields()[field!];
      expect([name, definition?.name]).toEqual([name, field]);
      if (argument === undefined) continue;
      const found = getNullableType(definition!.args.find((one) => one.name === argument)?.type);
      expect((found as GraphQLEnumType).getValue(value!)?.name).toBe(value);
    }
  });

  test('a fragment within itself is refused and does not hang', async () => {
    const { errors } = await api.execute({
      query:
        '{ issue(id: "x") { ...a } } fragment a on Issue { id about { stances { nodes { issue { ...a } } } } }',
    });
    expect(errors![0]!.message).toContain('Cannot spread fragment "a" within itself');
    expect(errors![0]!.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  test('fragments that double each other cost no more than reading them', async () => {
    const levels = 25;
    const doubling = repeat(
      levels,
      (n) => `fragment f${n} on Issue { ...f${n + 1} ... on Issue { ...f${n + 1} } }`,
    );
    const query = `{ issue(id: "x") { ...f0 } } ${doubling} fragment f${levels} on Issue { a: id }`;
    expect(await refused(query, 'aliases')).toBe(2 ** levels);
  });

  test('tokens', async () => {
    const long = `{ stats { ${'actors '.repeat(LIMITS.tokens)} } }`;
    const { code, message, details } = await failureOf(api, long);
    expect({ code, details }).toEqual({
      code: 'LIMIT_EXCEEDED',
      details: { limit: 'tokens', most: LIMITS.tokens, setting: 'MAX_TOKENS' },
    });
    expect(message).toContain(String(LIMITS.tokens));
    expect(message).toContain('(setting MAX_TOKENS)');
  });

  test('asking for the schema, as every playground does, is allowed', async () => {
    const { __schema } = await ask<{ __schema: { types: unknown[] } }>(api, getIntrospectionQuery());
    expect(__schema.types.length).toBeGreaterThan(50);
  });

  test('lists of ids', async () => {
    const ids = Array.from({ length: FIXED.ids + 1 }, (_, n) => `actor:a${n}`);
    const nodes = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await failureOf(api, nodes, { ids })).code).toBe('BAD_INPUT');
    expect((await failureOf(api, nodes, { ids: [] })).code).toBe('BAD_INPUT');
    const scoped = 'query Q($ids: [ID!]) { statements(scope: { actors: $ids }) { totalCount } }';
    expect(await failureOf(api, scoped, { ids })).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      details: { argument: 'scope.actors', most: 100, found: 101 },
    });
  });

  test('every query of the tour stays far below every limit', async () => {
    const folder = packageFile('schema', 'tour');
    const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
    expect(files.length).toBeGreaterThan(5);
    const tenth = createApi({
      db: await backend.open(),
      logger: { error: () => {} },
      now: () => new Date(),
      workers: ownWorkers(),
      limits: {
        ...LIMITS,
        depth: Math.floor(LIMITS.depth * 0.75),
        cost: Math.floor(LIMITS.cost / 10),
        aliases: 3,
        rootFields: 2,
        directives: 3,
        tokens: LIMITS.tokens / 10,
      },
    });
    for (const file of files) {
      const query = readFileSync(packageFile('schema', 'tour', file), 'utf8');
      const { errors } = await tenth.execute({ query });
      const codes = (errors ?? []).map((error) => error.extensions!['code']);
      expect([file, codes.filter((code) => code !== 'NOT_FOUND')]).toEqual([file, []]);
    }
  });

  test('other limits than the usual ones', async () => {
    const db = await backend.open();
    const strict = createApi({
      db,
      logger: { error: () => {} },
      now: () => new Date(),
      workers: ownWorkers(),
      limits: { ...LIMITS, cost: 100, depth: 3, tokens: 30 },
    });
    const codes = async (query: string) => (await failureOf(strict, query)).details!['limit'];
    expect(await codes('{ actors(first: 100) { nodes { id } } topics { nodes { id } } }')).toBe('cost');
    expect(await codes('{ actors(first: 1) { nodes { names { text } } } }')).toBe('depth');
    expect(await codes(`{ stats { ${'actors '.repeat(30)} } }`)).toBe('tokens');
    await ask(strict, '{ topics(first: 99) { nodes { id } pageInfo { endCursor } } }');
  });

  test('the time of a request: what the database is asked stops, and the error says why', async () => {
    const db = await backend.open();
    const { api: patient } = apiOn(db);
    const hasty = createApi({
      db,
      logger: { error: () => {} },
      now: () => new Date(),
      workers: ownWorkers(),
      limits: { ...LIMITS, seconds: 0 },
    });
    const query = '{ stats { actors } search(text: "a") { totalCount } statements { totalCount } }';
    await ask(patient, query);
    const context = hasty.createContext();
    await new Promise((resolve) => context.deadline.signal.addEventListener('abort', resolve));
    const { data, errors } = await hasty.execute({ query }, context);
    expect(data).toBeNull();
    expect(errors!.map(({ extensions }) => extensions)).toContainEqual({
      code: 'TIMEOUT',
      details: { limit: 'seconds', most: 0, setting: 'REQUEST_TIMEOUT' },
    });
    expect(errors![0]!.message).toContain('(setting REQUEST_TIMEOUT)');
    expect(context.reader.work().rows).toBe(0);
  });
});
