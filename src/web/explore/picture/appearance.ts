/**
 * How all that is in a picture looks, in names and numbers: the screen and files draw from this, so that they look the same. What is
 * selected or pointed at is not in here. Lengths are in pixels of a picture in its usual size.
 */
import type { Picture, PictureEdge, PictureNode } from './model.ts';
import { type Shape, shapeOf } from './shapes.ts';

/** What an edge says. */
export type Tone = 'SUPPORT' | 'OPPOSITION' | 'NEITHER';
export type Stroke = 'SOLID' | 'DASHED' | 'DOTTED';

export interface NodeLook {
  readonly id: string;
  /** As much of the title as there is room for. */
  readonly label: string;
  readonly title: string;
  /** As in the model: to the right and downwards, about 0 to 1. */
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  /** Of the circle whose area the shape has. */
  readonly radius: number;
  /** Only spoken about, without a statement of its own: an outline that is not filled. */
  readonly isHollow: boolean;
  readonly isColumn: boolean;
}

export interface EdgeLook {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly tone: Tone;
  readonly stroke: Stroke;
  readonly width: number;
  /** At the target. */
  readonly hasArrow: boolean;
  /** 0 to 1: the more of its tone there are, the more of what lies beneath shines through. */
  readonly opacity: number;
  /** To the side, for who looks from source to target to the right: edges between the same two lie side by side. */
  readonly offset: number;
}

export interface Appearance {
  readonly nodes: readonly NodeLook[];
  /** In the order of drawing: what there is less of above what there is more of, then the wider above the thinner. */
  readonly edges: readonly EdgeLook[];
}

/** Names of custom properties in styles/tokens.css. */
export const TONE_TOKENS: Readonly<Record<Tone, string>> = {
  SUPPORT: '--support',
  OPPOSITION: '--opposition',
  NEITHER: '--middle',
};
export const NODE_TOKEN = '--faint-text';
export const LABEL_TOKEN = '--text';
export const GROUND_TOKEN = '--ground';

/** Lengths of a dash and of the gap after it; a line without gaps has none. */
export const DASHES: Readonly<Record<Stroke, readonly [dash: number, gap: number] | null>> = {
  SOLID: null,
  DASHED: [7, 4],
  DOTTED: [1.5, 3.5],
};
/** Of the head of an arrow on a line of that width; it is as wide as it is long. */
export function arrowLength(width: number): number {
  return 6 + 1.5 * width;
}
/** Of the ring around a node. */
export const OUTLINE_WIDTH = 1.5;

export const STROKES: Readonly<Record<Tone, Stroke>> = {
  SUPPORT: 'SOLID',
  OPPOSITION: 'DASHED',
  NEITHER: 'DOTTED',
};
const LONGEST_LABEL = 42;
const SMALLEST_RADIUS = 5;
/** Of one statement, where nobody has so many that all must be drawn smaller. */
const UNIT_RADIUS = 4.5;
const THINNEST = 1;
const FAINTEST = 0.06;
const GAP_BETWEEN_EDGES = 3;

export function appearanceOf(picture: Picture): Appearance {
  const { nodes, edges } = picture;
  const radiusOf = radii(nodes);
  const widthOf = widths(edges);
  const offsets = offsetsOf(edges, widthOf);
  const counts = { SUPPORT: 0, OPPOSITION: 0, NEITHER: 0 };
  for (const { sign } of edges) counts[toneOf(sign)]++;
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      label: node.isColumn ? shortened(node.label) : node.label,
      title: node.label,
      x: node.x,
      y: node.y,
      shape: shapeOf(node),
      radius: radiusOf(node),
      isHollow: node.statements === 0,
      isColumn: node.isColumn,
    })),
    edges: edges
      .map((edge) => edgeLook(edge, widthOf(edge), counts[toneOf(edge.sign)], offsets.get(edge.id) ?? 0))
      .sort((a, b) => counts[b.tone] - counts[a.tone] || a.width - b.width),
  };
}

/** `alike`: how many edges have its tone. */
function edgeLook(
  { id, source, target, sign, basis }: PictureEdge,
  width: number,
  alike: number,
  offset: number,
): EdgeLook {
  const tone = toneOf(sign);
  return {
    id,
    source,
    target,
    tone,
    stroke: STROKES[tone],
    width,
    hasArrow: basis === 'DECLARED',
    opacity: Math.min(0.9, Math.max(FAINTEST, 900 / alike)),
    offset,
  };
}

export function toneOf(sign: number): Tone {
  if (sign === 0) return 'NEITHER';
  return sign > 0 ? 'SUPPORT' : 'OPPOSITION';
}

/** Without cutting a letter from its marks, as Arabic has them. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return letters.length <= LONGEST_LABEL
    ? text
    : `${letters
        .slice(0, LONGEST_LABEL - 1)
        .join('')
        .trimEnd()}…`;
}

/** Areas are to each other as numbers of statements, down to the smallest that can still be hit. */
function radii(nodes: readonly PictureNode[]): (node: PictureNode) => number {
  const most = nodes.reduce((most, { statements }) => Math.max(most, statements), 1);
  const largest = Math.min(20, Math.max(6, 110 / Math.sqrt(nodes.length)));
  const unit = Math.min(UNIT_RADIUS, largest / Math.sqrt(most));
  return ({ statements }) => Math.max(SMALLEST_RADIUS, unit * Math.sqrt(statements));
}

/** In proportion to the weight, among edges that are weighed alike; what is neither is as thin as can be. */
function widths(edges: readonly PictureEdge[]): (edge: PictureEdge) => number {
  const widest = Math.min(6, Math.max(1.5, 45 / Math.sqrt(edges.length)));
  // One statement alone does not declare as strongly as can be.
  const heaviest = { NETWORK: 0, DECLARED: 4 };
  for (const { basis, weight } of edges) heaviest[basis] = Math.max(heaviest[basis], Math.abs(weight));
  return ({ basis, weight, sign }) => {
    const share = heaviest[basis] > 0 ? Math.abs(weight) / heaviest[basis] : 0;
    return sign === 0 ? THINNEST : Math.max(THINNEST, widest * share);
  };
}

/** Of the edges that share their two ends with another; all others lie in the middle. */
function offsetsOf(
  edges: readonly PictureEdge[],
  widthOf: (edge: PictureEdge) => number,
): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (const together of bundlesOf(edges)) {
    const room = together.reduce((sum, edge) => sum + widthOf(edge) + GAP_BETWEEN_EDGES, -GAP_BETWEEN_EDGES);
    let from = -room / 2;
    for (const edge of together) {
      const middle = from + widthOf(edge) / 2;
      // Seen from the lesser id: the right of one direction is the left of the other.
      offsets.set(edge.id, edge.source < edge.target ? middle : -middle);
      from += widthOf(edge) + GAP_BETWEEN_EDGES;
    }
  }
  return offsets;
}

function bundlesOf(edges: readonly PictureEdge[]): readonly (readonly PictureEdge[])[] {
  const bundles = new Map<string, PictureEdge[]>();
  for (const edge of edges) {
    const { source, target } = edge;
    const ends = source < target ? `${source} ${target}` : `${target} ${source}`;
    const bundle = bundles.get(ends);
    if (bundle) bundle.push(edge);
    else bundles.set(ends, [edge]);
  }
  return [...bundles.values()].filter(({ length }) => length > 1);
}
