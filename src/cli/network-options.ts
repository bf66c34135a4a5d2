/** The options of `network`: one for each field of the API's NetworkInput, scopes as elsewhere. */
import { Option } from 'commander';
import type { Command } from 'commander';
import {
  AGGREGATIONS,
  DUPLICATES,
  NETWORK_TYPES,
  NORMALISATIONS,
  TIME_UNITS,
  VARIABLES,
} from '../app/networks/descriptors.ts';
import { isStanceGraphError, StanceGraphError } from '../domain/errors.ts';
import { ACTOR_KINDS, STATEMENT_MODES } from '../domain/model.ts';
import { ATTRIBUTIONS, CONDITIONS } from '../domain/scope.ts';
import { choice, day, moment, numberFrom, partialDate, repeatable, wholeNumber } from './options.ts';

/** Words of the API, which options spell in small letters. */
type Words = readonly string[];

const small = (words: Words): string[] => words.map((word) => word.toLowerCase());
const parsed = (flags: string, description: string, parse: (text: string) => string | number): Option =>
  new Option(flags, description).argParser(parse);

interface NetworkOption {
  /** Of the field in NetworkInput. */
  readonly path: string;
  readonly option: Option;
  /** Its values are words of the API. */
  readonly inCapitals: boolean;
}

const one = (path: string, flag: string, description: string, words: Words): NetworkOption => ({
  path,
  option: choice(flag, description, small(words)),
  inCapitals: true,
});
const several = (path: string, flag: string, description: string, words: Words): NetworkOption => ({
  path,
  option: repeatable(flag, description, small(words)),
  inCapitals: true,
});
const other = (path: string, option: Option): NetworkOption => ({ path, option, inCapitals: false });

const KINDS_OF_LISTS = [
  ['issues', 'issue', 'id or title', 'on this issue'],
  ['topics', 'topic', 'id or title', 'on issues of this topic'],
  ['actors', 'actor', 'id or name', 'made by or for this actor'],
  ['positions', 'position', 'id or label', 'that take this position'],
  ['documents', 'document', 'id or title', 'that cite this document'],
  ['publishers', 'publisher', 'name', 'that cite a document of this publisher'],
] as const;

function networkOptions(): NetworkOption[] {
  return [
    one('type', '--type <type>', 'rows joined to rows, or to columns', NETWORK_TYPES),
    one('rows', '--rows <variable>', 'what the nodes are; principal if left out', VARIABLES),
    one('columns', '--columns <variable>', 'through what they are joined; issue if left out', VARIABLES),
    one(
      'aggregation',
      '--aggregation <rule>',
      'how statements become a weight; subtract if left out',
      AGGREGATIONS,
    ),
    one('normalisation', '--normalisation <rule>', 'what weights are divided by', NORMALISATIONS),
    one('duplicates', '--duplicates <rule>', 'what counts once; document if left out', DUPLICATES),
    other('isolates', new Option('--isolates', 'nodes without a statement that counts as well')),
    other('minWeight', parsed('--min-weight <w>', 'only edges of at least this weight', numberFrom(0))),
    other('topEdges', parsed('--top-edges <n>', 'only the strongest so many edges', wholeNumber(1))),
    other('window.size', parsed('--window-size <n>', 'length of time windows, in units', wholeNumber(1))),
    one('window.unit', '--window-unit <unit>', 'the unit of time windows', TIME_UNITS),
    other('window.step', parsed('--window-step <n>', 'from one window to the next', wholeNumber(1))),
    other('window.partial', new Option('--window-partial', 'windows that reach beyond the end as well')),
    other('window.keepNodes', new Option('--window-keep-nodes', 'all nodes in every window')),
    other('layout.seed', parsed('--layout-seed <n>', 'where places start from', wholeNumber(0))),
    other('layout.iterations', parsed('--layout-iterations <n>', 'rounds of the layout', wholeNumber(1))),
    ...scopeOptions(),
  ];
}

function scopeOptions(): NetworkOption[] {
  return [
    ...KINDS_OF_LISTS.map(([list, flag, what, words]) =>
      other(`scope.${list}`, repeatable(`--${flag} <${what}>`, `only statements ${words}`)),
    ),
    ...KINDS_OF_LISTS.map(([list, flag, what, words]) =>
      other(`scope.exclude.${list}`, repeatable(`--exclude-${flag} <${what}>`, `no statements ${words}`)),
    ),
    several('scope.kinds', '--kind <kind>', 'only actors of this kind', ACTOR_KINDS),
    other('scope.reportedBy', repeatable('--reported-by <id or name>', 'only what this actor reported')),
    other(
      'scope.from',
      parsed('--from <date>', 'only what was said from then on: 2025, 2025-11 or 2025-11-30', partialDate),
    ),
    other('scope.to', parsed('--to <date>', 'only what was said until then', partialDate)),
    other('scope.asOf', parsed('--as-of <day>', 'what had been said by this day: 2025-11-30', day)),
    other(
      'scope.knownAt',
      parsed('--known-at <moment>', 'what the graph knew at this moment: 2025-11-30T08:15:00Z', moment),
    ),
    several('scope.modes', '--mode <mode>', 'said, or done', STATEMENT_MODES),
    one(
      'scope.attribution',
      '--attribution <kind>',
      'said by themselves, or reported by others',
      ATTRIBUTIONS,
    ),
    one('scope.conditions', '--conditions <kind>', 'with or without a condition', CONDITIONS),
    other(
      'scope.minConfidence',
      parsed('--min-confidence <c>', 'at least so certain, 0 to 1', numberFrom(0)),
    ),
  ];
}

export function addNetworkOptions(command: Command): Command {
  for (const { option } of networkOptions()) command.addOption(option);
  return command;
}

/** The API's NetworkInput; only what was asked for. `given`: what the command line says, by the options' names. */
export function toNetworkInput(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const { path, option, inCapitals } of networkOptions()) {
    const value = given[option.attributeName()];
    if (value !== undefined) put(input, path.split('.'), inCapitals ? capitals(value) : value);
  }
  const { window } = input as { window?: { size?: number; unit?: string } };
  if (window && (window.size === undefined || window.unit === undefined)) {
    throw new StanceGraphError('BAD_INPUT', 'Time windows need both --window-size and --window-unit.');
  }
  return input;
}

function capitals(value: unknown): unknown {
  return Array.isArray(value) ? value.map(capitals) : String(value).toUpperCase();
}

function put(input: Record<string, unknown>, [name, ...inside]: readonly string[], value: unknown): void {
  if (inside.length === 0) input[name!] = value;
  else put((input[name!] ??= {}) as Record<string, unknown>, inside, value);
}

/** Where the API names its arguments, the options are named that stand for them. */
export function inOptions(message: string): string {
  const flags = new Map(networkOptions().map(({ path, option }) => [path, option.long!]));
  return message.replaceAll(/`(?:input\.)?([\w.]+)`/g, (whole, path: string) => flags.get(path) ?? whole);
}

/** What the API throws, in the words of the command line. */
export async function tellingOptions<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isStanceGraphError(error)) throw error;
    const { code, message, details } = error;
    throw new StanceGraphError(code, inOptions(message), { details, cause: error });
  }
}
