/** What the JSON formats share: records of nodes and edges, one on a line, so that files can be compared and read in pieces. */
import {
  type AttributeValue,
  EDGE_ATTRIBUTES,
  GRAPH_ATTRIBUTES,
  asRecord,
  nodeAttributes,
} from './attributes.ts';
import type { DocumentEdge, DocumentNode, EdgeSpell, NetworkDocument, Spell } from './network-document.ts';

export type JsonRecord = Readonly<Record<string, AttributeValue | readonly SpellRecord[]>>;

interface SpellRecord {
  readonly from: string;
  readonly to: string;
  readonly weight?: number | undefined;
  readonly sign?: number | undefined;
  readonly statementCount?: number | undefined;
}

/** Of the whole; `windows` where it is cut into some. */
export function graphRecord(document: NetworkDocument): JsonRecord {
  return { ...asRecord(GRAPH_ATTRIBUTES, document), ...spellRecords('windows', document.windows) };
}

/** All but the id; `spells` where it has some. */
export function nodeRecord(document: NetworkDocument): (node: DocumentNode) => JsonRecord {
  const attributes = nodeAttributes(document);
  return (node) => ({
    label: node.label,
    ...asRecord(attributes, node),
    ...spellRecords('spells', node.spells),
  });
}

/** All but id and ends; `spells`, with the numbers of each window, where it has some. */
export function edgeRecord(edge: DocumentEdge): JsonRecord {
  return { ...asRecord(EDGE_ATTRIBUTES, edge), ...spellRecords('spells', edge.spells) };
}

function spellRecords(name: string, spells: readonly (Spell & EdgeSpell)[]): JsonRecord {
  if (spells.length === 0) return {};
  return {
    [name]: spells.map(({ from, to, weight, sign, statements }) => ({
      from,
      to,
      weight,
      sign,
      statementCount: statements,
    })),
  };
}

/** The items of a list or an object, with commas between them. */
export function* listed(items: Iterable<string>): Generator<string> {
  let before = '\n';
  for (const item of items) {
    yield before + item;
    before = ',\n';
  }
}

export function* mapped<T>(
  things: Iterable<T>,
  text: (thing: T, place: number) => string,
): Generator<string> {
  let place = 0;
  for (const thing of things) {
    yield text(thing, place);
    place += 1;
  }
}
