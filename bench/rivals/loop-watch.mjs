/**
 * Loaded into a process before its program: looks how late the turns of its event loop come. At SIGUSR2 it writes a line with the
 * number of the question and the longest delay in ms since the last one into the file that LOOP_WATCH names.
 */
import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** How far apart it looks; what is found includes it. */
const RESOLUTION_MS = 2;
const NS = 1_000_000;

// The threads of the program load this as well.
if (isMainThread) {
  const file = process.env.LOOP_WATCH;
  delete process.env.LOOP_WATCH;
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  let asked = 0;
  process.on('SIGUSR2', () => {
    asked += 1;
    // What has just held this signal up is known at the next look.
    setTimeout(() => {
      const longest = delays.count === 0 ? 0 : delays.max / NS - RESOLUTION_MS;
      appendFileSync(file, `${asked} ${Math.max(0, longest)}\n`);
      delays.reset();
    }, 3 * RESOLUTION_MS);
  });
}
