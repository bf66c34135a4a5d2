import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { fileInput } from '../../src/interchange/readers/input.ts';

const folder = mkdtempSync(join(tmpdir(), 'stance-graph-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function textOf(path: string): Promise<string> {
  let text = '';
  for await (const piece of fileInput(path).text()) text += piece;
  return text;
}

async function refusal(path: string): Promise<string> {
  const error = await textOf(path).then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({ code: 'FILE_UNREADABLE' });
  return (error as Error).message;
}

const LONG = 'Ğ€𝄞a'.repeat(100_000);

test('a file is read as it is, whatever lies on the border of two pieces', async () => {
  for (const shift of ['', 'x', 'xx', 'xxx']) {
    const path = file('long.txt', shift + LONG);
    expect((await textOf(path)) === shift + LONG).toBe(true);
  }
});

test('it can be read again, and is closed when nobody wants the rest', async () => {
  const input = fileInput(file('again.txt', LONG));
  for (let time = 0; time < 3; time += 1) {
    for await (const piece of input.text()) {
      expect(LONG.startsWith(piece)).toBe(true);
      break;
    }
  }
});

test('gzip is known by its first bytes, in one member or several', async () => {
  expect((await textOf(file('packed.csv', gzipSync(LONG)))) === LONG).toBe(true);
  const two = Buffer.concat([gzipSync('a,b\n'), gzipSync('1,2\n')]);
  expect(await textOf(file('two.gz', two))).toBe('a,b\n1,2\n');
  expect(await textOf(file('named-only.csv.gz', 'a,b\n'))).toBe('a,b\n');
});

test('any text comes back, packed or not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.boolean(), async (text, packed) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      const plain = `a${text}`;
      const path = file('any.txt', packed ? gzipSync(plain) : plain);
      expect(await textOf(path)).toBe(plain);
    }),
    { numRuns: 50 },
  );
});

test('a byte order mark is dropped, once', async () => {
  expect(await textOf(file('bom.csv', '\ufeffa,b'))).toBe('a,b');
  expect(await textOf(file('bom.csv', '\ufeff\ufeffa,b'))).toBe('\ufeffa,b');
});

test('an empty file is an empty text', async () => {
  expect(await textOf(file('empty.csv', ''))).toBe('');
});

test('what the file holds is seen as it passes by', async () => {
  const content = gzipSync(LONG);
  const hash = createHash('sha256');
  let count = 0;
  const path = file('hashed.gz', content);
  const input = fileInput(path, {
    onBytes: (bytes) => {
      count += bytes.length;
      hash.update(bytes);
    },
  });
  for await (const piece of input.text()) expect(piece.length).toBeGreaterThan(0);
  expect(count).toBe(content.length);
  expect(hash.digest('hex')).toBe(createHash('sha256').update(content).digest('hex'));
});

test('a missing file and a folder', async () => {
  expect(await refusal(join(folder, 'none.csv'))).toBe(`There is no file ${join(folder, 'none.csv')}.`);
  expect(await refusal(folder)).toMatch(/ is a folder: name a file in it\.$/);
  expect(await refusal('/dev/null')).toMatch(/no regular file/);
});

test('gzip that is cut off or damaged', async () => {
  const packed = gzipSync(Buffer.from(Array.from({ length: 40_000 }, (_, at) => ((at * 7919) % 90) + 32)));
  expect(await refusal(file('cut.csv.gz', packed.subarray(0, packed.length / 2)))).toBe(
    'cut.csv.gz is cut off: its gzip data ends too early. Get the file again.',
  );
  expect(await refusal(file('cut.csv.gz', packed.subarray(0, packed.length - 3)))).toMatch(/is cut off/);
  const damaged = Buffer.from(packed);
  damaged[damaged.length - 6]! ^= 0xff;
  expect(await refusal(file('bad.csv.gz', damaged))).toBe(
    'bad.csv.gz is damaged: its gzip data cannot be unpacked. Get the file again.',
  );
});

test.each([
  ['UTF-16', Buffer.from('\ufeffa,b\n1,2\n', 'utf16le')],
  ['UTF-16', Buffer.from('\ufeffa,b\n1,2\n', 'utf16le').swap16()],
  ['UTF-16LE', Buffer.from('a,b\n1,2\n', 'utf16le')],
  ['UTF-16BE', Buffer.from('a,b\n1,2\n', 'utf16le').swap16()],
])('%s text says so and how to convert it', async (encoding, bytes) => {
  const message = await refusal(file('wide.csv', bytes));
  expect(message).toBe(
    `wide.csv is ${encoding} text: save it as UTF-8, or convert it (iconv -f ${encoding} -t UTF-8 OLD > NEW).`,
  );
  expect(await refusal(file('wide.csv', gzipSync(bytes)))).toBe(message);
});

test.each([
  ['a ZIP archive or a spreadsheet', Buffer.from('PK\u0003\u0004....')],
  ['bzip2', Buffer.from('BZh91AY')],
  ['zero bytes', Buffer.from('a,b\n\0,2,3,4,5')],
])('%s is no text', async (what, bytes) => {
  expect(await refusal(file('strange.csv', bytes))).toContain(what);
});

test('another encoding is told by line and byte, wherever it begins', async () => {
  const before = 'naïve,1\n'.repeat(50_000);
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from('caf\u00e9,2\n', 'latin1')]);
  const at = Buffer.byteLength(before) + 4;
  for (const content of [bytes, gzipSync(bytes)]) {
    const message = await refusal(file('latin.csv', content));
    expect(message).toContain(`latin.csv is not UTF-8 text: line 50001, byte ${at} of the file, is 0xE9.`);
    expect(message).toContain('iconv -f WINDOWS-1252 -t UTF-8');
  }
  expect(await refusal(file('end.csv', Buffer.from([0x61, 0x0a, 0xe9])))).toContain('line 2, byte 3');
  expect(await refusal(file('short.csv', Buffer.from([0x61, 0xe9, 0x0a])))).toContain('line 1, byte 2');
});

test('bad bytes are found exactly, whatever stands around them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom([0x80], [0xc0, 0xaf], [0xff], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]),
      async (before, after, bad) => {
        fc.pre(!`${before}${after}`.includes('\0'));
        const start = Buffer.from(`a${before}`);
        const bytes = Buffer.concat([start, Buffer.from(bad), Buffer.from(`b${after}`)]);
        expect(await refusal(file('bad.txt', bytes))).toContain(`byte ${start.length + 1} of the file`);
      },
    ),
    { numRuns: 60 },
  );
});
