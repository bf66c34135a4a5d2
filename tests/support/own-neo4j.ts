/** A Neo4j of a test file's own, to be killed, started again and set up as the test likes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Neo4jServer, startNeo4j } from '../../scripts/neo4j-server.ts';
import { openNeo4j } from '../../src/graph/open.ts';
import { whileBooting } from '../../src/main/wait-for-neo4j.ts';

export interface OwnNeo4j {
  /** Stopped, it keeps its data and its port. */
  readonly port: number;
  readonly env: Readonly<Record<'NEO4J_URI' | 'NEO4J_PASSWORD', string>>;
  readonly server: Neo4jServer;
}

const PASSWORD = 'only-for-tests';

/** What a program needs to reach a server on this port. */
export function envOf(port: number): OwnNeo4j['env'] {
  return { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: PASSWORD };
}

const servers = new Set<Neo4jServer>();
const homes = new Set<string>();

afterAll(async () => {
  for (const server of servers) server.kill();
  await Promise.all([...servers].map((server) => server.ended));
  for (const home of homes) rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

/** The folder of a server that is not there yet; removed at the end. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'stance-graph-own-neo4j-'));
  homes.add(home);
  return home;
}

/** It answers on its port some time before its database is there. */
async function untilUsable({ uri, user, password }: Neo4jServer): Promise<void> {
  const waiting = { waitMs: 120_000, stop: new AbortController().signal, say: () => {} };
  const db = await whileBooting(waiting, () => openNeo4j({ uri, user, password }));
  await db.close();
}

/** Starts a server in `home`, or one with the data that another left there. `settings` are lines of neo4j.conf. */
export async function startOwnNeo4j(
  home: string,
  { port = 0, settings = [] }: { readonly port?: number; readonly settings?: readonly string[] } = {},
): Promise<OwnNeo4j> {
  const server = await startNeo4j({ home, port, settings, password: PASSWORD, shortLived: true });
  servers.add(server);
  void server.ended.then(() => servers.delete(server));
  await untilUsable(server);
  const used = Number(new URL(server.uri).port);
  return { port: used, env: envOf(used), server };
}
