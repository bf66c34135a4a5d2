/** Pages of other sites: refused unless CORS_ORIGINS names them. */
import { startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const FRIEND = 'https://friend.example';
const STRANGER = 'https://stranger.example';
const servers: RunningServer[] = [];

async function start(env: Record<string, string>): Promise<string> {
  const server = await startServer({ env: { SEED: 'none', ...env } });
  servers.push(server);
  return server.url;
}
afterAll(async () => {
  for (const server of servers) await server.stop();
});

/** What a browser asks before a page may POST JSON. */
function preflight(url: string, origin: string): Promise<Response> {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };
  return fetch(`${url}/graphql`, { method: 'OPTIONS', headers });
}

function question(url: string, headers: Record<string, string>): Promise<Response> {
  const body = JSON.stringify({ query: '{ __typename }' });
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

const allowed = (response: Response): string | null => response.headers.get('access-control-allow-origin');

test('no other site unless it is named', async () => {
  const url = await start({});
  for (const response of [await preflight(url, FRIEND), await question(url, { origin: FRIEND })]) {
    expect(allowed(response)).toBeNull();
  }
});

test('the sites that are named, for the API and its documents alone', async () => {
  const url = await start({ CORS_ORIGINS: `${FRIEND},http://localhost:5173` });
  for (const origin of [FRIEND, 'http://localhost:5173']) {
    const before = await preflight(url, origin);
    expect(before.status).toBe(204);
    expect(allowed(before)).toBe(origin);
    expect(before.headers.get('access-control-allow-headers')).toContain('content-type');
    const answer = await question(url, { origin });
    expect(allowed(answer)).toBe(origin);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    expect(answer.headers.get('vary')).toContain('Origin');
    expect(allowed(await fetch(`${url}/schema.graphql`, { headers: { origin } }))).toBe(origin);
    for (const path of ['/metrics', '/health', '/ready']) {
      expect(allowed(await fetch(`${url}${path}`, { headers: { origin } }))).toBeNull();
    }
  }
  expect(allowed(await preflight(url, STRANGER))).toBeNull();
  expect(allowed(await question(url, { origin: STRANGER }))).toBeNull();
  expect(allowed(await question(url, { origin: `${FRIEND}.evil.example` }))).toBeNull();
});

test('all sites, if that is wanted', async () => {
  const url = await start({ CORS_ORIGINS: '*' });
  expect(allowed(await preflight(url, STRANGER))).toBe('*');
  expect(allowed(await question(url, { origin: STRANGER }))).toBe('*');
});

test('also then, what a form or a link can send is refused: nothing is asked in the name of a visitor', async () => {
  const { url } = servers.at(-1)!;
  const link = await fetch(`${url}/graphql?query=${encodeURIComponent('{ __typename }')}`, {
    headers: { accept: '*/*' },
  });
  expect(link.status).toBe(400);
  const form = await fetch(`${url}/graphql`, {
    method: 'POST',
    body: new URLSearchParams({ query: '{ __typename }' }),
  });
  expect(form.status).toBe(415);
});

test('security headers are there on purpose', async () => {
  const { headers } = await fetch(`${servers[0]!.url}/graphql`, { headers: { accept: 'text/html' } });
  const kept = ['content-security-policy', 'referrer-policy', 'origin-agent-cluster'];
  const found = [...headers.keys()].filter((name) => /^x-(?!request-id)|policy|cluster|security/.test(name));
  expect(found.sort()).toEqual(
    [
      ...kept,
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'x-content-type-options',
      'x-dns-prefetch-control',
      'x-frame-options',
    ].sort(),
  );
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('server')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
});
