/** Shapes of nodes as outlines, so that the screen and files draw the same. Each has the area of a circle with radius 1, so that sizes compare. */

export const SHAPES = ['CIRCLE', 'SQUARE', 'DIAMOND', 'TRIANGLE', 'CROSS', 'BAR'] as const;
export type Shape = (typeof SHAPES)[number];

export type Point = readonly [x: number, y: number];

/** Corners in order, around the node's place, y downwards; a circle has none. */
export const CORNERS: Readonly<Record<Shape, readonly Point[]>> = {
  CIRCLE: [],
  SQUARE: rectangle(0.886, 0.886),
  DIAMOND: [
    [0, -1.45],
    [1.083, 0],
    [0, 1.45],
    [-1.083, 0],
  ],
  TRIANGLE: [
    [0, -1.555],
    [1.347, 0.778],
    [-1.347, 0.778],
  ],
  CROSS: cross(1.25, 0.37),
  BAR: rectangle(1.37, 0.573),
};

const BY_KIND: Readonly<Record<string, Shape>> = {
  PERSON: 'CIRCLE',
  ORGANISATION: 'SQUARE',
  STATE: 'DIAMOND',
  ARMED_GROUP: 'TRIANGLE',
  COALITION: 'CROSS',
};

/** Issues and all else that is no actor are bars. */
export function shapeOf({ kind, isColumn }: { readonly kind: string; readonly isColumn: boolean }): Shape {
  return isColumn ? 'BAR' : (BY_KIND[kind] ?? 'CIRCLE');
}

function rectangle(x: number, y: number): readonly Point[] {
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}

/** `reach`: from the middle to the end of an arm; `half`: half the width of an arm. */
function cross(reach: number, half: number): readonly Point[] {
  return [
    [-half, -reach],
    [half, -reach],
    [half, -half],
    [reach, -half],
    [reach, half],
    [half, half],
    [half, reach],
    [-half, reach],
    [-half, half],
    [-reach, half],
    [-reach, -half],
    [-half, -half],
  ];
}
