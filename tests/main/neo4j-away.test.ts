/** A Neo4j that is booting, that dies, and that is back: what a server over it does, by each kind of address. */
import { freePort } from '../../scripts/free-port.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { onDatabase } from '../support/backends.ts';
import { type OwnNeo4j, envOf, newHome, startOwnNeo4j } from '../support/own-neo4j.ts';
import { type RunningServer, ask, endOf, runProgram, startProgram, startServer } from '../support/program.ts';

const SEED = packageFile('tests', 'cli', 'village.yaml');
const QUESTION = '{ stats { actors revision } search(text: "guard") { nodes { matched } } }';
const ANSWER = {
  data: { stats: { actors: 4, revision: 1 }, search: { nodes: [{ matched: 'The Guard' }] } },
};
const AWAY = { code: 'DATABASE_UNAVAILABLE' };
const BACK_WITHIN_MS = 90_000;

/** A Neo4j starts here in each test. */
jest.setTimeout(300_000);

/** The codes of an answer's errors; none when it is whole. */
async function codesOf(url: string): Promise<unknown[]> {
  const { errors = [] } = (await ask(url, QUESTION)) as { errors?: { extensions: { code: string } }[] };
  return errors.map((error) => error.extensions.code);
}

async function untilBack(url: string): Promise<unknown> {
  for (const start = Date.now(); Date.now() - start < BACK_WITHIN_MS;) {
    if ((await codesOf(url)).length === 0) return ask(url, QUESTION);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no answer within ${BACK_WITHIN_MS} ms`);
}

/** Resolves when the program has printed `text`. */
function printed(program: ReturnType<typeof startProgram>, text: string): Promise<void> {
  let output = '';
  return new Promise((resolve) => {
    program.stdout.on('data', (data: string) => {
      output += data;
      if (output.includes(text)) resolve();
    });
  });
}

onDatabase('neo4j', 'a server', () => {
  const home = newHome();
  let neo4j: OwnNeo4j;
  const servers: RunningServer[] = [];

  test('waits for a Neo4j that is booting, and then fills it', async () => {
    const port = await freePort();
    const server = startProgram(['serve'], { env: { ...envOf(port), SEED, PORT: '0', NEO4J_WAIT: '240' } });
    const ended = endOf(server);
    await printed(server, 'Waiting for it, at most 240 s. Ctrl-C stops.');
    const started = printed(server, 'playground');
    neo4j = await startOwnNeo4j(home, { port });
    await started;
    server.kill('SIGTERM');
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(stdout).toContain(`The Neo4j at ${neo4j.env.NEO4J_URI} does not answer (`);
    expect(stdout).toMatch(/seed data +loaded .*village\.yaml into the empty graph/);
  });

  test('answers by each kind of address', async () => {
    for (const scheme of ['bolt:', 'neo4j:']) {
      const NEO4J_URI = neo4j.env.NEO4J_URI.replace('bolt:', scheme);
      const server = await startServer({ env: { ...neo4j.env, NEO4J_URI, SEED } });
      servers.push(server);
      expect(await ask(server.url, QUESTION)).toEqual(ANSWER);
    }
  });

  test('says so when the Neo4j is killed, as often as it is asked', async () => {
    neo4j.server.kill();
    await neo4j.server.ended;
    for (const { url } of [...servers, ...servers]) {
      const codes = await codesOf(url);
      expect(codes.length).toBeGreaterThan(0);
      expect(new Set(codes)).toEqual(new Set([AWAY.code]));
    }
  });

  test('answers again by itself when the Neo4j is back', async () => {
    neo4j = await startOwnNeo4j(home, { port: neo4j.port });
    for (const { url } of servers) expect(await untilBack(url)).toEqual(ANSWER);
    for (const server of servers) expect(await server.stop()).toMatchObject({ code: 0 });
  });
});

test('a Neo4j that does not come is waited for no longer than allowed', async () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_WAIT: '2', PORT: '0' };
  const ended = await runProgram(['serve'], { env });
  expect(ended.code).toBe(6);
  expect(ended.stdout.match(/Waiting for it/g)).toHaveLength(1);
  expect(ended.stderr).toMatch(/^DATABASE_UNAVAILABLE: The Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer/);
});

test('commands do not wait, nor does a server that is told not to', async () => {
  for (const words of [['stats'], ['serve']]) {
    const env = { NEO4J_URI: 'neo4j://127.0.0.1:1', ...(words[0] === 'serve' ? { NEO4J_WAIT: '0' } : {}) };
    const ended = await runProgram(words, { env });
    expect(ended).toMatchObject({ code: 6, stdout: '' });
    expect(ended.stderr).toMatch(/^DATABASE_UNAVAILABLE: .*ECONNREFUSED/);
  }
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the waiting', async (signal) => {
  const program = startProgram(['serve'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_WAIT: '3600' } });
  const ended = endOf(program);
  await printed(program, 'Waiting for it');
  program.kill(signal);
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
});
