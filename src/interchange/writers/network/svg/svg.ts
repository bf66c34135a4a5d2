/**
 * A picture of the network in SVG, on white paper of its own, so that it looks the same on any page and in print. Support is solid
 * and opposition dashed, kinds of nodes have shapes, so that it can be read without colours; every node and edge has a title.
 */
import type { DocumentEdge, NetworkDocument } from '../network-document.ts';
import type { NetworkFormat } from '../network-format.ts';
import { numberText, rounded } from '../number-text.ts';
import { inPieces, PAUSE } from '../pieces.ts';
import { lookOf } from '../shapes.ts';
import { TONE_COLOURS, type Tone, toneOf } from '../tone.ts';
import { XML_DECLARATION, xmlAttributes, xmlText } from '../xml-text.ts';
import {
  COLUMN_FILL,
  INK,
  PAPER,
  QUIET_INK,
  ROW_FILL,
  lineElement,
  shapeElement,
  textElement,
} from './elements.ts';
import { type Frame, MARGIN, frameOf } from './frame.ts';
import { LABEL_SIZE, LINE_HEIGHT, type PlacedLabel, placeLabels } from './labels.ts';
import { TONE_TITLES, kindCounts, legendOf } from './legend.ts';
import { LINES } from './lines.ts';
import { type Scales, scalesOf } from './scales.ts';
import { wrapped } from './text-layout.ts';

export const SVG: NetworkFormat = {
  id: 'SVG',
  title: 'SVG picture',
  description: 'browsers, Inkscape, word processors',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  carries: ['nodes', 'kinds', 'positions', 'weight', 'sign', 'statement counts', 'dates', 'two modes'],
  write: (document) => inPieces(elements(document)),
};

const FONTS =
  "'Noto Sans', 'DejaVu Sans', 'Segoe UI', Arial, 'Noto Sans Arabic', 'Noto Naskh Arabic', Tahoma, sans-serif";
const HEADER_WIDTH = 1100;

function* elements(document: NetworkDocument): Generator<string> {
  const header = headerOf(document);
  const scales = yield* scalesOf(document);
  const legend = legendOf(scales, document);
  const frame = frameOf(document, header.height, legend.height);
  yield PAUSE;
  const { placed, leftOut } = placeLabels(document, frame, scales);
  yield PAUSE;
  const size = { width: rounded(frame.width, 0), height: rounded(frame.height, 0) };
  yield XML_DECLARATION;
  yield `<svg${xmlAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${size.width} ${size.height}`,
    ...size,
    role: 'img',
    'aria-labelledby': 'stance-network-title stance-network-desc',
    'font-family': FONTS,
    'font-size': LABEL_SIZE,
  })}>\n`;
  yield `<title id="stance-network-title">${xmlText(document.title)}</title>\n`;
  yield `<desc id="stance-network-desc">${xmlText(inWords(document, scales))}</desc>\n`;
  yield `<rect${xmlAttributes({ ...size, fill: PAPER })}/>\n`;
  yield header.text;
  yield* edgeElements(document, frame, scales);
  yield* nodeElements(document, frame, scales);
  yield* labelElements(placed);
  const { plot } = frame;
  yield legend.draw(plot.left + plot.width + MARGIN, plot.top, leftOut);
  yield '</svg>\n';
}

function headerOf(document: NetworkDocument): { readonly height: number; readonly text: string } {
  let y = MARGIN;
  let text = '';
  const write = (lines: readonly string[], size: number, values: Record<string, string>): void => {
    for (const line of lines) {
      y += size * 1.4;
      text += `${textElement(MARGIN, y, line, 'left', { 'font-size': size, ...values })}\n`;
    }
  };
  write(wrapped(document.title, HEADER_WIDTH, 22, 2), 22, { 'font-weight': 'bold', fill: INK });
  if (document.description !== '')
    write(wrapped(document.description, HEADER_WIDTH, 14, 3), 14, { fill: INK });
  write(wrapped(factsOf(document), HEADER_WIDTH, 13, 2), 13, { fill: QUIET_INK });
  return { height: y + 20, text };
}

function factsOf({ firstDate, lastDate, ...document }: NetworkDocument): string {
  const dates =
    firstDate === null || lastDate === null
      ? 'undated'
      : firstDate === lastDate
        ? firstDate
        : `${firstDate} to ${lastDate}`;
  const counts = [
    many(document.nodes.length, 'node'),
    many(document.edgeCount, 'edge'),
    many(document.statements, 'statement'),
  ];
  return `${dates} \u00b7 ${counts.join(', ')} \u00b7 graph revision ${document.revision}`;
}

function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** The picture for those who do not see it. */
function inWords(document: NetworkDocument, { counts }: Scales): string {
  const tones = [...counts].map(([tone, count]) => `${TONE_TITLES[tone].toLowerCase()} ${count}`);
  const kinds = kindCounts(document).map(({ title, count }) => `${title.toLowerCase()} ${count}`);
  const parts = [
    document.description,
    factsOf(document),
    kinds.length > 0 ? `Nodes: ${kinds.join(', ')}` : '',
    tones.length > 0 ? `Edges: ${tones.join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join('. ');
}

function* edgeElements(
  document: NetworkDocument,
  { points }: Frame,
  { counts, widthOf }: Scales,
): Generator<string> {
  const { nodes, aggregation } = document;
  for (const tone of counts.keys()) {
    yield `<g fill="none" stroke="${TONE_COLOURS[tone]}" stroke-opacity="0.75">\n`;
    for (const edge of document.edges) {
      if (toneOf(aggregation, edge.sign) !== tone) continue;
      const [from, to] = [points[edge.source]!, points[edge.target]!];
      const width = widthOf(edge.weight);
      const style = { 'stroke-width': rounded(width, 1), ...LINES[tone](width) };
      const ends = `${nodes[edge.source]!.label} \u2013 ${nodes[edge.target]!.label}`;
      yield `${lineElement(from.x, from.y, to.x, to.y, style, `${ends}: ${told(edge, tone)}`)}\n`;
    }
    yield '</g>\n';
  }
}

function told({ weight, statements }: DocumentEdge, tone: Tone): string {
  return `${TONE_TITLES[tone].toLowerCase()}, weight ${numberText(weight)}, ${many(statements, 'statement')}`;
}

function* nodeElements(
  { nodes }: NetworkDocument,
  { points }: Frame,
  { radiusOf }: Scales,
): Generator<string> {
  yield `<g stroke="${INK}" stroke-width="1.2">\n`;
  for (const [place, node] of nodes.entries()) {
    const { title, shape } = lookOf(node.kind);
    const label = `<title>${xmlText(`${node.label} (${title}), ${many(node.statements, 'statement')}`)}</title>`;
    const fill = node.mode === 'ROW' ? ROW_FILL : COLUMN_FILL;
    const { x, y } = points[place]!;
    yield `${shapeElement(shape, x, y, radiusOf(node.statements), { fill }, label)}\n`;
  }
  yield '</g>\n';
}

/** Twice: first as white outlines, so that lines do not run through the letters. Not every program can paint both in one go. */
function* labelElements(labels: readonly PlacedLabel[]): Generator<string> {
  if (labels.length === 0) return;
  const halo = { fill: 'none', stroke: PAPER, 'stroke-width': 3.5, 'stroke-linejoin': 'round' };
  yield `<g aria-hidden="true"${xmlAttributes(halo)}>\n`;
  for (const label of labels) yield* linesOf(label);
  yield `</g>\n<g fill="${INK}">\n`;
  for (const label of labels) yield* linesOf(label);
  yield '</g>\n';
}

function* linesOf({ lines, x, y, side }: PlacedLabel): Generator<string> {
  for (const [number, line] of lines.entries())
    yield `${textElement(x, y + number * LINE_HEIGHT, line, side)}\n`;
}
