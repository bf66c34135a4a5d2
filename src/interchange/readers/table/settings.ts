/** Options of tables as they are given: on the command line, and in a mapping file that says the same. */
import { parseDocument } from 'yaml';
import { StanceGraphError } from '../../../domain/errors.ts';
import { nearest } from '../bundle/nearest.ts';
import type { ReaderInput, ReaderOption, ReaderOptions } from '../reader.ts';

export type Pair = readonly [name: string, value: string];

/** Of each option all that was given; `map` and `values` as pairs. */
export interface Settings {
  readonly map: readonly Pair[];
  readonly values: readonly Pair[];
  /** Options with one value; switches that are on are ''. */
  readonly one: Readonly<Record<string, string>>;
}

/** Characters of a mapping file. */
const LONGEST_MAPPING = 100_000;
const PAIRS = ['map', 'values'] as const;

/** Throws BAD_INPUT. What is given twice is refused. */
export function settingsOf(given: ReaderOptions): Settings {
  const one: Record<string, string> = {};
  for (const [name, values] of Object.entries(given)) {
    if (name === 'map' || name === 'values' || values.length === 0) continue;
    if (values.length > 1) throw refused(`--${name} is given more than once: say it once.`);
    one[name] = values[0]!.trim();
  }
  return {
    map: (given['map'] ?? []).flatMap((text) => pairsOf('map', text)),
    values: (given['values'] ?? []).flatMap((text) => pairsOf('values', text)),
    one,
  };
}

/** What the file says counts where `settings` says nothing. Throws FILE_UNREADABLE, BAD_INPUT. */
export async function withMappingFile(
  settings: Settings,
  file: ReaderInput,
  options: readonly ReaderOption[],
): Promise<Settings> {
  const inFile = mappingOf(file.name, await shortText(file), options);
  return {
    map: [...inFile.map.filter(([field]) => !settings.map.some(([own]) => own === field)), ...settings.map],
    values: settings.values.length > 0 ? settings.values : inFile.values,
    one: { ...inFile.one, ...settings.one },
  };
}

/** `a=1,b=2`; what holds a comma is given alone. */
function pairsOf(option: string, text: string): Pair[] {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  const several = parts.every((part) => part.includes('='));
  return (several ? parts : [text]).map((part) => {
    // Words may hold the sign, numbers and names of fields do not.
    const at = option === 'values' ? part.lastIndexOf('=') : part.indexOf('=');
    const pair = [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
    if (at > 0 && pair[0] !== '' && pair[1] !== '') return pair;
    throw refused(`--${option} ${text}: write name=value, several of them parted by commas.`);
  });
}

async function shortText(file: ReaderInput): Promise<string> {
  let text = '';
  for await (const piece of file.text()) {
    text += piece;
    if (text.length > LONGEST_MAPPING) {
      throw refused(`${file.name} is longer than ${LONGEST_MAPPING} characters: is it a mapping?`);
    }
  }
  return text;
}

function mappingOf(name: string, text: string, options: readonly ReaderOption[]): Settings {
  const content = yamlMap(name, text);
  const pairs: Record<(typeof PAIRS)[number], Pair[]> = { map: [], values: [] };
  const one: Record<string, string> = {};
  const known = options.map((option) => option.name);
  for (const [key, value] of Object.entries(content)) {
    const option = options.find((candidate) => candidate.name === key);
    if (option === undefined) {
      const meant = nearest(key, known);
      const advice = meant === null ? `Its keys are ${known.join(', ')}.` : `Did you mean "${meant}"?`;
      throw refused(`${name}: "${key}" is no key of a mapping. ${advice}`);
    }
    if (key === 'map' || key === 'values') pairs[key] = pairsIn(name, key, value);
    else if (option.argument === null) {
      if (typeof value !== 'boolean') throw refused(`${name}: ${key} is true or false.`);
      if (value) one[key] = '';
    } else one[key] = textIn(name, key, value);
  }
  return { ...pairs, one };
}

function yamlMap(name: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const document = parseDocument(text);
    if (document.errors.length > 0) throw document.errors[0]!;
    const content: unknown = document.toJS();
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
      return content as Readonly<Record<string, unknown>>;
    }
  } catch (cause) {
    const reason = (cause as Error).message.split('\n')[0];
    throw new StanceGraphError('BAD_INPUT', `${name} is no YAML that can be read: ${reason}`, { cause });
  }
  throw refused(`${name} is no mapping: write keys and values, for example "map: { actor: country }".`);
}

function pairsIn(name: string, key: string, value: unknown): Pair[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused(
      `${name}: ${key} is a map, for example ${key}: { ${key === 'map' ? 'actor: country' : 'yes: 1'} }.`,
    );
  }
  return Object.entries(value).map(([word, said]) => [word.trim(), textIn(name, `${key}.${word}`, said)]);
}

function textIn(name: string, key: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (typeof value === 'number') return String(value);
  throw refused(`${name}: ${key} needs a text or a number.`);
}

export function refused(message: string, details: Readonly<Record<string, unknown>> = {}): StanceGraphError {
  return new StanceGraphError('BAD_INPUT', message, { details });
}
