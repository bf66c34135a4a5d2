/**
 * Loaded into a process before its program: looks how late the turns of its event loop come, and how much of that its thread was
 * ready and waited for a core (Linux tells that). At SIGUSR2 it writes a line into the file that LOOP_WATCH names: the number of
 * the question, then in ms the longest delay since the last one, and the longest that is left of one without the waiting.
 */
import { appendFileSync, openSync, readSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** How far apart it looks. */
const RESOLUTION_MS = 2;
const NS = 1_000_000;

// The threads of the program load this as well.
if (isMainThread) {
  const file = process.env.LOOP_WATCH;
  delete process.env.LOOP_WATCH;
  const waitedMs = waitingForCore();
  let longest = { late: 0, held: 0 };
  let before = { now: performance.now(), waited: waitedMs() };
  setInterval(() => {
    const now = performance.now();
    const waited = waitedMs();
    const late = now - before.now - RESOLUTION_MS;
    const held = late - (waited - before.waited);
    longest = { late: Math.max(longest.late, late), held: Math.max(longest.held, held) };
    before = { now, waited };
  }, RESOLUTION_MS).unref();
  let asked = 0;
  process.on('SIGUSR2', () => {
    asked += 1;
    // What has just held this signal up is known at the next look.
    setTimeout(() => {
      appendFileSync(file, `${asked} ${longest.late} ${longest.held}\n`);
      longest = { late: 0, held: 0 };
    }, 3 * RESOLUTION_MS);
  });
}

/** Gives how long this thread has waited for a core since it began; always 0 where nobody tells. */
function waitingForCore() {
  const stat = openStat();
  const buffer = Buffer.alloc(100);
  return () => {
    if (stat === null) return 0;
    const length = readSync(stat, buffer, 0, buffer.length, 0);
    return Number(buffer.toString('latin1', 0, length).split(' ')[1]) / NS;
  };
}

function openStat() {
  try {
    return openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
  } catch {
    return null;
  }
}
