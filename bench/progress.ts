/** What every part of a run is given: where to say what is going on, and how to end in the middle without leaving anything. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  say(line: string): void;
  /** A new empty folder, deleted at the end. */
  newFolder(): Promise<string>;
  /** `end` is called when the run ends, however it ends; what was opened last ends first. */
  atEnd(end: () => Promise<unknown> | void): void;
}

/** Runs `work` and ends, in reverse order, what it has opened. */
export async function withRun<T>(
  say: (line: string) => void,
  signal: AbortSignal,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  const ends: (() => Promise<unknown> | void)[] = [];
  const run: Run = {
    signal,
    say,
    atEnd: (end) => void ends.push(end),
    async newFolder() {
      const folder = await mkdtemp(join(tmpdir(), 'stance-graph-bench-'));
      ends.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
      return folder;
    },
  };
  try {
    return await work(run);
  } finally {
    for (const end of ends.reverse()) await Promise.resolve(end()).catch(() => {});
  }
}

/** 869,937 */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString('en');
}
