/** `imports-remove`: an import out of the graph again. */
import { removeImport } from '../app/import/remove-import.ts';
import type { RemoveReport } from '../app/import/remove-import.ts';
import type { RemoveRequest } from '../app/jobs.ts';
import type { JobRun, JobWorld } from './job-world.ts';

/** Throws what `removeImport` throws. */
export function removeImported(
  { slot, author, now }: JobWorld,
  { id, dryRun }: RemoveRequest,
  { emit, signal }: JobRun<'imports-remove'>,
): Promise<RemoveReport> {
  const onEvent = (event: Parameters<typeof emit>[0]): void => void emit(event).catch(() => {});
  return removeImport(slot.db, id, { author, now, signal, onEvent, dryRun });
}
