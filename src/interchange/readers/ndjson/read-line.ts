/** One line of a bundle's line form: a map with one key, the kind of the thing, and the thing as it stands in a bundle. */
import { cleanItem } from '../bundle/clean.ts';
import { readIssue } from '../bundle/issues.ts';
import { nearest } from '../bundle/nearest.ts';
import type { Item, ItemOf } from '../bundle/reading.ts';
import { type Definition, schemaFaults } from '../bundle/schema.ts';
import { readStatement } from '../bundle/statements.ts';
import { readActor, readDocument, readTie, readTopic } from '../bundle/things.ts';
import type { ImportItem, RowPlace } from '../reader.ts';
import type { LineReading } from './line-reading.ts';

type Read = (reading: LineReading, at: RowPlace, item: Item<unknown>) => ImportItem;

/** `item` has passed the schema and is cleaned. */
const READ: Readonly<Record<Definition, Read>> = {
  document: (reading, at, item) => ({
    type: 'document',
    at,
    record: readDocument(reading, item as ItemOf<'documents'>),
  }),
  actor: (reading, at, item) => ({ type: 'actor', at, record: readActor(reading, item as ItemOf<'actors'>) }),
  topic: (reading, at, item) => {
    return { type: 'topic', at, record: readTopic(reading, item as ItemOf<'topics'>), match: 'ID' };
  },
  issue: (reading, at, item) => {
    return { type: 'issue', at, record: readIssue(reading, item as ItemOf<'issues'>), match: 'ID' };
  },
  statement: (reading, at, item) => {
    const record = readStatement(reading, item as ItemOf<'statements'>);
    return { type: 'statement', at, draft: { ...record, repeated: 'FAULT' } };
  },
  tie: (reading, at, item) => ({ type: 'tie', at, record: readTie(reading, item as ItemOf<'ties'>) }),
};

export const LINE_KINDS = Object.keys(READ) as Definition[];

/** What cleaning could change: other letters than ASCII's, escapes, space at the ends of texts, minus zero. Most lines have none. */
const MAY_BE_UNCLEAN = /[^ -~]|\\|" | "|:-0/;

/** What the line says, or everything that is wrong with it. */
export function readLine(reading: LineReading, at: RowPlace, text: string): readonly ImportItem[] {
  reading.next(at.line, text);
  const found = thingOf(reading, text);
  const isClean = !MAY_BE_UNCLEAN.test(text);
  const item = found === null ? null : readThing(reading, at, found.kind, found.content, isClean);
  return item === null ? reading.found.map((fault) => ({ type: 'fault', fault })) : [item];
}

/** One thing as it stands in a bundle, cleaned. Null where something is wrong with it: then `reading.found` says what. */
export function readThing(
  reading: LineReading,
  at: RowPlace,
  kind: Definition,
  content: unknown,
  isClean = false,
): ImportItem | null {
  const item = reading.next(at.line, content);
  for (const fault of schemaFaults(content, [], kind)) {
    reading.note(fault.path, fault.message, fault.suggestion);
  }
  if (reading.found.length > 0) return null;
  const read = READ[kind](reading, at, isClean ? item : cleanItem(reading, item));
  return reading.found.length > 0 ? null : read;
}

/** Null, and a fault, where the line is no such map. */
function thingOf(reading: LineReading, text: string): { kind: Definition; content: unknown } | null {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch (error) {
    reading.note([], `this line is no JSON (${(error as Error).message}): write each thing in one line`);
    return null;
  }
  const kinds = typeof line === 'object' && line !== null && !Array.isArray(line) ? Object.keys(line) : [];
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    const how = `{"statement": {…}}, with one of ${LINE_KINDS.join(', ')}`;
    reading.note([], `a line is a map with one key: ${how}`);
    return null;
  }
  if (!Object.hasOwn(READ, kind)) {
    reading.next(reading.line, line);
    reading.note([], `"${kind}" is not one of ${LINE_KINDS.join(', ')}`, nearest(kind, LINE_KINDS));
    return null;
  }
  return { kind: kind as Definition, content: (line as Record<string, unknown>)[kind] };
}
