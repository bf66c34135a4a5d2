/** What is looked at, with every name resolved to an id and every date to a day. `null` means: no restriction. */
import type { ActorKind, StatementMode } from './model.ts';

export const ACTOR_LEVELS = ['SPEAKER', 'PRINCIPAL', 'BOTH'] as const;
export type ActorLevel = (typeof ACTOR_LEVELS)[number];
export const ATTRIBUTIONS = ['ALL', 'DIRECT_ONLY', 'REPORTED_ONLY'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];
export const CONDITIONS = ['ALL', 'UNCONDITIONAL', 'CONDITIONAL'] as const;
export type Conditions = (typeof CONDITIONS)[number];
export const READINGS = ['MEAN', 'LATEST'] as const;
export type Reading = (typeof READINGS)[number];

export interface ScopeLists {
  readonly issues: readonly string[] | null;
  readonly topics: readonly string[] | null;
  /** Statements made by or for one of them. */
  readonly actors: readonly string[] | null;
  readonly positions: readonly string[] | null;
  readonly documents: readonly string[] | null;
  readonly publishers: readonly string[] | null;
}

export interface Scope {
  /** A statement is in scope when it is on every include list … */
  readonly include: ScopeLists;
  /** … and on no exclude list. */
  readonly exclude: ScopeLists;
  readonly kinds: readonly ActorKind[] | null;
  readonly reportedBy: readonly string[] | null;
  /** First and last day (YYYY-MM-DD); a statement is inside only if its whole possible range is. */
  readonly from: string | null;
  readonly to: string | null;
  /** What had been said by this day (YYYY-MM-DD). */
  readonly asOf: string | null;
  /** What the graph knew at this moment (UTC, as `utcMoment` writes it). */
  readonly knownAt: string | null;
  readonly modes: readonly StatementMode[] | null;
  readonly attribution: Attribution;
  readonly conditions: Conditions;
  readonly minConfidence: number | null;
  readonly level: ActorLevel;
  readonly reading: Reading;
}

export const NO_LISTS: ScopeLists = {
  issues: null,
  topics: null,
  actors: null,
  positions: null,
  documents: null,
  publishers: null,
};

/** Everything. */
export const WHOLE_GRAPH: Scope = {
  include: NO_LISTS,
  exclude: NO_LISTS,
  kinds: null,
  reportedBy: null,
  from: null,
  to: null,
  asOf: null,
  knownAt: null,
  modes: null,
  attribution: 'ALL',
  conditions: 'ALL',
  minConfidence: null,
  level: 'BOTH',
  reading: 'MEAN',
};
