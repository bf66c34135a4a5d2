/** Finding actors, issues, topics, positions, documents and statements by name or text, in any language and script. */
import { StanceGraphError } from '../../domain/errors.ts';
import { ID_PREFIX } from '../../domain/ids.ts';
import { normaliseName, wordsOfName } from '../../domain/names.ts';
import type { GraphDatabase } from '../../graph/port.ts';
import { type Hit, rankedHits } from './ranking.ts';
import { type SearchState, createSearchIndex } from './search-index.ts';
import { SEARCH_TYPES, type SearchType } from './search-type.ts';

export interface SearchRequest {
  readonly text: string;
  /** Null: all. */
  readonly types: readonly SearchType[] | null;
}

export interface SearchAnswer {
  /** The revision of the graph that was searched: the one asked for, or a later one. */
  readonly revision: number;
  /** Best first, each node once. */
  readonly hits: readonly Hit[];
  /** False where statements were not asked for by name and there are too many to search them. */
  readonly statementsSearched: boolean;
}

export interface Search {
  /**
   * `revision` is the graph's as the caller has read it: everything committed up to it is seen. A text without letters or
   * digits finds nothing. Throws BAD_INPUT for an empty list of types, LIMIT_EXCEEDED for a text that is too long, and where
   * `types` names statements of which there are too many.
   */
  find(revision: number, request: SearchRequest): Promise<SearchAnswer>;
  /**
   * The `count` nodes of one type whose name, title, label or id is nearest to a text, for messages. Takes any text. Of
   * statements, which have no name, those with the nearest words.
   */
  nearest(revision: number, type: SearchType, text: string, count: number): Promise<Hit[]>;
}

/** Texts of statements (quotes, summaries, conditions) held in memory: some 1 kB each. */
export const MOST_SENTENCES = 200_000;
const LONGEST_TEXT = 500;
const MOST_WORDS = 20;

/**
 * One for each database and process: it holds the index, which is built at the first search. The graph must not be
 * replaced by an older copy under it.
 */
export function createSearch(db: GraphDatabase, { mostSentences = MOST_SENTENCES } = {}): Search {
  const index = createSearchIndex(db, mostSentences);
  return {
    async find(revision, { text, types }) {
      if (types?.length === 0) throw noTypes();
      const words = wordsOf(text);
      const state = await index.stateAt(revision);
      const wanted = new Set(types ?? SEARCH_TYPES);
      if (types?.includes('STATEMENT') && !state.sentences) throw tooManySentences(mostSentences);
      return {
        revision: state.revision,
        hits: hitsIn(state, text, words, wanted, 0),
        statementsSearched: wanted.has('STATEMENT') && state.sentences !== null,
      };
    },

    async nearest(revision, type, text, count) {
      const name = withoutPrefix(text).slice(0, LONGEST_TEXT);
      const words = [...new Set(wordsOfName(name))].slice(0, MOST_WORDS);
      const state = await index.stateAt(revision);
      return hitsIn(state, name, words, new Set([type]), 1).slice(0, count);
    },
  };
}

function hitsIn(
  { names, sentences }: SearchState,
  text: string,
  words: readonly string[],
  types: ReadonlySet<SearchType>,
  extraTypos: number,
): Hit[] {
  if (words.length === 0) return [];
  const indexes = sentences && types.has('STATEMENT') ? [names, sentences] : [names];
  return rankedHits(indexes, { normalised: normaliseName(text), words, types, extraTypos });
}

function noTypes(): StanceGraphError {
  return new StanceGraphError(
    'BAD_INPUT',
    '`types` is an empty list: leave it out to search for everything, or name what to search for.',
    { details: { argument: 'types', allowed: SEARCH_TYPES } },
  );
}

function wordsOf(text: string): string[] {
  if (text.length > LONGEST_TEXT) {
    throw new StanceGraphError(
      'LIMIT_EXCEEDED',
      `The text to search for has ${text.length} characters; at most ${LONGEST_TEXT} are searched. Use fewer words.`,
      { details: { argument: 'text', most: LONGEST_TEXT, found: text.length } },
    );
  }
  const words = [...new Set(wordsOfName(text))];
  if (words.length > MOST_WORDS) {
    throw new StanceGraphError(
      'LIMIT_EXCEEDED',
      `The text to search for has ${words.length} different words; at most ${MOST_WORDS} are searched. Use fewer.`,
      { details: { argument: 'text', most: MOST_WORDS, found: words.length } },
    );
  }
  return words;
}

function withoutPrefix(text: string): string {
  const prefix = Object.values(ID_PREFIX).find((prefix) => text.startsWith(`${prefix}:`));
  return prefix === undefined ? text : text.slice(prefix.length + 1);
}

function tooManySentences(limit: number): StanceGraphError {
  return new StanceGraphError(
    'LIMIT_EXCEEDED',
    `The graph holds more than ${limit} texts of statements, too many to search. Search the other types, or list ` +
      'statements with `statements` and a scope.',
    { details: { argument: 'types', most: limit } },
  );
}
