/** The options of the general form: which columns, which words, who votes. */
import { StanceGraphError } from '../../../domain/errors.ts';
import { ACTOR_KINDS, RELIABILITIES } from '../../../domain/model.ts';
import { slug } from '../../../domain/slug.ts';
import { nearest } from '../bundle/nearest.ts';
import type { ReaderOption, ReaderOptions } from '../reader.ts';
import {
  type Choice,
  choicesOf,
  EVERY_FIELD,
  type Field,
  NEEDED_FIELDS,
  oneLine,
  type RollCallForm,
} from './form.ts';

/** What a word is given for rows that are no statement. */
const NO_STATEMENT = 'none';
const LABELS: ReadonlyMap<number, string> = new Map([
  [-1, 'votes against'],
  [0, 'abstains'],
  [1, 'votes in favour'],
]);
const REGISTER = /^[a-z][a-z0-9.-]*$/;
const DEFAULT_WORDS = ['yes=1,no=-1,abstain=0'];

export const ROLL_CALL_OPTIONS: readonly ReaderOption[] = [
  {
    name: 'prefix',
    argument: 'bundestag-19',
    many: false,
    description:
      'begins the ids of roll calls and votes, so that those of different parliaments stay apart; required',
  },
  {
    name: 'map',
    argument: 'roll-call=vote_id,title=subject',
    many: true,
    description: `which column is what: ${EVERY_FIELD.join(', ')}. Without it a column has the field's own name; title and question may be given more than once, then the first that says something counts. principal: the organisation a vote is also counted for (a party); left out unless it is mapped`,
  },
  {
    name: 'values',
    argument: 'yes=1,no=-1,abstain=0,absent=none',
    many: true,
    description:
      'what the words of the votes mean: from -1 (against) to 1 (for); none: no statement. Without it: yes, no and abstain',
  },
  {
    name: 'kind',
    argument: ACTOR_KINDS.join('|'),
    many: false,
    description: 'what the voters are; without it new ones are persons, and known ones may be anything',
  },
  {
    name: 'register',
    argument: 'mep',
    many: false,
    description: "whose codes those in the column `code` are: they become the actors' external ids",
  },
  {
    name: 'delimiter',
    argument: 'comma|semicolon|tab|pipe',
    many: false,
    description: 'what parts the cells; without it, found in the first line of each file',
  },
  { name: 'publisher', argument: 'TEXT', many: false, description: 'who publishes the roll calls' },
  {
    name: 'reliability',
    argument: RELIABILITIES.join('|'),
    many: false,
    description: 'reliability of the record of the votes, Admiralty code',
  },
  { name: 'lang', argument: 'en', many: false, description: 'language of titles and names' },
];

/** Throws BAD_INPUT. */
export function formOf(options: ReaderOptions): RollCallForm {
  const words = wordsOf(options['values'] ?? DEFAULT_WORDS);
  const kind = wordOption(options, 'kind', ACTOR_KINDS);
  const register = registerOf(options);
  const mapped = mappedColumns(options['map'] ?? []);
  return {
    prefix: prefixOf(options),
    columns: columnsOf(mapped, register !== null),
    needed: new Set([...NEEDED_FIELDS, ...mapped.keys()]),
    delimiter: textOption(options, 'delimiter'),
    words,
    choices: choicesOf(words),
    voters: { kind: kind ?? 'PERSON', kindKnown: kind !== null, register: register ?? '' },
    lang: textOption(options, 'lang'),
    publisher: textOption(options, 'publisher'),
    reliability: wordOption(options, 'reliability', RELIABILITIES),
    clean: oneLine,
  };
}

function prefixOf(options: ReaderOptions): string {
  const given = textOption(options, 'prefix');
  if (given === null) {
    throw refused(
      '--prefix is missing: it begins the ids of these roll calls, for example --prefix bundestag-19.',
    );
  }
  if (slug(given) === given) return given;
  throw refused(
    `--prefix ${given} cannot be part of ids: take small letters, digits and hyphens, for example ${slug(given)}.`,
  );
}

function registerOf(options: ReaderOptions): string | null {
  const given = textOption(options, 'register');
  if (given === null || REGISTER.test(given)) return given;
  throw refused(
    `--register ${given} is no name of a register: take small letters, digits, dots and hyphens.`,
  );
}

function mappedColumns(given: readonly string[]): ReadonlyMap<Field, readonly string[]> {
  const mapped = new Map<Field, string[]>();
  for (const [name, column] of pairs('map', given)) {
    const field = EVERY_FIELD.find((known) => known === name);
    if (field === undefined) {
      const meant = nearest(name, EVERY_FIELD);
      const advice = meant === null ? `one of ${EVERY_FIELD.join(', ')}` : `did you mean "${meant}"?`;
      throw refused(`--map ${name}=${column}: "${name}" is none of the fields; ${advice}`);
    }
    mapped.set(field, [...(mapped.get(field) ?? []), column]);
  }
  return mapped;
}

/** Every field has a column of its own name, but codes without a register and principals have none. */
function columnsOf(
  mapped: ReadonlyMap<Field, readonly string[]>,
  withCodes: boolean,
): RollCallForm['columns'] {
  if (mapped.has('code') && !withCodes) {
    throw refused('--map code=… needs --register: whose codes they are, for example --register mep.');
  }
  const rollCall = mapped.get('roll-call') ?? ['roll-call'];
  const otherwise = (field: Field): readonly string[] => {
    if (field === 'id' || field === 'subject-of') return rollCall;
    return field === 'principal' || (field === 'code' && !withCodes) ? [] : [field];
  };
  const columns = EVERY_FIELD.map((field) => [field, mapped.get(field) ?? otherwise(field)] as const);
  return Object.fromEntries(columns) as Record<Field, readonly string[]>;
}

function wordsOf(given: readonly string[]): ReadonlyMap<string, Choice | null> {
  const words = new Map<string, Choice | null>();
  const byValue = new Map<number, Choice>();
  for (const [word, text] of pairs('values', given)) {
    const value = text === NO_STATEMENT ? null : Number(text);
    if (value !== null && !(text !== '' && value >= -1 && value <= 1)) {
      throw refused(`--values ${word}=${text}: a vote is from -1 (against) to 1 (for), or ${NO_STATEMENT}.`);
    }
    if (words.has(word.toLowerCase())) throw refused(`--values says twice what "${word}" means.`);
    const choice = value === null ? null : (byValue.get(value) ?? choiceOf(word, value));
    if (choice !== null) byValue.set(choice.value, choice);
    words.set(word.toLowerCase(), choice);
  }
  if (byValue.size === 0) throw refused('--values has no word that is a vote, for example yes=1,no=-1.');
  return words;
}

function choiceOf(word: string, value: number): Choice {
  return { key: slug(word), label: LABELS.get(value) ?? `votes "${word}"`, value: value + 0 };
}

/** `a=1,b=2` as pairs, from all that was given. */
function pairs(option: string, given: readonly string[]): [name: string, value: string][] {
  return given
    .flatMap((text) => text.split(','))
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const at = text.indexOf('=');
      if (at > 0 && text.slice(0, at).trim() !== '')
        return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
      throw refused(`--${option} ${text}: write name=value, several parted by commas.`);
    });
}

function textOption(options: ReaderOptions, name: string): string | null {
  return options[name]?.at(-1)?.trim() || null;
}

function wordOption<Word extends string>(
  options: ReaderOptions,
  name: string,
  words: readonly Word[],
): Word | null {
  const given = textOption(options, name);
  if (given === null) return null;
  const word = words.find((one) => one === given.toUpperCase());
  if (word !== undefined) return word;
  throw refused(`--${name} ${given} is not one of ${words.join(', ')}.`);
}

function refused(message: string): StanceGraphError {
  return new StanceGraphError('BAD_INPUT', message);
}
