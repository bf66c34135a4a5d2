/** Pages and counts of actors. */
import type { ActorKind, ActorRecord } from '../../domain/model.ts';
import type { GraphReader, Param } from '../port.ts';
import { IS_COUNTED } from './counted.ts';
import { keyset, type Listed, type ListOrder, type PageWanted } from './listed.ts';
import { ACTOR, type ActorShape, actorRecord } from './shapes.ts';

export const ACTOR_ORDERS = ['NAME', 'STATEMENT_COUNT'] as const;
export type ActorOrder = (typeof ACTOR_ORDERS)[number];

export interface ActorFilter {
  readonly kinds: readonly ActorKind[] | null;
  /** Normalised; null: any. */
  readonly nameContains: string | null;
  /** Id of an issue; null: any or none. */
  readonly hasStanceOn: string | null;
}

/** STATEMENT_COUNT reads every statement: there is no stored number that could be wrong. */
const ORDERS: Readonly<Record<ActorOrder, ListOrder & { readonly bind: string }>> = {
  NAME: { bind: 'WITH a, a.normalised AS sort', descending: false },
  STATEMENT_COUNT: {
    bind: `CALL (a) { MATCH (a)-[:MADE|ON_BEHALF_OF]-(s:Statement) WHERE ${IS_COUNTED} RETURN count(DISTINCT s) AS sort }
      WITH a, sort`,
    descending: true,
  },
};

export async function listActors(
  tx: GraphReader,
  filter: ActorFilter,
  wanted: PageWanted & { readonly orderBy: ActorOrder },
): Promise<Listed<ActorRecord>[]> {
  const { match, params } = matching(filter);
  const order = ORDERS[wanted.orderBy];
  const { where, orderBy, params: keys } = keyset('a', order, wanted);
  const rows = await tx.run<{ record: ActorShape; sort: string | number }>(
    `${match} ${order.bind} ${where} WITH a, sort ORDER BY ${orderBy} LIMIT $limit
     RETURN ${ACTOR} AS record, sort ORDER BY ${orderBy}`,
    { ...params, ...keys },
  );
  return rows.map(({ record, sort }) => ({ record: actorRecord(record), key: [sort, record.id] }));
}

export async function countActors(tx: GraphReader, filter: ActorFilter): Promise<number> {
  const { match, params } = matching(filter);
  return (await tx.run<{ count: number }>(`${match} RETURN count(a) AS count`, params))[0]!.count;
}

function matching(filter: ActorFilter): { match: string; params: Record<string, Param> } {
  const { kinds, nameContains, hasStanceOn } = filter;
  const tests: string[] = [];
  if (kinds !== null) tests.push('a.kind IN $kinds');
  if (nameContains !== null) {
    tests.push('COUNT { (a)-[:KNOWN_AS]->(n:Name) WHERE n.normalised CONTAINS $nameContains } > 0');
  }
  const from =
    hasStanceOn === null
      ? 'MATCH (a:Actor)'
      : `MATCH (:Issue {id: $hasStanceOn})<-[:ON]-(:Position)<-[:EXPRESSES]-(s:Statement) WHERE ${IS_COUNTED}
         MATCH (s)-[:MADE|ON_BEHALF_OF]-(a:Actor) WITH DISTINCT a`;
  const where = tests.length === 0 ? '' : ` WHERE ${tests.join(' AND ')}`;
  return { match: `${from}${where}`, params: { kinds, nameContains, hasStanceOn } };
}
