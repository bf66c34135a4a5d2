/** From the text of one or several files to a checked bundle, or to everything that is wrong with them. */
import { entityTypeOfId } from '../../../domain/ids.ts';
import type { Bundle, BundleFile } from './bundle.ts';
import { cleanItem } from './clean.ts';
import { faultAt, invalidBundle } from './faults.ts';
import { readIssue } from './issues.ts';
import { LIST_NAMES } from './raw.ts';
import type { ListName, RawLists } from './raw.ts';
import { Reading, undefinedIdFaults } from './reading.ts';
import type { ItemOf } from './reading.ts';
import { schemaFaults } from './schema.ts';
import { parseSource } from './source.ts';
import type { Path, Source } from './source.ts';
import { readStatement } from './statements.ts';
import { readActor, readDocument, readTie, readTopic } from './things.ts';

export interface ReadOptions {
  /** Ids that may be used although no file defines them: those the graph already has. */
  readonly known?: ReadonlySet<string>;
  /** True: undefined ids are no faults, but listed in `outside`, for the loader to look up. */
  readonly allowOutside?: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Reads files that form one bundle: ids are shared over all of them. Throws BUNDLE_INVALID with every fault and its place
 * (`details.faults`, see Fault); a file that is not YAML hides the faults that only all files together show.
 */
export function readBundle(files: readonly BundleFile[], options: ReadOptions = {}): Bundle {
  const sources = files.map(parseSource);
  const reading = new Reading();
  for (const source of sources) {
    reading.faults.push(...source.faults);
    defineIds(reading, source);
  }
  const malformed = new Map(sources.map((source) => [source, checkForm(reading, source)]));
  if (sources.some((source) => source.content === undefined)) throw invalidBundle(reading.faults);
  const items = <List extends ListName>(list: List): ItemOf<List>[] =>
    sources.flatMap((source) =>
      wellFormed(source, list, malformed.get(source)!).map((item) => cleanItem(reading, item)),
    );
  const records = {
    documents: items('documents').map((item) => readDocument(reading, item)),
    actors: items('actors').map((item) => readActor(reading, item)),
    topics: items('topics').map((item) => readTopic(reading, item)),
    issues: items('issues').map((item) => readIssue(reading, item)),
    statements: items('statements').map((item) => readStatement(reading, item)),
    ties: items('ties').map((item) => readTie(reading, item)),
  };
  const known = options.known ?? NONE;
  const outside = reading.outside(known);
  if (!options.allowOutside) {
    reading.faults.push(...undefinedIdFaults(outside, [...reading.definedIds, ...known]));
  }
  if (reading.faults.length > 0) throw invalidBundle(reading.faults);
  return { ...records, outside, placeOf: (id, key) => reading.placeOf(id, key) };
}

/** Ids of malformed things count as well: else one fault would bring a hundred "not defined". */
function defineIds(reading: Reading, source: Source): void {
  for (const list of LIST_NAMES) {
    for (const [index, thing] of listOf(source.content, list).entries()) {
      const path = [list, index];
      const id = member(thing, 'id');
      if (isId(id)) reading.define(id, source, path);
      for (const [at, position] of listOf(thing, 'positions').entries()) {
        const positionId = member(position, 'id');
        if (isId(positionId)) reading.define(positionId, source, [...path, 'positions', at]);
      }
    }
  }
}

/** Notes the faults of form; returns the things that have one, as `statements 3`. */
function checkForm(reading: Reading, source: Source): ReadonlySet<string> {
  const faulty = new Set<string>();
  if (source.content === undefined) return faulty;
  for (const fault of schemaFaults(source.content, reading.definedIds)) {
    reading.faults.push(faultAt(source.place(fault.path, fault.at), fault.message, fault.suggestion));
    faulty.add(thingKey(fault.path));
  }
  return faulty;
}

function wellFormed<List extends ListName>(
  source: Source,
  list: List,
  faulty: ReadonlySet<string>,
): ItemOf<List>[] {
  return listOf(source.content, list).flatMap((thing, index) => {
    const path = [list, index];
    return faulty.has(thingKey(path)) ? [] : [{ raw: thing as RawLists[List], source, path }];
  });
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && entityTypeOfId(value) !== null;
}

function thingKey(path: Path): string {
  return path.slice(0, 2).join(' ');
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = member(value, key);
  return Array.isArray(list) ? list : [];
}
