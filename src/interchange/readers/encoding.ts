/** How bytes show what they are: UTF-8, another encoding, or no text at all; and what to tell whoever brought them. */
import { isUtf8 } from 'node:buffer';
import { StanceGraphError } from '../../domain/errors.ts';

/** What files begin with that people take for text files, and what to do about it. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], utf('UTF-32')],
  [[0x00, 0x00, 0xfe, 0xff], utf('UTF-32')],
  [[0xff, 0xfe], utf('UTF-16')],
  [[0xfe, 0xff], utf('UTF-16')],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'is a ZIP archive or a spreadsheet (.xlsx, .ods): unpack it, or save the sheet as CSV (UTF-8).',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Office file (.xls): save the sheet as CSV (UTF-8).'],
  [[0x42, 0x5a, 0x68], 'is packed with bzip2: unpack it first (bunzip2), or pack it with gzip.'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 'is packed with xz: unpack it first (unxz), or pack it with gzip.'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'is packed with zstd: unpack it first (unzstd), or pack it with gzip.'],
  [[...Buffer.from('SQLite format 3')], 'is an SQLite database: export its tables as CSV (UTF-8).'],
  [[...Buffer.from('%PDF-')], 'is a PDF: bring the table as CSV (UTF-8).'],
];
/** Enough to tell text in two bytes a character from text with a stray zero byte. */
const LOOKED_AT = 1024;

/** What a file is that begins with `start`, as the rest of a sentence; null: it may be UTF-8 text. */
export function foreignContent(start: Buffer): string | null {
  for (const [signature, message] of SIGNATURES) {
    if (start.length >= signature.length && signature.every((byte, at) => start[at] === byte)) return message;
  }
  const zeros = [0, 0];
  const looked = start.subarray(0, LOOKED_AT);
  for (const [at, byte] of looked.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const quarter = looked.length / 4;
  if (zeros[1]! > quarter && zeros[0]! < quarter) return utf('UTF-16LE');
  if (zeros[0]! > quarter && zeros[1]! < quarter) return utf('UTF-16BE');
  return zeros[0]! + zeros[1]! > 0 ? 'holds zero bytes: it is no text file.' : null;
}

function utf(encoding: string): string {
  return `is ${encoding} text: save it as UTF-8, or convert it (iconv -f ${encoding} -t UTF-8 OLD > NEW).`;
}

/** How many of the bytes are not the beginning of a character that goes on after them. */
export function lastWholeCharacter(bytes: Buffer): number {
  const end = bytes.length;
  for (let back = 1; back <= Math.min(3, end); back += 1) {
    const byte = bytes[end - back]!;
    if (byte < 0x80) return end;
    if (byte < 0xc0) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needs > back ? end - back : end;
  }
  return end;
}

/** The error for bytes that are not UTF-8; they begin at `offset` of the (unpacked) file. */
export async function notUtf8(
  name: string,
  bytes: Buffer,
  offset: number,
  lineOf: (offset: number) => Promise<number>,
): Promise<StanceGraphError> {
  const at = firstBad(bytes);
  const byte = offset + at;
  const line = await lineOf(byte);
  const sign = bytes[at]!.toString(16).toUpperCase().padStart(2, '0');
  return new StanceGraphError(
    'FILE_UNREADABLE',
    `${name} is not UTF-8 text: line ${line}, byte ${byte + 1} of the file, is 0x${sign}. Save it as UTF-8, or convert it ` +
      `from what it is (for example: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW).`,
    { details: { file: name, line, byte: byte + 1 } },
  );
}

/** The first byte that no UTF-8 text has there: what is before it, whole characters only, is UTF-8. */
function firstBad(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const whole = lastWholeCharacter(bytes.subarray(0, middle));
    if (isUtf8(bytes.subarray(0, whole))) good = middle;
    else bad = middle;
  }
  return lastWholeCharacter(bytes.subarray(0, good));
}
