/** The files of an import, which are read twice: what was checked the first time must be what is written the second time. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { StanceGraphError } from '../../domain/errors.ts';
import { fileInput } from '../../interchange/readers/input.ts';
import type { ReaderInput, ReaderInputs } from '../../interchange/readers/reader.ts';

/** Characters of which one hash is kept. As much text is held back the second time until it has been compared. */
const SEGMENT = 1 << 20;

export interface ImportInputs {
  /** For the first reading. */
  readonly checked: ReaderInputs;
  /** For the second: throws FILE_UNREADABLE before it gives out any text that is not as it was. */
  readonly again: ReaderInputs;
  /** Of all files as they are on disk. */
  readonly totalBytes: number;
  /** Read since the last `restart`. A file that is read twice by a reader counts twice. */
  readonly bytesRead: () => number;
  readonly restart: () => void;
  /** SHA-256, hex, of each text, by role. What the reader has left unread is read now. */
  hashes(): Promise<Readonly<Record<string, string>>>;
}

/** `paths` by role. Throws FILE_UNREADABLE where one is missing. */
export async function openInputs(paths: Readonly<Record<string, string>>): Promise<ImportInputs> {
  let bytesRead = 0;
  let totalBytes = 0;
  const remembered = new Map<string, Remembered>();
  for (const [role, path] of Object.entries(paths)) {
    const input = fileInput(path, { onBytes: (bytes) => (bytesRead += bytes.length) });
    // A missing file is told by the input itself, when it is read.
    totalBytes += (await stat(path).catch(() => null))?.size ?? 0;
    remembered.set(role, new Remembered(input));
  }
  const byRole = (pick: (one: Remembered) => ReaderInput): ReaderInputs =>
    Object.fromEntries([...remembered].map(([role, one]) => [role, pick(one)]));
  return {
    checked: byRole((one) => ({ name: one.name, text: () => one.firstTime() })),
    again: byRole((one) => ({ name: one.name, text: () => one.again() })),
    totalBytes,
    bytesRead: () => bytesRead,
    restart: () => {
      bytesRead = 0;
    },
    async hashes() {
      const all: Record<string, string> = {};
      for (const [role, one] of remembered) all[role] = await one.hash();
      return all;
    },
  };
}

/** What lists of imports show. */
export function fileNames(paths: Readonly<Record<string, string>>): string[] {
  return Object.values(paths).map((path) => basename(path));
}

/** A text by the hashes of its segments. */
class Remembered {
  readonly #input: ReaderInput;
  /** Null until it has been read to its end. */
  #segments: readonly string[] | null = null;

  constructor(input: ReaderInput) {
    this.#input = input;
  }

  get name(): string {
    return this.#input.name;
  }

  /** Passes the pieces on as they come. */
  async *firstTime(): AsyncGenerator<string> {
    const found: string[] = [];
    for await (const segment of segmentsOf(this.#input.text())) {
      found.push(hashOf(segment));
      yield* segment;
    }
    this.#segments ??= found;
  }

  async *again(): AsyncGenerator<string> {
    let place = 0;
    for await (const segment of segmentsOf(this.#input.text())) {
      if (hashOf(segment) !== this.#segments?.[place]) throw hasChanged(this.name);
      place += 1;
      yield* segment;
    }
    if (place !== this.#segments?.length) throw hasChanged(this.name);
  }

  async hash(): Promise<string> {
    if (this.#segments === null) {
      const rest = this.firstTime();
      while (!(await rest.next()).done);
    }
    return hashOf(this.#segments!);
  }
}

/** Pieces in groups of SEGMENT characters; only the last is shorter. Where pieces end does not matter. */
async function* segmentsOf(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let segment: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let rest = piece;
    while (length + rest.length >= SEGMENT) {
      segment.push(rest.slice(0, SEGMENT - length));
      rest = rest.slice(SEGMENT - length);
      yield segment;
      [segment, length] = [[], 0];
    }
    if (rest === '') continue;
    segment.push(rest);
    length += rest.length;
  }
  if (segment.length > 0) yield segment;
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}

function hasChanged(name: string): StanceGraphError {
  return new StanceGraphError(
    'FILE_UNREADABLE',
    `${name} was changed while it was imported. What is in the graph so far is as it was before: give the same command again, ` +
      'and the file is imported as it is now.',
    { details: { file: name } },
  );
}
