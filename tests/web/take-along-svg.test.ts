/** The picture on paper: whole, escaped, and to be read without colours. */
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { packageFile } from '../../src/domain/package-root.ts';
import type { Picture, PictureEdge, PictureNode } from '../../src/web/explore/picture/model.ts';
import { TONE_COLOURS } from '../../src/web/explore/take-along/paper.ts';
import { reckoningInWords, titleOf } from '../../src/web/explore/take-along/scope-words.ts';
import { pictureSvg } from '../../src/web/explore/take-along/svg.ts';
import { linesOf } from '../../src/web/explore/take-along/text-lines.ts';
import { FIRST_VIEW } from '../../src/web/explore/view/view.ts';
import { HOSTILE } from '../support/hostile-strings.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: Element[];
  text: string;
}

/** All elements of a document; throws where it is no well-formed XML. */
function elementsOf(xml: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, inside: [], text: '' };
    open.at(-1)?.inside.push(element);
    open.push(element);
    all.push(element);
  });
  parser.on('text', (text) => open.at(-1) && (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return all;
}

const node = (id: string, more: Partial<PictureNode> = {}): PictureNode => ({
  id,
  label: id.toUpperCase(),
  kind: 'STATE',
  isColumn: false,
  x: 0.5,
  y: 0.5,
  statements: 3,
  ...more,
});

const edge = (source: string, target: string, more: Partial<PictureEdge> = {}): PictureEdge => ({
  id: `${source}--${target}`,
  source,
  target,
  basis: 'NETWORK',
  sign: 1,
  weight: 2,
  congruence: 2,
  conflict: 0,
  statements: 4,
  ...more,
});

const picture = (more: Partial<Picture> = {}): Picture => ({
  nodes: [
    node('a', { x: 0, y: 0 }),
    node('b', { x: 1, y: 0, kind: 'PERSON' }),
    node('c', { x: 0.4, y: 1, kind: 'ARMED_GROUP', statements: 0 }),
  ],
  edges: [
    edge('a', 'b'),
    edge('a', 'c', { sign: -1, weight: -1 }),
    edge('b', 'c', { id: 'b-->c', sign: -1, basis: 'DECLARED', weight: 1 }),
  ],
  edgesHidden: 0,
  declarationsHidden: 0,
  statements: 9,
  undatedLeftOut: 0,
  firstDate: '2025-04',
  lastDate: '2026-01-09',
  emptyBecause: null,
  ...more,
});

const measure = (text: string, size: number): number => text.length * size * 0.55;

function drawn(shown: Picture, more: { title?: string; address?: string } = {}) {
  const drawing = pictureSvg({
    picture: shown,
    title: 'Who disagrees with whom',
    scope: ['Only statements on “A bridge”.'],
    address: 'https://example.org/explore?issues=issue:bridge',
    day: '2026-11-22',
    measure,
    ...more,
  });
  const elements = elementsOf(drawing.text);
  const ofClass = (name: string) => elements.filter(({ attributes }) => attributes['class'] === name);
  const titles = (name: string) =>
    ofClass(name).map(({ inside }) => inside.find((one) => one.name === 'title')?.text);
  const texts = elements.filter((one) => one.name === 'text').map(({ text }) => text);
  return { drawing, elements, ofClass, titles, texts };
}

describe('the picture as SVG', () => {
  test('has every node and every edge, each with a title that says what it is', () => {
    const { ofClass, titles } = drawn(picture());
    expect(ofClass('node')).toHaveLength(3);
    expect(ofClass('edge')).toHaveLength(3);
    expect(titles('node')).toEqual([
      'A (state), 3 statements',
      'B (person), 3 statements',
      'C (armed group), 0 statements',
    ]);
    expect(titles('edge').toSorted()).toEqual([
      'A – B: support, weight 2, 4 statements',
      'A – C: opposition, weight -1, 4 statements',
      'B → C: declared opposition, 4 statements',
    ]);
  });

  test('tells opposition without colours: by dashes, and declarations by arrows', () => {
    const { ofClass } = drawn(picture());
    const lines = ofClass('edge').map(({ inside }) => ({
      title: inside.find((one) => one.name === 'title')!.text,
      isDashed: inside.some((one) => one.name === 'line' && 'stroke-dasharray' in one.attributes),
      hasArrow: inside.some((one) => one.name === 'polygon'),
    }));
    for (const { title, isDashed, hasArrow } of lines) {
      expect({ title, isDashed }).toEqual({ title, isDashed: title.includes('opposition') });
      expect({ title, hasArrow }).toEqual({ title, hasArrow: title.includes('→') });
    }
  });

  test('says what is shown, of when, and where to find it again', () => {
    const { elements, texts } = drawn(picture());
    const all = texts.join(' ');
    expect(all).toContain('Who disagrees with whom');
    expect(all).toContain('Only statements on “A bridge”.');
    expect(all).toContain('3 actors; 1 relation of support, 2 of opposition.');
    expect(all).toContain('2025-04 to 2026-01-09');
    expect(all).toContain('stance-graph, 2026-11-22: https://example.org/explore?issues=issue:bridge');
    expect(elements.find(({ name }) => name === 'title')!.text).toBe('Who disagrees with whom');
  });

  test('has a legend of the marks that it shows, and of no others', () => {
    const all = drawn(picture()).texts.join(' ');
    for (const mark of ['state', 'person', 'hollow: only spoken about', 'support', 'opposition, declared'])
      expect(all).toContain(mark);
    for (const other of ['coalition', 'issue ', 'neither']) expect(all).not.toContain(other);
  });

  test('says what it does not show', () => {
    const all = drawn(picture({ edgesHidden: 1_200, declarationsHidden: 1, undatedLeftOut: 2 })).texts.join(
      ' ',
    );
    expect(all).toContain('1,200 weaker edges not shown.');
    expect(all).toContain('1 declared relation not shown.');
    expect(all).toContain('2 statements without a date left out.');
  });

  test('everything lies on the paper', () => {
    const { drawing, elements } = drawn(picture());
    const places = elements.filter(({ attributes }) => 'cx' in attributes || attributes['x'] !== undefined);
    expect(places.length).toBeGreaterThan(10);
    for (const { attributes } of places) {
      const [x, y] = [
        Number(attributes['cx'] ?? attributes['x']),
        Number(attributes['cy'] ?? attributes['y']),
      ];
      expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height).toBe(true);
    }
  });

  test('is on white, in the light colours of the screen, whatever the reader’s own', () => {
    const { elements, drawing } = drawn(picture());
    const ground = elements.find(({ name }) => name === 'rect')!.attributes;
    expect(ground).toMatchObject({
      width: String(drawing.width),
      height: String(drawing.height),
      fill: '#ffffff',
    });
    const tokens = readFileSync(packageFile('src', 'web', 'explore', 'styles', 'tokens.css'), 'utf8');
    const light = (token: string) => new RegExp(`${token}: light-dark\\((#\\w+)`).exec(tokens)?.[1];
    expect(TONE_COLOURS).toEqual({
      SUPPORT: light('--support'),
      OPPOSITION: light('--opposition'),
      NEITHER: light('--middle'),
    });
  });

  test('names that run to the left say so, and the others do not', () => {
    const name = 'اللجنة التنسيقية';
    const { elements } = drawn(
      picture({ nodes: [node('a', { label: name, x: 0 }), node('b', { x: 1 })], edges: [] }),
    );
    const named = (text: string) => elements.filter((one) => one.name === 'text' && one.text === text);
    expect(named(name).length).toBeGreaterThan(0);
    for (const { attributes } of named(name)) expect(attributes['direction']).toBe('rtl');
    for (const { attributes } of named('B')) expect(attributes['direction']).toBeUndefined();
  });

  test('hostile names are texts, and nothing else', () => {
    const plain = new Set(drawn(picture()).elements.map(({ name }) => name));
    const names = [
      '<script>alert(1)</script>',
      '"/><image href="https://example.org/x"/>',
      ']]>',
      '&amp;',
      ...HOSTILE,
    ];
    for (const label of names) {
      const [first, ...rest] = picture().nodes;
      const shown = drawn(picture({ nodes: [{ ...first!, label }, ...rest] }), {
        title: label,
        address: label,
      });
      // Long titles take more lines, and names that are nothing to see take none.
      const kinds = new Set(shown.elements.map(({ name }) => name));
      expect([...kinds].filter((kind) => !plain.has(kind))).toEqual([]);
      expect(shown.ofClass('node')).toHaveLength(3);
      for (const { attributes } of shown.elements)
        expect(Object.keys(attributes).filter((name) => /^on|href/i.test(name))).toEqual([]);
    }
  });

  test('a title holds the name as it is, but for what XML cannot hold', () => {
    const title = (label: string) =>
      drawn(picture({ nodes: [node('a', { label })], edges: [] })).titles('node')[0];
    expect(title('A & <B> "C"')).toBe('A & <B> "C" (state), 3 statements');
    expect(title('a\u0000b\ud800c\uffff')).toBe('a\ufffdb\ufffdc\ufffd (state), 3 statements');
    expect(title('one\ntwo')).toBe('one\ntwo (state), 3 statements');
  });

  test('reversed names are drawn as they are written', () => {
    const { texts } = drawn(picture({ nodes: [node('a', { label: '\u202eevil' })], edges: [] }));
    expect(texts).toContain('evil');
  });

  test('nothing at all, and one alone, are pictures too', () => {
    expect(drawn(picture({ nodes: [], edges: [], statements: 0 })).ofClass('node')).toEqual([]);
    expect(drawn(picture({ nodes: [node('a')], edges: [] })).ofClass('node')).toHaveLength(1);
  });

  test('of many names, those that find no room are counted', () => {
    const nodes = Array.from({ length: 200 }, (_, place) => node(`actor ${place}`, { x: place / 1e6, y: 0 }));
    const all = drawn(picture({ nodes, edges: [] })).texts.join(' ');
    const told = /(\d+) names found no room/.exec(all);
    expect(Number(told?.[1])).toBeGreaterThan(150);
  });
});

test('lines are as wide as they may be, and nothing of the text is lost', () => {
  const text =
    'Who agrees and who disagrees with whom, https://example.org/a/very/long/address?that=has&no=space';
  const lines = linesOf(text, 120, 10, measure);
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) expect(measure(line, 10)).toBeLessThanOrEqual(120);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('what is shown, and how it was reckoned, in words', () => {
  expect(titleOf(FIRST_VIEW)).toBe('Who agrees and who disagrees with whom');
  expect(titleOf({ ...FIRST_VIEW, mode: 'TWO_MODE', show: 'OPPOSITION' })).toBe('Who is against what');
  expect(reckoningInWords(FIRST_VIEW)).toEqual(['Statements count for whom they were made for.']);
  expect(
    reckoningInWords({
      ...FIRST_VIEW,
      holder: 'SPEAKER',
      normalisation: 'JACCARD',
      minWeight: 2,
      topEdges: 500,
    }),
  ).toEqual([
    'Statements count for who spoke.',
    'Weights are divided by what the two share, in the manner of Jaccard.',
    'Only edges that weigh 2 or more.',
    'Only the 500 strongest edges.',
  ]);
});
