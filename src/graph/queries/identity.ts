/** What the graph knows actors, topics and issues by: for recognising those of a file. */
import type { ActorKind, NameKind } from '../../domain/model.ts';
import type { GraphReader } from '../port.ts';
import { readInBatches } from './upsert-batches.ts';

export interface IdentityRow {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly wikidata: string | null;
  readonly externalIds: readonly string[] | null;
  /** Numbers of the imports that say it. */
  readonly imports: readonly number[] | null;
  readonly names: readonly { readonly normalised: string; readonly kind: NameKind }[];
}

/** Ids of the actors that have one of these normalised names, each once. */
export async function actorsNamed(tx: GraphReader, names: readonly string[]): Promise<string[]> {
  const cypher =
    'UNWIND $ids AS name MATCH (n:Name {normalised: name})<-[:KNOWN_AS]-(a:Actor) RETURN a.id AS id';
  const rows = await readInBatches<{ id: string }>(tx, cypher, names);
  return [...new Set(rows.map(({ id }) => id))];
}

/** Ids of the actors that have one of these Wikidata items. */
export async function actorsOfItems(tx: GraphReader, items: readonly string[]): Promise<string[]> {
  const cypher = 'UNWIND $ids AS item MATCH (a:Actor {wikidata: item}) RETURN a.id AS id';
  return (await readInBatches<{ id: string }>(tx, cypher, items)).map(({ id }) => id);
}

/** All actors with external ids. No index reaches into a list: whoever looks for many of them compares here. */
export async function externalIdsOfActors(
  tx: GraphReader,
): Promise<{ readonly id: string; readonly externalIds: readonly string[] }[]> {
  return tx.run(
    'MATCH (a:Actor) WHERE a.externalIds IS NOT NULL RETURN a.id AS id, a.externalIds AS externalIds',
  );
}

/** Those of the ids that exist. */
export async function readIdentities(tx: GraphReader, ids: readonly string[]): Promise<IdentityRow[]> {
  return readInBatches<IdentityRow>(
    tx,
    `UNWIND $ids AS id MATCH (a:Actor {id: id})
     RETURN a.id AS id, a.kind AS kind, a.name AS name, a.wikidata AS wikidata, a.externalIds AS externalIds, a.imports AS imports,
       [(a)-[:KNOWN_AS]->(n:Name) | {normalised: n.normalised, kind: n.kind}] AS names`,
    ids,
  );
}

export interface TitledRow {
  readonly id: string;
  readonly normalised: string;
}

/** The topics or issues with one of these normalised titles. */
export async function titled(
  tx: GraphReader,
  label: 'Topic' | 'Issue',
  titles: readonly string[],
): Promise<TitledRow[]> {
  const cypher = `UNWIND $ids AS title MATCH (x:${label} {normalised: title}) RETURN x.id AS id, x.normalised AS normalised`;
  return readInBatches<TitledRow>(tx, cypher, titles);
}
