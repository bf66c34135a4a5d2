/**
 * A picture as SVG: the same nodes, edges, places and marks as on the screen, with what they mean, what is shown, since when, and where
 * it can be opened again. On white, and to be read without colours too; every node and edge has a title.
 */
import { type Appearance, appearanceOf, type EdgeLook, type NodeLook } from '../picture/appearance.ts';
import { lineBetween } from '../picture/line-between.ts';
import type { Picture, PictureEdge } from '../picture/model.ts';
import { counted, kindInWords, pictureInWords } from '../picture/picture-words.ts';
import { LABEL_SIZE, placeLabels, type PlacedLabel } from './labels.ts';
import { edgeElement, nodeElement } from './marks.ts';
import { FONTS, INK, MARGIN, PAPER, QUIET_INK } from './paper.ts';
import { drawnLegend, LEGEND_WIDTH } from './svg-legend.ts';
import { linesOf, type Measure, oneLine, textElement } from './text-lines.ts';
import { xmlElement, xmlText } from './xml-text.ts';

export interface PictureFile {
  readonly picture: Picture;
  readonly title: string;
  /** What is in it and how it was reckoned, as sentences. */
  readonly scope: readonly string[];
  /** Where the same is on the screen. */
  readonly address: string;
  /** On which it is made, as YYYY-MM-DD. */
  readonly day: string;
  readonly measure: Measure;
}

export interface Drawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const SMALLEST_PLOT = 900;
const ROOM_PER_NODE = 110;
/** Beside and above the outermost nodes, for their names. */
const NAME_ROOM = { x: 110, y: 40 };

export function pictureSvg(file: PictureFile): Drawing {
  const { picture, measure } = file;
  const look = appearanceOf(picture);
  const plotWidth = Math.max(SMALLEST_PLOT, ROOM_PER_NODE * Math.sqrt(look.nodes.length));
  const width = plotWidth + LEGEND_WIDTH + 3 * MARGIN;
  const header = headerOf(file, width - 2 * MARGIN);
  const own = extentOf(look.nodes);
  const ratio = Math.min(0.9, Math.max(0.55, own.height / (own.width || 1)));
  const legend = drawnLegend(picture, notesOf(picture), measure);
  const plot = {
    left: MARGIN,
    top: header.height,
    right: MARGIN + plotWidth,
    bottom: header.height + Math.max(plotWidth * ratio, legend.height),
  };
  const nodes = placed(look.nodes, own, plot);
  const labels = placeLabels(
    nodes.map((node) => ({ ...node, text: oneLine(node.label) })),
    plot,
    measure,
  );
  const footer = footerOf(file, width - 2 * MARGIN, plot.bottom + MARGIN);
  const size = { width: Math.ceil(width), height: Math.ceil(plot.bottom + MARGIN + footer.height + MARGIN) };
  const content = [
    xmlElement('title', { id: 'picture-title' }, xmlText(file.title)),
    xmlElement('desc', { id: 'picture-desc' }, xmlText(factsOf(file).join(' '))),
    xmlElement('rect', { ...size, fill: PAPER }),
    header.text,
    edgeElements(picture, look, nodes),
    nodeElements(picture, nodes),
    labelElements(labels.filter((label) => label !== null)),
    legend.draw(plot.right + MARGIN, plot.top),
    footer.text,
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${size.width} ${size.height}`,
    ...size,
    role: 'img',
    'aria-labelledby': 'picture-title picture-desc',
    'font-family': FONTS,
    'font-size': LABEL_SIZE,
  };
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('svg', root, `\n${content.join('\n')}\n`)}\n`;
  return { text, ...size };
}

/** As sentences. */
function factsOf({ picture, scope }: PictureFile): string[] {
  return [...scope, pictureInWords(picture)];
}

/** What is not shown. */
function notesOf({ edgesHidden, declarationsHidden, undatedLeftOut }: Picture): string[] {
  return [
    edgesHidden > 0 ? `${counted(edgesHidden, 'weaker edge')} not shown.` : '',
    declarationsHidden > 0 ? `${counted(declarationsHidden, 'declared relation')} not shown.` : '',
    undatedLeftOut > 0 ? `${counted(undatedLeftOut, 'statement')} without a date left out.` : '',
  ].filter((note) => note !== '');
}

interface Block {
  readonly height: number;
  readonly text: string;
}

function headerOf(file: PictureFile, width: number): Block {
  const { measure } = file;
  const title = linesOf(file.title, width, 22, measure, 'bold');
  const facts = linesOf(factsOf(file).join(' '), width, 14, measure);
  const top = MARGIN + title.length * 30;
  const drawn = [
    ...title.map((line, number) =>
      textElement(line, MARGIN, MARGIN + number * 30 + 20, { size: 22, weight: 'bold', fill: INK }),
    ),
    ...facts.map((line, number) =>
      textElement(line, MARGIN, top + number * 20 + 14, { size: 14, fill: INK }),
    ),
  ];
  return { height: top + facts.length * 20 + MARGIN / 2, text: drawn.join('\n') };
}

function footerOf({ address, day, measure }: PictureFile, width: number, top: number): Block {
  const lines = linesOf(`stance-graph, ${day}: ${address}`, width, 12, measure);
  const drawn = lines.map((line, number) =>
    textElement(line, MARGIN, top + number * 16, { size: 12, fill: QUIET_INK }),
  );
  return { height: lines.length * 16, text: drawn.join('\n') };
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function extentOf(nodes: readonly NodeLook[]): Extent {
  if (nodes.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of nodes) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, width: right - left, height: bottom - top };
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The same scale both ways, in the middle of the plot. */
function placed(nodes: readonly NodeLook[], own: Extent, plot: Plot): NodeLook[] {
  const across = (plot.right - plot.left - 2 * NAME_ROOM.x) / (own.width || Infinity);
  const down = (plot.bottom - plot.top - 2 * NAME_ROOM.y) / (own.height || Infinity);
  const scale = Math.min(across || Infinity, down || Infinity);
  const factor = Number.isFinite(scale) ? scale : 0;
  return nodes.map((node) => ({
    ...node,
    x: (plot.left + plot.right) / 2 + (node.x - own.left - own.width / 2) * factor,
    y: (plot.top + plot.bottom) / 2 + (node.y - own.top - own.height / 2) * factor,
  }));
}

function edgeElements(picture: Picture, { edges }: Appearance, nodes: readonly NodeLook[]): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const models = new Map(picture.edges.map((edge) => [edge.id, edge]));
  const drawn = edges.flatMap((edge) => {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    const line = source && target ? lineBetween(source, target, edge) : null;
    if (line === null) return [];
    const values = { class: 'edge', opacity: edge.opacity.toFixed(2) };
    return [edgeElement(edge, line, edgeTitle(edge, models.get(edge.id)!, byId), values)];
  });
  return xmlElement('g', { class: 'edges' }, `\n${drawn.join('\n')}\n`);
}

const TONE_WORDS = { SUPPORT: 'support', OPPOSITION: 'opposition', NEITHER: 'neither' } as const;

function edgeTitle(
  { source, target, tone, hasArrow }: EdgeLook,
  { weight, statements }: PictureEdge,
  nodes: ReadonlyMap<string, NodeLook>,
): string {
  const ends = [source, target].map((id) => nodes.get(id)!.title).join(hasArrow ? ' → ' : ' – ');
  const what = hasArrow
    ? `declared ${TONE_WORDS[tone]}`
    : `${TONE_WORDS[tone]}, weight ${weightText(weight)}`;
  return `${ends}: ${what}, ${counted(statements, 'statement')}`;
}

function weightText(weight: number): string {
  return String(Number(weight.toPrecision(4)));
}

function nodeElements(picture: Picture, nodes: readonly NodeLook[]): string {
  const models = new Map(picture.nodes.map((node) => [node.id, node]));
  const drawn = nodes.map((node) => {
    const { kind, statements } = models.get(node.id)!;
    const title = `${node.title} (${kindInWords(kind)}), ${counted(statements, 'statement')}`;
    return nodeElement(node, node.x, node.y, title, { class: 'node' });
  });
  return xmlElement('g', { class: 'nodes' }, `\n${drawn.join('\n')}\n`);
}

/** Twice: first as white outlines, so that lines do not run through the letters. Not every program can paint both in one go. */
function labelElements(labels: readonly PlacedLabel[]): string {
  const texts = labels.map(({ text, x, y, anchor }) => textElement(text, x, y, { anchor })).join('\n');
  const halo = { fill: 'none', stroke: PAPER, 'stroke-width': 3.5, 'stroke-linejoin': 'round' };
  return [
    xmlElement('g', { ...halo, 'aria-hidden': 'true' }, `\n${texts}\n`),
    xmlElement('g', { class: 'names', fill: INK }, `\n${texts}\n`),
  ].join('\n');
}
