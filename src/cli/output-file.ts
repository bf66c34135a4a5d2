/** What a command writes: all of it, or nothing. */
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { StanceGraphError } from '../domain/errors.ts';

/** Takes the next piece; kept when more is wanted. */
export type Take = (text: string) => Promise<void>;

/**
 * `path` gets what `write` gives out, packed if it ends in .gz, once all of it is there: until then it stays what it was. `-` is
 * standard output, which gets nothing of what was not finished either. Throws FILE_UNWRITABLE.
 */
export async function writeWhole<T>(path: string, write: (take: Take) => Promise<T>): Promise<T> {
  const folder = makeFolder(path);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const part = join(folder, 'output');
  try {
    const result = await writeTo(part, path.endsWith('.gz'), write);
    if (path === '-') await pipeline(createReadStream(part), process.stdout, { end: false });
    else await rename(part, path);
    return result;
  } catch (cause) {
    throw unwritable(path, cause);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** Beside the target, so that renaming is enough. */
function makeFolder(path: string): string {
  try {
    if (path === '-') return mkdtempSync(join(tmpdir(), 'stance-graph-output-'));
    return mkdtempSync(join(dirname(path), `.${basename(path)}-`));
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

async function writeTo<T>(part: string, packed: boolean, write: (take: Take) => Promise<T>): Promise<T> {
  const text = new PassThrough();
  const file = createWriteStream(part);
  const written = packed ? pipeline(text, createGzip(), file) : pipeline(text, file);
  // Whoever waits hears of it below.
  written.catch(() => {});
  const take: Take = async (piece) => {
    if (!text.write(piece)) await Promise.race([once(text, 'drain'), written]);
  };
  try {
    const result = await write(take);
    text.end();
    await written;
    return result;
  } catch (error) {
    text.destroy();
    await written.catch(() => {});
    throw error;
  }
}

function unwritable(path: string, cause: unknown): unknown {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === undefined || !/^E[A-Z]+$/.test(code)) return cause;
  const what = path === '-' ? 'Standard output' : path;
  return new StanceGraphError('FILE_UNWRITABLE', `${what} cannot be written: ${message.split(',', 1)[0]}.`, {
    cause,
  });
}
