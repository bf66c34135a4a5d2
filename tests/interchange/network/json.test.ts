/** The three JSON formats. */
import { Ajv } from 'ajv';
import { TWO_MODE, VALLEY, fileOf } from './sample-networks.ts';

type Json = Record<string, unknown>;

const EDGE = {
  weight: -2.5,
  sign: -1,
  statementCount: 4,
  firstDate: '2025-11-02',
  lastDate: '2025-12-20',
  issues: ['issue:water', 'issue:troops'],
};
const NODE = {
  kind: 'PERSON',
  x: -0.5,
  y: 0.25,
  degree: 2,
  strength: 4.5,
  community: 0,
  statementCount: 5,
  firstDate: '2025-11-02',
  lastDate: '2025-12-20',
};
const LABEL = 'Ana "the Voice" Müller & Sons <Ltd>';
const GRAPH = {
  title: 'Valley talks',
  description: 'Issues: water; from 2025',
  revision: 7,
  type: 'ONE_MODE',
  rows: 'PRINCIPAL',
  columns: 'ISSUE',
  aggregation: 'SUBTRACT',
  normalisation: 'NONE',
  statementCount: 9,
  firstDate: '2025',
  lastDate: '2025-12-20',
};

test('node-link JSON', () => {
  const { nodes, edges, ...head } = JSON.parse(fileOf('NODE_LINK', VALLEY)) as {
    nodes: Json[];
    edges: Json[];
  };
  expect(head).toEqual({ directed: false, multigraph: false, graph: GRAPH });
  expect(nodes[0]).toEqual({ id: 'actor:ana', label: LABEL, ...NODE });
  expect(nodes[2]).toEqual({
    id: 'actor:state',
    label: 'Two\nlines, tab\t; bell\u0007 \\ 😀',
    kind: 'STATE',
    x: 0,
    y: -0.5,
    degree: 2,
    strength: 1,
    statementCount: 1,
  });
  expect(edges[0]).toEqual({ source: 'actor:ana', target: 'actor:faction', id: 'edge:0-1', ...EDGE });
  expect(edges[2]).toMatchObject({ weight: 0, sign: 0, issues: [] });
});

test('Cytoscape JSON', () => {
  const { data, elements, ...head } = JSON.parse(fileOf('CYJS', VALLEY)) as {
    data: Json;
    elements: { nodes: { data: Json; position?: { x: number; y: number } }[]; edges: { data: Json }[] };
  };
  expect(head).toMatchObject({ format_version: '1.0', directed: false, multigraph: false });
  expect(data).toEqual({ name: 'Valley talks', ...GRAPH });
  const [ana, faction] = elements.nodes;
  expect(ana!.data).toEqual({ id: 'actor:ana', value: 'actor:ana', name: LABEL, label: LABEL, ...NODE });
  expect(faction!.position!.x - ana!.position!.x).toBeCloseTo(120 * Math.sqrt(3), 6);
  expect(elements.edges[0]!.data).toEqual({
    id: 'edge:0-1',
    source: 'actor:ana',
    target: 'actor:faction',
    interaction: 'opposition',
    ...EDGE,
  });
});

test('JSON Graph Format 2', () => {
  const { graph } = JSON.parse(fileOf('JGF', VALLEY)) as {
    graph: { nodes: Record<string, Json>; edges: Json[]; metadata: Json };
  };
  expect(graph.metadata).toEqual(GRAPH);
  expect(graph.nodes['actor:ana']).toEqual({ label: LABEL, metadata: NODE });
  expect(graph.edges[1]).toMatchObject({ source: 'actor:ana', target: 'actor:state', relation: 'support' });
  expect(graph.edges[0]).toEqual({
    id: 'edge:0-1',
    source: 'actor:ana',
    target: 'actor:faction',
    relation: 'opposition',
    directed: false,
    metadata: EDGE,
  });
});

/** The properties that version 2 of the format has, and no others. */
const JGF_SCHEMA = {
  type: 'object',
  required: ['graph'],
  additionalProperties: false,
  properties: {
    graph: {
      type: 'object',
      additionalProperties: false,
      properties: {
        id: { type: 'string' },
        label: { type: 'string' },
        type: { type: 'string' },
        directed: { type: 'boolean' },
        metadata: { type: 'object' },
        nodes: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            additionalProperties: false,
            properties: { label: { type: 'string' }, metadata: { type: 'object' } },
          },
        },
        edges: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['source', 'target'],
            properties: {
              id: { type: 'string' },
              source: { type: 'string' },
              target: { type: 'string' },
              relation: { type: 'string' },
              directed: { type: 'boolean' },
              label: { type: 'string' },
              metadata: { type: 'object' },
            },
          },
        },
      },
    },
  },
};

test.each([
  ['one mode', VALLEY],
  ['two modes', TWO_MODE],
])('JSON Graph Format has no properties of its own beside metadata: %s', (_name, document) => {
  const isValid = new Ajv({ strict: true }).compile(JGF_SCHEMA);
  isValid(JSON.parse(fileOf('JGF', document)));
  expect(isValid.errors).toBeNull();
});

test('rows and columns are told, and an actor who is both is two nodes', () => {
  const { nodes } = JSON.parse(fileOf('NODE_LINK', TWO_MODE)) as { nodes: Json[] };
  expect(nodes.map(({ id, bipartite }) => [id, bipartite])).toEqual([
    ['actor:ana', 0],
    ['issue:water', 1],
    ['actor:bo', 0],
    ['issue:troops', 1],
    ['actor:ana:column', 1],
  ]);
});
