/**
 * A real Neo4j on this machine without Docker: Maven brings the server's jars into .cache/ once, Java runs them. For
 * development (`npm run neo4j`) and for the tests.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { answersBolt } from './bolt-handshake.ts';
import { freePort, refuseTakenPort } from './free-port.ts';
import { serverJars } from './neo4j-jars.ts';
import { outputOf } from './processes.ts';

export interface Neo4jServerOptions {
  /** 0 or left out: a free one. */
  readonly port?: number;
  /** At least 8 characters, as Neo4j demands. Counts only when the home is new. */
  readonly password: string;
  /** Kept between runs; left out: a temporary one, deleted by `stop`. */
  readonly home?: string;
  /** For a run of a minute or two: starts faster, at the price of slower long queries. */
  readonly shortLived?: boolean;
  /** Heap (default 512) and page cache (default 128). */
  readonly memory?: { readonly heapMb: number; readonly pageCacheMb: number };
  /** Further lines of neo4j.conf; none that is set already: the server refuses to start with two. */
  readonly settings?: readonly string[];
  /** Gives up starting when aborted; a started server is not touched. */
  readonly signal?: AbortSignal;
  /** Hears what is being waited for. */
  readonly onProgress?: (line: string) => void;
}

export interface Neo4jServer {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  readonly home: string;
  /** Resolves when the server has ended by itself or by `stop`. */
  readonly ended: Promise<void>;
  /** Stops the server cleanly and deletes a temporary home. */
  stop(): Promise<void>;
  /** Ends it at once, for when this process ends. */
  kill(): void;
}

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];
/** Compiling the server's code well takes longer than the tests do. */
const SHORT_LIVED = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 20_000;

/** Throws with what to do when Java or Maven is missing, the port is taken, or the server does not start. */
export async function startNeo4j(options: Neo4jServerOptions): Promise<Neo4jServer> {
  const say = options.onProgress ?? (() => {});
  const jars = await serverJars(say, options.signal);
  const port = await portToUse(options.port ?? 0);
  const temporary = options.home === undefined;
  const home = temporary ? await mkdtemp(join(tmpdir(), 'stance-graph-neo4j-')) : resolve(options.home!);
  const classPath = join(jars, '*');
  try {
    const { heapMb, pageCacheMb } = options.memory ?? { heapMb: 512, pageCacheMb: 128 };
    const environment = await makeHome(home, port, pageCacheMb, options.settings ?? []);
    await setPassword(classPath, environment, options.password, options.signal);
    say(`Starting Neo4j on port ${port} …`);
    const { password, signal, shortLived = false } = options;
    return await launch(
      { classPath, environment, home, port, temporary, password, signal, shortLived, heapMb },
      say,
    );
  } catch (error) {
    if (temporary) await rm(home, { recursive: true, force: true });
    throw error;
  }
}

interface Launch {
  readonly classPath: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly home: string;
  readonly port: number;
  readonly temporary: boolean;
  readonly password: string;
  readonly signal: AbortSignal | undefined;
  readonly shortLived: boolean;
  readonly heapMb: number;
}

async function launch(launch: Launch, say: (line: string) => void): Promise<Neo4jServer> {
  const { classPath, environment, home, port, temporary, password } = launch;
  const child = spawn(
    'java',
    [
      ...(launch.shortLived ? SHORT_LIVED : []),
      '-Xms128m',
      `-Xmx${launch.heapMb}m`,
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      classPath,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = lastLines(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const server: Neo4jServer = {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    home,
    ended,
    kill: () => void child.kill('SIGKILL'),
    async stop(): Promise<void> {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await ended;
      clearTimeout(force);
      if (temporary) await rm(home, { recursive: true, force: true });
    },
  };
  // Heard at once, even by a process that is about to end.
  const abandon = (): void => {
    server.kill();
    if (temporary) rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  launch.signal?.addEventListener('abort', abandon);
  try {
    await untilReady(child, launch, log, say);
    launch.signal?.removeEventListener('abort', abandon);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function untilReady(
  child: ChildProcess,
  { port, signal }: Launch,
  log: () => string,
  say: (line: string) => void,
): Promise<void> {
  const start = Date.now();
  let saidAt = start;
  while (!(await answersBolt(port))) {
    signal?.throwIfAborted();
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`Neo4j ended instead of starting. Its last lines:\n${log()}`);
    if (Date.now() - start > READY_WITHIN_MS)
      throw new Error(
        `Neo4j did not answer on port ${port} within ${READY_WITHIN_MS / 1000} s. Its last lines:\n${log()}`,
      );
    if (Date.now() - saidAt >= 3_000) {
      saidAt = Date.now();
      say(`… waiting for its answer (${Math.round((saidAt - start) / 1000)} s)`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The server's settings. The two odd ones make an empty home 3 MB instead of 517, and stopping 0.3 s instead of 10. */
async function makeHome(
  home: string,
  port: number,
  pageCacheMb: number,
  settings: readonly string[],
): Promise<NodeJS.ProcessEnv> {
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true, mode: 0o700 });
  const lines = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    `server.memory.pagecache.size=${pageCacheMb}m`,
    'db.tx_log.preallocate=false',
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    ...settings,
  ];
  await writeFile(join(conf, 'neo4j.conf'), `${lines.join('\n')}\n`);
  return { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf };
}

/** Before the first start only: a home that has been used keeps its own. */
async function setPassword(
  classPath: string,
  env: NodeJS.ProcessEnv,
  password: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const run = await outputOf('java', [...SHORT_LIVED, '-Xmx128m', '-cp', classPath, ...command], {
    env,
    signal,
  });
  signal?.throwIfAborted();
  if (run.status !== 0) throw new Error(`The password could not be set:\n${run.output}`);
}

function lastLines(child: ChildProcess): () => string {
  const lines: string[] = [];
  const keep = (data: Buffer): void => {
    lines.push(...data.toString().split('\n').filter(Boolean));
    lines.splice(0, lines.length - 20);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => lines.join('\n');
}

/** Refuses a port that is taken: whoever listens there would be mistaken for the new server. 0 finds a free one. */
async function portToUse(port: number): Promise<number> {
  if (port === 0) return freePort();
  try {
    await refuseTakenPort(port);
    return port;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Port ${port} cannot be used (${why}). Choose another with --port.`, { cause });
  }
}
