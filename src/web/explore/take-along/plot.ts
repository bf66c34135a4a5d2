/** Where nodes lie on paper: the picture's own places, as large as there is room for. */
import type { NodeLook } from '../picture/appearance.ts';

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function extentOf(nodes: readonly NodeLook[]): Extent {
  if (nodes.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of nodes) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** Where on the paper, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Beside and above the outermost nodes, for their names. */
const NAME_ROOM = { x: 150, y: 40 };

/** The same scale both ways, in the middle of the plot. */
export function placed(nodes: readonly NodeLook[], own: Extent, plot: Plot): NodeLook[] {
  const across = (plot.right - plot.left - 2 * NAME_ROOM.x) / (own.width || Infinity);
  const down = (plot.bottom - plot.top - 2 * NAME_ROOM.y) / (own.height || Infinity);
  const scale = Math.min(across || Infinity, down || Infinity);
  const factor = Number.isFinite(scale) ? scale : 0;
  return nodes.map((node) => ({
    ...node,
    x: (plot.left + plot.right) / 2 + (node.x - own.left - own.width / 2) * factor,
    y: (plot.top + plot.bottom) / 2 + (node.y - own.top - own.height / 2) * factor,
  }));
}
