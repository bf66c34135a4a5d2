/** Who opposes an actor on its 20 newest issues. @neo4j/graphql cannot count that: it fetches the rows, and counting is left to its client. */
import type { Question } from './question.ts';

const MOST = 20;

interface Holder {
  readonly id: string;
}
interface Side {
  readonly value: number;
  readonly holders: readonly string[];
}
interface TheirPosition {
  readonly value: number;
  readonly statements: readonly { actor: readonly [Holder] }[];
}
interface TheirConnection {
  readonly value: number;
  readonly statementsConnection: { edges: readonly { node: { actor: readonly [Holder] } }[] };
}
interface Asked {
  readonly id: string;
  readonly issues: readonly string[];
}

/** Where several oppose equally often, their order is a matter of taste: the counts of the page are compared. */
function facts(counts: readonly number[]): string[] {
  return [...counts]
    .sort((a, b) => b - a)
    .slice(0, MOST)
    .map((count, place) => `${place}: ${count}`);
}

function countOpponents(issues: readonly (readonly Side[])[], actor: string): number[] {
  const counts = new Map<string, number>();
  for (const sides of issues) {
    const own = sides.find(({ holders }) => holders.includes(actor))?.value ?? 0;
    const against = sides.filter(({ value }) => Math.sign(value) * Math.sign(own) < 0);
    for (const holder of against.flatMap(({ holders }) => holders)) {
      counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
  }
  return [...counts.values()];
}

export const OPPONENTS: Omit<Question, 'variables'> = {
  id: 'opponents',
  title: 'Who opposes an actor on its 20 newest issues',
  hub: false,
  ours: {
    query: `query ($id: ID!, $issues: [ID!]) { actor(by: { id: $id }) {
      opponents(scope: { issues: $issues }, first: ${MOST}) { nodes { to { name } opposedOn } } } }`,
    facts: ({ actor }: { actor: { opponents: { nodes: { opposedOn: number }[] } } }) =>
      facts(actor.opponents.nodes.map(({ opposedOn }) => opposedOn)),
  },
  byHand: {
    plan: ({ id, issues }: Asked) => [
      [
        {
          cypher: `UNWIND $issues AS issue
            MATCH (i:Issue {id: issue})<-[:ON]-(p:Position)<-[:EXPRESSES]-(s:Statement)<-[:MADE]-(a:Actor)
            WHERE s.rank <> 'DEPRECATED' AND s.retractedAt IS NULL
            WITH i, collect({id: a.id, name: a.name, value: p.value}) AS held
            WITH held, head([x IN held WHERE x.id = $id | x.value]) AS own
            UNWIND held AS h
            WITH h, own WHERE (own > 0 AND h.value < 0) OR (own < 0 AND h.value > 0)
            RETURN h.name AS name, count(*) AS opposedOn ORDER BY opposedOn DESC, name LIMIT ${MOST}`,
          params: { id, issues },
        },
      ],
    ],
    facts: ([rows]: [{ opposedOn: number }[]]) => facts(rows.map(({ opposedOn }) => opposedOn)),
  },
  list: {
    query: `query ($issues: [ID!]) { issues(where: { id: { in: $issues } }) {
      positions { value statements { actor { id name } } } } }`,
    facts: ({ issues }: { issues: { positions: TheirPosition[] }[] }, { id }: Asked) => {
      const sides = issues.map(({ positions }) =>
        positions.map(({ value, statements }) => ({
          value,
          holders: statements.map(({ actor }) => actor[0].id),
        })),
      );
      return facts(countOpponents(sides, id));
    },
  },
  connection: {
    query: `query ($issues: [ID!]) { issues(where: { id: { in: $issues } }) {
      positions { value statementsConnection { edges { node { actor { id name } } } } } } }`,
    facts: ({ issues }: { issues: { positions: TheirConnection[] }[] }, { id }: Asked) => {
      const sides = issues.map(({ positions }) =>
        positions.map(({ value, statementsConnection }) => ({
          value,
          holders: statementsConnection.edges.map(({ node }) => node.actor[0].id),
        })),
      );
      return facts(countOpponents(sides, id));
    },
  },
};
