/**
 * Taking an import out: what nobody else says and nothing that stays uses. `$number` is the import's; its marks count for nothing
 * in any of these queries, so that they say the same however far a removal has got, or before it begins.
 */
import { TIE_TYPES } from '../../domain/model.ts';
import type { GraphReader, GraphWriter } from '../port.ts';
import type { MarkedLabel } from './marks.ts';

/** What has to be known beside the nodes themselves. */
export type RemovalParams = {
  readonly number: number;
  /** Issues that go; those that are gone already may be missing. */
  readonly issues: readonly string[];
  /** Documents that ties which stay are cited from. */
  readonly documents: readonly string[];
};

/** Relationships have no `imports` index either: ties are few. */
const TIE = `(:Actor)-[t:${TIE_TYPES.join('|')}]->(:Actor)`;

/** Whether somebody else says it; what is older than imports belongs to somebody else. */
const saidByOthers = (thing: string): string =>
  `any(number IN coalesce(${thing}.imports, [0]) WHERE number <> $number)`;

/** Of an issue `x`: one of its positions stays, said by others or taken by a statement that stays. */
const ISSUE_STAYS = `(${saidByOthers('x')} OR EXISTS { MATCH (x)<-[:ON]-(p:Position) WHERE ${saidByOthers('p')} }
  OR EXISTS { MATCH (x)<-[:ON]-(:Position)<-[:EXPRESSES]-(s:Statement) WHERE ${saidByOthers('s')} })`;

/** Of a node `x`. An issue that stays, though nobody says it any more, keeps its positions. */
const STAYS: Readonly<Record<MarkedLabel, string>> = {
  Statement: saidByOthers('x'),
  Position: `(${saidByOthers('x')} OR EXISTS { MATCH (x)<-[:EXPRESSES]-(s:Statement) WHERE ${saidByOthers('s')} }
    OR EXISTS { MATCH (x)-[:ON]->(i:Issue) WHERE NOT i.id IN $issues AND NOT ${saidByOthers('i')} })`,
  Issue: ISSUE_STAYS,
  Topic: `(${saidByOthers('x')} OR EXISTS { MATCH (x)<-[:PART_OF]-(i:Issue) WHERE NOT i.id IN $issues })`,
  Document: `(${saidByOthers('x')} OR x.id IN $documents
    OR EXISTS { MATCH (x)<-[:CITED_IN]-(s:Statement) WHERE ${saidByOthers('s')} })`,
  Actor: `(${saidByOthers('x')} OR EXISTS { MATCH (x)-[:MADE]->(s:Statement) WHERE ${saidByOthers('s')} }
    OR EXISTS { MATCH (x)<-[:ON_BEHALF_OF|REPORTED_BY]-(s:Statement) WHERE ${saidByOthers('s')} }
    OR EXISTS { MATCH (x)<-[:ABOUT]-(i:Issue) WHERE NOT i.id IN $issues }
    OR EXISTS { MATCH (x)-[t:${TIE_TYPES.join('|')}]-(:Actor) WHERE ${saidByOthers('t')} })`,
};

/** Ids of what goes; with `among` only of these. */
export async function goingIds(
  tx: GraphReader,
  label: MarkedLabel,
  params: RemovalParams,
  { limit, among }: { readonly limit: number; readonly among?: readonly string[] },
): Promise<string[]> {
  const anchor = among ? `UNWIND $among AS id MATCH (x:${label} {id: id})` : `MATCH (x:${label})`;
  const rows = await tx.run<{ id: string }>(
    `${anchor} WHERE NOT ${STAYS[label]} RETURN x.id AS id LIMIT $limit`,
    { ...params, limit, ...(among ? { among } : {}) },
  );
  return rows.map(({ id }) => id);
}

export interface Going {
  readonly going: number;
  /** Those of them that the import says; the others were left behind by one that was removed before. */
  readonly marked: number;
}

export async function countGoing(tx: GraphReader, label: MarkedLabel, params: RemovalParams): Promise<Going> {
  const [row] = await tx.run<Going>(
    `MATCH (x:${label}) WHERE NOT ${STAYS[label]}
     RETURN count(x) AS going, coalesce(sum(CASE WHEN $number IN x.imports THEN 1 ELSE 0 END), 0) AS marked`,
    params,
  );
  return row!;
}

/** How many nodes have the import's mark. */
export async function countMarked(tx: GraphReader, label: MarkedLabel, number: number): Promise<number> {
  const cypher = `MATCH (x:${label}) WHERE $number IN x.imports RETURN count(x) AS count`;
  const [row] = await tx.run<{ count: number }>(cypher, { number });
  return row!.count;
}

export async function markedIds(
  tx: GraphReader,
  label: MarkedLabel,
  number: number,
  limit: number,
): Promise<string[]> {
  const cypher = `MATCH (x:${label}) WHERE $number IN x.imports RETURN x.id AS id LIMIT $limit`;
  return (await tx.run<{ id: string }>(cypher, { number, limit })).map(({ id }) => id);
}

/** With all that hangs on them. */
export async function deleteNodes(
  tx: GraphWriter,
  label: MarkedLabel,
  ids: readonly string[],
): Promise<void> {
  if (label === 'Actor') {
    await tx.run('UNWIND $ids AS id MATCH (:Actor {id: id})-[:KNOWN_AS]->(n:Name) DETACH DELETE n', { ids });
  }
  await tx.run(`UNWIND $ids AS id MATCH (x:${label} {id: id}) DETACH DELETE x`, { ids });
}

export async function takeMarks(
  tx: GraphWriter,
  label: MarkedLabel,
  ids: readonly string[],
  number: number,
): Promise<void> {
  await tx.run(
    `UNWIND $ids AS id MATCH (x:${label} {id: id})
     SET x.imports = [number IN x.imports WHERE number <> $number]`,
    { ids, number },
  );
}

export interface MarkedTie {
  readonly id: string;
  /** Nobody else says it. */
  readonly goes: boolean;
}

/** The ties that the import says. */
export async function markedTies(tx: GraphReader, number: number): Promise<MarkedTie[]> {
  return tx.run<MarkedTie>(
    `MATCH ${TIE} WHERE $number IN t.imports RETURN t.id AS id, NOT ${saidByOthers('t')} AS goes`,
    { number },
  );
}

export async function takeTieMarks(tx: GraphWriter, number: number): Promise<void> {
  await tx.run(
    `MATCH ${TIE} WHERE $number IN t.imports SET t.imports = [number IN t.imports WHERE number <> $number]`,
    { number },
  );
}

/** Ids of the documents that ties which stay are cited from, each once. */
export async function documentsOfTies(tx: GraphReader, number: number): Promise<string[]> {
  const cypher = `MATCH ${TIE} WHERE ${saidByOthers('t')} RETURN DISTINCT t.documentId AS id`;
  return (await tx.run<{ id: string }>(cypher, { number })).map(({ id }) => id);
}
