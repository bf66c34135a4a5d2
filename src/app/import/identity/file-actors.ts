/** Which mentions of a file are the same actor, as far as the file alone tells. */
import type { ActorKind } from '../../../domain/model.ts';
import type { Mention } from './mentions.ts';

/** One actor of the file. Sets are of all its mentions. */
export interface FileActor {
  /** By order of appearance; at least one. */
  readonly mentions: readonly Mention[];
  /** Normalised: what its mentions are called. */
  readonly names: ReadonlySet<string>;
  /** Normalised: what else they are called. */
  readonly aliases: ReadonlySet<string>;
  readonly externalIds: ReadonlySet<string>;
  /** Null: not known. */
  readonly kind: ActorKind | null;
}

export interface FileActors {
  readonly actors: readonly FileActor[];
  /** Mentions that could be several of the file's actors. */
  readonly unclear: readonly { readonly mention: Mention; readonly could: readonly FileActor[] }[];
}

interface Loose {
  readonly mention: Mention;
  readonly could: readonly (readonly Mention[])[];
}

/**
 * Mentions with the same normalised name are one actor, unless their external ids or kinds contradict each other; one that is
 * called by the alias of another is that other. Different names stay different actors, whatever external ids they share: a code
 * passes from a state to the one that follows it.
 */
export function fileActors(mentions: readonly Mention[]): FileActors {
  const byName = listsBy(mentions, (mention) => [mention.name]);
  const groups: Mention[][] = [];
  const loose: Loose[] = [];
  for (const called of byName.values()) {
    const parts = contradicting(called);
    groups.push(...parts.groups);
    loose.push(...parts.loose.map((mention) => ({ mention, could: parts.groups })));
  }
  const { joined, unclear } = joinAliases(groups);
  const actors = joined.map(fileActor);
  const actorOf = new Map(actors.flatMap((actor) => actor.mentions.map((mention) => [mention, actor])));
  return {
    actors,
    unclear: [...loose, ...unclear].map(({ mention, could }) => ({
      mention,
      could: could.flatMap(([first]) => actorOf.get(first!) ?? []),
    })),
  };
}

/** Both have an id of the same register, and not the same one; or both kinds are known, and differ. */
export function contradict(
  one: { readonly externalIds: Iterable<string>; readonly kind: ActorKind | null },
  other: { readonly externalIds: Iterable<string>; readonly kind: ActorKind | null },
): boolean {
  if (one.kind !== null && other.kind !== null && one.kind !== other.kind) return true;
  return idsContradict(one.externalIds, other.externalIds);
}

export function idsContradict(one: Iterable<string>, other: Iterable<string>): boolean {
  const [mine, theirs] = [bySchemes(one), bySchemes(other)];
  for (const [scheme, ids] of mine) {
    const others = theirs.get(scheme);
    if (others !== undefined && !ids.some((id) => others.includes(id))) return true;
  }
  return false;
}

function bySchemes(ids: Iterable<string>): Map<string, string[]> {
  return listsBy([...ids], (id) => [id.slice(0, id.indexOf(':'))]);
}

/** Mentions of one name. Those that contradict others stand alone; then one that says too little could be any of them. */
function contradicting(called: readonly Mention[]): { groups: Mention[][]; loose: Mention[] } {
  const clusters = withSharedIds(called.filter(({ externalIds }) => externalIds.length > 0));
  const others = called.filter(({ externalIds }) => externalIds.length === 0);
  const kinds = new Set(called.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  const schemes = clusters.flatMap((cluster) => [
    ...new Set(cluster.flatMap(({ externalIds }) => [...bySchemes(externalIds).keys()])),
  ]);
  const agree = kinds.size <= 1 && new Set(schemes).size === schemes.length;
  if (agree) return { groups: [[...called]], loose: [] };
  const kindsOfClusters = new Set(clusters.flatMap((cluster) => cluster.map(({ kind }) => kind)));
  const isClear = ({ kind }: Mention): boolean =>
    kind !== null && !kindsOfClusters.has(kind) && !kindsOfClusters.has(null);
  const byKind = listsBy(others.filter(isClear), ({ kind }) => [kind!]);
  return { groups: [...clusters, ...byKind.values()], loose: others.filter((one) => !isClear(one)) };
}

function withSharedIds(mentions: readonly Mention[]): Mention[][] {
  return linked(mentions, (mention) => mention.externalIds);
}

/** A group that is called by an alias of one other is that other, unless the two contradict each other; of several: unclear. */
function joinAliases(groups: readonly Mention[][]): { joined: Mention[][]; unclear: Loose[] } {
  const byAlias = listsBy(groups, (group) => [...new Set(group.flatMap(({ aliases }) => aliases))]);
  const other = new Map<Mention[], Mention[]>();
  const unclear = new Map<Mention[], Loose[]>();
  for (const group of byAlias.size === 0 ? [] : groups) {
    const could = (byAlias.get(group[0]!.name) ?? []).filter(
      (one) => one !== group && !contradict(fileActor(group), fileActor(one)),
    );
    if (could.length === 1) other.set(group, could[0]!);
    if (could.length > 1) {
      unclear.set(
        group,
        group.map((mention) => ({ mention, could })),
      );
    }
  }
  const places = new Map(groups.map((group, place) => [group, String(place)]));
  const parts = linked(
    groups.filter((group) => !unclear.has(group)),
    (group) => [group, other.get(group) ?? group].map((one) => places.get(one)!),
  );
  return { joined: parts.map((part) => part.flat()), unclear: [...unclear.values()].flat() };
}

function fileActor(mentions: readonly Mention[]): FileActor {
  const names = new Set(mentions.map(({ name }) => name));
  return {
    mentions,
    names,
    aliases: new Set(mentions.flatMap(({ aliases }) => aliases).filter((alias) => !names.has(alias))),
    externalIds: new Set(mentions.flatMap(({ externalIds }) => externalIds)),
    kind: mentions.find(({ kind }) => kind !== null)?.kind ?? null,
  };
}

/** Things that have a key in common, directly or through others, are together; in the order of the first of each. */
function linked<Thing>(things: readonly Thing[], keysOf: (thing: Thing) => readonly string[]): Thing[][] {
  const parent = things.map((_, place) => place);
  const top = (place: number): number => {
    let at = place;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const first = new Map<string, number>();
  for (const [place, thing] of things.entries()) {
    for (const key of keysOf(thing)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, place);
      else {
        const [a, b] = [top(place), top(other)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, Thing[]>();
  for (const [place, thing] of things.entries()) {
    const at = top(place);
    const group = groups.get(at);
    if (group) group.push(thing);
    else groups.set(at, [thing]);
  }
  return [...groups.values()];
}

export function listsBy<Key, Thing>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => readonly Key[],
): Map<Key, Thing[]> {
  const lists = new Map<Key, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const list = lists.get(key);
      if (list) list.push(thing);
      else lists.set(key, [thing]);
    }
  }
  return lists;
}
