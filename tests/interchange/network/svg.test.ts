/** The picture: what is in it, by a strict XML parser, and how a browser draws it. */
import type { NetworkDocument } from '../../../src/interchange/writers/network/network-document.ts';
import { inBrowser } from '../../support/browser.ts';
import { TWO_MODE, VALLEY, edge, fileOf, network, node } from './sample-networks.ts';
import { type XmlElement, elementsIn, named, parseXml, textOf } from './xml.ts';

const picture = (document: NetworkDocument): XmlElement => parseXml(fileOf('SVG', document));
const texts = (root: XmlElement): string[] => named(root, 'text').map(textOf);

/** The lines of edges, which have a title; those of the legend have none. */
function drawnEdges(root: XmlElement): { title: string; colour: string; dashes: string; width: number }[] {
  return named(root, 'g').flatMap((group) =>
    elementsIn(group)
      .filter(({ name, children }) => name === 'line' && children.length > 0)
      .map((line) => ({
        title: textOf(line),
        colour: group.attributes['stroke']!,
        dashes: line.attributes['stroke-dasharray'] ?? '',
        width: Number(line.attributes['stroke-width']),
      })),
  );
}

test('it stands alone and says what it shows to those who do not see it', () => {
  const root = picture(VALLEY);
  expect(root).toMatchObject({
    name: 'svg',
    attributes: { xmlns: 'http://www.w3.org/2000/svg', role: 'img' },
  });
  const [title, description] = elementsIn(root);
  expect(root.attributes['aria-labelledby']).toBe(
    `${title!.attributes['id']} ${description!.attributes['id']}`,
  );
  expect([title!.name, textOf(title!)]).toEqual(['title', 'Valley talks']);
  expect([description!.name, textOf(description!)]).toEqual([
    'desc',
    'Issues: water; from 2025. 2025 to 2025-12-20 · 3 nodes, 3 edges, 9 statements · graph revision 7. ' +
      'Nodes: person 1, armed group 1, state 1. Edges: opposition 1, support 1, balanced 1',
  ]);
});

test('title, scope and dates are in the picture, and the legend counts lines and shapes', () => {
  const shown = texts(picture(VALLEY));
  expect(shown.slice(0, 3)).toEqual([
    'Valley talks',
    'Issues: water; from 2025',
    '2025 to 2025-12-20 · 3 nodes, 3 edges, 9 statements · graph revision 7',
  ]);
  const legend = shown.slice(shown.indexOf('Lines'));
  expect(legend.slice(0, 4)).toEqual(['Lines', 'Support (1)', 'Opposition (1)', 'Balanced (1)']);
  expect(legend).toEqual(
    expect.arrayContaining([
      '2.5',
      'aggregation: subtract',
      'Person (1)',
      'Armed group (1)',
      'State (1)',
      '5',
    ]),
  );
});

test('support is solid, opposition dashed, a balanced pair dotted, each in its colour; width is weight', () => {
  const drawn = drawnEdges(picture(VALLEY));
  expect(drawn.map(({ colour }) => colour)).toEqual(['#D55E00', '#0072B2', '#6E6E6E']);
  expect(drawn[1]!.dashes).toBe('');
  expect(new Set(drawn.map(({ dashes }) => dashes)).size).toBe(3);
  expect(drawn[0]!.width).toBeGreaterThan(drawn[1]!.width);
  expect(drawn[0]!.title).toBe(
    'Ana "the Voice" Müller & Sons <Ltd> \u2013 الحشد الشعبي: opposition, weight -2.5, 4 statements',
  );
});

test.each([
  ['CONFLICT', '#D55E00', 'Opposition (2)'],
  ['CONGRUENCE', '#0072B2', 'Support (2)'],
  ['IGNORE', '#4D4D4D', 'Tie (2)'],
] as const)(
  'what an edge of a network of %s says does not hang on its sign',
  (aggregation, colour, legend) => {
    const nodes = [node('a'), node('b'), node('c')];
    const root = picture(network(nodes, [edge(0, 1), edge(1, 2)], { aggregation }));
    expect(drawnEdges(root).map((each) => each.colour)).toEqual([colour, colour]);
    expect(texts(root)).toContain(legend);
  },
);

test('kinds have shapes of their own, and the area of a node is its statements', () => {
  const kinds = ['PERSON', 'ORGANISATION', 'ARMED_GROUP', 'STATE', 'COALITION', 'PERSON'];
  const nodes = kinds.map((kind, place) => node(`a${place}`, { kind, statements: place === 5 ? 100 : 25 }));
  const shapes = named(picture(network(nodes, [])), 'g')
    .flatMap(elementsIn)
    .filter(({ name, children }) => ['circle', 'polygon'].includes(name) && children.length > 0);
  expect(shapes.map(({ name, attributes }) => attributes['points']?.split(' ').length ?? name)).toEqual([
    'circle',
    4,
    3,
    4,
    6,
    'circle',
  ]);
  expect(shapes[1]!.attributes['points']).not.toBe(shapes[3]!.attributes['points']);
  const [small, large] = [Number(shapes[0]!.attributes['r']), Number(shapes[5]!.attributes['r'])];
  expect(large / small).toBeCloseTo(2, 1);
});

test('rows and columns differ in fill, and are told in the legend', () => {
  const root = picture(TWO_MODE);
  const fills = named(root, 'g')
    .flatMap(elementsIn)
    .filter(({ name, children }) => ['circle', 'polygon'].includes(name) && children.length > 0)
    .map(({ attributes }) => attributes['fill']);
  expect(fills).toEqual(['#d9d9d9', '#ffffff', '#d9d9d9', '#ffffff', '#ffffff']);
  expect(texts(root)).toEqual(expect.arrayContaining(['Person (2)', 'Person (1)', 'Issue (2)']));
});

test('marks that turn the direction of writing are not drawn, but titles keep the name as it is', () => {
  const root = picture(network([node('a', { label: 'ab\u202ecd' })], []));
  expect(texts(root)).toContain('abcd');
  expect(named(root, 'title').map(textOf)).toContain('ab\u202ecd (Person), 1 statement');
});

/** Names as they occur, long ones and Arabic ones too, on a loose grid. */
const NAMES = ['United States', 'إيران', 'Security and Defence Committee of the Council of Representatives'];
const MORE = ['Hikma Movement', 'الولايات المتحدة', 'Islamic Resistance in Iraq', 'عمار الحكيم', 'Israel'];
const LABELS = [...NAMES, ...MORE];
const CROWD = network(
  Array.from({ length: 30 }, (_, place) =>
    node(`actor:${place}`, {
      label: LABELS[place % LABELS.length]!,
      statements: 1 + ((place * 7) % 30),
      x: (place % 6) + ((place * 13) % 5) / 12,
      y: Math.floor(place / 6) + ((place * 11) % 7) / 14,
    }),
  ),
  Array.from({ length: 29 }, (_, place) => edge(place, place + 1, { weight: (place % 5) - 2 })),
);

inBrowser('the picture', (browser) => {
  interface Drawn {
    readonly text: string;
    readonly isLabel: boolean;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  async function drawn(document: NetworkDocument): Promise<{ size: [number, number]; texts: Drawn[] }> {
    const page = await browser().newPage();
    try {
      await page.setContent(
        `<body style="margin:0">${fileOf('SVG', document).replace(/^<\?xml.*\n/, '')}</body>`,
      );
      // As text: the page has a DOM, and this file has none.
      return await page.evaluate(`(() => {
        const svg = document.querySelector('svg');
        const { width, height } = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')].filter((text) => !text.closest('[aria-hidden]'));
        return {
          size: [width, height],
          texts: texts.map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            const isLabel = text.parentElement.getAttribute('fill') !== null;
            return { text: text.textContent, isLabel, left, right, top, bottom };
          }),
        };
      })()`);
    } finally {
      await page.close();
    }
  }

  test('every text lies within it, and no label on another', async () => {
    const { size, texts } = await drawn(CROWD);
    for (const { left, right, top, bottom } of texts) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(size[0]);
      expect(bottom).toBeLessThanOrEqual(size[1]);
    }
    const labels = texts.filter(({ isLabel }) => isLabel);
    expect(labels.length).toBeGreaterThanOrEqual(30);
    // Lines of one label follow each other closely; boxes are higher than letters.
    const overlaps = labels.flatMap((a, place) =>
      labels.slice(place + 1).filter((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 2 && down > 5;
      }),
    );
    expect(overlaps).toEqual([]);
  });

  test('Arabic and Latin names begin at the same distance from their nodes', async () => {
    const labels = ['إيران', 'Iran'];
    const { texts } = await drawn(
      network(
        labels.map((label, place) => node(`a${place}`, { label, x: 0, y: place * 3 })),
        [],
      ),
    );
    const [arabic, latin] = labels.map((label) => texts.find(({ text }) => text === label)!);
    expect(arabic!.left).toBeCloseTo(latin!.left, -0.5);
    expect(arabic!.right - arabic!.left).toBeGreaterThan(15);
  });
});
