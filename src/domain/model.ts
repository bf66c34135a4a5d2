/** What the graph holds, as plain records. Names and meanings are those of the public schema (schema/*.graphql). */

export const ACTOR_KINDS = ['PERSON', 'ORGANISATION', 'ARMED_GROUP', 'STATE', 'COALITION'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];
export const NAME_KINDS = ['CANONICAL', 'ALIAS', 'FORMER', 'ACRONYM', 'TRANSLITERATION'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
export const ISSUE_KINDS = ['PROPOSAL', 'ACTOR'] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];
export const SCALES = ['BINARY', 'ORDINAL', 'NOMINAL'] as const;
export type Scale = (typeof SCALES)[number];
export const STATEMENT_MODES = ['WORDS', 'DEEDS'] as const;
export type StatementMode = (typeof STATEMENT_MODES)[number];
export const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export type Rank = (typeof RANKS)[number];
export const DATE_BASES = ['STATED', 'DOCUMENT', 'INFERRED', 'UNKNOWN'] as const;
export type DateBasis = (typeof DATE_BASES)[number];
/** Admiralty code: A (completely reliable) to E (unreliable), F (cannot be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];
export const TIE_TYPES = [
  'MEMBER_OF',
  'LEADS',
  'REPRESENTS',
  'PART_OF',
  'ALLIED_WITH',
  'BACKS',
  'MET_WITH',
  'NEGOTIATES_WITH',
] as const;
export type TieType = (typeof TIE_TYPES)[number];

export interface NameRecord {
  readonly text: string;
  /** BCP 47 tag; null where unknown. */
  readonly lang: string | null;
  readonly kind: NameKind;
}

export interface ActorRecord {
  readonly id: string;
  readonly kind: ActorKind;
  /** The canonical name: the English one if there is one, else the first. */
  readonly name: string;
  readonly names: readonly NameRecord[];
  readonly description: string | null;
  /** Wikidata item, for example Q796. */
  readonly wikidata: string | null;
  /** What other registers call it, as `scheme:value` (`iso3166-1:IQ`), in order. */
  readonly externalIds: readonly string[];
}

export interface TopicRecord {
  readonly id: string;
  readonly title: string;
}

export interface IssueRecord {
  readonly id: string;
  readonly title: string;
  readonly question: string | null;
  readonly kind: IssueKind;
  readonly scale: Scale;
  /** The declared ends of the scale: -1 and 1 on a binary one, null on a nominal one. */
  readonly min: number | null;
  readonly max: number | null;
  /** Id of the actor that an issue of kind ACTOR asks about. */
  readonly about: string | null;
  /** Ids, sorted. */
  readonly topics: readonly string[];
  /** By value, then id. */
  readonly positions: readonly PositionRecord[];
}

export interface PositionRecord {
  readonly id: string;
  readonly label: string;
  /** On the issue's scale; null on a nominal one. */
  readonly value: number | null;
  readonly issue: string;
}

/** A day or period with what is known of it: the days it allows, and where the knowledge comes from. */
export interface DatedRecord {
  readonly date: string | null;
  /** YYYY-MM-DD, or null where open to that side. */
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
  readonly dateBasis: DateBasis;
  readonly dateNote: string | null;
}

export interface CitationRecord {
  readonly document: string;
  readonly locator: string | null;
}

export interface StatementRecord extends DatedRecord {
  readonly id: string;
  readonly speaker: string;
  readonly principal: string | null;
  readonly reportedBy: string | null;
  readonly position: string;
  readonly issue: string;
  readonly mode: StatementMode;
  readonly quote: string | null;
  readonly summary: string | null;
  readonly condition: string | null;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly rank: Rank;
  /** ISO 8601 with time, UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly retractedAt: string | null;
  /** At least one; in the order of the document ids. */
  readonly citations: readonly CitationRecord[];
}

export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly publishedEarliest: string | null;
  readonly publishedLatest: string | null;
  readonly publishedBasis: DateBasis;
  readonly publishedNote: string | null;
  readonly retrievedAt: string | null;
  readonly lang: string | null;
  readonly reliability: Reliability | null;
}

export interface TieRecord {
  readonly id: string;
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  /** Partial dates. */
  readonly since: string | null;
  readonly until: string | null;
  readonly citation: CitationRecord;
  readonly quote: string | null;
}
