/** What network a request asks for: names resolved, defaults filled in, what does not go together refused. */
import { DEFAULT_NETWORK, type NetworkOptions } from '../../analysis/network/options.ts';
import { StanceGraphError } from '../../domain/errors.ts';
import type { Scope } from '../../domain/scope.ts';
import type { References } from '../references.ts';
import { resolveScope, type ScopeInput } from '../scope.ts';

type Given<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined };

export interface WindowInput extends Given<Omit<NonNullable<NetworkOptions['window']>, 'size' | 'unit'>> {
  readonly size: number;
  readonly unit: NonNullable<NetworkOptions['window']>['unit'];
}

export interface LayoutInput {
  readonly seed?: number | null | undefined;
  readonly iterations?: number | null | undefined;
}

export interface NetworkInput extends Given<Omit<NetworkOptions, 'window'>> {
  readonly scope?: ScopeInput | null | undefined;
  readonly window?: WindowInput | null | undefined;
  readonly layout?: LayoutInput | null | undefined;
}

export interface NetworkAsked {
  readonly scope: Scope;
  readonly options: NetworkOptions;
  readonly layout: { readonly seed: number; readonly iterations: number };
}

const MOST_ITERATIONS = 10_000;
const LARGEST_SEED = 0x7fffffff;

/** `argument`: what the input is called. Throws what `resolveScope` throws, and BAD_INPUT. */
export async function resolveNetwork(
  references: References,
  input: NetworkInput,
  argument = 'input',
): Promise<NetworkAsked> {
  const { scope, window, layout, ...given } = input;
  if ((scope?.level ?? null) !== null) throw refusedInScope(argument, 'level');
  if (scope?.reading === 'LATEST') throw refusedInScope(argument, 'reading');
  return {
    scope: await resolveScope(references, scope, `${argument}.scope`),
    options: {
      ...DEFAULT_NETWORK,
      ...withoutNulls(given),
      window: window ? { step: 1, partial: false, keepNodes: false, ...withoutNulls(window) } : null,
    },
    layout: {
      seed: wholeFrom(layout?.seed ?? 1, 0, LARGEST_SEED, `${argument}.layout.seed`),
      iterations: wholeFrom(layout?.iterations ?? 500, 1, MOST_ITERATIONS, `${argument}.layout.iterations`),
    },
  };
}

type Present<T> = { [Key in keyof T]: NonNullable<T[Key]> };

/** Null means what leaving it out means. */
function withoutNulls<T extends object>(given: T): Present<T> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<T>;
}

function wholeFrom(value: number, least: number, most: number, argument: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new StanceGraphError(
    'BAD_INPUT',
    `\`${argument}\` is ${value}: it must be a whole number from ${least} to ${most}.`,
    { details: { argument } },
  );
}

function refusedInScope(input: string, part: 'level' | 'reading'): StanceGraphError {
  const argument = `${input}.scope.${part}`;
  const why = {
    level: 'rows and columns say whose a statement is: take SPEAKER or PRINCIPAL there',
    reading: 'a network counts every statement: narrow the scope by dates instead',
  }[part];
  return new StanceGraphError('BAD_INPUT', `\`${argument}\` does not go with a network: ${why}.`, {
    details: { argument },
  });
}
