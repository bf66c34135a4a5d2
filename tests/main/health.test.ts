/** Alive, ready, and what clients hear while the database is away. */
import { pino } from 'pino';
import { within } from '../../src/api/http/within.ts';
import { isStanceGraphError } from '../../src/domain/errors.ts';
import { startServers } from '../../src/main/servers.ts';
import { databaseSlot } from '../../src/main/database-slot.ts';
import { loadSettings } from '../../src/main/settings.ts';
import { onDatabase, onEachDatabase } from '../support/backends.ts';
import { get, post } from '../support/http.ts';
import { newHome, startOwnNeo4j } from '../support/own-neo4j.ts';
import { ask, newFolder, startServer } from '../support/program.ts';
import { startServerOn } from '../support/server-on.ts';

const STATS = '{ stats { statements revision } }';
const EMPTY = { data: { stats: { statements: 0, revision: 0 } } };
const BACK_WITHIN_MS = 90_000;

interface Told {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: unknown;
}

async function told(url: string): Promise<Told> {
  const response = await fetch(url);
  const body: unknown = await response.json();
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body };
}

const NOT_READY = {
  status: 503,
  retryAfter: '2',
  body: { status: 'unavailable', code: 'DATABASE_UNAVAILABLE' },
};

/** Both ways to ask; nothing of a part of the answer, of where the database is, or of what the driver says. */
async function expectAway(url: string): Promise<void> {
  expect(await told(`${url}/health`)).toMatchObject({ status: 200, body: { status: 'ok' } });
  expect(await told(`${url}/ready`)).toEqual(NOT_READY);
  for (const send of [post, get]) {
    const { status, headers, body } = await send(
      url,
      '{ __typename actors { totalCount } stats { revision } }',
    );
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('2');
    expect(headers.get('etag')).toBeNull();
    expect(body).toEqual({
      errors: [
        {
          message: 'The database does not answer at the moment: ask again in 2 seconds.',
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    });
  }
  for (const send of [post, get]) {
    const { status, headers, body } = await send(url, '{ __typename }');
    expect([status, headers.get('etag'), body]).toEqual([200, null, { data: { __typename: 'Query' } }]);
  }
}

onEachDatabase('a server', (backend) => {
  test('is alive and ready, and says with what', async () => {
    const server = await startServerOn(backend);
    expect(await told(`${server.url}/health`)).toMatchObject({ status: 200, body: { status: 'ok' } });
    const database = expect.stringMatching(backend.kind === 'neo4j' ? /^Neo4j 5/ : /^Grafeo /) as string;
    expect(await toldReady(server.url)).toEqual({
      status: 200,
      retryAfter: null,
      body: { status: 'ok', database, revision: 0 },
    });
    await server.stop();
  });

  test('says so when its database is closed, and stays alive', async () => {
    const db = await backend.open();
    const { settings } = loadSettings({ PORT: '0' }, newFolder());
    const servers = await startServers(databaseSlot(settings, { db }), settings, pino({ level: 'silent' }));
    expect(await ask(servers.url, STATS)).toEqual(EMPTY);
    await db.close();
    await expectAway(servers.url);
    await servers.close(0);
  });
});

onDatabase('neo4j', 'a server', () => {
  test('answers 503 while its Neo4j is stopped, and as before when it is back', async () => {
    const home = newHome();
    const neo4j = await startOwnNeo4j(home);
    const server = await startServer({ env: { ...neo4j.env, SEED: 'none' } });
    expect(await ask(server.url, STATS)).toEqual(EMPTY);
    await neo4j.server.stop();
    await expectAway(server.url);

    await startOwnNeo4j(home, { port: neo4j.port });
    await toldReady(server.url);
    expect(await ask(server.url, STATS)).toEqual(EMPTY);
    const { stderr } = await server.stop();
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    // Clients are not told where the database is; the log is.
    const problems = lines.filter(({ problem }) => String(problem).includes(neo4j.env.NEO4J_URI));
    expect(problems.length).toBeGreaterThanOrEqual(2);
    // The index of statements may have been half built when the database went away.
    const expected = /^request$|^The index of statements is built when it is needed$/;
    expect(lines.filter(({ level, msg }) => level !== 40 || !expected.test(String(msg)))).toEqual([]);
  }, 300_000);
});

/** What it says as soon as it is ready: it takes a slow database for one that is away, as probes do. */
async function toldReady(url: string): Promise<Told> {
  for (const start = Date.now(); Date.now() - start < BACK_WITHIN_MS;) {
    const answer = await told(`${url}/ready`);
    if (answer.status === 200) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`not ready within ${BACK_WITHIN_MS} ms`);
}

test('what does not answer is waited for no longer than allowed', async () => {
  const failure: unknown = await within(10, new Promise(() => {})).catch((error: unknown) => error);
  expect(isStanceGraphError(failure) && failure.code).toBe('DATABASE_UNAVAILABLE');
  expect(await within(60_000, Promise.resolve('answer'))).toBe('answer');
  await expect(within(60_000, Promise.reject(new Error('its own failure')))).rejects.toThrow(
    'its own failure',
  );
});
