/** `import`: files of any format that there is a reader for. */
import type { ImportReport, ImportRequest } from '../app/import/import-job.ts';
import { READERS } from '../app/import/formats.ts';
import { runImport } from '../app/import/run-import.ts';
import type { JobRun, JobWorld } from './job-world.ts';

/** Throws what `runImport` throws. */
export function importFiles(
  { slot, author, now }: JobWorld,
  request: ImportRequest,
  { emit, signal }: JobRun<'import'>,
): Promise<ImportReport> {
  // A progress that nobody hears any more is no failure: the signal tells that.
  const onEvent = (event: Parameters<typeof emit>[0]): void => void emit(event).catch(() => {});
  return runImport(slot.db, READERS, request, { author, now, signal, onEvent });
}
