/** What the marks mean, beside the picture. */
import { LEGEND_NOTE, type LegendEntry, legendOf } from '../picture/legend.ts';
import type { Picture } from '../picture/model.ts';
import { edgeElement, nodeElement } from './marks.ts';
import { INK, QUIET_INK } from './paper.ts';
import { linesOf, type Measure, textElement } from './text-lines.ts';

export const LEGEND_WIDTH = 250;
const SAMPLE = 40;
const SIZE = 13;
const LINE = 17;
const ROW_GAP = 8;
const SAMPLE_RADIUS = 7;
const SAMPLE_WIDTH = 3;

export interface DrawnLegend {
  readonly height: number;
  /** `left` and `top`: where it stands. */
  readonly draw: (left: number, top: number) => string;
}

/** `notes`: what else is to be said of this picture. */
export function drawnLegend(picture: Picture, notes: readonly string[], measure: Measure): DrawnLegend {
  const width = LEGEND_WIDTH - SAMPLE - 10;
  const rows = legendOf(picture).map((entry) => ({
    entry,
    lines: linesOf(entry.text, width, SIZE, measure),
  }));
  const told = [LEGEND_NOTE, ...notes].flatMap((note) => [...linesOf(note, LEGEND_WIDTH, 12, measure), '']);
  const heights = rows.map(({ lines }) => lines.length * LINE + ROW_GAP);
  const rowsHeight = heights.reduce((sum, height) => sum + height, 0);
  return {
    height: rowsHeight + told.length * LINE,
    draw(left, top) {
      let y = top;
      const elements = rows.map(({ entry, lines }, place) => {
        const text = lines.map((line, number) =>
          textElement(line, left + SAMPLE + 10, y + number * LINE + SIZE, { size: SIZE, fill: INK }),
        );
        const drawn = sampleOf(entry, left, y + LINE / 2) + text.join('');
        y += heights[place]!;
        return drawn;
      });
      const notes = told.map((line, number) =>
        line === '' ? '' : textElement(line, left, y + number * LINE + SIZE, { size: 12, fill: QUIET_INK }),
      );
      return [...elements, ...notes].join('\n');
    },
  };
}

function sampleOf(entry: LegendEntry, left: number, middle: number): string {
  if (entry.type === 'NODE')
    return nodeElement({ ...entry, radius: SAMPLE_RADIUS }, left + SAMPLE / 2, middle);
  return edgeElement(
    { ...entry, width: SAMPLE_WIDTH },
    { x1: left, y1: middle, x2: left + SAMPLE, y2: middle },
  );
}
