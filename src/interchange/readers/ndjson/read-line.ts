/** One line of a bundle's line form: a map with one key, the kind of the thing, and the thing as it stands in a bundle. */
import { cleanItem } from '../bundle/clean.ts';
import { readIssue } from '../bundle/issues.ts';
import { nearest } from '../bundle/nearest.ts';
import type { RawActor, RawDocument, RawIssue, RawStatement, RawTie, RawTopic } from '../bundle/raw.ts';
import { type Definition, schemaFaults } from '../bundle/schema.ts';
import { readStatement } from '../bundle/statements.ts';
import { readActor, readDocument, readTie, readTopic } from '../bundle/things.ts';
import type { ImportItem, RowPlace } from '../reader.ts';
import type { LineReading } from './line-reading.ts';

type Read = (reading: LineReading, at: RowPlace, content: unknown) => ImportItem;

const READ: Readonly<Record<Definition, Read>> = {
  document: (reading, at, content) => {
    const item = cleanItem(reading, reading.next(at.line, content as RawDocument));
    return { type: 'document', at, record: readDocument(reading, item) };
  },
  actor: (reading, at, content) => {
    const item = cleanItem(reading, reading.next(at.line, content as RawActor));
    return { type: 'actor', at, record: readActor(reading, item) };
  },
  topic: (reading, at, content) => {
    const item = cleanItem(reading, reading.next(at.line, content as RawTopic));
    return { type: 'topic', at, record: readTopic(reading, item), match: 'ID' };
  },
  issue: (reading, at, content) => {
    const item = cleanItem(reading, reading.next(at.line, content as RawIssue));
    return { type: 'issue', at, record: readIssue(reading, item), match: 'ID' };
  },
  statement: (reading, at, content) => {
    const item = cleanItem(reading, reading.next(at.line, content as RawStatement));
    return { type: 'statement', at, draft: { ...readStatement(reading, item), repeated: 'FAULT' } };
  },
  tie: (reading, at, content) => {
    const item = cleanItem(reading, reading.next(at.line, content as RawTie));
    return { type: 'tie', at, record: readTie(reading, item) };
  },
};

export const LINE_KINDS = Object.keys(READ) as Definition[];

/** What the line says, or everything that is wrong with it. */
export function readLine(reading: LineReading, at: RowPlace, text: string): readonly ImportItem[] {
  reading.next(at.line, text);
  const found = thingOf(reading, text);
  const item = found === null ? null : readThing(reading, at, found.kind, found.content);
  return item === null ? reading.found.map((fault) => ({ type: 'fault', fault })) : [item];
}

/** One thing as it stands in a bundle, cleaned. Null where something is wrong with it: then `reading.found` says what. */
export function readThing(
  reading: LineReading,
  at: RowPlace,
  kind: Definition,
  content: unknown,
): ImportItem | null {
  reading.next(at.line, content);
  for (const fault of schemaFaults(content, [], kind)) {
    reading.note(fault.path, fault.message, fault.suggestion);
  }
  if (reading.found.length > 0) return null;
  const item = READ[kind](reading, at, content);
  return reading.found.length > 0 ? null : item;
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
