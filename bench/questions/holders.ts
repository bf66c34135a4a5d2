/** Who holds what on an issue. */
import type { Question } from './question.ts';

interface Named {
  readonly name: string;
}
interface TheirPosition {
  readonly label: string;
  readonly statements: readonly { actor: readonly [Named] }[];
}
interface TheirConnection {
  readonly label: string;
  readonly statementsConnection: { edges: readonly { node: { actor: readonly [Named] } }[] };
}

const fact = (name: string, label: string): string => `${name} | ${label}`;

export const HOLDERS: Omit<Question, 'variables'> = {
  id: 'holders',
  title: 'Who holds what on an issue, up to 100 actors',
  hub: false,
  ours: {
    query: `query ($id: ID!) { issue(id: $id) { title stances(first: 100) {
      nodes { actor { name } current { label } } } } }`,
    facts: ({ issue }: { issue: { stances: { nodes: { actor: Named; current: [{ label: string }] }[] } } }) =>
      issue.stances.nodes.map(({ actor, current }) => fact(actor.name, current[0].label)),
  },
  byHand: {
    plan: ({ id }: { id: string }) => [
      [
        {
          cypher: `MATCH (i:Issue {id: $id})<-[:ON]-(p:Position)<-[:EXPRESSES]-(s:Statement)<-[:MADE]-(a:Actor)
            WHERE s.rank <> 'DEPRECATED' AND s.retractedAt IS NULL
            RETURN i.title AS title, p.label AS label, a.name AS name`,
          params: { id },
        },
      ],
    ],
    facts: ([rows]: [{ name: string; label: string }[]]) => rows.map(({ name, label }) => fact(name, label)),
  },
  list: {
    query: `query ($id: ID!) { issues(where: { id: { eq: $id } }) { title
      positions { label statements { actor { name } } } } }`,
    facts: ({ issues }: { issues: [{ positions: TheirPosition[] }] }) =>
      issues[0].positions.flatMap(({ label, statements }) =>
        statements.map(({ actor: [{ name }] }) => fact(name, label)),
      ),
  },
  connection: {
    query: `query ($id: ID!) { issues(where: { id: { eq: $id } }) { title
      positions { label statementsConnection { edges { node { actor { name } } } } } } }`,
    facts: ({ issues }: { issues: [{ positions: TheirConnection[] }] }) =>
      issues[0].positions.flatMap(({ label, statementsConnection }) =>
        statementsConnection.edges.map(({ node: { actor } }) => fact(actor[0].name, label)),
      ),
  },
};
