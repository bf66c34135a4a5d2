/** The names of nodes on paper. */
import type { NodeLook } from '../picture/appearance.ts';
import { placeLabels, type Segment } from '../picture/label-places.ts';
import { INK, PAPER } from './paper.ts';
import type { Plot } from './plot.ts';
import { type Measure, oneLine, textElement } from './text-lines.ts';
import { xmlElement } from './xml-text.ts';

export const NAME_SIZE = 13;
const LINE_HEIGHT = 18;
/** From the middle of a line of letters down to the line they stand on. */
const TO_BASE = 4.5;
/** Of so few, every name is shown, whatever it covers. */
const FEW = 60;

export interface DrawnNames {
  readonly text: string;
  /** Names that find no room. */
  readonly leftOut: number;
}

/** `nodes` and `lines` as they lie on the paper. */
export function drawnNames(
  nodes: readonly NodeLook[],
  lines: readonly Segment[],
  plot: Plot,
  measure: Measure,
): DrawnNames {
  const names = new Map(nodes.map(({ id, label }) => [id, oneLine(label)]));
  const largestFirst = nodes.toSorted((a, b) => b.radius - a.radius);
  const places = placeLabels(
    largestFirst.map(({ id, x, y, radius }) => ({
      id,
      x: x - plot.left,
      y: y - plot.top,
      reach: radius,
      isForced: nodes.length <= FEW,
    })),
    lines.map((line) => moved(line, -plot.left, -plot.top)),
    { width: plot.right - plot.left, height: plot.bottom - plot.top, lineHeight: LINE_HEIGHT },
    (id) => measure(names.get(id)!, NAME_SIZE),
  );
  const texts = places.map(({ id, x, y }) =>
    textElement(names.get(id)!, x + plot.left, y + plot.top + TO_BASE),
  );
  return { text: onPaper(texts.join('\n')), leftOut: nodes.length - places.length };
}

/** Twice: first as white outlines, so that lines do not run through the letters. Not every program can paint both in one go. */
function onPaper(texts: string): string {
  const halo = { fill: 'none', stroke: PAPER, 'stroke-width': 3.5, 'stroke-linejoin': 'round' };
  return [
    xmlElement('g', { ...halo, 'aria-hidden': 'true' }, `\n${texts}\n`),
    xmlElement('g', { class: 'names', fill: INK }, `\n${texts}\n`),
  ].join('\n');
}

function moved({ x1, y1, x2, y2 }: Segment, right: number, down: number): Segment {
  return { x1: x1 + right, y1: y1 + down, x2: x2 + right, y2: y2 + down };
}
