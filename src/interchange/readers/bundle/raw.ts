/** What a file may hold once it has passed the JSON Schema: the schema's types, unchanged. */
import type {
  ActorKind,
  DateBasis,
  IssueKind,
  NameKind,
  Rank,
  Reliability,
  Scale,
  StatementMode,
  TieType,
} from '../../../domain/model.ts';

/** A partial date; a year may have been written without quotes. */
export type RawDate = string | number;

export interface RawCitation {
  readonly document: string;
  readonly locator?: string;
}

export interface RawDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: RawDate;
  readonly publishedEarliest?: RawDate;
  readonly publishedLatest?: RawDate;
  readonly publishedBasis?: DateBasis;
  readonly publishedNote?: string;
  readonly retrievedAt?: string;
  readonly lang?: string;
  readonly reliability?: Reliability;
}

export interface RawName {
  readonly text: string;
  readonly lang?: string;
  readonly kind: NameKind;
}

export interface RawActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: readonly RawName[];
  readonly description?: string;
  readonly wikidata?: string;
  readonly externalIds?: readonly string[];
}

export interface RawTopic {
  readonly id: string;
  readonly title: string;
}

export interface RawPosition {
  readonly id: string;
  readonly label: string;
  readonly value?: number;
}

export interface RawIssue {
  readonly id: string;
  readonly title: string;
  readonly question?: string;
  readonly kind: IssueKind;
  readonly scale: Scale;
  readonly min?: number;
  readonly max?: number;
  readonly about?: string;
  readonly topics?: readonly string[];
  readonly positions: readonly RawPosition[];
  readonly incompatible?: readonly (readonly [string, string])[];
}

export interface RawStatement {
  readonly id: string;
  readonly speaker: string;
  readonly principal?: string;
  readonly reportedBy?: string;
  readonly position: string;
  readonly date?: RawDate;
  readonly dateEarliest?: RawDate;
  readonly dateLatest?: RawDate;
  readonly dateBasis?: DateBasis;
  readonly dateNote?: string;
  readonly mode?: StatementMode;
  readonly quote?: string;
  readonly summary?: string;
  readonly condition?: string;
  readonly confidence?: number;
  readonly rank?: Rank;
  readonly recordedAt?: string;
  readonly recordedBy?: string;
  readonly recordedBefore?: readonly string[];
  readonly retractedAt?: string;
  readonly citations: readonly RawCitation[];
}

export interface RawTie {
  readonly id: string;
  readonly type: TieType;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  readonly since?: RawDate;
  readonly until?: RawDate;
  readonly citation: RawCitation;
  readonly quote?: string;
}

/** The lists of a file, and what one thing in each of them is. */
export interface RawLists {
  readonly documents: RawDocument;
  readonly actors: RawActor;
  readonly topics: RawTopic;
  readonly issues: RawIssue;
  readonly statements: RawStatement;
  readonly ties: RawTie;
}

export type ListName = keyof RawLists;
export const LIST_NAMES = ['documents', 'actors', 'topics', 'issues', 'statements', 'ties'] as const;
