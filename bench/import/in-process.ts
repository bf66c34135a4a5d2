/** One thing to do in a process of its own, so that its memory is its alone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { packageFile } from '../../src/domain/package-root.ts';
import type { Run } from '../progress.ts';
import { type Message, type Outcome, type Task, TASK } from './task.ts';

const LOADER = pathToFileURL(packageFile('node_modules', 'tsx', 'dist', 'loader.mjs')).href;

/** `name`: of what is done, for the progress lines. Throws with what the process said where it fails. */
export async function inProcess(task: Task, name: string, run: Run): Promise<Outcome> {
  run.signal.throwIfAborted();
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, ['--import', LOADER, packageFile('bench', 'import', 'worker.ts')], {
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
    const message = JSON.parse(line) as Message;
    if ('say' in message) run.say(`    ${name}: ${message.say}`);
    else ({ outcome } = message);
  });
  await ended;
  run.signal.removeEventListener('abort', stop);
  run.signal.throwIfAborted();
  if (outcome === null) throw new Error(`The measurement "${name}" failed:\n${errors}`);
  return outcome;
}
