/** A file on disk as readers see it: text in pieces, unpacked where it is gzip, checked to be UTF-8. Memory does not grow with it. */
import { isAscii, isUtf8 } from 'node:buffer';
import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { StanceGraphError } from '../../domain/errors.ts';
import { foreignContent, lastWholeCharacter, notUtf8 } from './encoding.ts';
import type { ReaderInput } from './reader.ts';

export interface FileInputOptions {
  /** As it is shown in messages; else the file's name without its folders. */
  readonly name?: string;
  /** Sees the file's bytes in order, packed as they are: to count or to hash them. Must not keep or change them. */
  readonly onBytes?: (bytes: Uint8Array) => void;
}

const PIECE_BYTES = 256 * 1024;

/**
 * The file at `path`. Nothing is opened before its text is asked for; then FILE_UNREADABLE is thrown if it is missing, no
 * regular file, damaged or truncated gzip, or not UTF-8 (UTF-16, spreadsheets and archives are told by name).
 */
export function fileInput(path: string, options: FileInputOptions = {}): ReaderInput {
  const name = options.name ?? basename(path);
  return {
    name,
    async *text() {
      const handle = await openFile(path, name);
      try {
        const bytes = unpacked(readFrom(handle, name, options.onBytes), name);
        yield* decoded(bytes, name, (offset) => lineOfByte(path, name, offset));
      } finally {
        await handle.close();
      }
    },
  };
}

async function openFile(path: string, name: string): Promise<FileHandle> {
  try {
    // Asked before it is opened: opening a named pipe waits for whoever writes to it.
    const kind = await stat(path);
    if (kind.isFile()) return await open(path, 'r');
    const message = kind.isDirectory()
      ? `${name} is a folder: name a file in it.`
      : `${name} is no regular file, and can be read only once: save its content in a file first.`;
    throw new StanceGraphError('FILE_UNREADABLE', message, { details: { path } });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'FILE_UNREADABLE') throw cause;
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    const reason = code === 'EACCES' || code === 'EPERM' ? 'this user may not read it' : code;
    const message = missing ? `There is no file ${path}.` : `${name} cannot be read: ${reason}.`;
    throw new StanceGraphError('FILE_UNREADABLE', message, { details: { path }, cause });
  }
}

async function* readFrom(
  handle: FileHandle,
  name: string,
  onBytes: FileInputOptions['onBytes'],
): AsyncGenerator<Buffer> {
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    const { bytesRead } = await handle.read(piece, 0, PIECE_BYTES, null).catch((cause: unknown) => {
      const reason = (cause as NodeJS.ErrnoException).code;
      throw new StanceGraphError('FILE_UNREADABLE', `${name} cannot be read: ${reason}.`, { cause });
    });
    if (bytesRead === 0) return;
    const bytes = piece.subarray(0, bytesRead);
    onBytes?.(bytes);
    yield bytes;
  }
}

/** What the magic bytes of gzip announce is unpacked, whatever the file is called. */
async function* unpacked(packed: AsyncGenerator<Buffer>, name: string): AsyncGenerator<Buffer> {
  const first = await packed.next();
  if (first.done) return;
  const all = followedBy(first.value, packed);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  // Its error comes out of the loop below.
  pipeline(all, gunzip, () => {});
  try {
    for await (const piece of gunzip) yield piece as Buffer;
  } catch (cause) {
    throw gunzipError(cause, name);
  }
}

async function* followedBy(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

function gunzipError(cause: unknown, name: string): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (typeof code !== 'string' || !code.startsWith('Z_')) return cause;
  const what =
    code === 'Z_BUF_ERROR'
      ? 'is cut off: its gzip data ends too early'
      : 'is damaged: its gzip data cannot be unpacked';
  return new StanceGraphError('FILE_UNREADABLE', `${name} ${what}. Get the file again.`, { cause });
}

/** Pieces may end in the middle of a character; that part waits for the next piece. */
async function* decoded(
  pieces: AsyncGenerator<Buffer>,
  name: string,
  lineOf: (offset: number) => Promise<number>,
): AsyncGenerator<string> {
  let waiting: Buffer = Buffer.alloc(0);
  let offset = 0;
  let isFirst = true;
  const refuse = async (bytes: Buffer): Promise<StanceGraphError> => notUtf8(name, bytes, offset, lineOf);
  for await (const piece of pieces) {
    const bytes = waiting.length === 0 ? piece : Buffer.concat([waiting, piece]);
    const whole = bytes.subarray(0, lastWholeCharacter(bytes));
    if (isFirst) {
      const foreign = foreignContent(bytes);
      if (foreign !== null) throw new StanceGraphError('FILE_UNREADABLE', `${name} ${foreign}`);
    }
    const text = isAscii(whole) ? whole.toString('latin1') : isUtf8(whole) ? whole.toString('utf8') : null;
    if (text === null) throw await refuse(whole);
    yield isFirst && text.startsWith('\ufeff') ? text.slice(1) : text;
    isFirst = false;
    offset += whole.length;
    waiting = bytes.subarray(whole.length);
  }
  if (waiting.length > 0) throw await refuse(waiting);
}

/** Counted only when somebody has to be told. */
async function lineOfByte(path: string, name: string, offset: number): Promise<number> {
  const handle = await openFile(path, name);
  try {
    let line = 1;
    let left = offset;
    for await (const piece of unpacked(readFrom(handle, name, undefined), name)) {
      const before = piece.subarray(0, left);
      for (const byte of before) if (byte === 0x0a) line += 1;
      left -= before.length;
      if (left === 0) break;
    }
    return line;
  } finally {
    await handle.close();
  }
}
