/** Made-up networks with texts that do harm wherever a text becomes part of a file. */
import * as fc from 'fast-check';
import type { NetworkDocument } from '../../../src/interchange/writers/network/network-document.ts';
import { edge, network, node } from './sample-networks.ts';

const MARKS = Array.from('"\'\\,;&<>%#=!|[] ').concat(']]>', '<!--', '  ');
const CONTROLS = Array.from('\n\r\t\0\u0001\u001f\u007f\u0085\u2028\u00a0\ufeff').concat('\r\n');
const RARE = ['\ud800', '\udc00', '\ufffe', '\uffff', '\u202e', 'e\u0301', 'العراق', 'عێراق', '😀', '👩‍👩‍👧'];
const WORDS = 'data: labels: *Edges NaN null &amp; &#10; __proto__ Iran iran 0 -1'.split(' ');

const label = fc.oneof(
  fc
    .array(fc.constantFrom(...MARKS, ...CONTROLS, ...RARE, ...WORDS), { maxLength: 6 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const weight = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  // Not the numbers next to 0 that C refuses to read.
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => (Math.abs(value) < 1e-300 ? 0 : value)),
  fc.constantFrom(0, -0, 1e-7, -1e-7, 1 / 3),
);
const day = fc.constantFrom('2024', '2024-02', '2024-02-29', '0001-01-01', '9999-12-31', null);

const anyNode = fc.record({
  label,
  statements: fc.nat(99),
  x: fc.constantFrom(0.1, -3),
  y: weight,
  firstDate: day,
});
const anyEdge = fc.record({
  weight,
  statements: fc.nat(99),
  issues: fc.array(label, { maxLength: 3 }),
  firstDate: day,
});

/** One-mode networks of up to six nodes with any labels, duplicate and empty ones too, and any two of them joined or not. */
export const hostileNetwork: fc.Arbitrary<NetworkDocument> = fc
  .tuple(
    fc.array(anyNode, { minLength: 1, maxLength: 6 }),
    fc.array(fc.option(anyEdge), { minLength: 15, maxLength: 15 }),
    label,
    label,
  )
  .map(([parts, ties, title, description]) => {
    const nodes = parts.map((part, place) => node(`actor:a${place}`, { ...part, lastDate: part.firstDate }));
    const pairs = nodes.flatMap((_a, source) =>
      nodes.slice(source + 1).map((_b, after) => [source, source + 1 + after] as const),
    );
    const edges = pairs.flatMap(([source, target], place) => {
      const tie = ties[place];
      return tie ? [edge(source, target, { ...tie, lastDate: tie.firstDate })] : [];
    });
    return network(nodes, edges, { title, description, firstDate: '0001', lastDate: '9999' });
  });

/** What a text is in a format that cannot hold all characters, said once more and otherwise than in the writers. */
export function shown(text: string, isLost: (code: number) => boolean): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
    if (!isLost(code)) return character;
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
  }).join('');
}

export const lostInXml = (code: number): boolean =>
  (code < 0x20 && ![9, 10, 13].includes(code)) || code === 0xfffe || code === 0xffff;
export const lostInLines = (code: number): boolean => code < 0x20 || code === 0x7f;
export const lostInCsv = (code: number): boolean => code === 0;
