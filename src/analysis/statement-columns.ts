/**
 * Statements as columns of numbers: what every answer is computed from. Row k is the k-th statement by id, and all tables are
 * sorted by id, so that comparing numbers compares ids. Deprecated statements are not in here; retracted ones are where the source
 * gives recordings, and are left out unless a scope asks for what was known at a moment.
 * Cost: linear in statements, but for sorting the tables; afterwards nothing allocates per statement.
 */
import type { ActorKind, StatementMode } from '../domain/model.ts';
import type { Recording } from '../domain/moment.ts';
import type { Interned, Lists } from './intern.ts';
import type { IssueColumns, IssueFacts } from './issue-columns.ts';
import type { Places } from './places.ts';
import type { StatementIds } from './statement-ids.ts';

export { type IssueFacts, pairKey } from './issue-columns.ts';

export interface StatementRow {
  readonly id: string;
  readonly speaker: string;
  readonly principal: string | null;
  readonly reporter: string | null;
  readonly issue: string;
  readonly position: string;
  /** On -1..1 (normalisedValue); null on a nominal scale. */
  readonly value: number | null;
  /** The partial date as written; null where unknown or only a bound is known. */
  readonly date: string | null;
  /** YYYY-MM-DD; null where open to that side. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly mode: StatementMode;
  readonly rank: 'PREFERRED' | 'NORMAL';
  readonly confidence: number | null;
  readonly condition: string | null;
  readonly documents: readonly RowDocument[];
  /** When it was on record, in the order of time; empty: unknown, and it is now. */
  readonly recordings: readonly Recording[];
}

export interface RowDocument {
  readonly id: string;
  readonly publisher: string | null;
  readonly publishedEarliest: string | null;
}

export interface ColumnSource {
  readonly rows: readonly StatementRow[];
  readonly issues: readonly IssueFacts[];
  /** Kinds of at least all speakers, principals and actors that issues are about; further ones (ends of ties) become part of the table. */
  readonly actorKinds: ReadonlyMap<string, ActorKind>;
}

/** Day numbers that stand for "open to that side". */
export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;

export interface StatementColumns extends IssueColumns {
  readonly size: number;
  readonly ids: StatementIds;
  readonly actors: Interned;
  readonly issues: Interned;
  readonly positions: Interned;
  readonly documents: Interned;
  readonly publishers: Interned;
  readonly topics: Interned;
  readonly conditions: Interned;
  readonly dates: Interned;
  /** By statement; -1 stands for none. */
  readonly speaker: Places;
  readonly principal: Places;
  readonly reporter: Places;
  readonly issue: Places;
  readonly position: Places;
  /** Place in `whens`. */
  readonly when: Places;
  /** 1: DEEDS */
  readonly deed: Uint8Array;
  /** 1: PREFERRED */
  readonly preferred: Uint8Array;
  /** Place in `confidences`. */
  readonly confidence: Places;
  readonly condition: Places;
  readonly cited: Lists;
  /** Place in `histories`. */
  readonly history: Places;
  readonly whens: Whens;
  readonly confidences: Float64Array;
  readonly histories: Histories;
  /** By actor: index in ACTOR_KINDS. */
  readonly actorKind: Int8Array;
  /** By document. */
  readonly publisherOf: Int32Array;
  /** The first day on which it may have been published; OPEN_START where unknown. */
  readonly publishedOf: Int32Array;
}

/** The different dates of statements; many share one. */
export interface Whens {
  /** The partial date as written, in `dates`; -1 where unknown or only a bound is known. */
  readonly date: Int32Array;
  /** Days since 1970-01-01, OPEN_START and OPEN_END where open. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

/**
 * The different histories of being on record. Recordings of history h: from `start[h]` up to, without, `start[h + 1]`; in milliseconds
 * since 1970, `until` Infinity while it lasts.
 */
export interface Histories {
  readonly start: Int32Array;
  readonly from: Float64Array;
  readonly until: Float64Array;
}
