/** The real program, as users run it: the command `stance-graph`, built from the sources as they are. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFile } from '../../src/domain/package-root.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningServer {
  readonly url: string;
  readonly process: ChildProcessWithoutNullStreams;
  /** What it has printed so far. */
  output(): string;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

export interface ProgramOptions {
  /** Other than this checkout's. */
  readonly command?: readonly [file: string, ...words: string[]];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const BIN = packageFile('bin', 'stance-graph.js');
const started = new Set<ChildProcessWithoutNullStreams>();
const folders = new Set<string>();

beforeAll(() => {
  const build = spawnSync(process.execPath, [packageFile('scripts', 'build.mjs'), '--if-stale'], {
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`the build failed:\n${build.stdout}${build.stderr}`);
});

afterAll(() => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, removed at the end. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stance-graph-program-'));
  folders.add(folder);
  return folder;
}

/** Runs a command to its end. Of the environment it gets PATH and HOME alone, and what `options` say. */
export function runProgram(words: readonly string[], options: ProgramOptions = {}): Promise<Ended> {
  return endOf(startProgram(words, options));
}

/** Resolves when the server says that it has started; throws with its output if it ends instead. */
export async function startServer(options: ProgramOptions): Promise<RunningServer> {
  const env = { PORT: '0', ...options.env };
  const child = startProgram(['serve'], { ...options, env });
  let printed = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: string) => {
      printed += text;
      if (printed.includes('Ctrl-C stops.')) resolve();
    });
  });
  const ended = endOf(child);
  const first = await Promise.race([ready, ended]);
  if (first) throw new Error(`the server ended with ${first.code}:\n${first.stdout}${first.stderr}`);
  return {
    url: /playground +(http:\S+)\/graphql/.exec(printed)![1]!,
    process: child,
    output: () => printed,
    ended,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** One request as any program sends it. */
export async function ask(url: string, query: string, variables = {}): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

export function startProgram(
  words: readonly string[],
  { command = [process.execPath, BIN], env = {}, cwd = newFolder() }: ProgramOptions,
): ChildProcessWithoutNullStreams {
  const { PATH, HOME } = process.env;
  const [file, ...first] = command;
  const child = spawn(file, [...first, ...words], {
    cwd,
    env: { PATH, HOME, ...env } as NodeJS.ProcessEnv,
  });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  started.add(child);
  return child;
}

export function endOf(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text: string) => (stdout += text));
  child.stderr.on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
