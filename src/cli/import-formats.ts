/** The formats of `import` as options and help; all of it comes from the readers' descriptors. */
import { Help, Option } from 'commander';
import type { Command } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import { READERS } from '../app/import/formats.ts';
import type { ReaderDescriptor } from '../app/import/formats.ts';
import { StanceGraphError } from '../domain/errors.ts';

/** Endings that only one format has; packed ones too. */
const ENDINGS: readonly (readonly [ending: RegExp, format: string])[] = [
  [/\.ndjson(?:\.gz)?$/i, 'ndjson'],
  [/\.ya?ml(?:\.gz)?$/i, 'bundle'],
];
/** How far apart a word and what was meant by it may be. */
const SLIP = 3;

/** What is given for one format, by the names of its roles and options; a switch has no word. */
export type FormatWords = Readonly<Record<string, readonly string[] | true | undefined>>;

/** Options of all formats together, and what belongs to them in the help. `taken` are the command's own. */
export function addFormatOptions(command: Command): void {
  const own = new Set(command.options.map((option) => option.long));
  const formats = new Map<string, Option>();
  for (const reader of READERS) {
    for (const option of optionsOf(reader)) if (!formats.has(option.long!)) formats.set(option.long!, option);
  }
  for (const option of formats.values()) command.addOption(option);
  command.configureHelp({
    ...command.configureHelp(),
    formatHelp: (described, helper) => {
      helper.visibleOptions = () => [
        ...described.options.filter((option) => own.has(option.long)),
        new Option('-h, --help', 'display help for command'),
      ];
      return Help.prototype.formatHelp.call(helper, described, helper);
    },
  });
  command.addHelpText('after', ({ command: helped }) =>
    formatsHelp(helped.opts<{ format?: string }>().format),
  );
}

/** What `opts` of the command says about files and options of formats. */
export function formatWords(opts: Readonly<Record<string, unknown>>): FormatWords {
  const options = READERS.flatMap(optionsOf);
  return Object.fromEntries(
    options.map((option) => [option.long!.slice(2), opts[option.attributeName()] as FormatWords[string]]),
  );
}

/** Throws BAD_INPUT, with the nearest format where one is meant. `path`: the file, whose ending may be enough. */
export function formatFor(given: string | undefined, path: string): ReaderDescriptor {
  const id = given ?? ENDINGS.find(([ending]) => ending.test(path))?.[1];
  const reader = READERS.find((one) => one.id === id);
  if (reader) return reader;
  const known = READERS.map((one) => one.id);
  const list = `--format is one of ${known.join(', ')}; npx stance-graph import --help says what they are.`;
  const message =
    given === undefined
      ? `The name of ${path === '-' ? 'standard input' : path} does not tell its format: ${list}`
      : `There is no format "${given}"${hint(given, known)}. ${list}`;
  throw new StanceGraphError('BAD_INPUT', message, { details: { formats: known } });
}

/** Throws BAD_INPUT for words that are not for this format, and for a role that is missing. */
export function wordsFor(
  reader: ReaderDescriptor,
  words: FormatWords,
): { readonly files: Record<string, string>; readonly options: Record<string, readonly string[]> } {
  const files: Record<string, string> = {};
  const options: Record<string, readonly string[]> = {};
  for (const [name, given] of Object.entries(words)) {
    if (given === undefined) continue;
    const list = given === true ? [''] : given;
    if (reader.inputs.slice(1).some((role) => role.name === name)) files[name] = once(name, list);
    else if (reader.options.some((option) => option.name === name)) options[name] = list;
    else throw notOfFormat(reader, name);
  }
  for (const { name, many } of reader.options) if (!many && options[name]) once(name, options[name]);
  for (const role of reader.inputs.slice(1)) {
    if (role.required && files[role.name] === undefined) {
      throw new StanceGraphError(
        'BAD_INPUT',
        `--format ${reader.id} needs --${role.name} <file>: ${role.description}.`,
      );
    }
  }
  return { files, options };
}

function once(name: string, list: readonly string[]): string {
  if (list.length === 1) return list[0]!;
  throw new StanceGraphError('BAD_INPUT', `--${name} is given ${list.length} times: it may be given once.`);
}

function notOfFormat(reader: ReaderDescriptor, name: string): StanceGraphError {
  const own = [...reader.inputs.slice(1), ...reader.options].map((one) => one.name);
  const list =
    own.length === 0 ? 'has no options of its own' : `takes ${own.map((one) => `--${one}`).join(', ')}`;
  return new StanceGraphError(
    'BAD_INPUT',
    `--${name} is not for --format ${reader.id}${hint(name, own, '--')}: that format ${list}.`,
  );
}

function hint(word: string, known: readonly string[], prefix = ''): string {
  if (known.length === 0) return '';
  const near = closest(word, known);
  return distance(word, near) <= SLIP ? `; did you mean ${prefix}${near}?` : '';
}

function collect(word: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), word];
}

function optionsOf({ inputs, options }: ReaderDescriptor): Option[] {
  return [
    ...inputs.slice(1).map(({ name }) => new Option(`--${name} <file>`).argParser(collect)),
    ...options.map(({ name, argument }) =>
      argument === null ? new Option(`--${name}`) : new Option(`--${name} <value>`).argParser(collect),
    ),
  ];
}

/** All formats in a line each, or one with its files, options and example. */
function formatsHelp(id: string | undefined): string {
  const reader = READERS.find((one) => one.id === id);
  if (reader) return oneFormat(reader);
  const lines = READERS.map((one) => [one.id, `${one.title}. ${one.description}`] as const);
  return [
    '',
    'Formats (import --format <id> --help tells the options of one):',
    ...block(lines),
    '',
    'Examples:',
    ...READERS.map((one) => `  $ npx ${one.example}`),
  ].join('\n');
}

function oneFormat({ id, title, description, inputs, options, example }: ReaderDescriptor): string {
  const [main, ...others] = inputs;
  const files = [
    ['<file>', main!.description] as const,
    ...others.map(
      (role) =>
        [
          `--${role.name} <file>`,
          `${role.description} (${role.required ? 'required' : 'may be left out'})`,
        ] as const,
    ),
  ];
  const rest = options.map(({ name, argument, many, description: about }) => {
    const flag = argument === null ? `--${name}` : `--${name} ${argument}`;
    return [flag, many ? `${about} (may be given several times)` : about] as const;
  });
  return [
    '',
    `Format ${id}: ${title}`,
    ...wrapped(description, '  '),
    '',
    'Files:',
    ...block(files),
    ...(rest.length === 0 ? [] : ['', `Options of ${id}:`, ...block(rest)]),
    '',
    'Examples:',
    `  $ npx ${example}`,
  ].join('\n');
}

const WIDTH = 100;
const FLAG_WIDTH = 26;

/** What stands left, and what it means beside it, or below where it is too long. */
function block(lines: readonly (readonly [string, string])[]): string[] {
  return lines.flatMap(([flag, text]) => {
    const [first = '', ...more] = wrapped(text, ' '.repeat(FLAG_WIDTH + 2));
    if (flag.length > FLAG_WIDTH - 2) return [`  ${flag}`, first, ...more];
    return [`  ${flag.padEnd(FLAG_WIDTH)}${first.trimStart()}`, ...more];
  });
}

function wrapped(text: string, indent: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (longer.length > WIDTH - indent.length && lines.at(-1) !== '') lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => indent + line);
}
