/** Standard input as a file that can be read more than once. */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StanceGraphError } from '../domain/errors.ts';

/** As messages and lists of imports call it. */
const NAME = 'standard-input';

/**
 * `-` stands for standard input among the `paths`: it is written to a file of this user alone, whose path takes its place while
 * `work` runs. Throws BAD_INPUT where it is asked for more than once, FILE_UNREADABLE where nothing comes.
 */
export async function withStandardInput<Paths extends Readonly<Record<string, string>>, T>(
  paths: Paths,
  signal: AbortSignal,
  work: (paths: Paths) => Promise<T>,
): Promise<T> {
  const roles = Object.keys(paths).filter((role) => paths[role] === '-');
  if (roles.length === 0) return work(paths);
  if (roles.length > 1) {
    throw new StanceGraphError('BAD_INPUT', 'Only one file can come from standard input (-).');
  }
  const folder = mkdtempSync(join(tmpdir(), 'stance-graph-input-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const path = join(folder, NAME);
    const file = createWriteStream(path, { mode: 0o600 });
    await pipeline(process.stdin, file, { signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw error;
    });
    if (file.bytesWritten === 0) {
      const message = 'Nothing came from standard input: the command before the | may have failed.';
      throw new StanceGraphError('FILE_UNREADABLE', message);
    }
    return await work({ ...paths, [roles[0]!]: path });
  } finally {
    process.off('exit', remove);
    remove();
  }
}
