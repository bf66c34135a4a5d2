/** Networks as files: what is too much, too slow, or wanted by nobody any more. */
import { get as httpGet, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { post } from '../support/http.ts';
import { refusal, serverWith } from '../support/network-files.ts';

jest.setTimeout(600_000);

describe('limits', () => {
  test('are those of GraphQL: edges, cost, the address', async () => {
    const server = await serverWith(
      { actors: 30, issues: 4 },
      { MAX_NETWORK_EDGES: '100', MAX_COST: '3000', MAX_COST_PER_MINUTE: '8005' },
    );
    const edges = await refusal(`${server.url}/network.gexf`);
    expect(edges).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' });
    expect(edges.message).toContain('435');
    expect((await fetch(`${server.url}/network.gexf?topEdges=10`)).status).toBe(200);
    // GraphQL and files draw on the same account.
    expect((await post(server.url, '{ network(input: { topEdges: 1 }) { file(format: DL) } }')).status).toBe(
      200,
    );
    expect((await fetch(`${server.url}/network.gexf?topEdges=10`)).status).toBe(200);
    const address = await refusal(`${server.url}/network.gexf?topEdges=10`);
    expect(address).toMatchObject({ status: 429, code: 'LIMIT_EXCEEDED' });
    expect(Number(address.retryAfter)).toBeGreaterThan(0);
    expect(address.message).toContain('MAX_COST_PER_MINUTE');
    await server.stop();
  });

  test('the cost of one request, and time', async () => {
    const dear = await serverWith({ actors: 5, issues: 2 }, { MAX_COST: '1000' });
    const cost = await refusal(`${dear.url}/network.gexf`);
    expect(cost).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' });
    expect(cost.message).toContain('MAX_COST');
    await dear.stop();
    const slow = await serverWith(
      { actors: 800, issues: 2 },
      { REQUEST_TIMEOUT: '2', MAX_NETWORK_EDGES: '1000000' },
    );
    const time = await refusal(`${slow.url}/network.gexf?layout.iterations=10000`);
    expect(time).toMatchObject({ status: 503, code: 'TIMEOUT' });
    expect(time.message).toContain('REQUEST_TIMEOUT');
    await slow.stop();
  });
});

/** The answer's head; its body is read by whoever wants it. */
function open(address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpGet(address, resolve).on('error', reject);
  });
}

const isAnsweredWithin = (ms: number, answer: Promise<unknown>): Promise<boolean> =>
  Promise.race([answer.then(() => true), wait(ms, false)]);

describe('a client that goes away', () => {
  test('while it is computed: the work ends, and whoever waited comes in', async () => {
    const server = await serverWith(
      { actors: 800, issues: 2 },
      { REQUEST_TIMEOUT: '3600', MAX_RUNNING_COST: '1', MAX_NETWORK_EDGES: '1000000' },
    );
    const gone = new AbortController();
    const asked = fetch(`${server.url}/network.gexf?layout.iterations=10000`, { signal: gone.signal });
    asked.catch(() => {});
    // Ten thousand rounds take minutes: as soon as they have begun, who asks for little has to wait.
    const small = `${server.url}/network.gexf?actors=Speaker+1&actors=Speaker+2`;
    let waiting = fetch(small);
    while (await isAnsweredWithin(2_000, waiting)) waiting = fetch(small);
    gone.abort();
    await expect(asked).rejects.toThrow(/abort/);
    // It needs the line, and the only thread.
    expect((await waiting).status).toBe(200);
    await server.stop();
  });

  test('while it is sent, or that takes nothing: it is cut off, others are served', async () => {
    const size = { actors: 3_000, issues: 1 };
    const env = { REQUEST_TIMEOUT: '10', MAX_RUNNING_COST: '1' };
    const server = await serverWith(size, env);
    const cut = new Promise<void>((resolve) => {
      server.process.stderr.on('data', (text: string) => {
        if (text.includes('cut off: the client has taken nothing for 10 s')) resolve();
      });
    });
    // Nine million cells, of which two are not 0: more than sockets hold. It is made as it is taken.
    const address = `${server.url}/network.matrix.csv?topEdges=1`;
    const broken = await open(address);
    broken.once('data', () => broken.destroy());
    const stalled = await open(address);
    const whole = await (await fetch(address)).text();
    expect(whole.split('\r\n')).toHaveLength(3_000 + 2);
    await cut;
    let received = 0;
    const ended = new Promise((resolve) => stalled.once('close', resolve));
    stalled.on('data', (piece: Buffer) => (received += piece.length)).on('error', () => {});
    await ended;
    expect(received).toBeLessThan(whole.length);
    expect((await fetch(`${server.url}/network.dl?topEdges=1`)).status).toBe(200);
    await server.stop();
  });
});
