/** Ctrl-C and SIGTERM: what is in flight finishes, then the database is closed. */
import { request } from 'node:http';
import type { ClientRequest } from 'node:http';
import { fastify } from 'fastify';
import { closeConnectionsAtTheEnd, closeGently } from '../../src/api/http/closing.ts';
import { ask, newFolder, runProgram, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const QUERY = JSON.stringify({ query: '{ stats { statements } }' });

/** A request that the server has begun to read, but whose body has not been sent yet. */
async function beginRequest(url: string): Promise<{ call: ClientRequest; answer: Promise<string> }> {
  const call = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': QUERY.length, expect: '100-continue' },
  });
  const answer = new Promise<string>((resolve, reject) => {
    call.on('error', reject);
    call.on('response', (response) => {
      let text = `${response.statusCode} `;
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve(text));
    });
  });
  const begun = new Promise((resolve) => call.once('continue', resolve));
  call.flushHeaders();
  await begun;
  return { call, answer };
}

/** Resolves when the server prints `text`. */
function printed(server: RunningServer, text: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (server.output().includes(text)) resolve();
    };
    server.process.stdout.on('data', look);
    look();
  });
}

async function refused(url: string): Promise<void> {
  for (;;) {
    try {
      await ask(url, '{ __typename }');
    } catch {
      return;
    }
  }
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s lets a request in flight finish', async (signal) => {
  const server = await startServer({ env: { SEED: 'none' } });
  const { call, answer } = await beginRequest(server.url);
  server.process.kill(signal);
  await printed(server, 'requests in flight may finish');
  await refused(server.url);
  expect(server.process.exitCode).toBeNull();
  call.end(QUERY);
  expect(await answer).toBe('200 {"data":{"stats":{"statements":0}}}\n');
  const ended = await server.ended;
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toContain('Stopped; the database is closed.');
});

test('a second Ctrl-C, by hand, ends at once', async () => {
  const server = await startServer({ env: { SEED: 'none' } });
  const { call, answer } = await beginRequest(server.url);
  const cut = answer.catch(() => 'cut off');
  server.process.kill('SIGINT');
  await printed(server, 'once more ends at once');
  const again = setInterval(() => server.process.kill('SIGINT'), 200);
  expect(await server.ended).toMatchObject({ code: 130 });
  clearInterval(again);
  expect(await cut).toBe('cut off');
  call.destroy();
});

test('the graph is whole after a stop and after a crash, and the next server takes over the socket', async () => {
  const cwd = newFolder();
  const first = await startServer({ cwd });
  const before = await ask(first.url, '{ stats { actors statements revision } }');
  await first.stop('SIGKILL');
  const second = await startServer({ cwd });
  expect(await ask(second.url, '{ stats { actors statements revision } }')).toEqual(before);
  expect((await runProgram(['stats'], { cwd })).code).toBe(0);
  await second.stop();
});

test('what never finishes is cut off', async () => {
  const server = fastify({ forceCloseConnections: 'idle' });
  closeConnectionsAtTheEnd(server);
  server.get('/never', () => new Promise(() => {}));
  const url = await server.listen({ port: 0 });
  const begun = new Promise((resolve) => server.server.once('request', resolve));
  const answer = fetch(`${url}/never`).then(
    () => 'answered',
    () => 'cut off',
  );
  await begun;
  expect(await closeGently(server, 100)).toBe(false);
  expect(await answer).toBe('cut off');
});

test('a connection that is kept open does not hold up the end', async () => {
  const server = fastify({ forceCloseConnections: 'idle' });
  closeConnectionsAtTheEnd(server);
  let answerNow = (): void => {};
  server.get('/slow', () => new Promise((resolve) => (answerNow = () => resolve({ done: true }))));
  const closing = new Promise<void>((resolve) => server.addHook('preClose', async () => resolve()));
  const url = await server.listen({ port: 0 });
  const begun = new Promise((resolve) => server.server.once('request', resolve));
  const answer = fetch(`${url}/slow`);
  await begun;
  const closed = closeGently(server, 20_000);
  await closing;
  answerNow();
  expect((await answer).headers.get('connection')).toBe('close');
  expect(await closed).toBe(true);
});
