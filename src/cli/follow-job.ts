/** Runs a job for a command: what it tells is shown, Ctrl-C stops it. */
import type { JobEvent, JobName, Jobs } from '../app/jobs.ts';
import type { CommandBackend } from './backend.ts';
import type { CommandContext } from './context.ts';

/** `tell` hears all events but that of waiting for other jobs, which everybody shows alike. */
export async function followJob<Name extends JobName>(
  context: CommandContext,
  backend: CommandBackend,
  name: Name,
  given: Jobs[Name]['arguments'],
  tell: (event: JobEvent<Name>) => void | Promise<void>,
): Promise<Jobs[Name]['result']> {
  try {
    return await backend.run(name, given, {
      signal: context.interrupted(),
      onEvent(event) {
        if (event.type !== 'waiting') return tell(event);
        context.status(`Waiting for the end of: ${event.for.join(', ')}`);
      },
    });
  } finally {
    context.status(null);
  }
}
