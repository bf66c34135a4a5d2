/** The few elements of SVG that the picture is made of. */
import { rounded } from '../number-text.ts';
import type { Shape } from '../shapes.ts';
import { xmlAttributes, xmlText } from '../xml-text.ts';
import { isRightToLeft } from './text-layout.ts';

export const INK = '#1a1a1a';
export const QUIET_INK = '#595959';
export const PAPER = '#ffffff';
export const ROW_FILL = '#d9d9d9';
export const COLUMN_FILL = PAPER;

/** The side of the point at which a text ends, whichever way it runs. */
export type Side = 'left' | 'middle' | 'right';

type Values = Readonly<Record<string, string | number | undefined>>;

/** x and y: the point on the base line that the text starts from, is centred on, or ends at. */
export function textElement(
  x: number,
  y: number,
  text: string,
  side: Side = 'left',
  more: Values = {},
): string {
  const rightToLeft = isRightToLeft(text);
  // The start of a text that runs to the left is its right end.
  const startsAt = rightToLeft ? 'right' : 'left';
  const anchor = side === 'middle' ? 'middle' : side === startsAt ? 'start' : 'end';
  const direction = rightToLeft ? { direction: 'rtl', 'unicode-bidi': 'embed' } : {};
  const place = { x: rounded(x, 1), y: rounded(y, 1) };
  return `<text${xmlAttributes({ ...place, 'text-anchor': anchor, ...direction, ...more })}>${xmlText(text)}</text>`;
}

export function lineElement(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  more: Values,
  title = '',
): string {
  const ends = { x1: rounded(x1, 1), y1: rounded(y1, 1), x2: rounded(x2, 1), y2: rounded(y2, 1) };
  const start = `<line${xmlAttributes({ ...ends, ...more })}`;
  return title === '' ? `${start}/>` : `${start}><title>${xmlText(title)}</title></line>`;
}

/** Corners around the centre, as parts of the radius; each shape covers about the area of the circle. */
const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: box(0.89, 0.89),
  page: box(0.72, 1.08),
  triangle: around(3, 1.45, -90),
  down: around(3, 1.45, 90),
  diamond: around(4, 1.25, -90),
  pentagon: around(5, 1.12, -90),
  hexagon: around(6, 1.09, 0),
  plus: plus(1.12, 0.42),
  star: star(1.4, 0.62),
};

function box(halfWidth: number, halfHeight: number): [number, number][] {
  return [
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  ];
}

function around(corners: number, radius: number, firstDegrees: number): [number, number][] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = ((firstDegrees + (corner * 360) / corners) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

function star(outer: number, inner: number): [number, number][] {
  const points = around(5, outer, -90);
  const notches = around(5, inner, -54);
  return points.flatMap((point, index) => [point, notches[index]!]);
}

function plus(arm: number, half: number): [number, number][] {
  return [
    [-half, -arm],
    [half, -arm],
    [half, -half],
    [arm, -half],
    [arm, half],
    [half, half],
    [half, arm],
    [-half, arm],
    [-half, half],
    [-arm, half],
    [-arm, -half],
    [-half, -half],
  ];
}

/** How far a shape reaches from its centre, in parts of its radius. */
export function reachOf(shape: Shape): number {
  return shape === 'circle' ? 1 : Math.max(...CORNERS[shape].flat().map(Math.abs));
}

/** Content: what is inside the element, a `<title>`. */
export function shapeElement(
  shape: Shape,
  x: number,
  y: number,
  radius: number,
  more: Values,
  content = '',
): string {
  const end = (tag: string): string => (content === '' ? '/>' : `>${content}</${tag}>`);
  if (shape === 'circle') {
    const values = { cx: rounded(x, 1), cy: rounded(y, 1), r: rounded(radius, 1), ...more };
    return `<circle${xmlAttributes(values)}${end('circle')}`;
  }
  const points = CORNERS[shape].map(
    ([right, down]) => `${rounded(x + right * radius, 1)},${rounded(y + down * radius, 1)}`,
  );
  return `<polygon${xmlAttributes({ points: points.join(' '), ...more })}${end('polygon')}`;
}
