/** What Discourse Network Analyzer and rDNA call their columns, in event lists (2.0, 3.x), statements and documents. */
import { columnKey } from '../statements-table/guesses.ts';

/** Variables of DNA's usual statement type; `--person` and so on say what another one calls them. */
export const VARIABLES = {
  person: ['person'],
  organization: ['organization', 'organisation'],
  concept: ['concept'],
  qualifier: ['agreement'],
} as const;
export type Variable = keyof typeof VARIABLES;

/** What DNA adds to each statement. */
export const STATEMENT_COLUMNS = {
  id: ['statement id', 'id'],
  date: ['date', 'time', 'datetime', 'date time'],
  quote: ['text'],
  recordedBy: ['coder'],
  document: ['document id', 'doc id'],
  documentTitle: ['document title', 'doc title', 'title'],
} as const;

/** What DNA knows of a document, beside each statement or in a list of documents. */
export const DOCUMENT_COLUMNS = {
  author: ['document author', 'doc author', 'author'],
  source: ['document source', 'doc source', 'source'],
  section: ['document section', 'doc section', 'section'],
  type: ['document type', 'doc type', 'type'],
} as const;

/** The header's own name of the first of `words` that is there; undefined: none is. */
export function columnFor(header: readonly string[], words: readonly string[]): string | undefined {
  const names = new Map(header.map((name) => [columnKey(name), name]));
  const word = words.find((one) => names.has(one));
  return word === undefined ? undefined : names.get(word);
}
