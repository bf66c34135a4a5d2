/** What lies one step from nodes of any kind, on the way from one actor to another: one statement for any number of nodes. */
import { TIE_TYPES } from '../../domain/model.ts';
import type { PathLink } from '../../domain/path-link.ts';
import type { GraphReader } from '../port.ts';
import { IS_COUNTED } from './counted.ts';

export type PathNodeType = 'ACTOR' | 'STATEMENT' | 'ISSUE' | 'DOCUMENT';

export interface PathLinkRow extends PathLink {
  /** The node that was asked for: one of the two ends. */
  readonly id: string;
  /** Each kind of list has the limit for itself. */
  readonly list: string;
  /** Later comes first within a list; '' where there is no order of time. */
  readonly sort: string;
}

const NO_TIES = 'null AS since, null AS until';
const reported = (statement: string): string =>
  `head([(${statement})-[:REPORTED_BY]->(q:Actor) | q.id]) IS NOT NULL`;

const NEWEST = 'ORDER BY s.sortDate DESC, s.id LIMIT $limit';

/** For a node with the id `id`: what is sorted and cut first, and expanded then. */
const LISTS: Readonly<Record<PathNodeType, readonly (readonly [list: string, body: string])[]>> = {
  ACTOR: [
    [
      'ties',
      `MATCH (:Actor {id: id})-[t:${TIE_TYPES.join('|')}]-(b:Actor) WHERE b.id <> id
       WITH DISTINCT t ORDER BY coalesce(t.since, '') DESC, t.id LIMIT $limit
       RETURN type(t) AS kind, startNode(t).id AS start, endNode(t).id AS end, t.role AS text, t.since AS since,
         t.until AS until, false AS reported, coalesce(t.since, '') AS sort`,
    ],
    [
      'issues',
      `MATCH (:Actor {id: id})<-[:ABOUT]-(i:Issue) WITH i ORDER BY i.id LIMIT $limit
       RETURN 'ABOUT' AS kind, i.id AS start, id AS end, null AS text, ${NO_TIES}, false AS reported, '' AS sort`,
    ],
    [
      'statements',
      `MATCH (:Actor {id: id})-[r:MADE|ON_BEHALF_OF|REPORTED_BY]-(s:Statement) WHERE ${IS_COUNTED}
       WITH s, type(r) AS kind ORDER BY s.sortDate DESC, s.id, kind LIMIT $limit
       RETURN kind, CASE WHEN kind = 'MADE' THEN id ELSE s.id END AS start,
         CASE WHEN kind = 'MADE' THEN s.id ELSE id END AS end, null AS text, ${NO_TIES},
         kind = 'MADE' AND ${reported('s')} AS reported, s.sortDate AS sort`,
    ],
  ],
  ISSUE: [
    [
      'actors',
      `MATCH (:Issue {id: id})-[:ABOUT]->(b:Actor) WITH b ORDER BY b.id LIMIT $limit
       RETURN 'ABOUT' AS kind, id AS start, b.id AS end, null AS text, ${NO_TIES}, false AS reported, '' AS sort`,
    ],
    [
      'statements',
      `MATCH (:Issue {id: id})<-[:ON]-(p:Position)<-[:EXPRESSES]-(s:Statement) WHERE ${IS_COUNTED}
       WITH s, p ${NEWEST}
       RETURN 'EXPRESSES' AS kind, s.id AS start, id AS end, p.label AS text, ${NO_TIES}, false AS reported,
         s.sortDate AS sort`,
    ],
  ],
  DOCUMENT: [
    [
      'statements',
      `MATCH (:Document {id: id})<-[c:CITED_IN]-(s:Statement) WHERE ${IS_COUNTED} WITH s, c ${NEWEST}
       RETURN 'CITED_IN' AS kind, s.id AS start, id AS end, c.locator AS text, ${NO_TIES}, false AS reported,
         s.sortDate AS sort`,
    ],
  ],
  STATEMENT: [
    [
      'actors',
      `MATCH (s:Statement {id: id})-[r:MADE|ON_BEHALF_OF|REPORTED_BY]-(a:Actor)
       WITH s, a, type(r) AS kind ORDER BY a.id, kind LIMIT $limit
       RETURN kind, CASE WHEN kind = 'MADE' THEN a.id ELSE id END AS start,
         CASE WHEN kind = 'MADE' THEN id ELSE a.id END AS end, null AS text, ${NO_TIES},
         kind = 'MADE' AND ${reported('s')} AS reported, '' AS sort`,
    ],
    [
      'issues',
      `MATCH (:Statement {id: id})-[:EXPRESSES]->(p:Position)-[:ON]->(i:Issue)
       RETURN 'EXPRESSES' AS kind, id AS start, i.id AS end, p.label AS text, ${NO_TIES}, false AS reported, '' AS sort`,
    ],
    [
      'documents',
      `MATCH (:Statement {id: id})-[c:CITED_IN]->(d:Document) WITH c, d ORDER BY d.id LIMIT $limit
       RETURN 'CITED_IN' AS kind, id AS start, d.id AS end, c.locator AS text, ${NO_TIES}, false AS reported, '' AS sort`,
    ],
  ],
};

/**
 * Ties, and what connects through counted statements; of each node at most `limit` rows a list, the newest. In no order.
 * Asks the database nothing where there is nothing to ask.
 */
export async function pathLinks(
  tx: GraphReader,
  ids: Readonly<Record<PathNodeType, readonly string[]>>,
  limit: number,
): Promise<PathLinkRow[]> {
  const types = (Object.keys(LISTS) as PathNodeType[]).filter((type) => ids[type].length > 0);
  const parts = types.flatMap((type) =>
    LISTS[type].map(
      ([list, body]) => `UNWIND $ids_${type} AS id CALL (id) { ${body} }
        RETURN id, '${list}' AS list, kind, start, end, text, since, until, reported, sort`,
    ),
  );
  if (parts.length === 0) return [];
  const params = Object.fromEntries(types.map((type) => [`ids_${type}`, ids[type]]));
  return tx.run<PathLinkRow>(parts.join('\nUNION ALL\n'), { ...params, limit });
}
