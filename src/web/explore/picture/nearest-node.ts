/** Which node is next in a direction: for who moves through the picture with arrow keys. */

export const DIRECTIONS = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
} as const;
export type Direction = keyof typeof DIRECTIONS;

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A step to the side counts as much as so many ahead. */
const SIDEWAYS = 2;

/** y downwards; null where there is none in that direction. */
export function nearestNode(nodes: readonly Placed[], from: Placed, direction: Direction): string | null {
  const [dx, dy] = DIRECTIONS[direction];
  let nearest: string | null = null;
  let least = Infinity;
  for (const { id, x, y } of nodes) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy - (y - from.y) * dx);
    const far = ahead + SIDEWAYS * aside;
    // Ids decide between two that are equally far, so that the way is the same each time.
    if (id === from.id || ahead <= 0 || far > least || (far === least && nearest !== null && id > nearest))
      continue;
    [nearest, least] = [id, far];
  }
  return nearest;
}
