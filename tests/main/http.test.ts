/** What the server answers besides GraphQL, and how it refuses. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../../src/domain/package-root.ts';
import { DEFAULT_LIMITS } from '../../src/api/limits.ts';
import { startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env: { SEED: 'none' } });
});
afterAll(async () => {
  await server.stop();
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers });

const post = (body: string, type = 'application/json'): Promise<Response> =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });

async function firstError(response: Response): Promise<{ message: string; extensions: { code: string } }> {
  return ((await response.json()) as { errors: [{ message: string; extensions: { code: string } }] })
    .errors[0];
}

test('the root leads everywhere', async () => {
  const page = await (await get('/')).text();
  const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map((match) => match[1]!);
  expect(links).toContain('/graphql');
  for (const link of links) expect((await get(link, { accept: 'text/html' })).status).toBe(200);
});

test('the schemas are served', async () => {
  const sdl = await (await get('/schema.graphql')).text();
  expect(sdl).toContain('type Query');
  const bundle = await (await get('/schema/bundle.schema.json')).json();
  expect(bundle).toEqual(JSON.parse(readFileSync(packageFile('schema', 'bundle.schema.json'), 'utf8')));
});

test('one address, two answers: a page for browsers, data for programs', async () => {
  const page = await get('/graphql', { accept: 'text/html,*/*' });
  expect(page.headers.get('content-type')).toContain('text/html');
  const query = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
  const data = await get(query, { accept: 'application/json', 'apollo-require-preflight': 'true' });
  expect(await data.json()).toEqual({ data: { __typename: 'Query' } });
});

test('the page may load nothing from elsewhere and run nothing that is written into it', async () => {
  const policy = (await get('/graphql', { accept: 'text/html' })).headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|\*/);
});

test('only the files of the playground are served', async () => {
  expect((await get('/assets/graphiql.js')).status).toBe(200);
  for (const path of ['/assets/package.json', '/assets/../package.json', '/assets/%2e%2e/package.json']) {
    expect((await get(path)).status).toBe(404);
  }
});

test('every answer names its request', async () => {
  const [one, two] = [await get('/health'), await get('/nowhere')];
  expect(one.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(two.headers.get('x-request-id')).not.toBe(one.headers.get('x-request-id'));
});

test('what is not there says where to look', async () => {
  const response = await get('/nowhere');
  expect(response.status).toBe(404);
  expect(await firstError(response)).toMatchObject({
    message: expect.stringContaining('/graphql') as string,
    extensions: { code: 'NOT_FOUND' },
  });
});

test('a body that is too large, or no JSON', async () => {
  const large = await post(
    JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(DEFAULT_LIMITS.bodyBytes) }),
  );
  expect(large.status).toBe(413);
  expect((await firstError(large)).extensions.code).toBe('LIMIT_EXCEEDED');
  const broken = await post('{"query": ');
  expect(broken.status).toBe(400);
  expect((await firstError(broken)).extensions.code).toBe('BAD_INPUT');
});

test('a form of another site is refused', async () => {
  const response = await post('query={__typename}', 'text/plain');
  expect([400, 415]).toContain(response.status);
});

test('a request of too many words is refused before it is read', async () => {
  const response = await post(JSON.stringify({ query: `{ ${'__typename '.repeat(5_000)} }` }));
  expect((await firstError(response)).extensions.code).toBe('LIMIT_EXCEEDED');
});

test('the schema can be asked for', async () => {
  const response = await post(JSON.stringify({ query: '{ __schema { queryType { name } } }' }));
  expect(await response.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
});
