/** An actor with thousands of statements: its newest 20, with positions and issues. */
import type { Question } from './question.ts';

interface Said {
  readonly id: string;
  readonly date: string;
}
interface Position {
  readonly label: string;
}
interface Titled {
  readonly title: string;
}
type OurStatement = Said & { readonly position: Position; readonly issue: Titled };
type TheirStatement = Said & { readonly position: readonly (Position & { issue: readonly Titled[] })[] };

const fact = ({ id, date }: Said, label: string, title: string): string =>
  [id, date, label, title].join(' | ');
const theirFact = (said: TheirStatement): string => {
  const [position] = said.position;
  return fact(said, position!.label, position!.issue[0]!.title);
};

export const HUB: Omit<Question, 'variables'> = {
  id: 'hub',
  title: 'An actor with thousands of statements: its 20 newest, with positions and issues',
  hub: true,
  ours: {
    query: `query ($id: ID!) { actor(by: { id: $id }) { name statements(first: 20) {
      nodes { id date position { label value } issue { title } } } } }`,
    facts: ({ actor }: { actor: { statements: { nodes: OurStatement[] } } }) =>
      actor.statements.nodes.map((said) => fact(said, said.position.label, said.issue.title)),
  },
  byHand: {
    plan: ({ id }: { id: string }) => [
      [
        {
          cypher: `MATCH (a:Actor {id: $id})-[:MADE]->(s:Statement)
            WHERE s.rank <> 'DEPRECATED' AND s.retractedAt IS NULL
            WITH a, s ORDER BY s.sortDate DESC, s.id LIMIT 20
            MATCH (s)-[:EXPRESSES]->(p:Position)-[:ON]->(i:Issue)
            RETURN a.name AS name, s.id AS id, s.date AS date, p.label AS label, p.value AS value, i.title AS title`,
          params: { id },
        },
      ],
    ],
    facts: ([rows]: [(Said & Position & Titled)[]]) => rows.map((row) => fact(row, row.label, row.title)),
  },
  list: {
    query: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { name
      statements(limit: 20, sort: [{ sortDate: DESC }, { id: ASC }]) {
        id date position { label value issue { title } } } } }`,
    facts: ({ actors }: { actors: [{ statements: TheirStatement[] }] }) =>
      actors[0].statements.map(theirFact),
  },
  connection: {
    query: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { name
      statementsConnection(first: 20, sort: [{ node: { sortDate: DESC } }, { node: { id: ASC } }]) {
        edges { node { id date position { label value issue { title } } } } } } }`,
    facts: ({ actors }: { actors: [{ statementsConnection: { edges: { node: TheirStatement }[] } }] }) =>
      actors[0].statementsConnection.edges.map(({ node }) => theirFact(node)),
  },
};
