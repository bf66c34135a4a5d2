/** What the measurements of `npm run bench` rest on: that answers are compared, how often is asked, and that delays are seen. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Contender, contest, isMeasured } from '../../bench/measure/contest.ts';
import { loopDelayOf } from '../../bench/measure/loop-delay.ts';
import type { Run } from '../../bench/progress.ts';
import { skewedRows, sumOfSquares } from '../../bench/networks/skewed-rows.ts';
import { packageFile } from '../../src/domain/package-root.ts';

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

interface Answering {
  readonly url: string;
  /** Bodies of the requests so far. */
  readonly asked: string[];
}

/** Answers every request with the same data. */
async function answering(data: unknown): Promise<Answering> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
    });
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const run: Run = {
  signal: new AbortController().signal,
  say: () => {},
  newFolder: () => Promise.reject(new Error('no folder is needed')),
  atEnd: () => {},
};
const effort = { seconds: 0.02, rounds: 3, connections: 2 };

function contender(name: string, { url }: Answering, more: Partial<Contender> = {}): Contender {
  return {
    name,
    requests: [{ url, body: '"asked"' }],
    proof: { url, body: '"proof"' },
    facts: (data) => data as string[],
    ...more,
  };
}

test('who answers differently is told, with what the difference is', async () => {
  const [one, other] = [await answering(['a 1', 'b 2']), await answering(['a 1', 'b 3'])];
  await expect(
    contest([contender('first', one), contender('second', other)], effort, run, async () => {}),
  ).rejects.toThrow(/second and first answer differently[^]*b 3[^]*b 2/);
});

test('the slow are asked once a round, the slowest only to be compared, and both after that alone', async () => {
  const [quick, slow, slowest] = [await answering(['x']), await answering(['x']), await answering(['x'])];
  const outcomes = await contest(
    [
      contender('quick', quick),
      contender('slow', slow, { pace: 'SLOW' }),
      contender('slowest', slowest, { pace: 'ONCE' }),
    ],
    effort,
    run,
    async () => {},
  );
  expect([...outcomes.values()].map(isMeasured)).toEqual([true, true, true]);
  expect(slow.asked).toEqual(['"proof"', '"asked"', '"asked"', '"asked"']);
  expect(slowest.asked).toEqual(['"proof"']);
  expect(quick.asked.filter((body) => body === '"proof"')).toHaveLength(1);
  // A warm-up, then one and several at a time in each round.
  expect(quick.asked.length).toBeGreaterThan(1 + 3 * 2);
});

test('whoever fails is named, and the others go on', async () => {
  const fails = await answering(['x']);
  const failed: string[] = [];
  const outcomes = await contest(
    [
      contender('fails', { ...fails, url: 'http://127.0.0.1:1' }),
      contender('goes on', await answering(['x'])),
    ],
    effort,
    run,
    async (name) => void failed.push(name),
  );
  expect(failed).toEqual(['fails']);
  expect(isMeasured(outcomes.get('fails'))).toBe(false);
  expect(isMeasured(outcomes.get('goes on'))).toBe(true);
});

test('an event loop that was held up is seen, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stance-graph-loop-'));
  const [watch, file] = [
    pathToFileURL(packageFile('bench', 'rivals', 'loop-watch.mjs')).href,
    join(folder, 'delays'),
  ];
  const blocks = `process.stdin.on('data', () => {
    const until = performance.now() + 300;
    while (performance.now() < until);
    console.log('blocked');
  });
  console.log('ready');`;
  const child = spawn(process.execPath, ['--import', watch, '-e', blocks], {
    env: { ...process.env, LOOP_WATCH: file },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  try {
    await once(child.stdout, 'data');
    const delay = loopDelayOf(child.pid!, file);
    await delay();
    child.stdin.write('block\n');
    await once(child.stdout, 'data');
    const blocked = await delay();
    expect(blocked.late).toBeGreaterThanOrEqual(290);
    // Others may have had the core for a while.
    expect(blocked.held).toBeGreaterThan(0);
    expect(blocked.held).toBeLessThanOrEqual(blocked.late);
    // Others may hold it up again for a while; what was told once is not told again for ever.
    let { late } = await delay();
    while (late >= 290) ({ late } = await delay());
    expect(late).toBeGreaterThanOrEqual(0);
  } finally {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});

test('made-up statements have the sizes asked for, are skewed, and their units are counted by hand', () => {
  const source = skewedRows({ statements: 4_000, actors: 50, issues: 20 });
  expect(source.rows).toHaveLength(4_000);
  expect([source.actorKinds.size, source.issues.length]).toEqual([50, 20]);
  const by = (actor: number): number =>
    source.rows.filter(({ speaker }) => speaker === `actor:${actor}`).length;
  expect(by(0)).toBeGreaterThan(5 * by(49));
  expect(skewedRows({ statements: 4_000, actors: 50, issues: 20 })).toEqual(source);
  const row = (speaker: string, issue: string) => ({ ...source.rows[0]!, speaker, issue });
  const few = [row('a', 'x'), row('b', 'x'), row('a', 'x'), row('a', 'y')];
  expect(sumOfSquares({ ...source, rows: few })).toBe(2 * 2 + 1);
});
