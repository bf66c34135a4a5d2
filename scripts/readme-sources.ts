/** The running software that a page's blocks are made from: `npm start` and other commands in this checkout, on a new graph. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFile } from '../src/domain/package-root.ts';
import { settingsAsMarkdown } from '../src/main/settings-docs.ts';
import { measuresAsMarkdown } from './measures-markdown.ts';
import type { ReadmeSources } from './render-readme.ts';

const ROOT = packageFile('.');
/** Wide enough for the tables of the commands, narrow enough for a page. */
const COLUMNS = '110';

export interface RunningReadme extends ReadmeSources {
  /** What `npm start` printed. */
  readonly startOutput: string;
  stop(): Promise<void>;
}

/** Starts the server, then runs the commands; rejects with its output if it ends instead. Stop it in any case. */
export async function startReadmeSources(commands: readonly string[] = []): Promise<RunningReadme> {
  const folder = await mkdtemp(join(tmpdir(), 'stance-graph-readme-'));
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: folder, PORT: '0', COLUMNS };
  const server = spawn('npm', ['start'], { cwd: ROOT, env, detached: true });
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) process.kill(-server.pid!, 'SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const startOutput = await firstOutput(server, ended).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const address = /playground +(\S+)/.exec(startOutput)![1]!;
  const run = async (command: string): Promise<string> =>
    (await promisify(execFile)('sh', ['-c', command], { cwd: ROOT, env })).stdout;
  try {
    for (const command of commands) await run(command);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    startOutput,
    stop,
    settings: settingsAsMarkdown,
    measures: measuresAsMarkdown,
    tourQuery: (name) => readFile(packageFile('schema', 'tour', `${name}.graphql`), 'utf8'),
    ask: (query) => ask(address, query),
    run,
  };
}

function firstOutput(server: ReturnType<typeof spawn>, ended: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const add = (text: Buffer): void => {
      printed += text.toString();
      if (printed.includes('Ctrl-C stops.')) resolve(printed);
    };
    server.stdout!.on('data', add);
    server.stderr!.on('data', add);
    void ended.then(() => reject(new Error(`npm start ended:\n${printed}`)));
  });
}

async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
  return data;
}
