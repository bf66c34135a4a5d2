/**
 * Puts the parts of a network side by side: each in a box as large as its number of nodes deserves, the boxes in rows, the tallest
 * first, nodes without ties in a grid; then all is scaled to the unit square. Cost: O(n + p log p) for p parts.
 */
import type { Positions } from './layout.ts';

interface Box extends Positions {
  readonly nodes: Int32Array;
  readonly width: number;
  readonly height: number;
}

/** Between boxes; a node takes a square of side 1. */
const GAP = 1;

/** `members[k]`: the nodes of part k, in the order of its positions; `placed[k]`: null for a node without ties. */
export function packParts(
  size: number,
  members: readonly Int32Array[],
  placed: readonly (Positions | null)[],
): Positions {
  const boxes: Box[] = [];
  const single: number[] = [];
  members.forEach((nodes, part) => {
    const positions = placed[part];
    if (positions) boxes.push(boxOf(nodes, positions));
    else single.push(...nodes);
  });
  if (single.length > 0) boxes.push(gridOf(single));
  return inUnitSquare(inRows(size, boxes));
}

function boxOf(nodes: Int32Array, { x, y }: Positions): Box {
  const [left, width] = extent(x);
  const [bottom, height] = extent(y);
  const longest = Math.max(width, height);
  // Nodes that all lie on one point stay there.
  const scale = longest === 0 ? 0 : Math.sqrt(nodes.length) / longest;
  return {
    nodes,
    x: x.map((value) => (value - left) * scale),
    y: y.map((value) => (value - bottom) * scale),
    width: width * scale,
    height: height * scale,
  };
}

function gridOf(nodes: readonly number[]): Box {
  const columns = Math.ceil(Math.sqrt(nodes.length));
  return {
    nodes: Int32Array.from(nodes),
    x: Float64Array.from(nodes, (_, place) => place % columns),
    y: Float64Array.from(nodes, (_, place) => Math.floor(place / columns)),
    width: columns - 1,
    height: Math.ceil(nodes.length / columns) - 1,
  };
}

function inRows(size: number, boxes: readonly Box[]): Positions {
  const [x, y] = [new Float64Array(size), new Float64Array(size)];
  const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const rowWidth = Math.max(widest, Math.sqrt(area));
  let [left, top, rowHeight] = [0, 0, 0];
  for (const box of boxes.toSorted((a, b) => b.height - a.height)) {
    if (left > 0 && left + box.width > rowWidth) {
      top += rowHeight + GAP;
      left = rowHeight = 0;
    }
    box.nodes.forEach((node, place) => {
      x[node] = left + box.x[place]!;
      y[node] = top + box.y[place]!;
    });
    left += box.width + GAP;
    rowHeight = Math.max(rowHeight, box.height);
  }
  return { x, y };
}

function inUnitSquare({ x, y }: Positions): Positions {
  const [left, width] = extent(x);
  const [bottom, height] = extent(y);
  const longest = Math.max(width, height);
  const fit = (values: Float64Array, least: number, length: number): Float64Array =>
    values.map((value) =>
      longest === 0 ? 0.5 : Math.min(1, Math.max(0, (value - least - length / 2) / longest + 0.5)),
    );
  return { x: fit(x, left, width), y: fit(y, bottom, height) };
}

/** The least value, and how far the greatest is from it. */
function extent(values: Float64Array): [number, number] {
  const least = values.reduce((least, value) => Math.min(least, value), Infinity);
  const most = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return [least, most - least];
}
