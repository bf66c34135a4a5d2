/**
 * A format for tests of imports, with everything that readers can say: one JSON map a line.
 *
 *     {"mention": "iran", "name": "Iran", "externalIds": ["iso3166-1:IR"]}     an actor to be recognised
 *     {"statement": {"speaker": "iran", "position": "position:for"}}           speaker: a mention, or actor:…
 *     {"document": {…}} {"actor": {…}} {"topic": {…}, "match": "TITLE"} {"issue": {…}} {"tie": {…}}
 *     {"bad": "what is wrong"}
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '../../src/app/import/run-import.ts';
import type { ImportOptions } from '../../src/app/import/run-import.ts';
import type { ImportReport, ImportRequest } from '../../src/app/import/import-job.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import type {
  ActorMention,
  ActorReference,
  ImportItem,
  ReaderDescriptor,
  ReaderInput,
} from '../../src/interchange/readers/reader.ts';

export type Line = Readonly<Record<string, unknown>>;

export const linesReader: ReaderDescriptor = {
  id: 'lines',
  title: 'Lines for tests',
  description: 'One JSON map a line.',
  inputs: [
    { name: 'lines', required: true, description: 'the lines' },
    { name: 'more', required: false, description: 'a second file, of which nothing is read' },
  ],
  options: [{ name: 'chunk', argument: 'N', many: false, description: 'items handed on together' }],
  example: 'stance-graph import --format lines x.jsonl',
  read: (inputs, options) => readLines(inputs['lines']!, Number(options['chunk']?.[0] ?? 100)),
};

async function* readLines(input: ReaderInput, size: number): AsyncGenerator<readonly ImportItem[]> {
  const mentions = new Map<string, ActorMention>();
  let chunk: ImportItem[] = [];
  let number = 0;
  let begun = '';
  for await (const piece of input.text()) {
    const lines = (begun + piece).split('\n');
    begun = lines.pop()!;
    for (const line of lines) {
      number += 1;
      const item = itemOf(JSON.parse(line) as Line, { file: input.name, line: number }, mentions);
      if (item !== null) chunk.push(item);
      if (chunk.length < size) continue;
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

function itemOf(
  line: Line,
  at: { file: string; line: number },
  mentions: Map<string, ActorMention>,
): ImportItem | null {
  const match = (line['match'] ?? 'ID') as 'ID' | 'TITLE';
  if ('mention' in line) {
    mentions.set(line['mention'] as string, mentionOf(line));
    return null;
  }
  if ('bad' in line) {
    return { type: 'fault', fault: { ...at, column: 'vote', value: 'x', message: line['bad'] as string } };
  }
  for (const type of ['document', 'actor', 'tie'] as const) {
    if (type in line)
      return { type, at, record: { ...DEFAULTS[type], ...(line[type] as object) } } as ImportItem;
  }
  for (const type of ['topic', 'issue'] as const) {
    if (type in line) {
      const record = { ...DEFAULTS[type], ...(line[type] as object) };
      return { type, at, match, record } as ImportItem;
    }
  }
  const given = line['statement'] as Line;
  const actor = (key: string): ActorReference | null =>
    given[key] === undefined ? null : (mentions.get(given[key] as string) ?? (given[key] as string));
  const draft = {
    ...DEFAULTS.statement,
    ...given,
    speaker: actor('speaker'),
    principal: actor('principal'),
    reportedBy: actor('reportedBy'),
    repeated: line['repeated'] ?? 'NUMBER',
  };
  return { type: 'statement', at, draft } as unknown as ImportItem;
}

function mentionOf(line: Line): ActorMention {
  const { mention: _mention, ...given } = line;
  const unknown = {
    id: null,
    externalIds: [],
    lang: null,
    kind: 'STATE',
    kindKnown: false,
    names: [],
    description: null,
  };
  return { ...unknown, ...given } as unknown as ActorMention;
}

const DEFAULTS = {
  document: {
    publisher: null,
    url: null,
    published: null,
    publishedEarliest: null,
    publishedLatest: null,
    publishedBasis: 'UNKNOWN',
    publishedNote: null,
    retrievedAt: null,
    lang: null,
    reliability: null,
  },
  actor: { kind: 'STATE', description: null, wikidata: null, externalIds: [] },
  topic: {},
  issue: {
    question: null,
    kind: 'PROPOSAL',
    scale: 'BINARY',
    min: -1,
    max: 1,
    about: null,
    topics: [],
    incompatible: [],
  },
  tie: { role: null, since: null, until: null, quote: null },
  statement: {
    id: 'statement:row',
    date: null,
    dateEarliest: null,
    dateLatest: null,
    dateBasis: 'DOCUMENT',
    dateNote: null,
    mode: 'WORDS',
    quote: null,
    summary: null,
    condition: null,
    confidence: null,
    rank: 'NORMAL',
    recordedAt: null,
    recordedBy: null,
    recordedBefore: null,
    retractedAt: null,
    citations: [{ document: 'doc:one', locator: null }],
  },
};

/** A document and an issue with two positions: what most files begin with. */
export const START: readonly Line[] = [
  { document: { id: 'doc:one', title: 'One' } },
  {
    issue: {
      id: 'issue:arms',
      title: 'Arms',
      positions: [
        { id: 'position:against', label: 'against it', value: -1, issue: 'issue:arms' },
        { id: 'position:for', label: 'for it', value: 1, issue: 'issue:arms' },
      ],
    },
  },
];

/** Statements of one mention or actor, each with its number in the id. */
export function statements(count: number, speaker: string, first = 1): Line[] {
  return Array.from({ length: count }, (_, place) => ({
    statement: {
      id: `statement:${speaker.replace(':', '-')}-${first + place}`,
      speaker,
      position: 'position:for',
    },
  }));
}

const folder = mkdtempSync(join(tmpdir(), 'stance-graph-import-'));
let files = 0;
// The child process that a test kills has no test runner.
if (typeof afterAll === 'function') {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  // Thousands of rows, on a machine that may be busy.
  jest.setTimeout(180_000);
}

/** Path of a new file with this text. */
export function fileOf(text: string, name = 'x.jsonl'): string {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, text);
  return path;
}

export function linesFile(lines: readonly Line[]): string {
  return fileOf(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

export function requestFor(path: string, more: Partial<ImportRequest> = {}): ImportRequest {
  return {
    format: 'lines',
    inputs: { lines: path },
    options: {},
    name: 'a file',
    decisions: null,
    onError: 'stop',
    dryRun: false,
    ...more,
  };
}

export const NOON = '2026-01-01T12:00:00.000Z';

export async function importLines(
  db: GraphDatabase,
  lines: readonly Line[],
  more: Partial<ImportRequest> = {},
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  const request = requestFor(linesFile(lines), more);
  return runImport(db, [linesReader], request, { author: 'the test', now: () => new Date(NOON), ...options });
}

/** `created/changed/unchanged` of each type of which there is any. */
export function counted({ counts }: ImportReport): Record<string, string> {
  return Object.fromEntries(
    Object.entries(counts)
      .map(([type, { created, changed, unchanged }]) => [type, `${created}/${changed}/${unchanged}`])
      .filter(([, text]) => text !== '0/0/0'),
  ) as Record<string, string>;
}
