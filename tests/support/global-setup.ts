/**
 * Starts one Neo4j for each worker, if the selected tests include any that run on both databases. Where that is not
 * possible their Neo4j half is skipped with the reason; with CI or REQUIRE_NEO4J set, the run fails instead.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whatIsMissing } from '../../scripts/neo4j-jars.ts';
import { endWithProcess, startServer, startedServers, stopServers } from './neo4j-servers.ts';
import { type TestRun, announceRun } from './test-run.ts';

/** The part of jest's own configuration that is read here. */
interface JestConfig {
  readonly rootDir: string;
  readonly maxWorkers: number;
  readonly testPathPatterns: {
    toExecutor(options: { rootDir: string }): { isMatch(path: string): boolean };
  };
}

const PASSWORD = 'only-for-tests';

// oxlint-disable-next-line import/no-default-export -- jest asks for it
export default async function globalSetup(config: JestConfig): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stance-graph-tests-'));
  endWithProcess(folder);
  const selected = selectedTests(config);
  const needed = selected.some((path) => /\bon(Each)?Database\(/.test(readFileSync(path, 'utf8')));
  // A single file runs in jest's own process, as worker 1.
  const workers = selected.length === 1 ? 1 : config.maxWorkers;
  announceRun(folder, needed ? await startServers(workers) : NOT_NEEDED);
}

const NOT_NEEDED: TestRun = { neo4j: [], neo4jMissing: null };

function selectedTests({ rootDir, testPathPatterns }: JestConfig): string[] {
  const wanted = testPathPatterns.toExecutor({ rootDir });
  return readdirSync(join(rootDir, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(rootDir, 'tests', name))
    .filter((path) => wanted.isMatch(path));
}

async function startServers(count: number): Promise<TestRun> {
  try {
    const missing = await whatIsMissing();
    if (missing) throw new Error(missing);
    // The first alone: it may have to fetch the jars.
    await startServer(PASSWORD);
    const others = Array.from({ length: count - 1 }, () => startServer(PASSWORD));
    const failed = (await Promise.allSettled(others)).find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  } catch (error) {
    await stopServers();
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!;
    if (isRequired())
      throw new Error(`Neo4j could not be started, and this run requires it: ${reason}`, { cause: error });
    return { neo4j: [], neo4jMissing: reason };
  }
  return {
    neo4j: startedServers().map(({ uri, user, password }) => ({ uri, user, password })),
    neo4jMissing: null,
  };
}

function isRequired(): boolean {
  return ['CI', 'REQUIRE_NEO4J'].some((name) => !['', '0', 'false'].includes(process.env[name] ?? ''));
}
