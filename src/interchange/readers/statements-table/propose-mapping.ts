/** From a first look at a table to what could be said of it, as a command line. */
import type { ReaderInput, ReaderOptions } from '../reader.ts';
import { columnList } from '../table/columns.ts';
import type { Field } from '../table/fields.ts';
import { settingsOf } from '../table/settings.ts';
import type { Settings } from '../table/settings.ts';
import { mappedFields } from '../table/shared-options.ts';
import { columnKey, guessedColumns, guessedValues, possibleOrders, wholeNumbers } from './guesses.ts';
import { lookAt, textsOf } from './look.ts';
import type { Look } from './look.ts';
import { KIND_WORDS, REGISTER_WORDS } from './words.ts';

export interface MappingProposal {
  readonly file: string;
  readonly header: readonly string[];
  /** How many rows were looked at. */
  readonly rows: number;
  /** In the order of the header. */
  readonly columns: readonly { readonly column: string; readonly field: Field }[];
  /** Names of columns that nothing was found for. */
  readonly unused: readonly string[];
  /** Different values in the rows that were looked at; at most 20. */
  readonly values: readonly string[];
  /** What could be said, with what was given. */
  readonly options: ReaderOptions;
  /** What is still to be said, each a sentence. Empty: an import with `options` can be tried. */
  readonly missing: readonly string[];
  /** The command with these options; capitals stand for what is missing. */
  readonly command: string;
}

const MOST_VALUES = 20;

/**
 * `given`: what has been said already, which stays. Throws FILE_UNREADABLE, IMPORT_INVALID for what is no table, BAD_INPUT for
 * options that cannot be.
 */
export async function proposeMapping(
  input: ReaderInput,
  given: ReaderOptions = {},
): Promise<MappingProposal> {
  return (await propose(input, settingsOf(given))).proposal;
}

/** With the proposal as settings. */
export async function propose(
  input: ReaderInput,
  given: Settings,
): Promise<{ readonly proposal: MappingProposal; readonly settings: Settings }> {
  const look = await lookAt(input, given.one['delimiter'] ?? null);
  const fields = guessedColumns(look.header, mappedFields(given));
  const missing: string[] = [];
  const blanks: string[] = [];
  const say = (sentence: string, blank: string): void => {
    missing.push(sentence);
    blanks.push(blank);
  };
  const settings: Settings = {
    map: Object.entries(fields),
    values: valuesFor(look, fields, given, say),
    one: { ...hints(fields, given), ...datesFor(look, fields, given, say), ...given.one },
  };
  requireFields(fields, given, say);
  const used = new Set(Object.values(fields));
  const options = optionsOf(settings);
  const proposal = {
    file: look.file,
    header: look.header,
    rows: look.rows.length,
    columns: look.header.flatMap((column) =>
      Object.entries(fields)
        .filter(([, name]) => name === column)
        .map(([field]) => ({ column, field: field as Field })),
    ),
    unused: look.header.filter((name) => name !== '' && !used.has(name)),
    values: fields.value === undefined ? [] : textsOf(look, fields.value).slice(0, MOST_VALUES),
    options,
    missing,
    command: commandOf(look.file, options, blanks),
  };
  return { proposal, settings };
}

/** What was found, what is missing, and the command to begin with. */
export function proposalText({ file, header, columns, missing, command }: MappingProposal): string {
  const found = columns.map(({ column, field }) => `${field}=${column}`).join(', ');
  return [
    `${file} has the columns ${columnList(header)}.`,
    ...(found === '' ? [] : [`By their names: ${found}.`]),
    ...missing.map((sentence) => `Say ${sentence}.`),
    `For example: ${command}`,
  ].join('\n');
}

type Say = (sentence: string, blank: string) => void;
type Fields = Readonly<Partial<Record<Field, string>>>;

function requireFields(fields: Fields, { one }: Settings, say: Say): void {
  if (fields.actor === undefined && fields.principal === undefined) {
    say('which column tells who made the statement (--map actor=COLUMN)', '--map actor=COLUMN');
  }
  if (fields.issue === undefined && !one['issue']) {
    say(
      'which column tells the issue (--map issue=COLUMN), or the issue of all rows (--issue TITLE)',
      '--map issue=COLUMN',
    );
  }
  if (fields.value === undefined) {
    say(
      'which column tells the position taken (--map value=COLUMN), and what its values mean',
      '--map value=COLUMN',
    );
  }
}

function valuesFor(look: Look, { value }: Fields, given: Settings, say: Say): Settings['values'] {
  const isSaid =
    given.values.length > 0 || given.one['scale'] !== undefined || given.one['nominal'] !== undefined;
  if (isSaid || value === undefined) return given.values;
  const texts = textsOf(look, value);
  const guessed = guessedValues(texts);
  if (guessed !== null) return guessed;
  const shown = texts
    .slice(0, MOST_VALUES)
    .map((text) => `"${text.slice(0, 40)}"`)
    .join(', ');
  const ends = wholeNumbers(texts);
  if (ends === null) {
    const sides = texts.slice(0, 2).map((text, place) => `${text.slice(0, 40)}=${place === 0 ? 1 : -1}`);
    say(
      `what the values of "${value}" mean (${shown || 'it has none'}): a number for each word with --values, or --nominal if they have no order`,
      `--values ${quoted(sides.length === 2 ? sides.join(',') : 'WORD=1,WORD=-1')}`,
    );
  } else {
    const isSwitch = ends[0] === 0 && ends[1] === 1;
    const scale = ends[0] === ends[1] ? 'MIN..MAX' : ends.join('..');
    say(
      `what the numbers in "${value}" mean (the first rows have ${shown}): with --scale the least and the greatest that are possible, or with --values what each means`,
      isSwitch ? '--values 1=1,0=-1' : `--scale ${scale}`,
    );
  }
  return [];
}

function datesFor(look: Look, fields: Fields, { one }: Settings, say: Say): Readonly<Record<string, string>> {
  if (one['date-format'] !== undefined) return {};
  const columns = [fields.date, fields.published].filter((column) => column !== undefined);
  const orders = columns.map((column) => possibleOrders(look, column));
  const [first, second] = [null, 'd/m/y', 'm/d/y', 'y/m/d'].filter((order) =>
    orders.every((possible) => possible.some((one) => one === order)),
  );
  if (first === null) return {};
  if (first !== undefined && second === undefined) return { 'date-format': first };
  if (first !== undefined) {
    say('the order of day and month in the dates (--date-format d/m/y or m/d/y)', '--date-format d/m/y');
  } else {
    say(
      `how the dates in ${columns.map((column) => `"${column}"`).join(' and ')} are to be read: they are neither 2025-11-30 nor three numbers in one order (correct them, or leave the column out)`,
      '',
    );
  }
  return {};
}

/** What columns are called says more than what they hold. */
function hints(fields: Fields, { one }: Settings): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const kind = fields.actor === undefined ? undefined : KIND_WORDS[columnKey(fields.actor)];
  if (kind !== undefined && fields.actorKind === undefined && one['kind'] === undefined) found['kind'] = kind;
  const principal = fields.principal === undefined ? undefined : KIND_WORDS[columnKey(fields.principal)];
  if (principal !== undefined) found['principal-kind'] = principal;
  const register = fields.actorId === undefined ? undefined : REGISTER_WORDS[columnKey(fields.actorId)];
  if (register !== undefined) found['register'] = register;
  return found;
}

function optionsOf({ map, values, one }: Settings): ReaderOptions {
  const options: Record<string, readonly string[]> = {};
  if (map.length > 0) options['map'] = map.map((pair) => pair.join('='));
  if (values.length > 0) {
    const plain = values.every(([word]) => !/[,=]/.test(word));
    const texts = values.map((pair) => pair.join('='));
    options['values'] = plain ? [texts.join(',')] : texts;
  }
  for (const [name, text] of Object.entries(one)) options[name] = [text];
  return options;
}

function commandOf(file: string, options: ReaderOptions, blanks: readonly string[]): string {
  const words = Object.entries(options).flatMap(([name, texts]) =>
    texts.map((text) => (text === '' ? `--${name}` : `--${name} ${quoted(text)}`)),
  );
  return [
    'stance-graph import --format statements',
    ...words,
    ...blanks.filter((blank) => blank !== ''),
    quoted(file),
  ].join(' ');
}

/** For a shell. */
function quoted(text: string): string {
  return /^[\w./:=,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
