/**
 * The networks of time windows as one document, for formats that have time: each node and edge with a spell for every window that
 * has it, and each edge's spell with the window's own numbers.
 */
import type { DocumentEdge, DocumentNode, EdgeSpell, NetworkDocument, Spell } from './network-document.ts';
import { EDGES_A_STEP } from './pieces.ts';

export interface WindowDocument extends Spell {
  readonly network: NetworkDocument;
}

/**
 * `whole` with the windows (in order of time) put into it. What is in a window only, since the whole was cut to its strongest edges,
 * is added with the numbers of the last window that has it.
 */
export function mergeWindows(whole: NetworkDocument, windows: readonly WindowDocument[]): NetworkDocument {
  const steps = mergingWindows(whole, windows);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in steps of some milliseconds: there may be a thousand windows, with 50,000 edges. */
export function* mergingWindows(
  whole: NetworkDocument,
  windows: readonly WindowDocument[],
): Generator<void, NetworkDocument> {
  const nodes = new Map<string, { node: DocumentNode; spells: Spell[] }>();
  const edges = new Map<string, { edge: DocumentEdge; ends: [string, string]; spells: EdgeSpell[] }>();
  for (const node of whole.nodes) nodes.set(keyOf(node), { node, spells: [] });
  for (const edge of whole.edges) {
    edges.set(edge.id, { edge, ends: endsOf(whole, edge), spells: [] });
    if (edges.size % EDGES_A_STEP === 0) yield;
  }
  const known = { nodes: new Set(nodes.keys()), edges: new Set(edges.keys()) };
  let seen = 0;
  for (const { from, to, network } of windows) {
    for (const node of network.nodes) {
      const key = keyOf(node);
      const before = nodes.get(key);
      const spells = before?.spells ?? [];
      spells.push({ from, to });
      nodes.set(key, { node: known.nodes.has(key) ? before!.node : node, spells });
    }
    for (const edge of network.edges) {
      const { id, weight, sign, statements } = edge;
      const before = edges.get(id);
      const spells = before?.spells ?? [];
      spells.push({ from, to, weight, sign, statements });
      const ends = endsOf(network, edge);
      edges.set(id, { edge: known.edges.has(id) ? before!.edge : edge, ends, spells });
      if (++seen % EDGES_A_STEP === 0) yield;
    }
    yield;
  }
  const places = new Map([...nodes.keys()].map((key, place) => [key, place]));
  const merged: DocumentEdge[] = [];
  for (const { edge, ends, spells } of edges.values()) {
    const [source, target] = [places.get(ends[0])!, places.get(ends[1])!];
    merged.push(copyOf(edge, { source, target, spells }));
    if (merged.length % EDGES_A_STEP === 0) yield;
  }
  return {
    ...whole,
    windows: windows.map(({ from, to }) => ({ from, to })),
    nodes: [...nodes.values()].map(({ node, spells }) => ({ ...node, spells })),
    edges: merged,
    edgeCount: merged.length,
  };
}

/** Property by property: an edge may work them out when they are read. */
function copyOf(
  { id, weight, sign, statements, issues, firstDate, lastDate }: DocumentEdge,
  more: Pick<DocumentEdge, 'source' | 'target' | 'spells'>,
): DocumentEdge {
  return { id, weight, sign, statements, issues, firstDate, lastDate, ...more };
}

function keyOf({ mode, id }: DocumentNode): string {
  return `${mode} ${id}`;
}

function endsOf({ nodes }: NetworkDocument, { source, target }: DocumentEdge): [string, string] {
  return [keyOf(nodes[source]!), keyOf(nodes[target]!)];
}
