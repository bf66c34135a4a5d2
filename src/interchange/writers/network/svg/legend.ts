/** The legend beside the picture: what lines and shapes mean, how many there are, and what their widths and sizes stand for. */
import { KIND_LOOKS, type Shape, lookOf } from '../shapes.ts';
import type { NetworkDocument, NodeMode } from '../network-document.ts';
import { TONE_COLOURS, type Tone } from '../tone.ts';
import { COLUMN_FILL, INK, QUIET_INK, ROW_FILL, lineElement, shapeElement, textElement } from './elements.ts';
import { LEGEND_WIDTH } from './frame.ts';
import { wrapped } from './text-layout.ts';
import { LINES } from './lines.ts';
import type { Scales } from './scales.ts';

const ROW = 24;
const SAMPLE = 44;
const FONT = 13;

export const TONE_TITLES: Readonly<Record<Tone, string>> = {
  SUPPORT: 'Support',
  OPPOSITION: 'Opposition',
  BALANCED: 'Balanced',
  NEUTRAL: 'Tie',
};

export interface KindCount {
  readonly title: string;
  readonly shape: Shape;
  readonly mode: NodeMode;
  readonly count: number;
}

/** Its place in the list of kinds; unknown ones come last. */
function rank(kind: string): number {
  const place = Object.keys(KIND_LOOKS).indexOf(kind);
  return place < 0 ? Infinity : place;
}

/** In the order of the list of kinds, rows before columns. */
export function kindCounts({ nodes }: NetworkDocument): readonly KindCount[] {
  const counts = new Map<string, { kind: string; mode: NodeMode; count: number }>();
  for (const { kind, mode } of nodes) {
    const key = `${mode} ${kind}`;
    const found = counts.get(key);
    counts.set(key, { kind, mode, count: (found?.count ?? 0) + 1 });
  }
  const ordered = [...counts.values()].sort(
    (a, b) =>
      Number(a.mode === 'COLUMN') - Number(b.mode === 'COLUMN') ||
      rank(a.kind) - rank(b.kind) ||
      (a.kind < b.kind ? -1 : Number(a.kind > b.kind)),
  );
  return ordered.map(({ kind, mode, count }) => ({ ...lookOf(kind), mode, count }));
}

/** Numbers for samples of a scale that ends at `most`: itself, and rounder ones below it. */
function samples(most: number): readonly number[] {
  const lower = [most / 2, most / 8].map((value) => Number(value.toPrecision(1)));
  return [most, ...lower].filter(
    (value, place, all) => value > 0 && all.indexOf(value) === place && value <= most,
  );
}

function number(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** A row of the legend: how high it is, and its elements at a height. */
interface LegendRow {
  readonly height: number;
  readonly draw: (left: number, middle: number) => string;
}

function heading(text: string): LegendRow {
  return {
    height: ROW + 8,
    draw: (left, middle) => textElement(left, middle + 9, text, 'left', { 'font-weight': 'bold', fill: INK }),
  };
}

function row(sample: Sample, text: string, height = ROW): LegendRow {
  return {
    height,
    draw: (left, middle) =>
      sample(left, middle) + textElement(left + SAMPLE + 10, middle + 4.5, text, 'left', { fill: INK }),
  };
}

function notes(text: string): readonly LegendRow[] {
  return wrapped(text, LEGEND_WIDTH, 12, 4).map((line) => ({
    height: 16,
    draw: (left, middle) => textElement(left, middle + 4, line, 'left', { 'font-size': 12, fill: QUIET_INK }),
  }));
}

const TONES: readonly Tone[] = ['SUPPORT', 'OPPOSITION', 'BALANCED', 'NEUTRAL'];

type Sample = (left: number, middle: number) => string;

function lineSample(tone: Tone, width: number): Sample {
  const style = { stroke: TONE_COLOURS[tone], 'stroke-width': number(width), ...LINES[tone](width) };
  return (left, middle) => lineElement(left, middle, left + SAMPLE, middle, style);
}

function shapeSample(shape: Shape, radius: number, mode: NodeMode): Sample {
  const fill = mode === 'ROW' ? ROW_FILL : COLUMN_FILL;
  const style = { fill, stroke: INK, 'stroke-width': 1.2 };
  return (left, middle) => shapeElement(shape, left + SAMPLE / 2, middle, radius, style);
}

function edgeRows({ counts, heaviest, widthOf }: Scales, document: NetworkDocument): readonly LegendRow[] {
  if (document.edgeCount === 0) return [];
  const tones = TONES.filter((tone) => counts.has(tone));
  const widths = heaviest > 0 ? samples(heaviest) : [];
  return [
    heading('Lines'),
    ...tones.map((tone) => row(lineSample(tone, 3.5), `${TONE_TITLES[tone]} (${counts.get(tone)})`)),
    heading('Line width: weight'),
    ...widths.map((weight) => row(lineSample('NEUTRAL', widthOf(weight)), number(weight))),
    ...notes(`aggregation: ${words(document.aggregation)}`),
    ...notes(`normalisation: ${words(document.normalisation)}`),
  ];
}

function words(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}

function nodeRows({ mostStatements, radiusOf }: Scales, document: NetworkDocument): readonly LegendRow[] {
  if (document.nodes.length === 0) return [];
  const kinds = kindCounts(document);
  return [
    heading('Nodes'),
    ...kinds.map(({ title, shape: form, mode, count }) =>
      row(shapeSample(form, 8, mode), `${title} (${count})`),
    ),
    heading('Size: statements'),
    ...samples(mostStatements)
      .filter((statements) => Number.isInteger(statements))
      .map((statements) => {
        const radius = radiusOf(statements);
        return row(shapeSample('circle', radius, 'ROW'), number(statements), Math.max(ROW, 2 * radius + 5));
      }),
  ];
}

export interface Legend {
  readonly height: number;
  /** `left` and `top`: where it stands; `leftOut`: names that found no room. */
  readonly draw: (left: number, top: number, leftOut: number) => string;
}

const NOTE_ROOM = 60;

export function legendOf(scales: Scales, document: NetworkDocument): Legend {
  const rows = [...edgeRows(scales, document), ...nodeRows(scales, document)];
  return {
    height: rows.reduce((sum, each) => sum + each.height, NOTE_ROOM),
    draw: (left, top, leftOut) => {
      const told =
        leftOut === 0 ? [] : notes(`${leftOut} names are left out for want of room; titles tell them.`);
      let y = top;
      const drawn = [...rows, ...told].map(({ height, draw }) => {
        const text = draw(left, y + height / 2);
        y += height;
        return text;
      });
      return `<g font-size="${FONT}">\n${drawn.join('\n')}\n</g>\n`;
    },
  };
}
