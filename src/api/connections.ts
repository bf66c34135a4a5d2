/**
 * Pages of lists. A list that is stored has keyset cursors: the sort key of the row, so that rows which come or go between two
 * pages move nothing. A list that is computed has cursors with a place and the graph's revision: after a change they are stale.
 */
import type { Rows } from '../app/stances/answer-list.ts';
import type { Listed, PageWanted, SortKey } from '../app/catalogue.ts';
import { StanceGraphError } from '../domain/errors.ts';
import { FIXED } from './limits.ts';

export interface Edge<T> {
  readonly node: T;
  /** Called only if the field is asked for. */
  readonly cursor: () => string;
}

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Called only if the field is asked for. */
  readonly totalCount: () => number | Promise<number>;
}

/** The same with rows that are read only if one of the fields that need them is asked for. */
export interface LazyConnection<T> {
  readonly nodes: () => Promise<Connection<T>['nodes']>;
  readonly edges: () => Promise<Connection<T>['edges']>;
  readonly pageInfo: () => Promise<Connection<T>['pageInfo']>;
  readonly totalCount: Connection<T>['totalCount'];
}

/** Of lists in which a date in the scope leaves undated statements out. */
export interface DatedConnection<T> extends Connection<T> {
  /** Called only if the field is asked for. */
  readonly undatedLeftOut: () => number | Promise<number>;
}

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** How many rows: from 1 to FIXED.first. Throws BAD_INPUT. `usual` is the schema's default, for an explicit null. */
export function pageSize(first: number | null | undefined, usual = 20): number {
  const size = first ?? usual;
  if (size >= 1 && size <= FIXED.first) return size;
  throw new StanceGraphError('BAD_INPUT', `\`first\` is ${size}: ask for 1 to ${FIXED.first} rows.`, {
    details: { argument: 'first', least: 1, most: FIXED.first },
  });
}

/** The types of a sort key's parts, the id's last. */
type KeyTypes = readonly ('string' | 'number')[];

export interface StoredList<T> {
  /** Names the list and its order: a cursor is good for no other. */
  readonly list: string;
  readonly key: KeyTypes;
  /** Reads up to `limit` rows after a key. */
  readonly read: (page: PageWanted) => Promise<readonly Listed<T>[]>;
  readonly totalCount: () => Promise<number>;
}

/** A page of a stored list; one row more is read, to know whether there is a next page. Throws BAD_INPUT, CURSOR_INVALID. */
export function storedPage<T>(stored: StoredList<T>, args: PageArguments): LazyConnection<T> {
  const size = pageSize(args.first);
  const after = storedCursor(stored, args.after);
  let known: Promise<Connection<T>> | null = null;
  const read = async (): Promise<Connection<T>> => {
    const rows = await stored.read({ after, limit: size + 1 });
    const edges = rows.slice(0, size).map(({ record, key }) => ({
      node: record,
      cursor: () => encode([stored.list, ...key]),
    }));
    return page(edges, rows.length > size, stored.totalCount);
  };
  const rows = (): Promise<Connection<T>> => (known ??= read());
  return {
    nodes: async () => (await rows()).nodes,
    edges: async () => (await rows()).edges,
    pageInfo: async () => (await rows()).pageInfo,
    totalCount: stored.totalCount,
  };
}

function storedCursor(
  { list, key: types }: Pick<StoredList<unknown>, 'list' | 'key'>,
  after: string | null | undefined,
): SortKey | null {
  if (after === null || after === undefined) return null;
  const [from, ...key] = decode(after);
  const fits = key.length === types.length && types.every((type, index) => typeof key[index] === type);
  if (from !== list || !fits) throw invalid();
  return key as (string | number)[];
}

/** A page of a list that was computed in full, at this revision. Throws BAD_INPUT, CURSOR_INVALID, CURSOR_STALE. */
export function computedPage<T>(
  list: string,
  revision: number,
  rows: Rows<T>,
  args: PageArguments,
  usual = 20,
): Connection<T> {
  const size = pageSize(args.first, usual);
  const start = computedCursor(list, revision, args.after);
  const edges = Array.from(rows.slice(start, start + size), (node, index) => ({
    node,
    cursor: () => encode([list, revision, start + index + 1]),
  }));
  return page(edges, rows.length > start + size, () => rows.length);
}

/** Like `computedPage`, with the number of statements that a date in the scope left out. */
export function computedDatedPage<T>(
  list: string,
  revision: number,
  answer: { readonly rows: Rows<T>; readonly undatedLeftOut: number },
  args: PageArguments,
  usual = 20,
): DatedConnection<T> {
  const found = computedPage(list, revision, answer.rows, args, usual);
  return { ...found, undatedLeftOut: () => answer.undatedLeftOut };
}

/** How many rows of a computed list come before the page. Throws CURSOR_INVALID, CURSOR_STALE. */
export function computedCursor(list: string, revision: number, after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  const [from, madeAt, place, ...rest] = decode(after);
  if (from !== list || !isCount(madeAt) || !isCount(place) || rest.length > 0) throw invalid();
  if (madeAt !== revision) {
    throw new StanceGraphError(
      'CURSOR_STALE',
      'The graph changed since the page before: start again without `after`.',
      { details: { cursorRevision: madeAt, revision } },
    );
  }
  return place;
}

function page<T>(
  edges: readonly Edge<T>[],
  hasNextPage: boolean,
  totalCount: () => number | Promise<number>,
): Connection<T> {
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor() ?? null },
    totalCount,
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function encode(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function decode(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts)) return parts;
  } catch {
    // not one of ours
  }
  throw invalid();
}

function invalid(): StanceGraphError {
  return new StanceGraphError(
    'CURSOR_INVALID',
    '`after` is no cursor of this list: give the endCursor of the page before, with the same arguments.',
  );
}
