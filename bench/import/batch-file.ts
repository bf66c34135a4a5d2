/** Batches of the bare loader in a packed file, one on each line. */
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Batch } from './columns.ts';

export async function writeBatches(file: string, batches: AsyncIterable<Batch>): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    for await (const batch of batches) yield `${JSON.stringify(batch)}\n`;
  }
  await pipeline(Readable.from(lines()), createGzip({ level: 1 }), createWriteStream(file));
}

export async function* readBatches(file: string): AsyncGenerator<Batch> {
  const text = createReadStream(file).pipe(createGunzip());
  for await (const line of createInterface({ input: text, crlfDelay: Infinity }))
    yield JSON.parse(line) as Batch;
}
