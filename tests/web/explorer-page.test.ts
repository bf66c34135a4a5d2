/** How the explorer is served: its page, its files, what may be kept, and what the page may do. */
import { get as httpGet } from 'node:http';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { inBrowser } from '../support/browser.ts';
import { openExplorer } from '../support/explorer.ts';
import { startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env: { SEED: 'none' } });
});
afterAll(() => server?.stop());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As it comes over the wire: fetch would unpack it. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    // Not as one address: that would be tidied up first.
    httpGet({ hostname, port, path, headers, method }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    }).on('error', reject);
  });
}

const page = async (): Promise<string> => (await get('/explore')).body.toString();

/** What the browser fetches before it draws anything. */
const filesOf = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="(\/explore\/assets\/[^"]+)"/g)].map((match) => match[1]!);

const PAGES = [
  '/explore',
  '/explore/',
  '/explore?mode=two_mode',
  '/explore/tour',
  '/explore/actor/iran',
  '/explore/actor/%D8%A5%D9%8A%D8%B1%D8%A7%D9%86',
  '/explore/nowhere/at/all',
];

function withoutPreloads(page: string): string {
  return page.replaceAll(/<link rel="modulepreload"[^>]*>\s*/g, '');
}

test('every address of the explorer is the same page, which is asked for anew each time', async () => {
  const first = await page();
  for (const path of PAGES) {
    const { status, headers, body } = await get(path);
    expect({ path, status, type: headers['content-type'], cache: headers['cache-control'] }).toEqual({
      path,
      status: 200,
      type: 'text/html; charset=utf-8',
      cache: 'no-cache',
    });
    expect(withoutPreloads(body.toString())).toBe(withoutPreloads(first));
  }
});

test('what the picture needs is fetched with its page, and only there', async () => {
  for (const path of ['/explore', '/explore/', '/explore?mode=two_mode'])
    expect((await get(path)).body.toString()).toMatch(/modulepreload" href="\/explore\/assets\/drawing-/);
  expect((await get('/explore/tour')).body.toString()).not.toContain('assets/drawing-');
});

test('HEAD says the same, without the page', async () => {
  for (const path of ['/explore', '/explore/tour', filesOf(await page())[0]!]) {
    const { status, headers, body } = await get(path, {}, 'HEAD');
    expect({ path, status, bytes: body.length }).toEqual({ path, status: 200, bytes: 0 });
    expect(headers['content-type']).toBeDefined();
  }
});

test('the page may load from here alone, and runs nothing that is written into it', async () => {
  const { headers, body } = await get('/explore');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|\*|blob:/);
  const html = body.toString();
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toContain(' src="/explore/assets/');
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
  expect(addresses.filter((address) => !/^(?:\/|data:,$)/.test(address))).toEqual([]);
});

test('its files never change: browsers may keep them', async () => {
  const files = filesOf(await page());
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const file of files) {
    const { status, headers } = await get(file);
    expect({ file, status, cache: headers['cache-control'] }).toEqual({
      file,
      status: 200,
      cache: 'public, max-age=31536000, immutable',
    });
    expect(headers['content-type']).toMatch(/^(?:text\/javascript|application\/javascript|text\/css)/);
  }
});

test('files come compressed, as the browser likes it', async () => {
  const file = filesOf(await page()).find((name) => name.includes('/main-') && name.endsWith('.js'))!;
  const plain = await get(file);
  expect(plain.headers['content-encoding']).toBeUndefined();
  const brotli = await get(file, { 'accept-encoding': 'gzip, deflate, br' });
  const gzip = await get(file, { 'accept-encoding': 'gzip' });
  for (const { headers } of [plain, brotli, gzip]) {
    expect(headers['vary']).toContain('accept-encoding');
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-type']).toBe(plain.headers['content-type']);
  }
  expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(brotli.body.length).toBeLessThan(gzip.body.length);
  expect(gzip.body.length).toBeLessThan(plain.body.length / 2);
});

test('what is not among its files is not there', async () => {
  const [file] = filesOf(await page());
  const wrong = [
    '/explore/assets/nothing.js',
    '/explore/assets/',
    '/explore/assets',
    '/explore/assets/../explore.html',
    '/explore/assets/%2e%2e/explore.html',
    '/explore/assets/..%2f..%2f..%2fpackage.json',
    '/explore/assets/%00',
    `${file}.br`,
    `${file}.gz`,
    `${file}.map`,
  ];
  for (const path of wrong) {
    const { status, body } = await get(path);
    expect({ path, isFound: status < 400, isPage: body.includes('<html') }).toEqual({
      path,
      isFound: false,
      isPage: false,
    });
  }
});

test('only GET and HEAD', async () => {
  expect((await get('/explore', {}, 'POST')).status).toBe(404);
  expect((await get('/explore/tour', {}, 'DELETE')).status).toBe(404);
});

test('the overview leads there, and is a page without a script', async () => {
  const { body, headers } = await get('/');
  const html = body.toString();
  for (const address of ['/explore', '/explore/tour', '/graphql', '/network'])
    expect(html).toContain(`href="${address}"`);
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  expect(headers['content-type']).toContain('text/html');
  const style = await get('/assets/plain.css');
  expect(style).toMatchObject({ status: 200, headers: { 'content-type': 'text/css; charset=utf-8' } });
});

/** Compressed: what the issue that asked for the explorer allows. */
const MOST_BYTES = 200_000;

inBrowser('the first view', (browser) => {
  test('is small: page, files and answers together', async () => {
    const seeded = await startServer({});
    const explorer = await openExplorer(browser(), seeded.url);
    const bodies: Promise<readonly [string, number]>[] = [];
    explorer.page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (response.url().startsWith('http'))
        bodies.push(response.body().then((body) => [pathname, gzipSync(body).length] as const));
    });
    await explorer.open('');
    await explorer.page.locator('.explorer').waitFor();
    const sizes = await Promise.all(bodies);
    const sum = sizes.reduce((sum, [, size]) => sum + size, 0);
    console.log(`the first view takes ${sum} bytes gzipped, in ${sizes.length} answers`);
    expect(sizes.map(([path]) => path)).toEqual(expect.arrayContaining(['/explore', '/graphql']));
    expect(sum).toBeLessThan(MOST_BYTES);
    await explorer.context.close();
    await seeded.stop();
  });
});
