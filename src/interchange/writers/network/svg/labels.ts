/**
 * Where labels go: the place around its node, of eight, at which a label covers least of other labels and nodes; those of nodes
 * with most statements choose first. Cost: labels times what lies near each.
 */
import type { NetworkDocument } from '../network-document.ts';
import { lookOf } from '../shapes.ts';
import { type Side, reachOf } from './elements.ts';
import type { Box, Frame } from './frame.ts';
import type { Scales } from './scales.ts';
import { textWidth, wrapped } from './text-layout.ts';

export const LABEL_SIZE = 13;
export const LINE_HEIGHT = 15;
const WIDEST = 150;
const MOST_LINES = 3;
const GAP = 4;
/** Square units: less of a difference is none. */
const SLIGHT = 0.5;
/** Networks up to this size show every name, covered or not. */
const SHOW_ALL = 60;
/** The part of a label that may be covered before it is left out. */
const TOLERATED = 0.2;

export interface PlacedLabel {
  /** Place of its node. */
  readonly node: number;
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first line's base. */
  readonly y: number;
  readonly side: Side;
}

export interface Labels {
  readonly placed: readonly PlacedLabel[];
  readonly leftOut: number;
}

export function placeLabels(
  { nodes }: NetworkDocument,
  { plot, points }: Frame,
  { radiusOf }: Scales,
): Labels {
  const reaches = nodes.map(({ kind, statements }) => radiusOf(statements) * reachOf(lookOf(kind).shape));
  const shapes = new Grid();
  const labels = new Grid();
  for (const [place, { x, y }] of points.entries()) {
    const reach = reaches[place]!;
    shapes.add({ left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach });
  }
  const order = nodes.map((_node, place) => place);
  order.sort((a, b) => nodes[b]!.statements - nodes[a]!.statements || a - b);
  const placed: PlacedLabel[] = [];
  for (const node of order) {
    const { label, id } = nodes[node]!;
    const lines = wrapped(label.trim() === '' ? id : label, WIDEST, LABEL_SIZE, MOST_LINES);
    let best: { cost: number; covered: number; candidate: Candidate } | null = null;
    for (const candidate of candidates(lines, points[node]!.x, points[node]!.y, reaches[node]!)) {
      const onLabels = labels.covered(candidate.box);
      const onShapes = shapes.covered(candidate.box);
      const outside = candidate.box.width * candidate.box.height - common(candidate.box, plot);
      const cost = 3 * onLabels + 2 * onShapes + 5 * outside;
      if (!best || cost < best.cost - SLIGHT) best = { cost, covered: onLabels + onShapes, candidate };
      if (cost < SLIGHT) break;
    }
    const { candidate, covered } = best!;
    const area = candidate.box.width * candidate.box.height;
    if (nodes.length > SHOW_ALL && covered > TOLERATED * area) continue;
    labels.add(candidate.box);
    placed.push({ node, lines, x: candidate.x, y: candidate.y, side: candidate.side });
  }
  return { placed, leftOut: nodes.length - placed.length };
}

interface Candidate {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/** Right, left, below, above, and the corners; `side` is the one at which the text begins to be measured. */
function candidates(lines: readonly string[], x: number, y: number, reach: number): Candidate[] {
  const width = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  const height = lines.length * LINE_HEIGHT;
  const away = reach + GAP;
  const slant = away * Math.SQRT1_2;
  const at = (side: Side, anchor: number, top: number): Candidate => {
    const left = side === 'left' ? anchor : side === 'right' ? anchor - width : anchor - width / 2;
    return { box: { left, top, width, height }, x: anchor, y: top + LABEL_SIZE - 1, side };
  };
  return [
    at('left', x + away, y - height / 2),
    at('right', x - away, y - height / 2),
    at('middle', x, y + away),
    at('middle', x, y - away - height),
    at('left', x + slant, y + slant - LINE_HEIGHT / 3),
    at('right', x - slant, y + slant - LINE_HEIGHT / 3),
    at('left', x + slant, y - slant - height + LINE_HEIGHT / 3),
    at('right', x - slant, y - slant - height + LINE_HEIGHT / 3),
  ];
}

function common(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** Boxes by the squares that they lie in, so that a label meets only its neighbours. */
class Grid {
  readonly #squares = new Map<string, Box[]>();

  add(box: Box): void {
    for (const square of squaresOf(box)) {
      const boxes = this.#squares.get(square);
      if (boxes) boxes.push(box);
      else this.#squares.set(square, [box]);
    }
  }

  /** The area that the boxes of the grid have in common with this one. */
  covered(box: Box): number {
    const near = new Set(squaresOf(box).flatMap((square) => this.#squares.get(square) ?? []));
    let area = 0;
    for (const other of near) area += common(box, other);
    return area;
  }
}

const SQUARE = 80;

function squaresOf({ left, top, width, height }: Box): string[] {
  const squares: string[] = [];
  for (let column = Math.floor(left / SQUARE); column <= Math.floor((left + width) / SQUARE); column += 1) {
    for (let row = Math.floor(top / SQUARE); row <= Math.floor((top + height) / SQUARE); row += 1) {
      squares.push(`${column} ${row}`);
    }
  }
  return squares;
}
