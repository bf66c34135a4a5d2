/** One thing to do in a process of its own, so that its memory is its alone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { packageFile } from '../../src/domain/package-root.ts';
import type { Run } from '../progress.ts';

/** What the process is to do is in its environment, because it may hold a password; as JSON. */
const TASK = 'BENCH_TASK';

/** Lines of JSON on standard output. */
type Message<Outcome> = { readonly say: string } | { readonly outcome: Outcome };

export interface Script<Task> {
  /** Below bench/. */
  readonly script: readonly string[];
  readonly task: Task;
}

/** For `node --import`: our sources as they are. */
export const TYPESCRIPT = pathToFileURL(packageFile('node_modules', 'tsx', 'dist', 'loader.mjs')).href;

/** `name`: of what is done, for the progress lines. Throws with what the process said where it fails. */
export async function inProcess<Task, Outcome>(
  { script, task }: Script<Task>,
  name: string,
  run: Run,
): Promise<Outcome> {
  run.signal.throwIfAborted();
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, ['--import', TYPESCRIPT, packageFile('bench', ...script)], {
    env: { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), [TASK]: JSON.stringify(task) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const stop = (): void => void child.kill('SIGKILL');
  run.signal.addEventListener('abort', stop, { once: true });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  let outcome: Outcome | null = null;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = JSON.parse(line) as Message<Outcome>;
    if ('say' in message) run.say(`    ${name}: ${message.say}`);
    else ({ outcome } = message);
  });
  await ended;
  run.signal.removeEventListener('abort', stop);
  run.signal.throwIfAborted();
  if (outcome === null) throw new Error(`The measurement "${name}" failed:\n${errors}`);
  return outcome;
}

/** In such a process: does its task and tells what came of it. */
export async function doTask<Task, Outcome>(work: (task: Task) => Promise<Outcome>): Promise<void> {
  const outcome = await work(JSON.parse(process.env[TASK]!) as Task);
  tell({ outcome });
}

/** In such a process: says how far it has got. */
export function sayFrom(line: string): void {
  tell({ say: line });
}

function tell<Outcome>(message: Message<Outcome>): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** In such a process: a module of the built program, as users run it; what is compiled on the way would be slower. */
export async function built<Module>(...path: readonly string[]): Promise<Module> {
  return (await import(pathToFileURL(packageFile('dist', ...path)).href)) as Module;
}
