/** Coordinates for programs that draw them as they are: layouts have their own small scale, nodes are some 10 units wide. */
import type { DocumentNode } from './network-document.ts';

const ROOM_PER_NODE = 120;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** By place: where a node lies, around 0, with room for every node; y downwards. Null: it has no place in the layout. */
export function spread(nodes: readonly DocumentNode[]): readonly (Point | null)[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of nodes) {
    if (x === null || y === null) continue;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const longest = Math.max(right - left, bottom - top);
  const scale = longest > 0 ? (ROOM_PER_NODE * Math.sqrt(nodes.length)) / longest : 1;
  return nodes.map(({ x, y }) =>
    x === null || y === null
      ? null
      : { x: (x - (left + right) / 2) * scale, y: (y - (top + bottom) / 2) * scale },
  );
}
