/** What may hold an event loop up: questions over the whole graph, and long answers. */
import { countOf, type Ground, type Years } from './ground.ts';

/** A GraphQL request, or the path of a file. */
export type Heavy = { readonly title: string } & (
  | { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }
  | { readonly path: string }
);

const FILES = ['gexf', 'json', 'graphml', 'matrix.csv', 'svg'];

export function heavyQuestions(ground: Ground): readonly Heavy[] {
  return [...networks(ground), ...files(ground), ...relations(ground), ...lists(ground)];
}

function network(title: string, input: string, fields: string): Heavy {
  return { title, query: `{ network(input: {${input}}) { ${fields} } }`, variables: {} };
}

function span({ from, to }: Years): string {
  return `from: "${from}", to: "${to}"`;
}

const EDGES =
  'nodes { id degree strength } edges { id source target weight sign congruence conflict statementCount }';

function networks({ actors: [a, b], topic, decade, years }: Ground): Heavy[] {
  return [
    network('all pairs, every edge', '', EDGES),
    network(
      'the 500 strongest pairs, nodes with their names',
      'topEdges: 500',
      `nodes { label kind } ${EDGES}`,
    ),
    network('first and last date of all pairs', 'topEdges: 1', 'firstDate lastDate'),
    network(
      'the statements behind one pair',
      '',
      `edge(source: "${a}", target: "${b}") { relation { summary } statements(first: 20) { totalCount nodes { id } } }`,
    ),
    network('places and communities of all nodes', '', 'nodes { x y community }'),
    network('all measures', '', 'measures { measure value }'),
    network('one topic, ten years, every edge', `scope: { topics: ["${topic}"], ${span(decade)} }`, EDGES),
    network(
      `${countOf(years)} windows of a year`,
      `topEdges: 500, scope: { ${span(years)} }, window: { size: 1, unit: YEAR }`,
      'windows { from network { edgesFound statementCount } }',
    ),
    network('actors and issues, two-mode, the 5,000 strongest', 'type: TWO_MODE, topEdges: 5000', EDGES),
  ];
}

function files({ years }: Ground): Heavy[] {
  const tenYears = `window.size=10&window.step=10&window.unit=YEAR&from=${years.from}&to=${years.to}&topEdges=2000`;
  return [
    ...FILES.map((format) => ({ title: `all pairs as a file, .${format}`, path: `/network.${format}` })),
    { title: 'windows of ten years, 2,000 pairs each, as .gexf', path: `/network.gexf?${tenYears}` },
  ];
}

const RELATION = 'from { id } to { name } basis opposedOn alignedOn sharedIssues';

function ofActor(title: string, field: string, a: string): Heavy {
  return {
    title,
    query: `query ($a: ID!) { actor(by: { id: $a }) { ${field} { nodes { ${RELATION} } } } }`,
    variables: { a },
  };
}

function ofAll(title: string, field: string, more: string): Heavy {
  return {
    title,
    query: `{ ${field}(first: 100, ${more}) { nodes { ${RELATION} summary } pageInfo { hasNextPage } } }`,
    variables: {},
  };
}

function relations({ actors: [a, b], topic, years }: Ground): Heavy[] {
  const inferred = 'bases: [DECLARED, POSITIONAL, AFFILIATION]';
  const half = `scope: { from: "${Math.floor((years.from + years.to) / 2)}" }`;
  return [
    ofActor('opponents of an actor', 'opponents(first: 20)', a!),
    ofActor('its allies, through ties as well', `allies(first: 20, ${inferred})`, a!),
    ofAll('who opposes whom, 100 rows', 'opposition', 'minShared: 2'),
    ofAll('who stands together, later half', 'alignment', half),
    ofAll('who opposes whom on one topic', 'opposition', `scope: { topics: ["${topic}"] }`),
    {
      title: 'two actors side by side, with issues and evidence',
      query: `query ($a: ID!, $b: ID!) { compare(a: $a, b: $b) { summary issues(first: 100) { nodes { verdict issue { title } } }
        relations { summary evidence(first: 20) { totalCount nodes { id } } } } }`,
      variables: { a, b },
    },
  ];
}

function lists({ actors: [a], issue }: Ground): Heavy[] {
  return [
    {
      title: 'stances, camps and timeline of an issue',
      query: `query ($issue: ID!) { stances(issue: $issue, first: 100) { nodes { actor { name } summary } }
        camps(issue: $issue) { label memberCount members(first: 100) { nodes { actor { name } } } }
        issue(id: $issue) { timeline(unit: YEAR) { from } } }`,
      variables: { issue },
    },
    {
      title: 'all stances of an actor, 100 rows',
      query: `query ($a: ID!) { actor(by: { id: $a }) { stances(first: 100) { totalCount nodes { issue { title } summary } } } }`,
      variables: { a },
    },
    {
      title: '100 newest statements, and how many there are',
      query: `{ statements(first: 100) { totalCount nodes { id date speaker { name } position { label } issue { title } } } }`,
      variables: {},
    },
  ];
}
