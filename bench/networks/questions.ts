/** The questions about networks. */
import { allPairs, opponentsOf, pairsOnTopic } from './cypher.ts';
import { countOf, type Ground } from './ground.ts';
import type { NetworkQuestion } from './question.ts';

const STRONGEST = 20;

/** The one that may take the embedded database along comes last. */
export function networkQuestions(ground: Ground): readonly NetworkQuestion[] {
  return [opponents(ground), topic(ground), windows(ground), pairs(ground)];
}

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly congruence: number;
  readonly conflict: number;
}
interface Row {
  readonly a: string;
  readonly b: string;
  readonly congruence: number;
  readonly conflict: number;
}
type Triple = readonly [a: string, b: string, congruence: number, conflict: number];

const pairFact = (...triple: Triple): string => triple.join(' ');
const edgeFacts = ({ network }: { network: { edges: Edge[] } }): string[] =>
  network.edges.map(({ source, target, congruence, conflict }) =>
    pairFact(source, target, congruence, conflict),
  );
const rowFacts = ([rows]: [Row[]]): string[] =>
  rows.map(({ a, b, congruence, conflict }) => pairFact(a, b, congruence, conflict));
const tripleFacts = ({ pairs }: { pairs: Triple[] }): string[] => pairs.map((triple) => pairFact(...triple));

const EDGES = 'nodeCount edgesFound edges { source target congruence conflict }';

function pairs({ topic, decade, years }: Ground): NetworkQuestion {
  const asked = { ask: 'pairs', rows: false, topic, decade, years };
  const numpy = { asked: [asked], proof: { ...asked, rows: true }, facts: tripleFacts };
  return {
    id: 'pairs',
    title: 'Congruence and conflict of all pairs of actors on all issues',
    note: `All answer the ${STRONGEST} strongest pairs, but for the Cypher statement, which is asked once and answers all of them; compared were all pairs. numpy has its matrices ready, as we have the index; we count the statements behind each edge as well.`,
    ours: {
      query: `{ network(input: { topEdges: ${STRONGEST} }) { ${EDGES} } }`,
      proof: `{ network { ${EDGES} } }`,
      variables: [{}],
      facts: edgeFacts,
    },
    computing: numpy,
    numpy,
    cypher: {
      statements: [allPairs()],
      facts: rowFacts,
      pace: { neo4j: 'ONCE', embedded: 'ONCE' },
    },
  };
}

function topicQuery(also: string): string {
  return `query ($topic: ID!, $from: PartialDate!, $to: PartialDate!) {
    network(input: { scope: { topics: [$topic], from: $from, to: $to } ${also} }) { ${EDGES} } }`;
}

function topic(ground: Ground): NetworkQuestion {
  const { decade, years } = ground;
  const asked = { ask: 'topic', rows: false, topic: ground.topic, decade, years };
  const direct = { asked: [asked], proof: { ...asked, rows: true }, facts: tripleFacts };
  return {
    id: 'topic',
    title: `The network of one topic, ${decade.from} to ${decade.to}`,
    note: `All answer the ${STRONGEST} strongest pairs; compared were all pairs.`,
    ours: {
      query: topicQuery(`topEdges: ${STRONGEST}`),
      proof: topicQuery(''),
      variables: [{ topic: ground.topic, from: String(decade.from), to: String(decade.to) }],
      facts: edgeFacts,
    },
    computing: direct,
    numpy: direct,
    cypher: {
      statements: [pairsOnTopic(ground, 'STRONGEST')],
      proof: pairsOnTopic(ground, 'EVERY'),
      facts: rowFacts,
      pace: { neo4j: 'SLOW', embedded: 'SLOW' },
    },
  };
}

interface OurWindow {
  readonly from: string;
  readonly network: {
    readonly nodeCount: number;
    readonly edgesFound: number;
    readonly statementCount: number;
    readonly edges: readonly Edge[];
  };
}
interface TheirWindow {
  readonly from: string;
  readonly nodes: number;
  readonly edges: number;
  readonly statements: number;
  readonly strongest: number;
}

const windowFact = ({ from, nodes, edges, statements, strongest }: TheirWindow): string =>
  `${from}: ${nodes} ${edges} ${statements} ${strongest}`;

function windows({ topic, decade, years }: Ground): NetworkQuestion {
  const asked = { ask: 'windows', rows: false, topic, decade, years };
  const direct = { asked: [asked], facts: (data: TheirWindow[]) => data.map(windowFact) };
  return {
    id: 'windows',
    title: `All pairs in ${countOf(years)} windows of a year`,
    note: 'Answered are the nodes, edges and statements of each year and its strongest pair. Our API works out the network of the whole time as well. As a Cypher statement it would be that of all pairs, grouped by year, which takes no less.',
    ours: {
      query: `query ($from: PartialDate!, $to: PartialDate!) {
        network(input: { topEdges: 1, scope: { from: $from, to: $to }, window: { size: 1, unit: YEAR } }) {
          windows { from network { nodeCount edgesFound statementCount edges { congruence conflict } } } } }`,
      variables: [{ from: String(years.from), to: String(years.to) }],
      facts: ({ network }: { network: { windows: OurWindow[] } }) =>
        network.windows.map(({ from, network: { nodeCount, edgesFound, statementCount, edges } }) =>
          windowFact({
            from,
            nodes: nodeCount,
            edges: edgesFound,
            statements: statementCount,
            strongest: Math.abs((edges[0]?.congruence ?? 0) - (edges[0]?.conflict ?? 0)),
          }),
        ),
    },
    computing: direct,
    numpy: direct,
    cypher: null,
  };
}

/** Where several oppose equally often, their order is a matter of taste: the counts are compared. */
function countFacts(counts: readonly number[]): string[] {
  return counts.map((count, place) => `${place}: ${count}`);
}

function opponents({ actors }: Ground): NetworkQuestion {
  return {
    id: 'opponents',
    title: 'Who opposes an actor, over all issues',
    note: `The first ${STRONGEST}, of ${actors.length} actors in turn. We count whom it agrees with and what they share as well.`,
    ours: {
      query: `query ($id: ID!) { actor(by: { id: $id }) {
        opponents(first: ${STRONGEST}) { nodes { to { id name } opposedOn alignedOn sharedIssues } } } }`,
      variables: actors.map((id) => ({ id })),
      facts: ({ actor }: { actor: { opponents: { nodes: { opposedOn: number }[] } } }) =>
        countFacts(actor.opponents.nodes.map(({ opposedOn }) => opposedOn)),
    },
    computing: null,
    numpy: {
      asked: actors.map((actor) => ({ ask: 'opponents', actor })),
      facts: (rows: [string, number][]) => countFacts(rows.map(([, opposedOn]) => opposedOn)),
    },
    cypher: {
      statements: actors.map(opponentsOf),
      facts: ([rows]: [{ opposedOn: number }[]]) => countFacts(rows.map(({ opposedOn }) => opposedOn)),
      pace: { neo4j: null, embedded: null },
    },
  };
}
