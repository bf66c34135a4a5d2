/** Who the actors of a file are: those of the graph, or new ones. Asks where names and external ids do not settle it. */
import type { ActorRecord } from '../../../domain/model.ts';
import type { GraphReader } from '../../../graph/port.ts';
import { readExistingIds } from '../../../graph/queries/upsert-references.ts';
import { nearest } from '../../../interchange/readers/bundle/nearest.ts';
import { invalidImport } from '../faults.ts';
import type { ImportReport, UnclearActor } from '../import-job.ts';
import { decide, NEW } from './decisions.ts';
import type { Decided, Decision } from './decisions.ts';
import { fileActors, listsBy } from './file-actors.ts';
import type { FileActor } from './file-actors.ts';
import { knownActors } from './known-actors.ts';
import type { KnownActor } from './known-actors.ts';
import { matchActors } from './match.ts';
import type { Verdict } from './match.ts';
import type { Mention } from './mentions.ts';
import { actorRecord, decidedId, newIds } from './new-actors.ts';
import { actorsUnclear, unclearActor } from './unclear.ts';

export interface IdentityInput {
  readonly mentions: readonly Mention[];
  /** Actors that the file defines by their ids. */
  readonly defined: readonly ActorRecord[];
  /** Whether the file defines an actor of this id. */
  readonly isDefined: (id: string) => boolean;
  readonly decisions: readonly Decision[];
  /** The number of this import, if it has begun before. */
  readonly importNumber: number | null;
}

export interface Identity {
  /** The id of each mention. */
  readonly ids: ReadonlyMap<Mention, string>;
  /** New actors by id. */
  readonly created: ReadonlyMap<string, ActorRecord>;
  /** By something else than their ids. */
  readonly recognised: ImportReport['recognised'];
  /** Actors that this import has brought before. */
  readonly own: readonly KnownActor[];
  /** Decisions that fit nothing in the file. */
  readonly unused: readonly Decision[];
}

/** At most a few database statements for each batch of names. Throws ACTORS_UNCLEAR, and IMPORT_INVALID for decisions that do not fit. */
export async function identify(tx: GraphReader, input: IdentityInput): Promise<Identity> {
  const decided = decide(input.mentions, input.decisions);
  const ids = new Map<Mention, string>();
  const created = new Map<string, ActorRecord>();
  await takeGivenIds(tx, input, decided, ids, created);
  const others = input.mentions.filter((mention) => !ids.has(mention) && !decided.byMention.has(mention));
  const inFile = fileActors(others);
  const wanted = {
    names: [...new Set(others.flatMap(({ name, aliases }) => [name, ...aliases]))],
    externalIds: [...new Set(others.flatMap(({ externalIds }) => externalIds))],
  };
  const known = await knownActors(tx, wanted, [...input.defined, ...created.values()]);
  const verdicts = matchActors(inFile.actors, known);
  await createNew(tx, inFile.actors, verdicts, input, ids, created);
  for (const [place, verdict] of verdicts.entries()) {
    if (verdict.is !== 'KNOWN') continue;
    for (const mention of inFile.actors[place]!.mentions) ids.set(mention, verdict.actor.id);
  }
  const unclear = [
    ...inFile.actors.flatMap((actor, place) => unclearOf(actor, verdicts[place]!)),
    ...inFile.unclear.map(({ mention, could }) =>
      unclearActor(
        mention,
        could.flatMap((one) => inFileOf(one, ids)),
      ),
    ),
  ];
  await checkDecided(tx, decided, input, created);
  if (unclear.length > 0) throw actorsUnclear(unclear, decided.unused);
  const isOwn = ({ imports }: KnownActor): boolean =>
    input.importNumber !== null && imports.includes(input.importNumber);
  const matched = verdicts.flatMap((verdict) => (verdict.is === 'KNOWN' ? [verdict.actor] : []));
  return {
    ids,
    created,
    recognised: recognisedOf(inFile.actors, verdicts, isOwn),
    own: [...new Set(matched)].filter(isOwn),
    unused: decided.unused,
  };
}

/** Ids that the file or a decision gives settle it. */
async function takeGivenIds(
  tx: GraphReader,
  { mentions, isDefined }: IdentityInput,
  { byMention }: Decided,
  ids: Map<Mention, string>,
  created: Map<string, ActorRecord>,
): Promise<void> {
  const isNew = new Set<Mention>();
  for (const mention of mentions) {
    const decision = byMention.get(mention);
    const given = decision?.is === NEW ? decidedId(mention) : (decision?.is ?? mention.given.id);
    if (given === null) continue;
    ids.set(mention, given);
    if (decision === undefined || decision.is === NEW) isNew.add(mention);
  }
  const inGraph = await readExistingIds(tx, ids.values());
  for (const [id, group] of listsBy(isNew, (mention) => [ids.get(mention)!])) {
    if (!inGraph.has(id) && !isDefined(id)) created.set(id, actorRecord(id, group));
  }
}

async function createNew(
  tx: GraphReader,
  actors: readonly FileActor[],
  verdicts: readonly Verdict[],
  { isDefined }: IdentityInput,
  ids: Map<Mention, string>,
  created: Map<string, ActorRecord>,
): Promise<void> {
  const lists = actors.flatMap(({ mentions }, place) => (verdicts[place]!.is === 'NEW' ? [mentions] : []));
  const fresh = await newIds(tx, lists, (id) => isDefined(id) || created.has(id));
  for (const [place, mentions] of lists.entries()) {
    const id = fresh[place]!;
    created.set(id, actorRecord(id, mentions));
    for (const mention of mentions) ids.set(mention, id);
  }
}

/** Whom a decision names must be there. */
async function checkDecided(
  tx: GraphReader,
  { byMention }: Decided,
  { isDefined }: IdentityInput,
  created: ReadonlyMap<string, ActorRecord>,
): Promise<void> {
  const named = new Map([...byMention.values()].filter(({ is }) => is !== NEW).map((one) => [one.is, one]));
  const inGraph = await readExistingIds(tx, named.keys());
  const missing = [...named.values()].filter(
    ({ is }) => !inGraph.has(is) && !isDefined(is) && !created.has(is),
  );
  if (missing.length === 0) return;
  const near = (is: string): string => {
    const found = nearest(is, created.keys());
    return found === null ? 'give the id of one, or new' : `did you mean ${found}?`;
  };
  const faults = missing.map(({ is, at }) => {
    return {
      ...at,
      column: 'is',
      value: is,
      message: `neither the graph nor the file has this actor: ${near(is)}`,
    };
  });
  throw invalidImport(faults, faults.length);
}

/** One for each way in which it is written: each needs a line. */
function unclearOf(actor: FileActor, verdict: Verdict): UnclearActor[] {
  if (verdict.is !== 'UNCLEAR') return [];
  const candidates = verdict.candidates.map(({ actor, why }) => ({ id: actor.id, name: actor.name, why }));
  const ways = listsBy(actor.mentions, ({ name, externalIds }) => [JSON.stringify([name, externalIds])]);
  return [...ways.values()].map(([mention]) => unclearActor(mention!, candidates));
}

function inFileOf(actor: FileActor, ids: ReadonlyMap<Mention, string>): UnclearActor['candidates'][number][] {
  const [mention] = actor.mentions;
  const id = ids.get(mention!);
  if (id === undefined) return [];
  return [{ id, name: mention!.given.name, why: `the actor of ${mention!.at.file}:${mention!.at.line}` }];
}

function recognisedOf(
  actors: readonly FileActor[],
  verdicts: readonly Verdict[],
  isOwn: (actor: KnownActor) => boolean,
): ImportReport['recognised'] {
  return verdicts.flatMap((verdict, place) => {
    if (verdict.is !== 'KNOWN' || isOwn(verdict.actor)) return [];
    const { name } = actors[place]!.mentions[0]!.given;
    return [{ name, actor: verdict.actor.id, by: verdict.by }];
  });
}
