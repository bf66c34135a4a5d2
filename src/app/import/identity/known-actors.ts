/** The actors that are there already, in the graph or by their ids in the file, found by what they are called. */
import type { ActorKind, ActorRecord, NameKind } from '../../../domain/model.ts';
import { normaliseName } from '../../../domain/names.ts';
import type { GraphReader } from '../../../graph/port.ts';
import {
  actorsNamed,
  actorsOfItems,
  externalIdsOfActors,
  readIdentities,
} from '../../../graph/queries/identity.ts';
import { listsBy } from './file-actors.ts';
import { externalIdsOf, itemOf } from './mentions.ts';

export interface KnownActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** By normalised name, as what it is called so. */
  readonly names: ReadonlyMap<string, readonly NameKind[]>;
  readonly externalIds: ReadonlySet<string>;
  /** Numbers of the imports that say it; none for one of the file. */
  readonly imports: readonly number[];
}

/** Several come in the order of their ids: what a person is asked to decide does not depend on the database's order. */
export interface KnownActors {
  readonly named: (name: string) => readonly KnownActor[];
  readonly withExternalId: (externalId: string) => readonly KnownActor[];
}

/** What `names` (normalised) and `externalIds` lead to. Those of the file replace those of the graph with the same id. */
export async function knownActors(
  tx: GraphReader,
  wanted: { readonly names: readonly string[]; readonly externalIds: readonly string[] },
  ofFile: readonly ActorRecord[],
): Promise<KnownActors> {
  const ids = new Set(await actorsNamed(tx, wanted.names));
  for (const id of await idsWithExternalIds(tx, wanted.externalIds)) ids.add(id);
  const actors = new Map<string, KnownActor>();
  for (const row of await readIdentities(tx, [...ids])) {
    actors.set(row.id, known(row, row.names, row.imports ?? []));
  }
  for (const record of ofFile) {
    const names = record.names.map(({ text, kind }) => ({ normalised: normaliseName(text), kind }));
    actors.set(record.id, known(record, names, []));
  }
  const inOrder = [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byName = listsBy(inOrder, ({ names }) => [...names.keys()]);
  const byExternalId = listsBy(inOrder, ({ externalIds }) => [...externalIds]);
  return {
    named: (name) => byName.get(name) ?? [],
    withExternalId: (externalId) => byExternalId.get(externalId) ?? [],
  };
}

async function idsWithExternalIds(tx: GraphReader, externalIds: readonly string[]): Promise<string[]> {
  if (externalIds.length === 0) return [];
  const wanted = new Set(externalIds);
  const items = externalIds.flatMap((one) => itemOf(one) ?? []);
  const others = (await externalIdsOfActors(tx)).filter((row) =>
    row.externalIds.some((one) => wanted.has(one)),
  );
  return [...(await actorsOfItems(tx, items)), ...others.map(({ id }) => id)];
}

function known(
  actor: {
    readonly id: string;
    readonly kind: ActorKind;
    readonly name: string;
    readonly wikidata: string | null;
    readonly externalIds: readonly string[] | null;
  },
  names: readonly { readonly normalised: string; readonly kind: NameKind }[],
  imports: readonly number[],
): KnownActor {
  const kinds = new Map<string, NameKind[]>();
  for (const [normalised, list] of listsBy(names, (one) => [one.normalised])) {
    kinds.set(
      normalised,
      list.map(({ kind }) => kind),
    );
  }
  return {
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    names: kinds,
    externalIds: new Set(externalIdsOf(actor)),
    imports,
  };
}
