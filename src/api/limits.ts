/** How large a request may be. Every query of the tour stays far below. */
export const LIMITS = {
  /** Rows of one page. */
  first: 100,
  /** Ids in `nodes`. */
  ids: 100,
  /** Entries in one list of a scope or filter. */
  listEntries: 100,
  /** Fields inside fields. */
  depth: 12,
  /** Renamed fields in a request. */
  aliases: 30,
  /** Fields of Query in a request. */
  rootFields: 20,
  /** Words and signs of the request's text. */
  tokens: 2_000,
} as const;
