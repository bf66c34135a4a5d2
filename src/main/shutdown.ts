/** Ctrl-C and SIGTERM: the first one ends in good order, the second one at once. */

/** `npm start` passes a Ctrl-C on that the terminal has sent already: both are one. */
const SAME_KEY_MS = 500;
/** Exit code of a process that ended on request before it was done: 128 and the number of SIGINT. */
const EXIT_AT_ONCE = 130;
const PARENT_CHECK_MS = 250;

/** Resolves at the first SIGINT or SIGTERM; the next one exits the process. */
export function stopRequested(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let firstAt: number | null = null;
    const onSignal = (signal: NodeJS.Signals): void => {
      const now = Date.now();
      if (firstAt === null) {
        firstAt = now;
        resolve(signal);
      } else if (now - firstAt > SAME_KEY_MS) {
        process.exit(EXIT_AT_ONCE);
      }
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    onceOrphanedByNpm(() => onSignal('SIGTERM'));
  });
}

/** npm sends a SIGTERM that it gets to the shell between it and us, which ends without telling: so we look. */
function onceOrphanedByNpm(then: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, PARENT_CHECK_MS);
  timer.unref();
}
