/** How large a request may be. Every query of the tour stays far below. */
import { LONGEST_REFERENCE, MOST_REFERENCES } from '../app/references.ts';

export const LIMITS = {
  /** Rows of one page. */
  first: 100,
  /** Ids in `nodes`. */
  ids: 100,
  /** Entries in one list of a scope or filter. */
  listEntries: MOST_REFERENCES,
  /** Characters of an id or a name. */
  characters: LONGEST_REFERENCE,
  /** Fields inside fields. */
  depth: 14,
  /** Renamed fields in a request. */
  aliases: 30,
  /** Fields of Query in a request. */
  rootFields: 20,
  /** Rows that a request may ask for: the `first` of nested lists multiplied, side by side added up. */
  rows: 50_000,
  /** Words and signs of the request's text. */
  tokens: 2_000,
} as const;
