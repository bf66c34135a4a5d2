/**
 * The index as a file: a mark, the digest of what follows, what is no number, and all numbers end to end. A file that is damaged, of
 * another layout or cannot be read is no file.
 */
import { createHash } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { type PackedColumns, packColumns, unpackColumns } from '../../analysis/shared-columns.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import type { IndexContent } from './index-state.ts';

/** Another one whenever columns change their shape. */
const MARK = Buffer.from('stance-index 1\n\n', 'latin1');
const DIGEST_BYTES = 32;
const LENGTHS_BYTES = 16;
const FRONT_BYTES = MARK.length + DIGEST_BYTES + LENGTHS_BYTES;
/** Of typed arrays in a buffer. */
const ALIGNED = 8;
/** Hashed before the event loop gets its turn: some 5 ms. */
const CHUNK = 2_000_000;

const KINDS = { Int8Array, Uint8Array, Int16Array, Int32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** Where an array lies among the numbers. */
interface Placed {
  readonly placed: Kind;
  readonly offset: number;
  readonly length: number;
}

interface Head extends Omit<IndexContent, 'columns'> {
  readonly columns: unknown;
}

/** Throws what the file system throws. */
export async function saveIndex(file: string, { columns, ...content }: IndexContent): Promise<void> {
  const arrays: Numbers[] = [];
  let size = 0;
  const placed = (numbers: Numbers): Placed => {
    const offset = size;
    arrays.push(numbers);
    size = aligned(size + numbers.byteLength);
    return { placed: numbers.constructor.name as Kind, offset, length: numbers.length };
  };
  const { revision, at, issues, tieRows } = content;
  const head = serialize({
    revision,
    at,
    issues,
    tieRows,
    columns: replaced(packColumns(columns), isNumbers, placed),
  });
  const lengths = Buffer.alloc(LENGTHS_BYTES);
  lengths.writeDoubleLE(head.length, 0);
  lengths.writeDoubleLE(size, ALIGNED);
  const unfinished = `${file}.${process.pid}`;
  try {
    await writeParts(unfinished, [lengths, head, ...arrays.flatMap(padded)]);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function writeParts(file: string, parts: readonly Uint8Array[]): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    const hash = createHash('sha256');
    let position = MARK.length + DIGEST_BYTES;
    for (const part of parts) {
      for (let at = 0; at < part.length; at += CHUNK) {
        const chunk = part.subarray(at, at + CHUNK);
        hash.update(chunk);
        await handle.write(chunk, 0, chunk.length, position);
        position += chunk.length;
      }
    }
    await handle.write(Buffer.concat([MARK, hash.digest()]), 0, MARK.length + DIGEST_BYTES, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function padded({ buffer, byteOffset, byteLength }: Numbers): Uint8Array[] {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return [bytes, new Uint8Array(aligned(byteLength) - byteLength)];
}

/** Null where there is none that can be used. */
export async function loadIndex(file: string): Promise<IndexContent | null> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(file, 'r');
    return await readContent(handle);
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
}

async function readContent(handle: FileHandle): Promise<IndexContent | null> {
  const front = Buffer.alloc(FRONT_BYTES);
  await handle.read(front, 0, FRONT_BYTES, 0);
  if (!front.subarray(0, MARK.length).equals(MARK)) return null;
  const lengths = front.subarray(MARK.length + DIGEST_BYTES);
  const [headLength, dataLength] = [lengths.readDoubleLE(0), lengths.readDoubleLE(ALIGNED)];
  if ((await handle.stat()).size !== FRONT_BYTES + headLength + dataLength) return null;
  const head = Buffer.alloc(headLength);
  const data = new SharedArrayBuffer(dataLength);
  const hash = createHash('sha256').update(lengths);
  await readInto(handle, head, FRONT_BYTES, hash);
  await readInto(handle, new Uint8Array(data), FRONT_BYTES + headLength, hash);
  if (!hash.digest().equals(front.subarray(MARK.length, MARK.length + DIGEST_BYTES))) return null;
  const { columns, ...content } = deserialize(head) as Head;
  const packed = replaced(
    columns,
    isPlaced,
    ({ placed, offset, length }) => new KINDS[placed](data as unknown as ArrayBuffer, offset, length),
  );
  const unpacked: StatementColumns = unpackColumns(packed as PackedColumns);
  return { ...content, columns: unpacked };
}

async function readInto(
  handle: FileHandle,
  target: Uint8Array,
  position: number,
  hash: ReturnType<typeof createHash>,
): Promise<void> {
  for (let at = 0; at < target.length;) {
    const length = Math.min(CHUNK, target.length - at);
    const { bytesRead } = await handle.read(target, at, length, position + at);
    if (bytesRead === 0) throw new RangeError('the file ends early');
    hash.update(target.subarray(at, at + bytesRead));
    at += bytesRead;
  }
}

/** The same with every part that is one of those replaced. */
function replaced<Part>(
  whole: unknown,
  isOne: (part: unknown) => part is Part,
  by: (part: Part) => unknown,
): unknown {
  if (isOne(whole)) return by(whole);
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole) || whole instanceof Set)
    return whole;
  return Object.fromEntries(Object.entries(whole).map(([key, part]) => [key, replaced(part, isOne, by)]));
}

function isNumbers(part: unknown): part is Numbers {
  return ArrayBuffer.isView(part);
}

function isPlaced(part: unknown): part is Placed {
  return typeof part === 'object' && part !== null && 'placed' in part;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNED) * ALIGNED;
}
