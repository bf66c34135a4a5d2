/** The running software that README's blocks are made from: `npm start` and `npx stance-graph …` in this checkout, on a new graph. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageFile } from '../src/domain/package-root.ts';
import { settingsAsMarkdown } from '../src/main/settings-docs.ts';
import type { ReadmeSources } from './render-readme.ts';

const ROOT = packageFile('.');
/** Wide enough for the tables of the commands, narrow enough for a page. */
const COLUMNS = '110';

export interface RunningReadme extends ReadmeSources {
  /** What `npm start` printed. */
  readonly startOutput: string;
  stop(): Promise<void>;
}

/** Starts the server; rejects with its output if it ends instead. Stop it in any case. */
export async function startReadmeSources(): Promise<RunningReadme> {
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
  return {
    startOutput,
    stop,
    settings: settingsAsMarkdown,
    tourQuery: (name) => readFile(packageFile('schema', 'tour', `${name}.graphql`), 'utf8'),
    ask: (query) => ask(address, query),
    run: async (command) => (await promisify(execFile)('sh', ['-c', command], { cwd: ROOT, env })).stdout,
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
