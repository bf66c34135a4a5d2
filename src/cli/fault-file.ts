/** The file that lists every bad row of an import, as a table. */
import { writeFile } from 'node:fs/promises';
import { csvRow } from '../app/export/csv-row.ts';
import type { RowFault } from '../app/import/formats.ts';
import { StanceGraphError } from '../domain/errors.ts';

const TITLES = ['file', 'line', 'column', 'value', 'reason'];

/** Replaces what is there. Throws FILE_UNWRITABLE. */
export async function writeFaults(path: string, faults: readonly RowFault[]): Promise<void> {
  const rows = faults.map(({ file, line, column, value, message }) =>
    csvRow([file, line, column, value, message]),
  );
  try {
    await writeFile(path, [csvRow(TITLES), ...rows]);
  } catch (cause) {
    const message = `${path} cannot be written: ${(cause as Error).message.split(',', 1)[0]}.`;
    throw new StanceGraphError('FILE_UNWRITABLE', message, { cause });
  }
}
