/** What the server tells Prometheus. */
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { startServers } from '../../src/main/servers.ts';
import { databaseSlot } from '../../src/main/database-slot.ts';
import { loadSettings } from '../../src/main/settings.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { onEachDatabase } from '../support/backends.ts';
import { post } from '../support/http.ts';
import { newFolder, startServer } from '../support/program.ts';
import { startServerOn } from '../support/server-on.ts';

const VILLAGE = packageFile('tests', 'cli', 'village.yaml');

async function scrape(url: string): Promise<(sample: string) => number | null> {
  const response = await fetch(`${url}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const lines = (await response.text()).split('\n');
  return (sample) => {
    const line = lines.find((one) => one.startsWith(`${sample} `));
    return line === undefined ? null : Number(line.slice(sample.length + 1));
  };
}

/** With the numbers of the graph, which are left out where a database takes its time. */
async function scrapeAll(url: string): ReturnType<typeof scrape> {
  for (;;) {
    const found = await scrape(url);
    if (found('stance_graph_database_up') === 1) return found;
  }
}

const REQUESTS = 'stance_graph_http_request_duration_seconds_count';

onEachDatabase('metrics', (backend) => {
  test('count requests, errors and database statements, and know the graph', async () => {
    const server = await startServerOn(backend, { SEED: VILLAGE });
    const before = await scrapeAll(server.url);
    for (const query of [
      '{ actors { totalCount } }',
      'query Mine { actors { totalCount } }',
      '{ nothing }',
    ]) {
      await post(server.url, query);
    }
    await post(server.url, '{ actors(first: 0) { nodes { id } } }');
    await fetch(`${server.url}/nowhere/1`);
    await fetch(`${server.url}/nowhere/2`);
    const after = await scrapeAll(server.url);

    expect(after(`${REQUESTS}{route="/graphql",operation="query",status="200"}`)).toBe(3);
    expect(after(`${REQUESTS}{route="/graphql",operation="none",status="200"}`)).toBe(1);
    expect(after(`${REQUESTS}{route="none",operation="none",status="404"}`)).toBe(2);
    expect(after('stance_graph_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(after('stance_graph_errors_total{code="BAD_INPUT"}')).toBe(1);
    const counted = 'stance_graph_database_statement_duration_seconds_count';
    expect(after(counted)! - before(counted)!).toBe(2);
    expect(after('stance_graph_database_rows_total')! - before('stance_graph_database_rows_total')!).toBe(2);
    expect(after('stance_graph_revision')).toBe(1);
    expect(after('stance_graph_statements')).toBe(3);
    expect(after('process_resident_memory_bytes')).toBeGreaterThan(1e6);
    await server.stop();
  });

  test('are there while the database is not, without its numbers', async () => {
    const db = await backend.open();
    const { settings } = loadSettings({ PORT: '0' }, newFolder());
    const servers = await startServers(databaseSlot(settings, { db }), settings, pino({ level: 'silent' }));
    expect((await scrapeAll(servers.url))('stance_graph_revision')).toBe(0);
    await db.close();
    await post(servers.url, '{ stats { revision } }');
    const away = await scrape(servers.url);
    expect(away('stance_graph_database_up')).toBe(0);
    expect(away('stance_graph_revision')).toBeNull();
    expect(away('stance_graph_statements')).toBeNull();
    expect(away('stance_graph_errors_total{code="DATABASE_UNAVAILABLE"}')).toBe(1);
    await servers.close(0);
  });
});

test('docs/operation.md lists them all, and no other', async () => {
  const server = await startServer({ env: { SEED: 'none' } });
  await post(server.url, '{ nothing }');
  const page = await (await fetch(`${server.url}/metrics`)).text();
  const there = [...page.matchAll(/^# TYPE (stance_graph_\w+)/gm)].map((match) => match[1]!);
  const told = readFileSync(packageFile('docs', 'operation.md'), 'utf8').matchAll(
    /^\| `(stance_graph_\w+)/gm,
  );
  expect([...told].map((match) => match[1]!).sort()).toEqual(there.sort());
  await server.stop();
});

test('where other machines reach the server there are none, unless they are wanted', async () => {
  for (const [METRICS, status] of [
    ['', 404],
    ['true', 200],
  ] as const) {
    const server = await startServer({ env: { SEED: 'none', HOST: '0.0.0.0', METRICS } });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(status);
    expect((await (await fetch(server.url)).text()).includes('/metrics')).toBe(status === 200);
    await server.stop();
  }
});
