/** Where everything goes: how large the picture is, and the layout's coordinates as positions in it. */
import type { NetworkDocument } from '../network-document.ts';
import { type Point, spread } from '../spread.ts';

export const MARGIN = 32;
export const LEGEND_WIDTH = 232;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Nodes lie in it, labels too where they can. */
  readonly plot: Box;
  /** By place. */
  readonly points: readonly Point[];
}

const SMALLEST_PLOT = 900;
const ROOM_PER_NODE = 125;
const LABEL_ROOM = 64;

/** `header` and `legend`: the heights of what stands above and beside the plot. */
export function frameOf(document: NetworkDocument, header: number, legend: number): Frame {
  const { nodes } = document;
  const laidOut = layoutOf(document);
  const own = ownBox(laidOut);
  const width = Math.max(SMALLEST_PLOT, ROOM_PER_NODE * Math.sqrt(nodes.length));
  const ratio = Math.min(0.85, Math.max(0.55, own.height / Math.max(own.width, 1)));
  const plot = { left: MARGIN, top: header, width, height: Math.max(width * ratio, legend) };
  return {
    width: MARGIN + width + MARGIN + LEGEND_WIDTH + MARGIN,
    height: header + plot.height + MARGIN,
    plot,
    points: fitted(laidOut, own, plot),
  };
}

/** Where a node has no coordinates, all are put on a circle, in their order. */
function layoutOf({ nodes }: NetworkDocument): readonly Point[] {
  const points = spread(nodes).filter((point) => point !== null);
  return points.length === nodes.length ? points : circle(nodes.length);
}

function circle(size: number): readonly Point[] {
  return Array.from({ length: size }, (_, place) => {
    const angle = (2 * Math.PI * place) / size - Math.PI / 2;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}

function ownBox(points: readonly Point[]): Box {
  if (points.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** The same scale both ways, in the middle of the plot, with room for labels at the sides. */
function fitted(points: readonly Point[], own: Box, plot: Box): readonly Point[] {
  const across = (plot.width - 2 * LABEL_ROOM) / Math.max(own.width, 1e-9);
  const down = (plot.height - LABEL_ROOM) / Math.max(own.height, 1e-9);
  const scale = own.width === 0 && own.height === 0 ? 1 : Math.min(across, down);
  return points.map(({ x, y }) => ({
    x: plot.left + plot.width / 2 + (x - own.left - own.width / 2) * scale,
    y: plot.top + plot.height / 2 + (y - own.top - own.height / 2) * scale,
  }));
}
