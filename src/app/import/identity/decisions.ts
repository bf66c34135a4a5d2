/**
 * The decisions file: who is who, where the names do not tell. YAML:
 *
 *     actors:
 *       - { name: Yugoslavia, is: new }
 *       - { externalId: "cow:345", name: Serbia, is: actor:serbia }
 *
 * A line fits the actors of a file with this name (normalised) and this external id; of several lines the one that says more.
 * A line without an external id fits those of that name that have none, if there are any. `is` is the id of an actor, or `new`.
 */
import { StanceGraphError } from '../../../domain/errors.ts';
import { isIdOf } from '../../../domain/ids.ts';
import { normaliseName } from '../../../domain/names.ts';
import { nearest } from '../../../interchange/readers/bundle/nearest.ts';
import { parseSource } from '../../../interchange/readers/bundle/source.ts';
import type { Path, Source } from '../../../interchange/readers/bundle/source.ts';
import type { ReaderInput, RowFault, RowPlace } from '../../../interchange/readers/reader.ts';
import { invalidImport } from '../faults.ts';
import { listsBy } from './file-actors.ts';
import type { Mention } from './mentions.ts';

export interface Decision {
  /** Normalised; null: any name. */
  readonly name: string | null;
  readonly externalId: string | null;
  /** An actor's id, or NEW. */
  readonly is: string;
  readonly at: RowPlace;
  /** As it is shown: `name "Serbia", external id cow:345`. */
  readonly text: string;
}

export const NEW = 'new';

const KEYS = ['name', 'externalId', 'is'] as const;
const LONGEST = 4 * 1024 * 1024;

/** Throws FILE_UNREADABLE, and IMPORT_INVALID with the place of everything that is wrong. */
export async function readDecisions(input: ReaderInput): Promise<{ decisions: Decision[]; text: string }> {
  let text = '';
  for await (const piece of input.text()) {
    text += piece;
    if (text.length > LONGEST) {
      const message = `${input.name} is longer than ${LONGEST} characters: is it a decisions file?`;
      throw new StanceGraphError('FILE_UNREADABLE', message);
    }
  }
  const source = parseSource({ name: input.name, text });
  const faults: RowFault[] = source.faults.map(({ file, line, message }) => {
    return { file, line, column: null, value: null, message };
  });
  const decisions = faults.length > 0 ? [] : decisionsOf(source, faults);
  if (faults.length > 0) throw invalidImport(faults, faults.length);
  return { decisions, text };
}

function decisionsOf(source: Source, faults: RowFault[]): Decision[] {
  const fault = (path: Path, message: string, at: 'KEY' | 'VALUE' = 'VALUE'): void => {
    const { file, line } = source.place(path, at);
    const key = path.at(-1);
    faults.push({ file, line, column: typeof key === 'string' ? key : null, value: null, message });
  };
  const { content } = source;
  if (!isMap(content) || !Array.isArray(content['actors'])) {
    fault([], 'a decisions file has one key, `actors`, with a list of lines like { name: …, is: actor:… }');
    return [];
  }
  for (const key of Object.keys(content)) {
    if (key !== 'actors') fault([key], `unknown key "${key}": only \`actors\` is known here`, 'KEY');
  }
  const lines: readonly unknown[] = content['actors'];
  return lines.flatMap((line, place) => decisionOf(line, ['actors', place], source, fault) ?? []);
}

function decisionOf(
  line: unknown,
  path: Path,
  source: Source,
  fault: (path: Path, message: string, at?: 'KEY' | 'VALUE') => void,
): Decision | null {
  if (!isMap(line)) {
    fault(path, 'a line is a map like { name: …, is: actor:… }');
    return null;
  }
  let good = true;
  const refuse = (key: string | null, message: string, at: 'KEY' | 'VALUE' = 'VALUE'): void => {
    good = false;
    fault(key === null ? path : [...path, key], message, at);
  };
  for (const [key, value] of Object.entries(line)) {
    if (!KEYS.some((known) => known === key)) {
      const near = nearest(key, KEYS);
      refuse(key, `unknown key "${key}"${near === null ? '' : `: did you mean "${near}"?`}`, 'KEY');
    } else if (typeof value !== 'string' || value.trim() === '') {
      refuse(key, `${key} is a text that is not empty: put it in quotes`);
    }
  }
  const { name, externalId, is } = line as Partial<Record<(typeof KEYS)[number], string>>;
  if (name === undefined && externalId === undefined)
    refuse(null, 'say whom it is about: give `name` or `externalId`');
  if (is === undefined) refuse(null, 'say who it is: give `is`, the id of an actor, or new');
  else if (good && is !== NEW && !isIdOf('ACTOR', is))
    refuse('is', `"${is}" is neither an actor's id (actor:…) nor new`);
  if (!good) return null;
  const { file, line: number } = source.place(path);
  const shown = [
    name === undefined ? '' : `name "${name}"`,
    externalId === undefined ? '' : `external id ${externalId}`,
  ];
  return {
    name: name === undefined ? null : normaliseName(name),
    externalId: externalId ?? null,
    is: is!,
    at: { file, line: number },
    text: shown.filter((part) => part !== '').join(', '),
  };
}

export interface Decided {
  readonly byMention: ReadonlyMap<Mention, Decision>;
  /** Lines that fit nothing in the file. */
  readonly unused: readonly Decision[];
}

/** Throws IMPORT_INVALID where two lines that say as much want different things. */
export function decide(mentions: readonly Mention[], decisions: readonly Decision[]): Decided {
  const byMention = new Map<Mention, Decision>();
  const unused: Decision[] = [];
  const faults: RowFault[] = [];
  const named = listsBy(mentions, ({ name }) => [name]);
  const withId = listsBy(mentions, ({ externalIds }) => externalIds);
  for (const decision of [...decisions].sort((a, b) => conditions(a) - conditions(b))) {
    const fitting = fittingMentions(decision, named, withId);
    if (fitting.length === 0) unused.push(decision);
    for (const mention of fitting) {
      const before = byMention.get(mention);
      if (before !== undefined && conditions(before) === conditions(decision) && before.is !== decision.is) {
        const message = `this line says ${decision.is}, but line ${before.at.line} says ${before.is} of "${mention.given.name}": keep one`;
        faults.push({ ...decision.at, column: null, value: null, message });
      }
      byMention.set(mention, decision);
    }
  }
  if (faults.length > 0) throw invalidImport(faults, faults.length);
  return { byMention, unused };
}

function conditions({ name, externalId }: Decision): number {
  return (name === null ? 0 : 1) + (externalId === null ? 0 : 1);
}

function fittingMentions(
  { name, externalId }: Decision,
  named: ReadonlyMap<string, readonly Mention[]>,
  withId: ReadonlyMap<string, readonly Mention[]>,
): readonly Mention[] {
  if (externalId !== null) {
    return (withId.get(externalId) ?? []).filter((mention) => name === null || mention.name === name);
  }
  const called = named.get(name!) ?? [];
  const bare = called.filter((mention) => mention.externalIds.length === 0);
  return bare.length > 0 ? bare : called;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
