/** The first page of all statements. */
import type { Question } from './question.ts';

interface Said {
  readonly id: string;
  readonly date: string;
}
interface Named {
  readonly name: string;
}
interface Titled {
  readonly title: string;
}
type OurStatement = Said & { speaker: Named; position: { label: string }; issue: Titled };
type TheirStatement = Said & { actor: [Named]; position: [{ label: string; issue: [Titled] }] };

const fact = ({ id, date }: Said, ...words: string[]): string => [id, date, ...words].join(' | ');
const theirFact = (said: TheirStatement): string => {
  const [position] = said.position;
  return fact(said, said.actor[0].name, position.label, position.issue[0].title);
};

export const NEWEST: Omit<Question, 'variables'> = {
  id: 'newest',
  title: 'The first page of all statements, newest first',
  hub: false,
  ours: {
    query:
      '{ statements(first: 20) { nodes { id date speaker { name } position { label } issue { title } } } }',
    facts: ({ statements }: { statements: { nodes: OurStatement[] } }) =>
      statements.nodes.map((said) => fact(said, said.speaker.name, said.position.label, said.issue.title)),
  },
  byHand: {
    plan: () => [
      [
        {
          cypher: `MATCH (s:Statement) WHERE s.rank <> 'DEPRECATED' AND s.retractedAt IS NULL
            WITH s ORDER BY s.sortDate DESC, s.id LIMIT 20
            MATCH (a:Actor)-[:MADE]->(s)-[:EXPRESSES]->(p:Position)-[:ON]->(i:Issue)
            RETURN s.id AS id, s.date AS date, a.name AS name, p.label AS label, i.title AS title`,
          params: {},
        },
      ],
    ],
    facts: ([rows]: [(Said & Named & Titled & { label: string })[]]) =>
      rows.map((row) => fact(row, row.name, row.label, row.title)),
  },
  list: {
    query: `{ statements(limit: 20, sort: [{ sortDate: DESC }, { id: ASC }]) {
      id date actor { name } position { label issue { title } } } }`,
    facts: ({ statements }: { statements: TheirStatement[] }) => statements.map(theirFact),
  },
  connection: {
    query: `{ statementsConnection(first: 20, sort: [{ sortDate: DESC }, { id: ASC }]) {
      edges { node { id date actor { name } position { label issue { title } } } } } }`,
    facts: ({ statementsConnection }: { statementsConnection: { edges: { node: TheirStatement }[] } }) =>
      statementsConnection.edges.map(({ node }) => theirFact(node)),
  },
};
