/** What can be searched for. At an equal match the earlier one comes first. */
export const SEARCH_TYPES = ['ACTOR', 'ISSUE', 'TOPIC', 'POSITION', 'DOCUMENT', 'STATEMENT'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];
