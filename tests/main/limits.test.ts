/** Limits as clients of a real server meet them; and what is left for others while somebody floods it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crowdBundle, type CrowdSize } from '../support/crowd-bundle.ts';
import { type Answered, post } from '../support/http.ts';
import { newFolder, runProgram, type RunningServer, startServer } from '../support/program.ts';

jest.setTimeout(600_000);

/** A server over a graph of its own. */
async function serverWith(size: CrowdSize, env: Record<string, string>) {
  const folder = newFolder();
  const seed = join(folder, 'crowd.json');
  writeFileSync(seed, crowdBundle(size));
  const settings = { SEED: seed, DATA_DIR: join(folder, 'data'), ...env };
  return { server: await startServer({ env: settings }), settings };
}

const SMALL: CrowdSize = { actors: 10, issues: 5 };
const DEAR =
  '{ issues(first: 100) { nodes { stances(first: 90) { nodes { summary actor { name } issue { title } statements(first: 1) { nodes { quote } } } } } } }';
const CHEAP = '{ topics { totalCount } }';
const FLOOD = 12;

const detailsOf = ({ body }: Answered): Record<string, unknown> =>
  (body.errors?.[0]?.extensions as { details?: Record<string, unknown> } | undefined)?.details ?? {};

describe('what an address may cost', () => {
  let server: RunningServer;
  let settings: Record<string, string>;
  /** A request of the dearest kind costs the whole of a minute. */
  const WHOLE = '{ actors(first: 100) { nodes { a: names { text } b: names { text } c: names { text } } } }';
  const from = (address: string) => post(server.url, WHOLE, { headers: { 'x-forwarded-for': address } });

  async function start(env: Record<string, string>): Promise<void> {
    ({ server, settings } = await serverWith(SMALL, {
      MAX_COST: '1005',
      MAX_COST_PER_MINUTE: '1005',
      ...env,
    }));
  }
  afterEach(() => server.stop());

  test('is refused with 429 and when to come again; commands on the machine itself are not counted', async () => {
    await start({});
    expect((await from('203.0.113.1')).status).toBe(200);
    const refused = await from('203.0.113.2');
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(1);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused.body.data).toBeUndefined();
    expect(refused.body.errors![0]!.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(refused.body.errors![0]!.message).toContain('(setting MAX_COST_PER_MINUTE)');
    expect(detailsOf(refused)).toMatchObject({ limit: 'costPerMinute', most: 1_005, retryAfter: wait });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    for (let n = 0; n < 3; n += 1) {
      const command = await runProgram(['search', 'Speaker 3', '--json'], { env: settings });
      expect({ code: command.code, stderr: command.stderr }).toEqual({ code: 0, stderr: '' });
      expect(command.stdout).toContain('actor:a3');
    }
  });

  test('behind a proxy that is trusted, it is the address that the proxy names', async () => {
    await start({ TRUST_PROXY: '127.0.0.0/8, ::1' });
    expect((await from('203.0.113.1')).status).toBe(200);
    expect((await from('203.0.113.2')).status).toBe(200);
    expect((await from('203.0.113.1')).status).toBe(429);
    // What a client claims before its own address is its own word.
    expect((await from('198.51.100.1, 203.0.113.2')).status).toBe(429);
  });

  test('0 is any amount', async () => {
    await start({ MAX_COST_PER_MINUTE: '0' });
    for (let n = 0; n < 5; n += 1) expect((await from('203.0.113.1')).status).toBe(200);
  });
});

test('limits of one request have the status that they should, and name their setting', async () => {
  const { server } = await serverWith(SMALL, { MAX_COST: '1000', MAX_BODY_BYTES: '2000', MAX_TOKENS: '100' });
  const accept = { accept: 'application/graphql-response+json' };
  const cost = await post(server.url, DEAR, { headers: accept });
  expect([cost.status, detailsOf(cost)]).toEqual([
    400,
    { limit: 'cost', most: 1_000, found: expect.any(Number) as number, setting: 'MAX_COST' },
  ]);
  const body = await post(server.url, CHEAP, { variables: { x: 'x'.repeat(3_000) } });
  expect([body.status, detailsOf(body)]).toEqual([
    413,
    { limit: 'bodyBytes', most: 2_000, found: expect.any(Number) as number, setting: 'MAX_BODY_BYTES' },
  ]);
  const tokens = await post(server.url, `{ ${'__typename '.repeat(100)} }`, { headers: accept });
  expect([tokens.status, detailsOf(tokens)]).toEqual([
    400,
    { limit: 'tokens', most: 100, setting: 'MAX_TOKENS' },
  ]);
  await server.stop();
});

test('where nobody may wait, a second dear request is told to come again', async () => {
  const { server } = await serverWith(
    { actors: 90, issues: 20 },
    { MAX_WAITING: '0', MAX_RUNNING_COST: '1' },
  );
  const answers = await Promise.all(Array.from({ length: 6 }, () => post(server.url, DEAR)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  for (const one of refused) {
    expect(one.headers.get('retry-after')).toBe('5');
    expect(detailsOf(one)).toMatchObject({ limit: 'waiting', most: 0, setting: 'MAX_WAITING' });
  }
  await server.stop();
});

test('a flood of dear requests leaves the server answering', async () => {
  const { server } = await serverWith(
    { actors: 150, issues: 100 },
    { MAX_COST_PER_MINUTE: '0', REQUEST_TIMEOUT: '600' },
  );
  // So that the first one does not read everything for the others.
  await post(server.url, CHEAP);
  const answers: Answered[] = [];
  const flood = Promise.all(
    Array.from({ length: FLOOD }, async () => answers.push(await post(server.url, DEAR))),
  );
  /** How many of the flood were answered, at most, while an answer was waited for. */
  const passedBy = async (ask: () => Promise<number>): Promise<number> => {
    let most = 0;
    while (answers.length < FLOOD) {
      const before = answers.length;
      expect(await ask()).toBe(200);
      most = Math.max(most, answers.length - before);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return most;
  };
  const [health, cheap] = await Promise.all([
    passedBy(async () => (await fetch(`${server.url}/health`)).status),
    passedBy(async () => (await post(server.url, CHEAP)).status),
    flood,
  ]);
  expect(answers.map(({ status, body }) => [status, body.errors])).toEqual(
    answers.map(() => [200, undefined]),
  );
  // One of them is worked on at a time: nobody else waits for more than that.
  expect(health).toBeLessThan(FLOOD / 3);
  expect(cheap).toBeLessThan(FLOOD / 2);
  await server.stop();
});
