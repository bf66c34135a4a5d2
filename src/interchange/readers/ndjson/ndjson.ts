/** The line form of a bundle, NDJSON: for graphs that are too large to be one document. Of the file, one line is held at a time. */
import { StanceGraphError } from '../../../domain/errors.ts';
import type { ImportItem, ReaderDescriptor, ReaderInput, RowFault } from '../reader.ts';
import { LineReading } from './line-reading.ts';
import { readLine } from './read-line.ts';
import { splitLines } from './split-lines.ts';

/** Characters of one line. */
const LONGEST_LINE = 4 * 1024 * 1024;
/** Items that are handed on together, about. */
const CHUNK = 500;

export const ndjsonReader: ReaderDescriptor = {
  id: 'ndjson',
  title: 'Bundle, one thing a line (NDJSON)',
  description:
    'Each line is a map with one key: {"document": {…}}, {"actor": {…}}, {"topic": {…}}, {"issue": {…}}, {"statement": {…}} or {"tie": {…}}, with the keys of a bundle. What a line uses is defined before it. Written by `stance-graph export`.',
  inputs: [{ name: 'bundle', required: true, description: 'the file, .ndjson or .ndjson.gz' }],
  options: [],
  example: 'stance-graph import --format ndjson graph.ndjson.gz',
  checked: true,
  read: (inputs) => readLines(inputs['bundle']!),
};

async function* readLines(input: ReaderInput): AsyncGenerator<readonly ImportItem[]> {
  const reading = new LineReading(input.name);
  let chunk: ImportItem[] = [];
  let isFirst = true;
  for await (const lines of splitLines(input, LONGEST_LINE)) {
    for (const { number, text } of lines) {
      if (text !== null && text.trim() === '') continue;
      const at = { file: input.name, line: number };
      const items = text === null ? [tooLong(at)] : readLine(reading, at, text);
      if (isFirst) refuseOtherFormat(input, items, text);
      isFirst = false;
      for (const item of items) chunk.push(item);
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

function tooLong(at: { readonly file: string; readonly line: number }): ImportItem {
  const message = `the line is longer than ${LONGEST_LINE} characters: write each thing in one line of its own`;
  return { type: 'fault', fault: { ...at, column: null, value: null, message } };
}

/** A first line that is not even a map with one key: then no line will be. */
function refuseOtherFormat(input: ReaderInput, items: readonly ImportItem[], text: string | null): void {
  const [first] = items;
  if (first?.type !== 'fault' || first.fault.column !== null || isMap(text)) return;
  const faults: readonly RowFault[] = [first.fault];
  throw new StanceGraphError(
    'IMPORT_INVALID',
    `${input.name} is not in the line form of a bundle: its first line is no JSON map. Is it a bundle (--format bundle) or a table?\n` +
      `${input.name}:${first.fault.line} ${first.fault.message}`,
    { details: { faults, faultCount: faults.length } },
  );
}

function isMap(text: string | null): boolean {
  return text !== null && /^\s*\{.*\}\s*$/.test(text);
}
