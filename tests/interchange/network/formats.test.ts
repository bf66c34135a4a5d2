/** What holds for every format for networks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIED } from '../../../src/interchange/writers/network/network-format.ts';
import { NETWORK_FORMATS } from '../../../src/interchange/writers/network/network-formats.ts';
import type { NetworkDocument } from '../../../src/interchange/writers/network/network-document.ts';
import { TWO_MODE, VALLEY, edge, fileOf, formatNamed, network, node } from './sample-networks.ts';

jest.setTimeout(180_000);

const IDS = NETWORK_FORMATS.map(({ id }) => id);
/** Edges that exist only while they are read. */
const fromColumns = (document: NetworkDocument): NetworkDocument => ({
  ...document,
  edges: {
    *[Symbol.iterator]() {
      for (const each of document.edges) yield structuredClone(each);
    },
  },
});

test('the formats are those of the API', () => {
  expect(IDS).toEqual([
    'GEXF',
    'GRAPHML',
    'CYJS',
    'JGF',
    'NODE_LINK',
    'PAJEK',
    'DL',
    'CSV_EDGES',
    'CSV_NODES',
    'CSV_MATRIX',
    'SVG',
  ]);
});

test('extensions tell formats apart, and what they carry is from the list', () => {
  expect(new Set(NETWORK_FORMATS.map(({ extension }) => extension)).size).toBe(NETWORK_FORMATS.length);
  for (const { carries } of NETWORK_FORMATS) {
    expect(carries).toEqual(CARRIED.filter((each) => carries.includes(each)));
  }
});

test('docs/network-files.md tells what the descriptors tell', () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'network-files.md'), 'utf8');
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cells);
  for (const { id, extension, description } of NETWORK_FORMATS) {
    expect(rows).toContainEqual([`\`${id}\``, `.${extension}`, description]);
  }
  expect(rows).toContainEqual(['', ...IDS]);
  for (const carried of CARRIED) {
    const told = NETWORK_FORMATS.map(({ carries }) => (carries.includes(carried) ? 'yes' : '\u2013'));
    expect(rows).toContainEqual([carried, ...told]);
  }
});

describe.each(IDS)('%s', (id) => {
  test('the same document gives the same bytes, and what is made of columns the same as what is in a list', () => {
    for (const document of [VALLEY, TWO_MODE]) {
      const text = fileOf(id, document);
      expect(text.length).toBeGreaterThan(20);
      expect(fileOf(id, structuredClone(document))).toBe(text);
      expect(fileOf(id, fromColumns(document))).toBe(text);
    }
  });

  test('a network without nodes and one without edges are files too', () => {
    expect(fileOf(id, network([], []))).not.toBe('');
    expect(fileOf(id, network([node('actor:alone', { label: 'Alone' })], []))).toMatch(
      id === 'CSV_EDGES' ? /^source,target,.*\r\n$/ : /Alone/,
    );
  });

  test('a large network comes in pieces of a moderate size', () => {
    const count = 20_000;
    const nodes = Array.from({ length: 300 }, (_, place) => node(`actor:${place}`));
    const edges = {
      *[Symbol.iterator]() {
        for (let place = 0; place < count; place += 1)
          yield edge(place % 150, 150 + (place % 149), { id: `e${place}` });
      },
    };
    let largest = 0;
    let pieces = 0;
    for (const piece of formatNamed(id).write({ ...network(nodes, []), edges, edgeCount: count })) {
      largest = Math.max(largest, piece.length);
      pieces += 1;
    }
    expect(largest).toBeLessThan(60_000);
    expect(pieces).toBeGreaterThan(id === 'CSV_NODES' ? 0 : 5);
  });
});

test('a number that is none is a fault of ours and not written', () => {
  const broken = network([node('a'), node('b')], [edge(0, 1, { weight: Number.NaN, sign: 0 })]);
  for (const id of ['GEXF', 'GRAPHML', 'PAJEK', 'DL', 'CSV_EDGES', 'CSV_MATRIX']) {
    expect(() => fileOf(id, broken)).toThrow(RangeError);
  }
});
