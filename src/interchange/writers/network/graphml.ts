/** GraphML 1.0 with typed keys: http://graphml.graphdrawing.org/specification.html */
import {
  type Attribute,
  type AttributeType,
  EDGE_ATTRIBUTES,
  GRAPH_ATTRIBUTES,
  joined,
  nodeAttributes,
} from './attributes.ts';
import { fileIds } from './ids.ts';
import type { DocumentEdge, DocumentNode, NetworkDocument } from './network-document.ts';
import type { NetworkFormat } from './network-format.ts';
import { numberText } from './number-text.ts';
import { EDGES_A_STEP, inPieces, PAUSE } from './pieces.ts';
import { XML_DECLARATION, xmlAttributes, xmlText } from './xml-text.ts';

export const GRAPHML: NetworkFormat = {
  id: 'GRAPHML',
  title: 'GraphML',
  description: 'yEd, visone, igraph (R and Python), networkx, Cytoscape, Gephi',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  carries: [
    'nodes',
    'kinds',
    'positions',
    'node measures',
    'weight',
    'sign',
    'statement counts',
    'dates',
    'issues',
    'two modes',
  ],
  write: (document) => inPieces(lines(document)),
};

const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  int: 'int',
  double: 'double',
  list: 'string',
};
/** What the standard takes for an id. */
const TOKEN = /^[\w:.-]+$/;
const OWN_ID = 'stanceGraphId';

/** Ids are the graph's own where all of them are allowed to be, else numbers. An attribute has the own one anyway: igraph mixes up those of edges. */
interface Names<T> {
  readonly xmlId: (thing: T, place: number) => string;
  readonly attributes: readonly Attribute<T>[];
}

function* lines(document: NetworkDocument): Generator<string> {
  const nodes = namesOfNodes(document);
  const edges = yield* namesOfEdges(document);
  yield XML_DECLARATION;
  yield (
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  );
  yield* keys('graph', GRAPH_ATTRIBUTES);
  yield* keys('node', nodes.attributes);
  yield* keys('edge', edges.attributes);
  yield '<graph id="network" edgedefault="undirected">\n';
  yield `${data('graph', GRAPH_ATTRIBUTES, document)}\n`;
  const ids = document.nodes.map((node, place) => nodes.xmlId(node, place));
  for (const [place, node] of document.nodes.entries()) {
    yield `<node${xmlAttributes({ id: ids[place] })}>${data('node', nodes.attributes, node)}</node>\n`;
  }
  let place = 0;
  for (const edge of document.edges) {
    const ends = { source: ids[edge.source], target: ids[edge.target] };
    yield `<edge${xmlAttributes({ id: edges.xmlId(edge, place), ...ends })}>${data('edge', edges.attributes, edge)}</edge>\n`;
    place += 1;
  }
  yield '</graph>\n</graphml>\n';
}

function namesOfNodes(document: NetworkDocument): Names<DocumentNode> {
  const ids = fileIds(document);
  const areTokens = ids.every((id) => TOKEN.test(id));
  return {
    xmlId: (_node, place) => (areTokens ? ids[place]! : `n${place}`),
    attributes: [
      { name: OWN_ID, type: 'string', of: (node) => node.id },
      { name: 'label', type: 'string', of: (node) => node.label },
      ...nodeAttributes(document),
    ],
  };
}

function* namesOfEdges(document: NetworkDocument): Generator<string, Names<DocumentEdge>> {
  let areTokens = true;
  let seen = 0;
  for (const { id } of document.edges) {
    areTokens &&= TOKEN.test(id);
    if (++seen % EDGES_A_STEP === 0) yield PAUSE;
  }
  return {
    xmlId: (edge, place) => (areTokens ? edge.id : `e${place}`),
    attributes: [{ name: OWN_ID, type: 'string', of: (edge) => edge.id }, ...EDGE_ATTRIBUTES],
  };
}

type Holder = 'graph' | 'node' | 'edge';

function* keys<T>(holder: Holder, attributes: readonly Attribute<T>[]): Generator<string> {
  for (const { name, type } of attributes) {
    const values = { id: `${holder}_${name}`, for: holder, 'attr.name': name, 'attr.type': TYPES[type] };
    yield `<key${xmlAttributes(values)}/>\n`;
  }
}

function data<T>(holder: Holder, attributes: readonly Attribute<T>[], thing: T): string {
  let text = '';
  for (const { name, of } of attributes) {
    const value = of(thing);
    if (value === null) continue;
    const plain =
      typeof value === 'number' ? numberText(value) : typeof value === 'string' ? value : joined(value);
    text += `<data key="${holder}_${name}">${xmlText(plain)}</data>`;
  }
  return text;
}
