/** The log: one line of JSON for each request, found again by its id. */
import { once } from 'node:events';
import { request } from 'node:http';
import { onEachDatabase } from '../support/backends.ts';
import { get, post } from '../support/http.ts';
import { runProgram, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';
import { startServerOn } from '../support/server-on.ts';

type Line = Readonly<Record<string, unknown>>;

/** Stops the server and reads what it has logged, apart from where it listens. */
async function linesOf(server: RunningServer): Promise<Line[]> {
  const { stderr } = await server.stop();
  return stderr
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .filter(({ msg }) => !String(msg).startsWith('Server listening'));
}

const LIST = 'query Listing($first: Int) { actors(first: $first) { nodes { id } totalCount } }';
const SECRET = 'nobody-must-log-this';

onEachDatabase('the log', (backend) => {
  test('has a line for a request, with what it was and what it cost', async () => {
    const server = await startServerOn(backend, { LOG_LEVEL: 'info' });
    const { headers } = await post(server.url, LIST, { variables: { first: 3 } });
    const requestId = headers.get('x-request-id');
    const lines = (await linesOf(server)).filter((line) => line.requestId === requestId);
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.any(Number) as number,
        requestId,
        msg: 'request',
        method: 'POST',
        route: '/graphql',
        status: 200,
        ms: expect.any(Number) as number,
        operation: 'Listing',
        kind: 'query',
        cost: expect.any(Number) as number,
        errors: [],
        database: { statements: 2, rows: 1, ms: expect.any(Number) as number },
      },
    ]);
  });
});

describe('the log', () => {
  test('names errors by their codes, and what is no request of GraphQL by its route', async () => {
    const server = await startServer({ env: { SEED: 'none', LOG_LEVEL: 'info' } });
    await post(server.url, '{ a: actors(first: 0) { totalCount nodes { id } } b: nothing }');
    await post(server.url, '{ actors(first: 0) { nodes { id } } }');
    await fetch(`${server.url}/nowhere/${SECRET}`);
    const lines = await linesOf(server);
    expect(lines).toMatchObject([
      { route: '/graphql', operation: null, kind: null, cost: null, errors: ['GRAPHQL_VALIDATION_FAILED'] },
      { route: '/graphql', operation: null, kind: 'query', errors: ['BAD_INPUT'] },
      { route: null, status: 404 },
    ]);
    expect(lines[2]).not.toHaveProperty('kind');
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });

  test('keeps variables to itself, unless it is asked for everything', async () => {
    const search = 'query S($text: String!) { search(text: $text) { nodes { matched } } }';
    const said: Record<string, Line[]> = {};
    for (const LOG_LEVEL of ['info', 'debug']) {
      const server = await startServer({ env: { SEED: 'none', LOG_LEVEL } });
      await post(server.url, search, { variables: { text: SECRET } });
      await get(server.url, search, { variables: { text: SECRET } });
      await fetch(`${server.url}/health`);
      said[LOG_LEVEL] = await linesOf(server);
    }
    expect(said.info).toHaveLength(2);
    expect(JSON.stringify(said.info)).not.toContain(SECRET);
    expect(said.debug!.filter((line) => JSON.stringify(line).includes(SECRET))).toHaveLength(2);
    expect(said.debug!.map(({ route }) => route)).toContain('/health');
  });

  test('says nothing of requests that go well by default', async () => {
    const server = await startServer({ env: { SEED: 'none' } });
    await post(server.url, LIST);
    expect(await linesOf(server)).toEqual([]);
  });

  test('has a line for a request whose client goes before it has its answer', async () => {
    const server = await startServer({ env: { SEED: 'none', LOG_LEVEL: 'info' } });
    const logged = new Promise<void>((resolve) => {
      server.process.stderr.on('data', (text: string) => {
        if (text.includes('"status":499')) resolve();
      });
    });
    const headers = { 'content-type': 'application/json', 'content-length': 100, expect: '100-continue' };
    const asked = request(`${server.url}/graphql`, { method: 'POST', headers });
    asked.on('error', () => {}).flushHeaders();
    await once(asked, 'continue');
    asked.destroy();
    await logged;
    expect(await linesOf(server)).toMatchObject([{ msg: 'request', route: '/graphql', status: 499 }]);
  });

  test('names commands through the socket as well, by their route alone', async () => {
    const server = await startServer({ env: { SEED: 'none', LOG_LEVEL: 'info' } });
    const cwd = /database +.*, (\S+)\/data$/m.exec(server.output())![1]!;
    expect(await runProgram(['stats'], { cwd })).toMatchObject({ code: 0 });
    const routes = (await linesOf(server)).map(({ msg, route }) => [msg, route]);
    expect(routes).toContainEqual(['request', '/graphql']);
  });
});

describe("a request's id", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ env: { SEED: 'none' } });
  });
  afterAll(async () => {
    await server.stop();
  });
  const idFor = async (given: string): Promise<string> =>
    (await post(server.url, '{ __typename }', { headers: { 'x-request-id': given } })).headers.get(
      'x-request-id',
    )!;

  test.each([
    'a',
    'f3a1.b_c-7:x+y/z=@',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    'x'.repeat(128),
  ])('%s is kept', async (given) => expect(await idFor(given)).toBe(given));

  test.each(['', ' ', 'two words', '{"level":50}', '-starts-badly', 'x'.repeat(129), 'é'])(
    '%j is replaced',
    async (given) => expect(await idFor(given)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  );
});
