/**
 * How much one request, and one client, may ask for: every limit with its default and the setting that changes it. What an analyst
 * asks stays far below. `FIXED` is part of the schema, whose descriptions tell it.
 */
import { LONGEST_REFERENCE, MOST_REFERENCES } from '../app/references.ts';
import { StanceGraphError } from '../domain/errors.ts';

export const FIXED = {
  /** Rows of one page. */
  first: 100,
  /** Ids in `nodes`. */
  ids: 100,
  /** Entries in one list of a scope or filter. */
  listEntries: MOST_REFERENCES,
  /** Characters of an id, a name or a text to look for. */
  characters: LONGEST_REFERENCE,
} as const;

export interface LimitEntry {
  readonly setting: string;
  /** For the list of settings. */
  readonly description: string;
  readonly default: number;
  /** What the setting may be. */
  readonly least: number;
  readonly most: number;
  /** HTTP status of the error. */
  readonly status: 400 | 413 | 429 | 503;
}

export const LIMITS = {
  depth: {
    setting: 'MAX_DEPTH',
    description: 'Levels of fields inside fields in a request.',
    default: 14,
    least: 2,
    most: 100,
    status: 400,
  },
  cost: {
    setting: 'MAX_COST',
    description:
      'What a request may cost: about the number of things in its answer, the `first` of nested lists multiplied, and more for what is computed.',
    default: 50_000,
    least: 1_000,
    most: 100_000_000,
    status: 400,
  },
  aliases: {
    setting: 'MAX_ALIASES',
    description: 'Renamed fields in a request.',
    default: 30,
    least: 0,
    most: 10_000,
    status: 400,
  },
  rootFields: {
    setting: 'MAX_ROOT_FIELDS',
    description: 'Fields of Query in a request.',
    default: 20,
    least: 1,
    most: 10_000,
    status: 400,
  },
  directives: {
    setting: 'MAX_DIRECTIVES',
    description: 'Directives (@include, @skip) in a request.',
    default: 30,
    least: 0,
    most: 10_000,
    status: 400,
  },
  tokens: {
    setting: 'MAX_TOKENS',
    description: "Words and signs of a request's text.",
    default: 2_000,
    least: 100,
    most: 1_000_000,
    status: 400,
  },
  bodyBytes: {
    setting: 'MAX_BODY_BYTES',
    description: 'Bytes of a request, its variables included.',
    default: 1_048_576,
    least: 1_024,
    most: 1_073_741_824,
    status: 413,
  },
  seconds: {
    setting: 'REQUEST_TIMEOUT',
    description: 'Seconds that a request may take, waiting included. Its queries in the database end too.',
    default: 30,
    least: 1,
    most: 3_600,
    status: 503,
  },
  networkEdges: {
    setting: 'MAX_NETWORK_EDGES',
    description: 'Edges of a network, those of all its windows together.',
    default: 50_000,
    least: 100,
    most: 10_000_000,
    status: 400,
  },
  runningCost: {
    setting: 'MAX_RUNNING_COST',
    description:
      'What the requests that are worked on at once may cost together; others wait for their turn, cheap ones (up to a twentieth of MAX_COST) in a line of their own.',
    default: 50_000,
    least: 1,
    most: 1_000_000_000,
    status: 503,
  },
  waiting: {
    setting: 'MAX_WAITING',
    description: 'Requests that wait for their turn, in each of the two lines.',
    default: 200,
    least: 0,
    most: 1_000_000,
    status: 503,
  },
  costPerMinute: {
    setting: 'MAX_COST_PER_MINUTE',
    description:
      'What the requests of one address may cost in a minute; 0: any amount. Commands on the machine itself are not counted.',
    default: 1_000_000,
    least: 0,
    most: 1_000_000_000,
    status: 429,
  },
} as const satisfies Readonly<Record<string, LimitEntry>>;

export type LimitName = keyof typeof LIMITS;
export type LimitSetting = (typeof LIMITS)[LimitName]['setting'];
export type Limits = Readonly<Record<LimitName, number>>;

export const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

/** Every limit by its name. */
export function limitsFrom(valueOf: (name: LimitName) => number): Limits {
  return Object.fromEntries(LIMIT_NAMES.map((name) => [name, valueOf(name)])) as Record<LimitName, number>;
}

export const DEFAULT_LIMITS: Limits = limitsFrom((name) => LIMITS[name].default);

export interface Excess {
  readonly limit: LimitName;
  /** How much is allowed. */
  readonly most: number;
  /** How much it was; null where it was not looked at further. */
  readonly found: number | null;
  /** "The request has 15 levels of fields; at most 14 are allowed" */
  readonly what: string;
  readonly advice: string;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
}

/** What to say where a limit is exceeded; TIMEOUT for time, else LIMIT_EXCEEDED. */
export function limitError({ limit, most, found, what, advice, retryAfter }: Excess): StanceGraphError {
  const { setting } = LIMITS[limit];
  const code = limit === 'seconds' ? 'TIMEOUT' : 'LIMIT_EXCEEDED';
  return new StanceGraphError(code, `${what} (setting ${setting}). ${advice}`, {
    details: {
      limit,
      most,
      ...(found === null ? {} : { found }),
      setting,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
  });
}

/** Whether `details` of an error are those of a limit. */
export function isExcess(
  details: unknown,
): details is { readonly limit: LimitName; readonly retryAfter?: number } {
  if (typeof details !== 'object' || details === null || !('limit' in details)) return false;
  return Object.hasOwn(LIMITS, details.limit as string);
}
