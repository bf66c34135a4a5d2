/** Running another program and reading what it says. */
import { spawn } from 'node:child_process';

export interface Output {
  /** Null when the program could not be started at all. */
  readonly status: number | null;
  /** Both streams together. */
  readonly output: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the program when aborted. */
  readonly signal?: AbortSignal | undefined;
}

export function outputOf(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Output> {
  return new Promise((resolve) => {
    const { env = process.env, signal } = options;
    const child = spawn(program, args, { env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ status: null, output: error.message }));
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
