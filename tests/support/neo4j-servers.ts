/** The servers of this run, shared by global setup and teardown, which jest loads apart but in one process. */
import { rmSync } from 'node:fs';
import { type Neo4jServer, startNeo4j } from '../../scripts/neo4j-server.ts';

interface Servers {
  readonly started: Neo4jServer[];
  /** Ends those that are still starting. */
  readonly starting: AbortController;
}

const shared = globalThis as typeof globalThis & { stanceGraphNeo4j?: Servers };

/** `folder` and all servers end with this process at the latest, also when it is told to end in the middle. */
export function endWithProcess(folder: string): void {
  shared.stanceGraphNeo4j = { started: [], starting: new AbortController() };
  const end = (): void => {
    servers().starting.abort();
    for (const server of servers().started.splice(0)) {
      server.kill();
      rmSync(server.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      end();
      process.kill(process.pid, signal);
    });
  }
}

export async function startServer(password: string): Promise<void> {
  const { started, starting } = servers();
  started.push(await startNeo4j({ password, shortLived: true, signal: starting.signal }));
}

export function startedServers(): readonly Neo4jServer[] {
  return servers().started;
}

export async function stopServers(): Promise<void> {
  await Promise.all(
    servers()
      .started.splice(0)
      .map((server) => server.stop()),
  );
}

function servers(): Servers {
  if (!shared.stanceGraphNeo4j) throw new Error('The global setup has not run.');
  return shared.stanceGraphNeo4j;
}
