/**
 * What a network may be asked for. Options that do not go together are refused with what would do, never replaced by others: the
 * reference program of the field replaces some in silence, and one reads numbers that one did not ask for.
 */
import { StanceGraphError } from '../../domain/errors.ts';
import type { TimeUnit } from '../timeline.ts';

export const NETWORK_TYPES = ['ONE_MODE', 'TWO_MODE'] as const;
export type NetworkType = (typeof NETWORK_TYPES)[number];
export const VARIABLES = [
  'SPEAKER',
  'PRINCIPAL',
  'ISSUE',
  'TOPIC',
  'POSITION',
  'DOCUMENT',
  'PUBLISHER',
] as const;
export type VariableName = (typeof VARIABLES)[number];
export const AGGREGATIONS = ['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'COMBINE'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];
export const NORMALISATIONS = [
  'NONE',
  'AVERAGE',
  'JACCARD',
  'COSINE',
  'DNA_COSINE',
  'SHARED',
  'ACTIVITY',
  'PROMINENCE',
] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];
export const DUPLICATES = ['INCLUDE', 'DOCUMENT', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'ACROSS_RANGE'] as const;
export type Duplicates = (typeof DUPLICATES)[number];

export interface NetworkOptions {
  readonly type: NetworkType;
  readonly rows: VariableName;
  readonly columns: VariableName;
  readonly aggregation: Aggregation;
  readonly normalisation: Normalisation;
  readonly duplicates: Duplicates;
  readonly isolates: boolean;
  /** Of the absolute weight; null: all edges. */
  readonly minWeight: number | null;
  /** Only the strongest so many; null: all. */
  readonly topEdges: number | null;
  readonly window: WindowOptions | null;
}

export interface WindowOptions {
  /** In units. */
  readonly size: number;
  readonly unit: TimeUnit;
  /** In units, from the start of one window to that of the next. */
  readonly step: number;
  /** Windows that reach beyond the end as well. */
  readonly partial: boolean;
  /** The nodes of the whole range in every window. */
  readonly keepNodes: boolean;
}

export const DEFAULT_NETWORK: NetworkOptions = {
  type: 'ONE_MODE',
  rows: 'PRINCIPAL',
  columns: 'ISSUE',
  aggregation: 'SUBTRACT',
  normalisation: 'NONE',
  duplicates: 'DOCUMENT',
  isolates: false,
  minWeight: null,
  topEdges: null,
  window: null,
};

interface Allowed {
  readonly aggregations: readonly Aggregation[];
  readonly normalisations: readonly Normalisation[];
}

export const ALLOWED: Readonly<Record<NetworkType, Allowed>> = {
  ONE_MODE: {
    aggregations: ['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'],
    normalisations: ['NONE', 'AVERAGE', 'JACCARD', 'COSINE', 'DNA_COSINE', 'SHARED'],
  },
  TWO_MODE: {
    aggregations: ['IGNORE', 'SUBTRACT', 'COMBINE'],
    normalisations: ['NONE', 'ACTIVITY', 'PROMINENCE'],
  },
};

const TYPE_WORDS: Readonly<Record<NetworkType, string>> = {
  ONE_MODE: 'a one-mode network',
  TWO_MODE: 'a two-mode network',
};

/** Throws BAD_INPUT; `details.argument` is the option's name, after `at` and a dot where `at` is given ("input.rows"). */
export function checkNetworkOptions(options: NetworkOptions, at = ''): void {
  const refuse = (argument: string, message: (name: string) => string): never => {
    const name = at === '' ? argument : `${at}.${argument}`;
    throw new StanceGraphError('BAD_INPUT', message(`\`${name}\``), { details: { argument: name } });
  };
  const { rows, columns, minWeight, topEdges, window } = options;
  if (rows === columns) {
    refuse(
      'columns',
      (name) => `${name} is ${columns} and so are the rows: take another variable for one of the two.`,
    );
  }
  checkAllowed('aggregation', options, refuse);
  checkAllowed('normalisation', options, refuse);
  if (minWeight !== null && !(minWeight >= 0 && Number.isFinite(minWeight))) {
    refuse(
      'minWeight',
      (name) => `${name} is ${minWeight}: weights are compared without their sign, so it must be 0 or more.`,
    );
  }
  const wholes = [
    ['topEdges', topEdges],
    ['window.size', window?.size ?? null],
    ['window.step', window?.step ?? null],
  ] as const;
  for (const [argument, value] of wholes)
    if (value !== null && !(Number.isInteger(value) && value >= 1))
      refuse(argument, (name) => `${name} is ${value}: it must be a whole number from 1 on.`);
}

function checkAllowed(
  option: 'aggregation' | 'normalisation',
  options: NetworkOptions,
  refuse: (argument: string, message: (name: string) => string) => never,
): void {
  const { type } = options;
  const list = (of: NetworkType): readonly string[] =>
    option === 'aggregation' ? ALLOWED[of].aggregations : ALLOWED[of].normalisations;
  const chosen = options[option];
  if (list(type).includes(chosen)) return;
  const other = NETWORK_TYPES.find((one) => one !== type && list(one).includes(chosen));
  const elsewhere = other === undefined ? '' : `, or \`type\` ${other} with it`;
  refuse(
    option,
    (name) =>
      `${name} ${chosen} is not defined for ${TYPE_WORDS[type]}: take ${list(type).join(', ')}${elsewhere}.`,
  );
}
