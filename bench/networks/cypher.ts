/** The questions as one Cypher statement each, in the shapes that were found to be quickest in both databases. */
import type { Statement } from '../rivals/plan.ts';
import type { Ground } from './ground.ts';

/** Their statement s counts. */
const COUNTED = "s.rank <> 'DEPRECATED' AND s.retractedAt IS NULL";

/** The holders of each position in lists, which are paired: 1 apart from yes to no, 1/2 from one of them to the middle. */
function pairsOf(issues: string, also: string): string {
  return `${issues}
    CALL (i) {
      MATCH (i)<-[:ON]-(p)
      CALL (p) {
        MATCH (p)<-[:EXPRESSES]-(s)<-[:MADE]-(a) WHERE ${COUNTED} ${also} RETURN collect(a.id) AS holders
      }
      RETURN collect({value: p.value, holders: holders}) AS sides
    }
    UNWIND sides AS x UNWIND sides AS y
    WITH x.holders AS xs, y.holders AS ys, abs(x.value - y.value) / 2.0 AS d
    UNWIND xs AS a UNWIND ys AS b
    WITH a, b, d WHERE a < b
    WITH a, b, count(*) AS shared, sum(d) AS conflict`;
}

const EVERY = 'RETURN a, b, shared - conflict AS congruence, conflict';
const STRONGEST = `${EVERY} ORDER BY abs(shared - 2 * conflict) DESC, a, b LIMIT 20`;

export function allPairs(): Statement {
  return { cypher: `${pairsOf('MATCH (i:Issue)', '')} ${EVERY}`, params: {} };
}

export function pairsOnTopic({ topic, decade }: Ground, wanted: 'EVERY' | 'STRONGEST'): Statement {
  const pairs = pairsOf(
    'MATCH (:Topic {id: $topic})<-[:PART_OF]-(i:Issue)',
    'AND s.dateEarliest >= $from AND s.dateLatest <= $to',
  );
  return {
    cypher: `${pairs} ${wanted === 'EVERY' ? EVERY : STRONGEST}`,
    params: { topic, from: `${decade.from}-01-01`, to: `${decade.to}-12-31` },
  };
}

/** Its own positions first, nothing looked at twice; whom it agrees with is not counted. */
export function opponentsOf(id: string): Statement {
  return {
    cypher: `MATCH (:Actor {id: $id})-[:MADE]->(s)-[:EXPRESSES]->(p)-[:ON]->(i) WHERE ${COUNTED} AND p.value <> 0
      WITH DISTINCT p, i
      MATCH (i)<-[:ON]-(q) WHERE (p.value > 0 AND q.value < 0) OR (p.value < 0 AND q.value > 0)
      MATCH (q)<-[:EXPRESSES]-(s)<-[:MADE]-(b) WHERE ${COUNTED}
      WITH b, count(*) AS opposedOn
      RETURN b.id AS id, b.name AS name, opposedOn ORDER BY opposedOn DESC, id LIMIT 20`,
    params: { id },
  };
}
