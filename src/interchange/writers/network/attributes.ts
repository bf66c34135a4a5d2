/**
 * What is told of a network, its nodes and its edges, under the same names in every format that has names: those of the API.
 * A value that is null is left out.
 */
import type { DocumentEdge, DocumentNode, NetworkDocument } from './network-document.ts';

export type AttributeType = 'string' | 'int' | 'double' | 'list';
export type AttributeValue = string | number | readonly string[] | null;

export interface Attribute<T> {
  readonly name: string;
  readonly type: AttributeType;
  readonly of: (thing: T) => AttributeValue;
}

export const GRAPH_ATTRIBUTES: readonly Attribute<NetworkDocument>[] = [
  { name: 'title', type: 'string', of: (network) => network.title },
  { name: 'description', type: 'string', of: (network) => network.description },
  { name: 'revision', type: 'int', of: (network) => network.revision },
  { name: 'type', type: 'string', of: (network) => network.type },
  { name: 'rows', type: 'string', of: (network) => network.rows },
  { name: 'columns', type: 'string', of: (network) => network.columns },
  { name: 'aggregation', type: 'string', of: (network) => network.aggregation },
  { name: 'normalisation', type: 'string', of: (network) => network.normalisation },
  { name: 'statementCount', type: 'int', of: (network) => network.statements },
  { name: 'firstDate', type: 'string', of: (network) => network.firstDate },
  { name: 'lastDate', type: 'string', of: (network) => network.lastDate },
];

/** All but id and label, which every format has a place of its own for. */
const NODE_ATTRIBUTES: readonly Attribute<DocumentNode>[] = [
  { name: 'kind', type: 'string', of: (node) => node.kind },
  { name: 'x', type: 'double', of: (node) => node.x },
  { name: 'y', type: 'double', of: (node) => node.y },
  { name: 'degree', type: 'int', of: (node) => node.degree },
  { name: 'strength', type: 'double', of: (node) => node.strength },
  { name: 'community', type: 'int', of: (node) => node.community },
  { name: 'statementCount', type: 'int', of: (node) => node.statements },
  { name: 'firstDate', type: 'string', of: (node) => node.firstDate },
  { name: 'lastDate', type: 'string', of: (node) => node.lastDate },
];

/** The name that networkx looks for: 0 for rows, 1 for columns. */
const BIPARTITE: Attribute<DocumentNode> = {
  name: 'bipartite',
  type: 'int',
  of: (node) => (node.mode === 'COLUMN' ? 1 : 0),
};

export function nodeAttributes(document: NetworkDocument): readonly Attribute<DocumentNode>[] {
  return document.type === 'TWO_MODE' ? [...NODE_ATTRIBUTES, BIPARTITE] : NODE_ATTRIBUTES;
}

/** All but id, source and target. */
export const EDGE_ATTRIBUTES: readonly Attribute<DocumentEdge>[] = [
  { name: 'weight', type: 'double', of: (edge) => edge.weight },
  { name: 'sign', type: 'int', of: (edge) => edge.sign },
  { name: 'statementCount', type: 'int', of: (edge) => edge.statements },
  { name: 'firstDate', type: 'string', of: (edge) => edge.firstDate },
  { name: 'lastDate', type: 'string', of: (edge) => edge.lastDate },
  { name: 'issues', type: 'list', of: (edge) => edge.issues },
];

/** For formats with lists of their own. */
export function asRecord<T>(attributes: readonly Attribute<T>[], thing: T): Record<string, AttributeValue> {
  const entries = attributes.map(({ name, of }) => [name, of(thing)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

/** For formats without lists: the items with `;` between them; one that has a `;` or `\` in it has a `\` before that. */
export function joined(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, String.raw`\$&`)).join(';');
}
