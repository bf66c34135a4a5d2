/** A server of this run in a process of its own, so that it shares its event loop with nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Run } from '../progress.ts';

const STARTS_WITHIN_MS = 120_000;
const STOPS_WITHIN_MS = 15_000;
const OUTPUT_KEPT = 4_000;

export interface Child {
  /** Without a path. */
  readonly url: string;
  readonly pid: number;
  /** From its start until it was ready. */
  readonly startMs: number;
  stop(): Promise<void>;
}

export interface ChildOptions {
  /** Left out: this Node. */
  readonly program?: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What it prints when it is ready; its first group is the address. */
  readonly ready: RegExp;
  /** Where its relative paths begin. */
  readonly folder: string;
}

/** Runs the program with `args`; of the environment it gets PATH and HOME alone, and `env`. Throws with its output if it ends instead of starting. */
export async function startChild(
  { program = process.execPath, args, env, ready, folder }: ChildOptions,
  run: Run,
): Promise<Child> {
  const { PATH, HOME } = process.env;
  const startedAt = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
    await ended;
    clearTimeout(force);
  };
  run.atEnd(stop);
  let output = '';
  const url = new Promise<string>((resolve) => {
    const listen = (data: Buffer): void => {
      output = (output + data.toString()).slice(-OUTPUT_KEPT);
      const found = ready.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const tooLong = new AbortController();
  const timer = setTimeout(() => tooLong.abort(), STARTS_WITHIN_MS);
  const given = once(AbortSignal.any([run.signal, tooLong.signal]), 'abort');
  try {
    const first = await Promise.race([url, ended.then(() => null), given.then(() => null)]);
    run.signal.throwIfAborted();
    if (first === null) throw new Error(`A server did not start (${args.join(' ')}):\n${output}`);
    return { url: first, pid: child.pid!, startMs: performance.now() - startedAt, stop };
  } finally {
    clearTimeout(timer);
  }
}
