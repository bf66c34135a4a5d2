/** What is on the screen, as far as the address holds it: a link with the same address shows the same. */
import type { ActorKind, Attribution, Normalisation, Side } from '../generated/operations.ts';

export const MODES = ['ONE_MODE', 'TWO_MODE'] as const;
export const HOLDERS = ['PRINCIPAL', 'SPEAKER'] as const;
export const SHOWN = ['BOTH', 'OPPOSITION', 'ALIGNMENT'] as const;
export const TABS = ['PICTURE', 'ACTORS', 'RELATIONS', 'STATEMENTS'] as const;
export const SIDES = ['FOR', 'AGAINST', 'MIDDLE'] as const satisfies readonly Side[];
export const KINDS = [
  'PERSON',
  'ORGANISATION',
  'ARMED_GROUP',
  'STATE',
  'COALITION',
] as const satisfies readonly ActorKind[];
export const ATTRIBUTIONS = ['ALL', 'DIRECT_ONLY', 'REPORTED_ONLY'] as const satisfies readonly Attribution[];
export const NORMALISATIONS = [
  'NONE',
  'AVERAGE',
  'JACCARD',
  'COSINE',
  'DNA_COSINE',
  'SHARED',
] as const satisfies readonly Normalisation[];

/** What was clicked. An edge of the two-mode picture joins an actor (`a`) and an issue (`b`). */
export type Selection =
  | { readonly type: 'NODE'; readonly id: string }
  | { readonly type: 'EDGE'; readonly a: string; readonly b: string };

export interface View {
  readonly tab: (typeof TABS)[number];
  /** Actors joined to actors, or actors joined to issues. */
  readonly mode: (typeof MODES)[number];
  /** Whose a statement is: that of the one it was said for, or of the one who spoke. */
  readonly holder: (typeof HOLDERS)[number];
  readonly show: (typeof SHOWN)[number];
  readonly normalisation: Normalisation;
  /** Ids, as all lists here. */
  readonly issues: readonly string[];
  readonly topics: readonly string[];
  readonly actors: readonly string[];
  readonly kinds: readonly ActorKind[];
  /** Only who is on these sides of the one issue that is chosen; all if empty. */
  readonly camps: readonly Side[];
  /** Only statements that take one of these: the camps of an issue whose answers have no order. */
  readonly positions: readonly string[];
  /** Left out, whatever else is chosen. */
  readonly withoutIssues: readonly string[];
  readonly withoutActors: readonly string[];
  readonly attribution: Attribution;
  /** A partial date such as `2025-11`; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Weaker edges are left out. */
  readonly minWeight: number | null;
  /** Only the strongest so many. */
  readonly topEdges: number;
  /** A language tag for names; empty: as the editors name them. */
  readonly lang: string;
  readonly selection: Selection | null;
}

/** As many as are drawn without being asked for fewer: all pairs of 200 actors. */
export const MOST_EDGES = 20_000;

export const FIRST_VIEW: View = {
  tab: 'PICTURE',
  mode: 'ONE_MODE',
  holder: 'PRINCIPAL',
  show: 'BOTH',
  normalisation: 'NONE',
  issues: [],
  topics: [],
  actors: [],
  kinds: [],
  camps: [],
  positions: [],
  withoutIssues: [],
  withoutActors: [],
  attribution: 'ALL',
  from: null,
  to: null,
  minWeight: null,
  topEdges: MOST_EDGES,
  lang: '',
  selection: null,
};
