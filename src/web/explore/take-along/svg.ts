/**
 * A picture as SVG: the same nodes, edges, places and marks as on the screen, with what they mean, what is shown, since when, and where
 * it can be opened again. On white, and to be read without colours too; every node and edge has a title.
 */
import { type Appearance, appearanceOf, type EdgeLook, type NodeLook } from '../picture/appearance.ts';
import { type Line, lineBetween } from '../picture/line-between.ts';
import type { Picture, PictureEdge } from '../picture/model.ts';
import { counted, kindInWords, pictureInWords } from '../picture/picture-words.ts';
import { edgeElement, nodeElement } from './marks.ts';
import { drawnNames, NAME_SIZE } from './names.ts';
import { FONTS, INK, MARGIN, PAPER, QUIET_INK } from './paper.ts';
import { extentOf, placed } from './plot.ts';
import { drawnLegend, LEGEND_WIDTH } from './svg-legend.ts';
import { linesOf, type Measure, textElement } from './text-lines.ts';
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
  const edges = edgesOn(nodes, look);
  const names = drawnNames(
    nodes,
    edges.map(({ line }) => line),
    plot,
    measure,
  );
  const footer = footerOf(file, names.leftOut, width - 2 * MARGIN, plot.bottom + MARGIN);
  const size = { width: Math.ceil(width), height: Math.ceil(plot.bottom + MARGIN + footer.height + MARGIN) };
  const content = [
    xmlElement('title', { id: 'picture-title' }, xmlText(file.title)),
    xmlElement('desc', { id: 'picture-desc' }, xmlText(factsOf(file).join(' '))),
    xmlElement('rect', { ...size, fill: PAPER }),
    header.text,
    edgeElements(picture, edges, nodes),
    nodeElements(picture, nodes),
    names.text,
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
    'font-size': NAME_SIZE,
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

function footerOf(
  { address, day, measure }: PictureFile,
  leftOut: number,
  width: number,
  top: number,
): Block {
  const told =
    leftOut > 0 ? `${counted(leftOut, 'name')} found no room; in the SVG, a node’s title tells it. ` : '';
  const lines = linesOf(`${told}stance-graph, ${day}: ${address}`, width, 12, measure);
  const drawn = lines.map((line, number) =>
    textElement(line, MARGIN, top + number * 16, { size: 12, fill: QUIET_INK }),
  );
  return { height: lines.length * 16, text: drawn.join('\n') };
}

interface DrawnEdge {
  readonly look: EdgeLook;
  readonly line: Line;
}

/** Those between nodes that touch have no line. */
function edgesOn(nodes: readonly NodeLook[], { edges }: Appearance): readonly DrawnEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((look) => {
    const [source, target] = [byId.get(look.source), byId.get(look.target)];
    const line = source && target ? lineBetween(source, target, look) : null;
    return line === null ? [] : [{ look, line }];
  });
}

function edgeElements(picture: Picture, edges: readonly DrawnEdge[], nodes: readonly NodeLook[]): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const models = new Map(picture.edges.map((edge) => [edge.id, edge]));
  const drawn = edges.map(({ look, line }) => {
    const opacity = look.opacity.toFixed(2);
    // Handed down to the line and its arrow. As `opacity` of both together, each edge would be painted on a sheet of its own: minutes.
    const values = { class: 'edge', 'stroke-opacity': opacity, 'fill-opacity': opacity };
    return edgeElement(look, line, edgeTitle(look, models.get(look.id)!, byId), values);
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
