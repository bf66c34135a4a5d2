/**
 * Pajek .net: http://mrvar.fdv.uni-lj.si/pajek/. It starts with a byte order mark, by which Pajek knows UTF-8, and then a comment, so
 * that readers that do not know the mark lose nothing by it.
 */
import { withoutControls } from '../stand-in.ts';
import { EDGE_ATTRIBUTES, joined } from './attributes.ts';
import { pajekLabels, quoted } from './line-labels.ts';
import type { DocumentEdge, NetworkDocument } from './network-document.ts';
import type { NetworkFormat } from './network-format.ts';
import { numberText, rounded } from './number-text.ts';
import { inPieces } from './pieces.ts';
import { lookOf } from './shapes.ts';
import { type Point, spread } from './spread.ts';
import { type Tone, toneOf } from './tone.ts';
import { rowsFirst } from './two-modes.ts';

export const PAJEK: NetworkFormat = {
  id: 'PAJEK',
  title: 'Pajek',
  description: 'Pajek, igraph, networkx (one-mode), visone, Gephi',
  extension: 'net',
  mediaType: 'text/plain',
  carries: [
    'nodes',
    'kinds',
    'positions',
    'weight',
    'sign',
    'statement counts',
    'dates',
    'issues',
    'two modes',
  ],
  write: (document) => inPieces(lines(document)),
};

const BYTE_ORDER_MARK = '\ufeff';
const MARGIN = 0.05;

function* lines(document: NetworkDocument): Generator<string> {
  const { order, numberOf, rows } = rowsFirst(document);
  const labels = pajekLabels(document);
  const positions = positionsOf(document);
  yield `${BYTE_ORDER_MARK}% ${withoutControls(document.title)}\n`;
  if (document.description !== '') yield `% ${withoutControls(document.description)}\n`;
  yield `% ${document.type} ${document.rows} ${document.columns} ${document.aggregation} ${document.normalisation}, revision ${document.revision}\n`;
  yield `*Vertices ${order.length}${document.type === 'TWO_MODE' ? ` ${rows}` : ''}\n`;
  for (const place of order) {
    const look =
      positions[place] === null ? '' : ` ${positions[place]} ${lookOf(document.nodes[place]!.kind).pajek}`;
    yield `${numberOf[place]} ${labels[place]}${look}\n`;
  }
  yield '*Edges\n';
  for (const edge of document.edges) {
    const drawing = DRAWINGS[toneOf(document.aggregation, edge.sign)];
    // In two modes the row is named first; in one mode any order will do.
    const [first, second] = [numberOf[edge.source]!, numberOf[edge.target]!].sort((a, b) => a - b);
    yield `${first} ${second} ${numberText(edge.weight)} ${drawing} l ${quoted(told(edge))}\n`;
  }
}

/** Colours by the names that Pajek has for them. */
const DRAWINGS: Readonly<Record<Tone, string>> = {
  SUPPORT: 'c Blue p Solid',
  OPPOSITION: 'c OrangeRed p Dots',
  BALANCED: 'c Gray p Dots',
  NEUTRAL: 'c Gray p Solid',
};

/** Lines have a label and nothing else that could hold the rest: `name=value` with `; ` between. */
function told(edge: DocumentEdge): string {
  const parts = EDGE_ATTRIBUTES.flatMap(({ name, of }) => {
    const value = of(edge);
    if (name === 'weight' || value === null) return [];
    return [`${name}=${typeof value === 'object' ? joined(value) : value}`];
  });
  return parts.join('; ');
}

/** By place: `x y z` within 0 to 1; null where there is no layout. */
function positionsOf({ nodes }: NetworkDocument): readonly (string | null)[] {
  const points = spread(nodes);
  let half = 1;
  for (const point of points) if (point) half = Math.max(half, Math.abs(point.x), Math.abs(point.y));
  const within = (value: number): string => rounded(0.5 + (value / half) * (0.5 - MARGIN), 4);
  return points.map((point: Point | null) => point && `${within(point.x)} ${within(point.y)} 0.5`);
}
