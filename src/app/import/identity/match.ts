/** Which of the actors that are there an actor of the file is. What can be doubted is not decided here, but asked. */
import type { FileActor } from './file-actors.ts';
import { contradict, idsContradict, listsBy } from './file-actors.ts';
import type { KnownActor, KnownActors } from './known-actors.ts';

export interface Candidate {
  readonly actor: KnownActor;
  readonly why: string;
}

export type Verdict =
  | { readonly is: 'KNOWN'; readonly actor: KnownActor; readonly by: string }
  | { readonly is: 'NEW' }
  | { readonly is: 'UNCLEAR'; readonly candidates: readonly Candidate[] };

/**
 * For each actor of the file, in order. An external id and a name that agree settle it; an external id under another name asks;
 * without one, a name that only one actor has settles it. What several actors of the file have in common tells nothing: that an
 * import that was broken off comes to the same result when it goes on rests on this.
 */
export function matchActors(actors: readonly FileActor[], known: KnownActors): Verdict[] {
  const shared = sharedTexts(actors);
  return settleClashes(
    actors,
    actors.map((actor) => matchOne(actor, known, shared)),
  );
}

/** Aliases and external ids of more than one of the file's actors, and names that several have. */
function sharedTexts(actors: readonly FileActor[]): ReadonlySet<string> {
  const owners = listsBy(actors, ({ names, aliases, externalIds }) => [
    ...[...names, ...aliases].map((name) => `name ${name}`),
    ...[...externalIds].map((id) => `id ${id}`),
  ]);
  return new Set([...owners].flatMap(([text, list]) => (list.length > 1 ? [text] : [])));
}

function matchOne(actor: FileActor, known: KnownActors, shared: ReadonlySet<string>): Verdict {
  const ofKind = ({ kind }: KnownActor): boolean => actor.kind === null || actor.kind === kind;
  const names = [...actor.names, ...[...actor.aliases].filter((alias) => !shared.has(`name ${alias}`))];
  const named = unique(names.flatMap((name) => known.named(name))).filter(ofKind);
  const withId = (ids: readonly string[]): KnownActor[] =>
    unique(ids.flatMap((id) => known.withExternalId(id)));
  const ids = [...actor.externalIds];
  const both = withId(ids).filter((one) => named.includes(one));
  if (both.length === 1) return { is: 'KNOWN', actor: both[0]!, by: 'external id and name' };
  if (both.length > 1) {
    return unclear(both.map((one) => candidate(one, 'the same external id and the same name')));
  }
  const byId = withId(ids.filter((id) => !shared.has(`id ${id}`)));
  if (byId.length > 0) {
    return unclear([
      ...byId.map((one) => candidate(one, otherName(one, actor))),
      ...named.map((one) => candidate(one, 'the same name, but not this external id')),
    ]);
  }
  const others = named.filter((one) => idsContradict(one.externalIds, actor.externalIds));
  const fitting = named.filter((one) => !others.includes(one));
  if (fitting.length === 1) return byName(fitting[0]!, names);
  if (fitting.length > 1) return unclear(fitting.map((one) => candidate(one, 'the same name')));
  const isOneOfSeveral = [...actor.names].some((name) => shared.has(`name ${name}`));
  if (others.length === 0 || isOneOfSeveral) return { is: 'NEW' };
  return unclear(others.map((one) => candidate(one, 'the same name, but another external id')));
}

/** A state of before is not the state that came after it, although that one is listed with its name as a former one. */
function byName(actor: KnownActor, names: readonly string[]): Verdict {
  const kinds = names.flatMap((name) => actor.names.get(name) ?? []);
  const current = kinds.find((kind) => kind !== 'FORMER');
  if (current === undefined && actor.kind === 'STATE') {
    return unclear([candidate(actor, 'it is a former name of that state')]);
  }
  return { is: 'KNOWN', actor, by: WORDS[current ?? 'FORMER'] };
}

const WORDS = {
  CANONICAL: 'name',
  ALIAS: 'alias',
  FORMER: 'former name',
  ACRONYM: 'acronym',
  TRANSLITERATION: 'transliteration',
} as const;

/** Two actors of the file that would be the same one, although they contradict each other or have one name between them. */
function settleClashes(actors: readonly FileActor[], verdicts: readonly Verdict[]): Verdict[] {
  const claims = listsBy(verdicts.keys(), (place) => {
    const verdict = verdicts[place]!;
    return verdict.is === 'KNOWN' ? [verdict.actor] : [];
  });
  const settled = [...verdicts];
  for (const [actor, places] of claims) {
    const clash = places.filter((place) =>
      places.some((other) => other !== place && areApart(actors[place]!, actors[other]!)),
    );
    for (const place of clash) {
      const verdict = verdicts[place]!;
      if (verdict.is !== 'KNOWN' || verdict.by === 'external id and name') continue;
      settled[place] = unclear([candidate(actor, 'the same name, which another actor of the file has too')]);
    }
  }
  return settled;
}

function areApart(one: FileActor, other: FileActor): boolean {
  return contradict(one, other) || [...one.names].some((name) => other.names.has(name));
}

function candidate(actor: KnownActor, why: string): Candidate {
  return { actor, why };
}

function unclear(candidates: readonly Candidate[]): Verdict {
  return { is: 'UNCLEAR', candidates };
}

function otherName(actor: KnownActor, ofFile: FileActor): string {
  const id = [...ofFile.externalIds].find((one) => actor.externalIds.has(one));
  return `the same external id (${id}), but another ${ofFile.kind !== null && ofFile.kind !== actor.kind ? 'kind' : 'name'}`;
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
