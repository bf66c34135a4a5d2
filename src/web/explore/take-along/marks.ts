/** Nodes and lines as elements of SVG, in the picture and in its legend. */
import { arrowLength, DASHES, type EdgeLook, type NodeLook, OUTLINE_WIDTH } from '../picture/appearance.ts';
import type { Line } from '../picture/line-between.ts';
import { CORNERS } from '../picture/shapes.ts';
import { PAPER, QUIET_INK, TONE_COLOURS } from './paper.ts';
import { xmlElement, xmlText } from './xml-text.ts';

export function titleElement(text: string): string {
  return xmlElement('title', {}, xmlText(text));
}

type Mark = Pick<NodeLook, 'shape' | 'radius' | 'isHollow'>;

/** `values`: more attributes. */
export function nodeElement(
  { shape, radius, isHollow }: Mark,
  x: number,
  y: number,
  title = '',
  values = {},
): string {
  const style = {
    fill: isHollow ? PAPER : QUIET_INK,
    stroke: isHollow ? QUIET_INK : PAPER,
    'stroke-width': OUTLINE_WIDTH,
    ...values,
  };
  const content = title === '' ? '' : titleElement(title);
  if (shape === 'CIRCLE') return xmlElement('circle', { cx: x, cy: y, r: radius, ...style }, content);
  const points = CORNERS[shape].map(
    ([right, down]) => `${tenths(x + right * radius)},${tenths(y + down * radius)}`,
  );
  return xmlElement('polygon', { points: points.join(' '), ...style }, content);
}

type Stroked = Pick<EdgeLook, 'tone' | 'stroke' | 'width' | 'hasArrow'>;

/** The point of an arrow is where the line ends. */
export function edgeElement(
  { tone, stroke, width, hasArrow }: Stroked,
  line: Line,
  title = '',
  values = {},
): string {
  const colour = TONE_COLOURS[tone];
  const length = Math.hypot(line.x2 - line.x1, line.y2 - line.y1);
  const head = hasArrow ? arrowLength(width) : 0;
  const share = length > 0 ? Math.max(0, length - head) / length : 1;
  const end = {
    x2: line.x1 + (line.x2 - line.x1) * share,
    y2: line.y1 + (line.y2 - line.y1) * share,
  };
  const drawn = xmlElement('line', {
    x1: line.x1,
    y1: line.y1,
    ...end,
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': DASHES[stroke]?.join(' '),
  });
  const arrow = hasArrow ? arrowElement(line, length, head, colour) : '';
  return xmlElement('g', values, (title === '' ? '' : titleElement(title)) + drawn + arrow);
}

function arrowElement({ x1, y1, x2, y2 }: Line, length: number, head: number, fill: string): string {
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const half = head / 2;
  const [bx, by] = [x2 - ux * head, y2 - uy * head];
  const corners = [
    [x2, y2],
    [bx - uy * half, by + ux * half],
    [bx + uy * half, by - ux * half],
  ];
  const points = corners.map((corner) => corner.map((number) => tenths(number!)).join(',')).join(' ');
  return xmlElement('polygon', { points, fill });
}

function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}
