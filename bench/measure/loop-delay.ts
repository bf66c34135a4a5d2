/** How long the event loop of a server that is watched (rivals/loop-watch.mjs) was held up at most. */
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_EVERY_MS = 5;
const ANSWERS_WITHIN_MS = 30_000;

/** In ms. */
export interface Delay {
  /** The longest. */
  readonly late: number;
  /** The longest without the time in which the thread was ready and waited for a core. */
  readonly held: number;
}

/** Gives, each time it is called, what was seen since the last time. */
export type LoopDelay = () => Promise<Delay>;

/** `file`: where the process writes; it is not there yet. */
export function loopDelayOf(pid: number, file: string): LoopDelay {
  let asked = 0;
  return async () => {
    asked += 1;
    process.kill(pid, 'SIGUSR2');
    const tooLate = performance.now() + ANSWERS_WITHIN_MS;
    for (;;) {
      const line = (await linesOf(file)).find((each) => each.startsWith(`${asked} `));
      if (line !== undefined) {
        const [, late, held] = line.split(' ').map(Number);
        return { late: late!, held: held! };
      }
      if (performance.now() > tooLate) throw new Error('The event loop of a server has not been heard of.');
      await wait(LOOK_EVERY_MS);
    }
  };
}

/** Whole ones. */
async function linesOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').slice(0, -1);
}
