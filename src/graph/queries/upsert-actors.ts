/** Actors, the label of their kind, and their names. */
import { ACTOR_KINDS } from '../../domain/model.ts';
import type { ActorKind } from '../../domain/model.ts';
import type { GraphReader, GraphWriter } from '../port.ts';
import type { Marked } from './marks.ts';
import { changeInBatches, projection, readInBatches, writeInBatches } from './upsert-batches.ts';

/** Exactly the properties of an Actor node. */
export type ActorRow = {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly normalised: string;
  readonly description: string | null;
  readonly wikidata: string | null;
  /** In order; null: none. */
  readonly externalIds: readonly string[] | null;
};

/** A Name node with the actor it belongs to and its place in that actor's list. */
export type NameRow = {
  readonly actor: string;
  readonly order: number;
  readonly properties: {
    readonly key: string;
    readonly text: string;
    readonly lang: string | null;
    readonly kind: string;
    readonly normalised: string;
  };
};

/** The second label of an actor. */
export const KIND_LABEL: Readonly<Record<ActorKind, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  ARMED_GROUP: 'ArmedGroup',
  STATE: 'State',
  COALITION: 'Coalition',
};

const ACTOR = projection(['id', 'kind', 'name', 'normalised', 'description', 'wikidata', 'externalIds']);
const NAME = projection(['key', 'text', 'lang', 'kind', 'normalised']);
const ALL_KIND_LABELS = ACTOR_KINDS.map((kind) => `:${KIND_LABEL[kind]}`).join('');

export async function readActorRows(tx: GraphReader, ids: readonly string[]): Promise<Marked<ActorRow>[]> {
  const cypher = `UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a${ACTOR} AS row, a.imports AS imports`;
  return readInBatches<Marked<ActorRow>>(tx, cypher, ids);
}

/** At most one statement for each kind and batch: labels cannot be parameters. */
export async function writeActorRows(tx: GraphWriter, rows: readonly Marked<ActorRow>[]): Promise<void> {
  for (const kind of ACTOR_KINDS) {
    await writeInBatches(
      tx,
      `UNWIND $rows AS r MERGE (a:Actor {id: r.row.id}) SET a = r.row SET a.imports = r.imports
       REMOVE a${ALL_KIND_LABELS} SET a:${KIND_LABEL[kind]}`,
      rows.filter(({ row }) => row.kind === kind),
    );
  }
}

/** All names of these actors. */
export async function readNameRows(tx: GraphReader, actorIds: readonly string[]): Promise<NameRow[]> {
  return readInBatches<NameRow>(
    tx,
    `UNWIND $ids AS id MATCH (a:Actor {id: id})-[k:KNOWN_AS]->(n:Name)
     RETURN a.id AS actor, k.order AS order, n${NAME} AS properties`,
    actorIds,
  );
}

export async function writeNameRows(tx: GraphWriter, rows: readonly NameRow[]): Promise<void> {
  await writeInBatches(
    tx,
    `UNWIND $rows AS r MATCH (a:Actor {id: r.actor})
     MERGE (n:Name {key: r.properties.key}) SET n = r.properties
     MERGE (n)<-[k:KNOWN_AS]-(a) SET k.order = r.order`,
    rows,
  );
}

export async function deleteNames(tx: GraphWriter, keys: readonly string[]): Promise<void> {
  await changeInBatches(tx, 'UNWIND $ids AS key MATCH (n:Name {key: key}) DETACH DELETE n', keys);
}
