/** Where the line of an edge begins and ends on the screen or on paper: beside the middle, and not under the nodes. */
import { arrowLength, type EdgeLook } from './appearance.ts';

export interface End {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The reach of a shape beyond the circle of the same area, and a little air before the point of an arrow. */
export const REACH = 1.15;
export const AIR = 2;

/** All in pixels, y downwards; null where the two nodes touch. An arrow's point is at the end of the line. */
export function lineBetween(
  source: End,
  target: End,
  { offset, hasArrow, width }: Pick<EdgeLook, 'offset' | 'hasArrow' | 'width'>,
): Line | null {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  const from = alongAt(source.radius, offset);
  const to =
    length - (hasArrow ? alongAt(target.radius * REACH + AIR, offset) : alongAt(target.radius, offset));
  if (to - from < (hasArrow ? arrowLength(width) : 1)) return null;
  const [ux, uy] = [dx / length, dy / length];
  // To the right of who looks along it, y being downwards.
  const [sx, sy] = [-uy * offset, ux * offset];
  return {
    x1: source.x + ux * from + sx,
    y1: source.y + uy * from + sy,
    x2: source.x + ux * to + sx,
    y2: source.y + uy * to + sy,
  };
}

/** How far from the middle of a circle a line beside the middle leaves it. */
function alongAt(radius: number, offset: number): number {
  return Math.sqrt(Math.max(0, radius * radius - offset * offset));
}
