/**
 * What a reader of a file format is: a descriptor, from which the commands' help, options and checks come. It turns files
 * into items, in chunks; it knows no database. Who an actor is, and whether an issue is there already, is decided later.
 */
import type {
  ActorKind,
  CitationRecord,
  DocumentRecord,
  ActorRecord,
  NameRecord,
  TieRecord,
  TopicRecord,
} from '../../domain/model.ts';
import type { BundleIssue, BundleStatement } from './bundle/bundle.ts';

/** One file. It can be read again and again, each time from its start. */
export interface ReaderInput {
  /** As it is shown in messages. */
  readonly name: string;
  /** Its text, decoded, in pieces that may end anywhere. Throws FILE_UNREADABLE. */
  text(): AsyncIterable<string>;
}

/** A file that a reader takes. The first role of a reader is the file that is named on the command line. */
export interface InputRole {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
}

export interface ReaderOption {
  /** Without dashes. */
  readonly name: string;
  /** What is given with it, for the help: `actor=country …`; null: nothing, it is a switch. */
  readonly argument: string | null;
  /** May be given more than once. */
  readonly many: boolean;
  readonly description: string;
}

/** By name; a switch that is on has one empty text. Only what was given. */
export type ReaderOptions = Readonly<Record<string, readonly string[]>>;
/** By role. */
export type ReaderInputs = Readonly<Record<string, ReaderInput>>;

export interface ReaderDescriptor {
  /** As in `--format`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly inputs: readonly InputRole[];
  readonly options: readonly ReaderOption[];
  /** A command line that works, for the help. */
  readonly example: string;
  /** True: each record has passed the bundle's own checks, and actors are named by their ids only. They are not checked again. */
  readonly checked?: boolean;
  /**
   * The content in chunks of a few hundred items; what is defined comes before what uses it. A row that cannot be read is an
   * item of type `fault`, and the reader goes on. Throws BAD_INPUT for options that do not fit, FILE_UNREADABLE, and
   * IMPORT_INVALID for a file that is not of this format at all. The same files and options give the same items.
   */
  read(inputs: ReaderInputs, options: ReaderOptions): AsyncIterable<readonly ImportItem[]>;
}

/** `line` counts from 1. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

export interface RowFault extends RowPlace {
  /** Name of the column or key; null: the row as a whole. */
  readonly column: string | null;
  /** What stands there, shortened; null: nothing in particular. */
  readonly value: string | null;
  /** What is wrong and what to do. */
  readonly message: string;
}

/**
 * An actor as a file names it. Within one `read` the same actor is the same object. Mentions with different names are
 * different actors for the reader, whatever their external ids.
 */
export interface ActorMention {
  /** `actor:…`, where the file gives one. */
  readonly id: string | null;
  /** What other registers call it, as `scheme:value`: `wikidata:Q794`, `iso3166-1:IR`. */
  readonly externalIds: readonly string[];
  readonly name: string;
  /** BCP 47 tag of `name`; null where unknown. */
  readonly lang: string | null;
  /** What it becomes if it is new. */
  readonly kind: ActorKind;
  /** True: `kind` is known, so an actor of another kind is not the same. */
  readonly kindKnown: boolean;
  /** Further names. */
  readonly names: readonly NameRecord[];
  readonly description: string | null;
}

/** An id, or an actor to be recognised. */
export type ActorReference = string | ActorMention;

export interface StatementDraft extends Omit<
  BundleStatement,
  'speaker' | 'principal' | 'reportedBy' | 'citations'
> {
  readonly speaker: ActorReference;
  readonly principal: ActorReference | null;
  readonly reportedBy: ActorReference | null;
  readonly citations: readonly CitationRecord[];
  /** An id that comes again: NUMBER gives the second `…-2` (equal rows are different statements), FAULT refuses it. */
  readonly repeated: 'NUMBER' | 'FAULT';
}

/** How a topic or an issue is recognised: TITLE: by id, else by its title (normalised) if that is one thing's only. */
export type MatchBy = 'ID' | 'TITLE';

export type ImportItem =
  | { readonly type: 'document'; readonly at: RowPlace; readonly record: DocumentRecord }
  | { readonly type: 'actor'; readonly at: RowPlace; readonly record: ActorRecord }
  | { readonly type: 'topic'; readonly at: RowPlace; readonly record: TopicRecord; readonly match: MatchBy }
  | { readonly type: 'issue'; readonly at: RowPlace; readonly record: BundleIssue; readonly match: MatchBy }
  | { readonly type: 'statement'; readonly at: RowPlace; readonly draft: StatementDraft }
  | { readonly type: 'tie'; readonly at: RowPlace; readonly record: TieRecord }
  | { readonly type: 'fault'; readonly fault: RowFault };
