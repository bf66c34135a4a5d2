/** GEXF 1.3 (https://gexf.net), dynamic: nodes and edges have spells, and in a network of time windows each spell its own weight. */
import { xmlCharacters } from '../stand-in.ts';
import { type Attribute, type AttributeValue, EDGE_ATTRIBUTES, nodeAttributes } from './attributes.ts';
import { fileIds } from './ids.ts';
import type { DocumentEdge, DocumentNode, EdgeSpell, NetworkDocument } from './network-document.ts';
import { CARRIED, type NetworkFormat } from './network-format.ts';
import { numberText, rounded } from './number-text.ts';
import { inPieces } from './pieces.ts';
import { gexfShapeOf } from './shapes.ts';
import { firstDay, lastDay, spellsIn } from './spells.ts';
import { type Point, spread } from './spread.ts';
import { TONE_COLOURS, type Tone, toneOf } from './tone.ts';
import { XML_DECLARATION, xmlAttributes, xmlText } from './xml-text.ts';

export const GEXF: NetworkFormat = {
  id: 'GEXF',
  title: 'GEXF 1.3',
  description: 'Gephi and Gephi Lite (with the timeline), networkx, sigma.js',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  carries: CARRIED,
  write: (document) => inPieces(lines(document)),
};

const TYPES = { string: 'string', int: 'integer', double: 'double', list: 'liststring' } as const;
const SMALLEST = 8;
const LARGEST = 32;

/** `weight` is the one that Gephi draws and computes with, and it does neither with negative ones. */
const SIGNED: Attribute<DocumentEdge> = { name: 'signedWeight', type: 'double', of: (edge) => edge.weight };
const SIGNED_ATTRIBUTES = [SIGNED, ...EDGE_ATTRIBUTES.filter(({ name }) => name !== 'weight')];
/** What each window has its own of. */
const PER_WINDOW: readonly Attribute<EdgeSpell>[] = [
  {
    name: 'weight',
    type: 'double',
    of: ({ weight }) => (weight === undefined ? null : Math.abs(weight)),
  },
  { name: 'signedWeight', type: 'double', of: ({ weight }) => weight ?? null },
  { name: 'sign', type: 'int', of: ({ sign }) => sign ?? null },
  { name: 'statementCount', type: 'int', of: ({ statements }) => statements ?? null },
];
const SAME_THROUGHOUT = SIGNED_ATTRIBUTES.filter(({ name }) => PER_WINDOW.every((own) => own.name !== name));

function* lines(document: NetworkDocument): Generator<string> {
  const inWindows = document.windows.length > 0;
  yield XML_DECLARATION;
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield meta(document);
  yield graphStart(document);
  const nodeColumns = nodeAttributes(document).filter(({ name }) => name !== 'x' && name !== 'y');
  yield* columns('node', 'static', nodeColumns);
  const edgeColumns = inWindows ? SAME_THROUGHOUT : SIGNED_ATTRIBUTES;
  yield* columns('edge', 'static', edgeColumns);
  if (inWindows) yield* columns('edge', 'dynamic', PER_WINDOW);
  yield* nodes(document, nodeColumns);
  yield* edges(document, edgeColumns);
  yield '</graph>\n</gexf>\n';
}

function meta({ title, description, ...network }: NetworkDocument): string {
  const words = [network.type, network.rows, network.columns, network.aggregation, network.normalisation];
  const told = [title, description, `revision ${network.revision}`, `${network.statements} statements`];
  return (
    `<meta><creator>stance-graph</creator><keywords>${xmlText(words.join(', '))}</keywords>` +
    `<description>${xmlText(told.filter((text) => text !== '').join('\n'))}</description></meta>\n`
  );
}

function graphStart({ windows, ...document }: NetworkDocument): string {
  const kind = { defaultedgetype: 'undirected', idtype: 'string' };
  const start = windows[0]?.from ?? firstDay(document.firstDate);
  const end = windows.at(-1)?.to ?? lastDay(document.lastDate);
  if (start === null || end === null) return `<graph${xmlAttributes({ ...kind, mode: 'static' })}>\n`;
  const time = { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval', start, end };
  return `<graph${xmlAttributes({ ...kind, ...time })}>\n`;
}

function* columns<T>(
  holder: 'node' | 'edge',
  mode: 'static' | 'dynamic',
  attributes: readonly Attribute<T>[],
): Generator<string> {
  yield `<attributes${xmlAttributes({ class: holder, mode })}>\n`;
  for (const { name, type } of attributes) {
    yield `<attribute${xmlAttributes({ id: name, title: name, type: TYPES[type] })}/>\n`;
  }
  yield '</attributes>\n';
}

function* nodes(
  document: NetworkDocument,
  attributes: readonly Attribute<DocumentNode>[],
): Generator<string> {
  const ids = fileIds(document);
  const points = spread(document.nodes);
  const spells = spellsIn(document);
  const most = document.nodes.reduce((most, node) => Math.max(most, node.statements), 1);
  yield `<nodes${xmlAttributes({ count: document.nodes.length })}>\n`;
  for (const [place, node] of document.nodes.entries()) {
    const size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(node.statements / most);
    yield (
      `<node${xmlAttributes({ id: ids[place], label: node.label })}>` +
      values(attributes, node) +
      spellElements(spells(node)) +
      `<viz:size value="${rounded(size)}"/>${position(points[place]!)}` +
      `<viz:shape value="${gexfShapeOf(node.kind)}"/></node>\n`
    );
  }
  yield '</nodes>\n';
}

/** Gephi's y grows upwards. */
function position(point: Point | null): string {
  return point ? `<viz:position x="${rounded(point.x)}" y="${rounded(-point.y)}" z="0"/>` : '';
}

function* edges(
  document: NetworkDocument,
  attributes: readonly Attribute<DocumentEdge>[],
): Generator<string> {
  const ids = fileIds(document);
  const spells = spellsIn(document);
  const inWindows = document.windows.length > 0;
  yield `<edges${xmlAttributes({ count: document.edgeCount })}>\n`;
  for (const edge of document.edges) {
    const own = spells(edge);
    const ends = { id: edge.id, source: ids[edge.source], target: ids[edge.target] };
    const weight = inWindows ? null : numberText(Math.abs(edge.weight));
    yield (
      `<edge${xmlAttributes({ ...ends, weight })}>` +
      values(attributes, edge, inWindows ? own : []) +
      spellElements(own) +
      `${drawing(toneOf(document.aggregation, edge.sign))}</edge>\n`
    );
  }
  yield '</edges>\n';
}

const LINES: Readonly<Record<Tone, string>> = {
  SUPPORT: 'solid',
  OPPOSITION: 'dashed',
  BALANCED: 'dotted',
  NEUTRAL: 'solid',
};

function drawing(tone: Tone): string {
  const colour = Number.parseInt(TONE_COLOURS[tone].slice(1), 16);
  const parts = { r: colour >> 16, g: (colour >> 8) & 0xff, b: colour & 0xff };
  return `<viz:color${xmlAttributes(parts)}/><viz:shape value="${LINES[tone]}"/>`;
}

function values<T>(
  attributes: readonly Attribute<T>[],
  thing: T,
  windows: readonly EdgeSpell[] = [],
): string {
  let text = '';
  for (const { name, of } of attributes) text += value(name, of(thing));
  for (const spell of windows) {
    const times = { start: spell.from, end: spell.to };
    for (const { name, of } of PER_WINDOW) text += value(name, of(spell), times);
  }
  return text === '' ? '' : `<attvalues>${text}</attvalues>`;
}

function value(name: string, value: AttributeValue, times: Readonly<Record<string, string>> = {}): string {
  if (value === null) return '';
  const plain =
    typeof value === 'number' ? numberText(value) : typeof value === 'string' ? value : list(value);
  return `<attvalue${xmlAttributes({ for: name, value: plain, ...times })}/>`;
}

function spellElements(spells: readonly EdgeSpell[]): string {
  if (spells.length === 0) return '';
  const each = spells.map(({ from, to }) => `<spell${xmlAttributes({ start: from, end: to })}/>`);
  return `<spells>${each.join('')}</spells>`;
}

/** As in JSON; without the escapes of JSON that readers of GEXF do not know. */
function list(items: readonly string[]): string {
  return JSON.stringify(items.map(xmlCharacters));
}
