/** Small networks for tests of file formats. */
import { NETWORK_FORMATS } from '../../../src/interchange/writers/network/network-formats.ts';
import type {
  DocumentEdge,
  DocumentNode,
  NetworkDocument,
  Sign,
} from '../../../src/interchange/writers/network/network-document.ts';

export function node(id: string, more: Partial<DocumentNode> = {}): DocumentNode {
  return {
    id,
    label: id,
    kind: 'PERSON',
    mode: 'ROW',
    x: null,
    y: null,
    degree: 1,
    strength: 1,
    community: null,
    statements: 1,
    firstDate: null,
    lastDate: null,
    spells: [],
    ...more,
  };
}

export function edge(source: number, target: number, more: Partial<DocumentEdge> = {}): DocumentEdge {
  const weight = more.weight ?? 1;
  return {
    id: `edge:${source}-${target}`,
    source,
    target,
    weight,
    sign: Math.sign(weight) as Sign,
    statements: 1,
    issues: [],
    firstDate: null,
    lastDate: null,
    spells: [],
    ...more,
  };
}

export function network(
  nodes: readonly DocumentNode[],
  edges: readonly DocumentEdge[],
  more: Partial<NetworkDocument> = {},
): NetworkDocument {
  return {
    title: 'Valley talks',
    description: '',
    revision: 7,
    type: 'ONE_MODE',
    rows: 'PRINCIPAL',
    columns: 'ISSUE',
    aggregation: 'SUBTRACT',
    normalisation: 'NONE',
    statements: 9,
    firstDate: null,
    lastDate: null,
    windows: [],
    nodes,
    edges,
    edgeCount: edges.length,
    ...more,
  };
}

/** Three actors with everything that a network can tell: support, opposition, a balanced pair, dates of three precisions. */
export const VALLEY = network(
  [
    node('actor:ana', {
      label: 'Ana "the Voice" Müller & Sons <Ltd>',
      kind: 'PERSON',
      x: -0.5,
      y: 0.25,
      degree: 2,
      strength: 4.5,
      community: 0,
      statements: 5,
      firstDate: '2025-11-02',
      lastDate: '2025-12-20',
    }),
    node('actor:faction', {
      label: 'الحشد الشعبي',
      kind: 'ARMED_GROUP',
      x: 0.5,
      y: 0.25,
      degree: 2,
      strength: 3,
      community: 1,
      statements: 3,
      firstDate: '2025-11',
      lastDate: '2025-12-20',
    }),
    node('actor:state', {
      label: 'Two\nlines, tab\t; bell\u0007 \\ 😀',
      kind: 'STATE',
      x: 0,
      y: -0.5,
      degree: 2,
    }),
  ],
  [
    edge(0, 1, {
      weight: -2.5,
      statements: 4,
      issues: ['issue:water', 'issue:troops'],
      firstDate: '2025-11-02',
      lastDate: '2025-12-20',
    }),
    edge(0, 2, { weight: 2, statements: 3, issues: ['issue:water'], firstDate: '2025', lastDate: '2025' }),
    edge(1, 2, { weight: 0, statements: 2 }),
  ],
  {
    description: 'Issues: water; from 2025',
    firstDate: '2025',
    lastDate: '2025-12-20',
  },
);

/** Two actors and three issues; the columns stand between the rows, and one edge points from a column to a row. */
export const TWO_MODE = network(
  [
    node('actor:ana', { label: 'Ana', statements: 3 }),
    node('issue:water', { label: 'Water', kind: 'ISSUE', mode: 'COLUMN' }),
    node('actor:bo', { label: 'Bo', statements: 2 }),
    node('issue:troops', { label: 'Troops in town', kind: 'ISSUE', mode: 'COLUMN' }),
    node('actor:ana', { label: 'Ana', mode: 'COLUMN' }),
  ],
  [edge(0, 1, { weight: 2 }), edge(3, 2, { weight: -1 }), edge(2, 4, { weight: 0.5 })],
  { type: 'TWO_MODE' },
);

export function fileOf(format: string, document: NetworkDocument): string {
  return [...formatNamed(format).write(document)].join('');
}

export function formatNamed(id: string): (typeof NETWORK_FORMATS)[number] {
  return NETWORK_FORMATS.find((format) => format.id === id)!;
}
