/** Answers to GET: tagged by the graph's revision, not sent again while it stands; and compressed, unless they are tiny. */
import { request } from 'node:http';
import { packageFile } from '../../src/domain/package-root.ts';
import { onEachDatabase } from '../support/backends.ts';
import { get, post } from '../support/http.ts';
import type { Answered } from '../support/http.ts';
import { runProgram } from '../support/program.ts';
import { startServerOn } from '../support/server-on.ts';
import type { ServerOn } from '../support/server-on.ts';

const VILLAGE = packageFile('tests', 'cli', 'village.yaml');
const ACTORS = 'query A($first: Int) { actors(first: $first) { nodes { id } } }';

/** Database statements that the server has counted. */
async function statements(url: string): Promise<number> {
  const page = await (await fetch(`${url}/metrics`)).text();
  return Number(/^stance_graph_database_statement_duration_seconds_count (\d+)/m.exec(page)![1]);
}

const tagOf = (answer: Answered): string => answer.headers.get('etag')!;
const again = (url: string, tag: string, query = ACTORS, variables = {}): Promise<Answered> =>
  get(url, query, { headers: { 'if-none-match': tag }, variables });

onEachDatabase('answers to GET', (backend) => {
  let server: ServerOn;
  beforeAll(async () => {
    server = await startServerOn(backend);
  });
  afterAll(async () => {
    await server.stop();
  });

  test('have a tag, and are not sent to whoever has it: one database statement', async () => {
    const first = await get(server.url, ACTORS);
    expect(first).toMatchObject({ status: 200, body: { data: { actors: { nodes: [] } } } });
    expect(tagOf(first)).toMatch(/^W\/"0-[\w-]{22}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toContain('Accept');

    const before = await statements(server.url);
    const second = await again(server.url, tagOf(first));
    expect(await statements(server.url)).toBe(before + 1);
    expect(second).toMatchObject({ status: 304, body: {} });
    expect(tagOf(second)).toBe(tagOf(first));
    for (const list of [`"other", ${tagOf(first)}`, tagOf(first).slice(2)]) {
      expect((await again(server.url, list)).status).toBe(304);
    }
    expect((await again(server.url, '"other"')).status).toBe(200);
  });

  test('have another tag for another query, other variables, another form', async () => {
    const tag = tagOf(await get(server.url, ACTORS));
    const others = [
      await again(server.url, tag, '{ actors { nodes { id name } } }'),
      await again(server.url, tag, ACTORS, { first: 2 }),
      await get(server.url, ACTORS, {
        headers: { 'if-none-match': tag, accept: 'application/graphql-response+json' },
      }),
    ];
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set([tag, ...others.map(tagOf)]).size).toBe(4);
  });

  test('have none if they have errors, and POST has none', async () => {
    for (const query of ['{ nothing }', '{', '{ actor(by: { name: "Nobody" }) { id } }']) {
      const { body, headers } = await get(server.url, query);
      expect(body.errors).toHaveLength(1);
      expect(headers.get('etag')).toBeNull();
      expect(headers.get('cache-control')).toBe('no-store');
    }
    const posted = await post(server.url, ACTORS);
    expect(posted.headers.get('etag')).toBeNull();
    expect(posted.headers.get('cache-control')).toBe('no-store');
  });

  test('are sent again when the graph has changed', async () => {
    const old = tagOf(await get(server.url, ACTORS));
    expect(await runProgram(['load', VILLAGE], { env: server.env })).toMatchObject({ code: 0 });
    const fresh = await again(server.url, old);
    expect(fresh.status).toBe(200);
    expect(tagOf(fresh)).toMatch(/^W\/"1-/);
    expect(fresh.body.data).not.toEqual({ actors: { nodes: [] } });
    expect((await again(server.url, tagOf(fresh))).status).toBe(304);
  });

  test('are compressed as the client likes, unless they are tiny', async () => {
    const large = '{ __schema { types { name description fields { name description } } } }';
    const sent = async (
      query: string,
      encoding: string,
    ): Promise<{ encoding: string | undefined; bytes: number }> => {
      const url = `${server.url}/graphql?query=${encodeURIComponent(query)}`;
      const headers = { 'accept-encoding': encoding, 'apollo-require-preflight': '1' };
      return new Promise((resolve, reject) => {
        const call = request(url, { headers }, (response) => {
          let bytes = 0;
          response.on('data', (part: Buffer) => (bytes += part.length));
          response.on('end', () => resolve({ encoding: response.headers['content-encoding'], bytes }));
        });
        call.on('error', reject).end();
      });
    };
    const plain = await sent(large, 'identity');
    expect(plain.encoding).toBeUndefined();
    for (const encoding of ['br', 'gzip']) {
      const small = await sent(large, encoding);
      expect(small.encoding).toBe(encoding);
      expect(small.bytes * 2).toBeLessThan(plain.bytes);
      expect((await sent('{ __typename }', encoding)).encoding).toBeUndefined();
    }
    expect((await sent(large, 'gzip, br')).encoding).toBe('br');
  });
});
