/** Options that several commands take, with their checks and their place in the API's arguments. */
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { utcMoment } from '../domain/moment.ts';
import { parsePartialDate } from '../domain/partial-date.ts';

export interface PageOptions {
  readonly first: number;
  readonly after?: string;
  readonly all?: true;
  readonly json?: true;
}

/** The largest page of the API. */
const LARGEST_PAGE = 100;

export function addPageOptions(command: Command, first: number): Command {
  return command
    .addOption(
      new Option('--first <n>', `how many, from 1 to ${LARGEST_PAGE}`).default(first).argParser(pageSize),
    )
    .option('--after <cursor>', 'go on after the cursor of the page before')
    .option('--all', 'every one, however many pages it takes')
    .option('--json', 'the answer as JSON, for programs');
}

export interface ScopeOptions {
  readonly issue?: readonly string[];
  readonly topic?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly level?: string;
  readonly attribution?: string;
  readonly conditions?: string;
}

export function addScopeOptions(command: Command): Command {
  return command
    .addOption(repeatable('--issue <id or title>', 'only on this issue'))
    .addOption(repeatable('--topic <id or title>', 'only on issues of this topic'))
    .option('--from <date>', 'only what was said from then on: 2025, 2025-11 or 2025-11-30', partialDate)
    .option('--to <date>', 'only what was said until then', partialDate)
    .option('--as-of <day>', 'what had been said by this day: 2025-11-30', day)
    .option('--known-at <moment>', 'what the graph knew at this moment: 2025-11-30T08:15:00Z', moment)
    .addOption(choice('--level <whose>', 'whose statements count for whom', ['speaker', 'principal', 'both']))
    .addOption(
      choice('--attribution <kind>', 'said by themselves, or reported by others', [
        'all',
        'direct_only',
        'reported_only',
      ]),
    )
    .addOption(
      choice('--conditions <kind>', 'with or without a condition', ['all', 'unconditional', 'conditional']),
    );
}

/** The API's `Scope`; only what was asked for. */
export function toScope(options: ScopeOptions): Record<string, unknown> {
  const { issue: issues, topic: topics, from, to, asOf, knownAt } = options;
  return {
    ...withoutUndefined({ issues, topics, from, to, asOf, knownAt }),
    ...withoutUndefined({
      level: options.level?.toUpperCase(),
      attribution: options.attribution?.toUpperCase(),
      conditions: options.conditions?.toUpperCase(),
    }),
  };
}

/** An option with a few lower-case words to choose from. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words);
}

/** An option that may be given several times; not a greedy list, which would take the command's arguments for itself. */
export function repeatable(flags: string, description: string, words?: readonly string[]): Option {
  const hint = words ? `${words.join(', ')}; ` : '';
  return new Option(flags, `${description} (${hint}may be given several times)`).argParser(
    (word: string, before: readonly string[] | undefined): readonly string[] => {
      if (words && !words.includes(word)) {
        throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.`);
      }
      return [...(before ?? []), word];
    },
  );
}

/** A whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < least) {
      throw new InvalidArgumentError(`It has to be a whole number of at least ${least}.`);
    }
    return Number(text);
  };
}

export function partialDate(text: string): string {
  if (parsePartialDate(text) === null) {
    throw new InvalidArgumentError('It has to be a date such as 2025, 2025-11 or 2025-11-30.');
  }
  return text;
}

export function day(text: string): string {
  if (parsePartialDate(text)?.earliest !== text) {
    throw new InvalidArgumentError('It has to be a day such as 2025-11-30.');
  }
  return text;
}

export function moment(text: string): string {
  if (utcMoment(text) === null) {
    throw new InvalidArgumentError('It has to be a moment such as 2025-11-30T08:15:00Z.');
  }
  return text;
}

function pageSize(text: string): number {
  const size = wholeNumber(1)(text);
  if (size > LARGEST_PAGE) {
    throw new InvalidArgumentError(`At most ${LARGEST_PAGE}; --all gives every one.`);
  }
  return size;
}

/** From `least` on, with or without a fraction. */
export function numberFrom(least: number): (text: string) => number {
  return (text) => {
    if (!/^\d+(?:\.\d+)?$/.test(text) || Number(text) < least) {
      throw new InvalidArgumentError(`It has to be a number from ${least} on.`);
    }
    return Number(text);
  };
}

function withoutUndefined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
