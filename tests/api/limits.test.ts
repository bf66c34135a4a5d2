/** Requests that are too large are refused before the database is asked, whatever they hide behind. */
import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import type { Api } from '../../src/api/create-api.ts';
import { LIMITS } from '../../src/api/limits.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { onDatabase } from '../support/backends.ts';
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
  async function refused(
    query: string,
    limit: keyof typeof LIMITS,
    variables: Variables = {},
  ): Promise<unknown> {
    const context = api.createContext();
    const { data, errors } = await api.execute({ query, variables }, context);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    const { code, details } = errors![0]!.extensions as { code: string; details: Variables };
    expect({ code, details }).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      details: { limit, most: LIMITS[limit] },
    });
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

  test('rows: lists in lists multiply; variables and defaults count as what they are', async () => {
    const nested = (first: string, variables = '') =>
      `query Q${variables} { actors(first: ${first}) { nodes { statements(first: 100) { nodes { id } } ties { totalCount } } } }`;
    await ask(api, nested('100'));
    const deeper = nested('100').replace('nodes { id }', 'nodes { issue { statements { totalCount } } }');
    // 100 actors, each with 20 ties and 100 statements, each with 20 of its issue.
    expect(await refused(deeper, 'rows')).toBe(100 * (1 + 20 + 100 * (1 + 20)));
    const variable = deeper
      .replace('query Q', 'query Q($n: Int = 100)')
      .replace('actors(first: 100)', 'actors(first: $n)');
    expect(await refused(variable, 'rows')).toBe(212_100);
    expect(await refused(variable, 'rows', { n: 50 })).toBe(106_050);
    await ask(api, variable, { n: 2 });
  });

  test('rows count through fragments, within the type that they are on', async () => {
    const query = `{ nodes(ids: ["topic:x"]) { ...part } } fragment part on Topic {
      issues(first: 100) { nodes { statements(first: 100) { nodes { speaker { ...inner } } } } } }
      fragment inner on Actor { ties(first: 100) { totalCount } }`;
    expect(await refused(query, 'rows')).toBe(1_010_100);
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
    const { code, message } = await failureOf(api, long);
    expect(code).toBe('LIMIT_EXCEEDED');
    expect(message).toContain(String(LIMITS.tokens));
  });

  test('asking for the schema, as every playground does, is allowed', async () => {
    const { __schema } = await ask<{ __schema: { types: unknown[] } }>(api, getIntrospectionQuery());
    expect(__schema.types.length).toBeGreaterThan(50);
  });

  test('lists of ids', async () => {
    const ids = Array.from({ length: LIMITS.ids + 1 }, (_, n) => `actor:a${n}`);
    const nodes = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await failureOf(api, nodes, { ids })).code).toBe('BAD_INPUT');
    expect((await failureOf(api, nodes, { ids: [] })).code).toBe('BAD_INPUT');
    const scoped = 'query Q($ids: [ID!]) { statements(scope: { actors: $ids }) { totalCount } }';
    expect(await failureOf(api, scoped, { ids })).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      details: { argument: 'scope.actors', most: 100, found: 101 },
    });
  });

  test('every query of the tour stays within the limits', async () => {
    const folder = packageFile('schema', 'tour');
    const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const query = readFileSync(packageFile('schema', 'tour', file), 'utf8');
      const { errors } = await api.execute({ query });
      const codes = (errors ?? []).map((error) => error.extensions!['code']);
      expect(codes).not.toContain('LIMIT_EXCEEDED');
      expect(query.match(/[\w"]+|[^\s\w]/g)!.length).toBeLessThan(LIMITS.tokens / 2);
    }
  });
});
