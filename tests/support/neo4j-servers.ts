/** The servers of this run, shared by global setup and teardown, which jest loads apart but in one process. */
import { rmSync } from 'node:fs';
import type { Neo4jServer } from '../../scripts/neo4j-server.ts';

const shared = globalThis as typeof globalThis & { stanceGraphNeo4jServers?: Neo4jServer[] };

/** From now on the server ends with this process at the latest. */
export function keepServer(server: Neo4jServer): void {
  if (!shared.stanceGraphNeo4jServers) endServersWithProcess();
  (shared.stanceGraphNeo4jServers ??= []).push(server);
}

export function startedServers(): readonly Neo4jServer[] {
  return shared.stanceGraphNeo4jServers ?? [];
}

export async function stopServers(): Promise<void> {
  await Promise.all((shared.stanceGraphNeo4jServers ?? []).splice(0).map((server) => server.stop()));
}

function endServersWithProcess(): void {
  process.once('exit', killServers);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      killServers();
      process.kill(process.pid, signal);
    });
  }
}

function killServers(): void {
  for (const server of (shared.stanceGraphNeo4jServers ?? []).splice(0)) {
    server.kill();
    rmSync(server.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
