/** What one request has read: each thing once, and things of one kind that are asked for together in one statement. */
import DataLoader from 'dataloader';
import {
  actorsByIds,
  documentsByIds,
  issuesByIds,
  type Listed,
  positionsByIds,
  statementsByIds,
  topicsByIds,
} from '../app/catalogue.ts';
import type { Remembered } from '../app/entity-memory.ts';
import type { GraphReader } from '../app/request-reader.ts';
import { entityTypeOfId } from '../domain/ids.ts';
import type { NodeRecord } from './parents.ts';

export type Loader<T> = DataLoader<string, T | null>;

export type Loaders = ReturnType<typeof createLoaders>;

/** What is known at the request's revision; null as long as the request has not asked for it: then asking would cost more than it saves. */
export type RememberedNow = () => Promise<Remembered> | null;

export function createLoaders(reader: GraphReader, remembered: RememberedNow) {
  const kept = <T extends Identified>(read: ReadByIds<T>): Loader<T> => byId(unlessKnown(read, remembered));
  const actors = kept((ids) => actorsByIds(reader, ids));
  const topics = kept((ids) => topicsByIds(reader, ids));
  const issues = kept((ids) => issuesByIds(reader, ids));
  const positions = kept((ids) => positionsByIds(reader, ids));
  const statements = byId((ids) => statementsByIds(reader, ids));
  const documents = kept((ids) => documentsByIds(reader, ids));
  const byType = {
    ACTOR: actors,
    TOPIC: topics,
    ISSUE: issues,
    POSITION: positions,
    STATEMENT: statements,
    DOCUMENT: documents,
    TIE: null,
  } as const;

  return {
    actors,
    topics,
    issues,
    positions,
    statements,
    documents,
    /** Whatever has the id; null where nothing has. */
    async node(id: string): Promise<NodeRecord | null> {
      const type = entityTypeOfId(id);
      return (type && (await byType[type]?.load(id))) ?? null;
    },
    /** One value for each of many owners, by the arguments of the field: see `Owned`. */
    owned: ownedLoaders(),
  };
}

/** The same, of something that another record names: that it is missing would be our fault. */
export async function need<T>(loader: Loader<T>, id: string): Promise<T> {
  const record = await loader.load(id);
  if (record === null) throw new Error(`${id} is named in the graph and not in it`);
  return record;
}

/** The same where nothing may be named. */
export async function maybe<T>(loader: Loader<T>, id: string | null): Promise<T | null> {
  return id === null ? null : need(loader, id);
}

/** Keeps the records of a list, so that they are not read again; gives the list back. */
export function keep<T extends { readonly id: string }>(
  loader: Loader<T>,
  rows: readonly Listed<T>[],
): readonly Listed<T>[] {
  for (const { record } of rows) loader.prime(record.id, record);
  return rows;
}

interface Identified {
  readonly id: string;
}

type ReadByIds<T> = (ids: readonly string[]) => Promise<readonly T[]>;

/** Reads what is not known, and keeps it. An id has its type in it: no two types share one. */
function unlessKnown<T extends Identified>(read: ReadByIds<T>, remembered: RememberedNow): ReadByIds<T> {
  return async (ids) => {
    const memory = await remembered();
    if (memory === null) return read(ids);
    const known = ids.flatMap((id) => (memory.get(id) as T | undefined) ?? []);
    if (known.length === ids.length) return known;
    const found = await read(ids.filter((id) => memory.get(id) === undefined));
    for (const record of found) memory.keep(record.id, record);
    return [...known, ...found];
  };
}

function byId<T extends Identified>(read: ReadByIds<T>): Loader<T> {
  return new DataLoader(async (ids) => {
    const found = new Map((await read(ids)).map((record) => [record.id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Reads a field of many owners at once; every owner must be in the answer. */
export type ReadOwned<T> = (owners: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** A field with equal arguments is read for all its owners in one statement. */
type Owned = <T>(field: string, args: unknown, owner: string, read: ReadOwned<T>) => Promise<T>;

function ownedLoaders(): Owned {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  return async <T>(field: string, args: unknown, owner: string, read: ReadOwned<T>) => {
    const key = `${field} ${JSON.stringify(args)}`;
    let loader = loaders.get(key);
    if (!loader) {
      loader = new DataLoader(async (owners: readonly string[]) => {
        const found = await read(owners);
        return owners.map((id) => found.get(id) ?? new Error(`no ${field} of ${id} was read`));
      });
      loaders.set(key, loader);
    }
    return (await loader.load(owner)) as T;
  };
}
