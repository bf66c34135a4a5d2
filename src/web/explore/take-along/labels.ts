/** Where names go: beside their node, where they cover least of other names and nodes; the largest nodes choose first. */
import type { Anchor, Measure } from './text-lines.ts';

export interface Labelled {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly anchor: Anchor;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LABEL_SIZE = 13;
const ASCENT = 10;
const DESCENT = 4;
const GAP = 4;
/** Of so few, every name is shown, covered or not. */
const FEW = 60;
/** Of a label's own area: more must not be covered where there are many. */
const TOLERATED = 0.15;

/** A name that finds no room inside `paper` or among the others is null. In the order given. */
export function placeLabels(
  nodes: readonly Labelled[],
  paper: Box,
  measure: Measure,
): readonly (PlacedLabel | null)[] {
  const taken: Box[] = nodes.map(({ x, y, radius: r }) => ({
    left: x - r,
    top: y - r,
    right: x + r,
    bottom: y + r,
  }));
  const placed: (PlacedLabel | null)[] = nodes.map(() => null);
  const largestFirst = nodes
    .map((_, place) => place)
    .sort((a, b) => nodes[b]!.radius - nodes[a]!.radius || a - b);
  for (const place of largestFirst) {
    const node = nodes[place]!;
    if (node.text === '') continue;
    const width = measure(node.text, LABEL_SIZE);
    const tried = around(node, width).map((option) => ({
      ...option,
      cost: costOf(option.box, taken, paper),
    }));
    const best = tried.reduce((least, option) => (option.cost < least.cost ? option : least));
    if (nodes.length > FEW && best.cost > TOLERATED * width * (ASCENT + DESCENT)) continue;
    placed[place] = { text: node.text, ...best.at };
    taken.push(best.box);
  }
  return placed;
}

interface Option {
  readonly at: Omit<PlacedLabel, 'text'>;
  readonly box: Box;
}

/** Right, left, below, above, then the corners: the earlier wins where none is better. */
function around({ x, y, radius }: Labelled, width: number): readonly Option[] {
  const aside = radius + GAP;
  const slanted = radius * 0.7 + GAP;
  const middle = (ASCENT - DESCENT) / 2;
  return [
    option(x + aside, y + middle, 'left', width),
    option(x - aside, y + middle, 'right', width),
    option(x, y + aside + ASCENT, 'middle', width),
    option(x, y - aside - DESCENT, 'middle', width),
    option(x + slanted, y + slanted + ASCENT, 'left', width),
    option(x - slanted, y + slanted + ASCENT, 'right', width),
    option(x + slanted, y - slanted, 'left', width),
    option(x - slanted, y - slanted, 'right', width),
  ];
}

function option(x: number, y: number, anchor: Anchor, width: number): Option {
  const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
  return { at: { x, y, anchor }, box: { left, top: y - ASCENT, right: left + width, bottom: y + DESCENT } };
}

/** The area that is covered; what reaches beyond the paper would be cut off, which is worse. */
function costOf(box: Box, taken: readonly Box[], paper: Box): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  const outside = area - overlap(box, paper);
  return taken.reduce((sum, other) => sum + overlap(box, other), 4 * outside);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
