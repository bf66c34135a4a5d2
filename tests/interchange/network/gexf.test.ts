/** GEXF as graphology and a strict XML parser read it. */
import { mergeWindows } from '../../../src/interchange/writers/network/merge-windows.ts';
import { readGexf } from './graphology-readers.ts';
import { TWO_MODE, VALLEY, edge, fileOf, network, node } from './sample-networks.ts';
import { type XmlElement, elementsIn, named, parseXml } from './xml.ts';

const spellsOf = (element: XmlElement): string[] =>
  named(element, 'spell').map(({ attributes }) => `${attributes['start']}/${attributes['end']}`);

test('graphology reads what was told', () => {
  const graph = readGexf(fileOf('GEXF', VALLEY));
  expect(graph.type).toBe('undirected');
  expect(graph.getAttribute('description')).toBe(
    'Valley talks\nIssues: water; from 2025\nrevision 7\n9 statements',
  );
  expect(graph.getNodeAttributes('actor:ana')).toMatchObject({
    label: 'Ana "the Voice" Müller & Sons <Ltd>',
    kind: 'PERSON',
    degree: 2,
    strength: 4.5,
    community: 0,
    statementCount: 5,
    firstDate: '2025-11-02',
    lastDate: '2025-12-20',
    shape: 'disc',
  });
  expect(graph.getNodeAttribute('actor:state', 'label')).toBe('Two\nlines, tab\t; bell\u2407 \\ 😀');
  expect(graph.getEdgeAttributes('edge:0-1')).toMatchObject({
    weight: 2.5,
    signedWeight: -2.5,
    sign: -1,
    statementCount: 4,
    issues: ['issue:water', 'issue:troops'],
    firstDate: '2025-11-02',
    lastDate: '2025-12-20',
    color: 'rgb(213,94,0)',
    shape: 'dashed',
  });
  expect(graph.getEdgeAttributes('edge:0-2')).toMatchObject({ weight: 2, sign: 1, color: 'rgb(0,114,178)' });
  expect(graph.getEdgeAttributes('edge:1-2')).toMatchObject({ weight: 0, sign: 0, issues: [] });
});

test('coordinates leave room for the nodes, and y grows upwards', () => {
  const graph = readGexf(fileOf('GEXF', VALLEY));
  const at = (id: string, axis: string): number => graph.getNodeAttribute(id, axis) as number;
  expect(at('actor:faction', 'x') - at('actor:ana', 'x')).toBeCloseTo(120 * Math.sqrt(3), 1);
  expect(at('actor:ana', 'y')).toBeLessThan(at('actor:state', 'y'));
  expect(readGexf(fileOf('GEXF', TWO_MODE)).getNodeAttribute('actor:bo', 'x')).toBeUndefined();
});

test('it is what the schema of GEXF 1.3 asks for', () => {
  const root = parseXml(fileOf('GEXF', VALLEY));
  expect(root).toMatchObject({ name: 'gexf', attributes: { xmlns: 'http://gexf.net/1.3', version: '1.3' } });
  const [meta, graph] = elementsIn(root);
  expect(meta!.name).toBe('meta');
  expect(graph!.attributes).toEqual({
    defaultedgetype: 'undirected',
    idtype: 'string',
    mode: 'dynamic',
    timeformat: 'date',
    timerepresentation: 'interval',
    start: '2025-01-01',
    end: '2025-12-20',
  });
  expect(elementsIn(graph!).map(({ name }) => name)).toEqual(['attributes', 'attributes', 'nodes', 'edges']);
  const declared = new Set(named(graph!, 'attribute').map(({ attributes }) => attributes['id']));
  for (const { attributes } of named(graph!, 'attvalue')) expect(declared).toContain(attributes['for']);
});

test('spells are whole days, also of dates that are less precise', () => {
  const root = parseXml(fileOf('GEXF', VALLEY));
  expect(named(root, 'node').map(spellsOf)).toEqual([
    ['2025-11-02/2025-12-20'],
    ['2025-11-01/2025-12-20'],
    [],
  ]);
  expect(named(root, 'edge').map(spellsOf)).toEqual([
    ['2025-11-02/2025-12-20'],
    ['2025-01-01/2025-12-31'],
    [],
  ]);
});

test('spells of one thing that overlap or are out of order become separate ones', () => {
  const spells = [
    { from: '2025-03', to: '2025-03' },
    { from: '2024-12-30', to: '2025-01-02' },
    { from: '2025-01-01', to: '2025-02-01' },
  ];
  const dates = { firstDate: '2024', lastDate: '2025' };
  const root = parseXml(
    fileOf('GEXF', network([node('a', { spells }), node('b')], [edge(0, 1, { spells })], dates)),
  );
  const separate = ['2024-12-30/2025-02-01', '2025-03-01/2025-03-31'];
  expect(spellsOf(named(root, 'node')[0]!)).toEqual(separate);
  expect(spellsOf(named(root, 'edge')[0]!)).toEqual(separate);
});

test('a network without dates is static', () => {
  const root = parseXml(fileOf('GEXF', network([node('a'), node('b')], [edge(0, 1)])));
  expect(named(root, 'graph')[0]!.attributes).toMatchObject({ mode: 'static' });
  expect(named(root, 'spells')).toEqual([]);
});

describe('time windows', () => {
  const [ana, bo, cy] = [node('actor:ana'), node('actor:bo'), node('actor:cy')];
  const ended = network([ana, bo], [edge(0, 1, { weight: 3, statements: 4 })]);
  const begun = network(
    [bo, cy, ana],
    [edge(2, 0, { id: 'edge:0-1', weight: -1, statements: 2 }), edge(0, 1, { id: 'edge:new', weight: 5 })],
  );
  const whole = network([ana, bo], [edge(0, 1, { weight: 2, statements: 6 })]);
  const windows = [
    { from: '2024-01-01', to: '2024-12-31', network: ended },
    { from: '2025-01-01', to: '2025-12-31', network: begun },
  ];

  test('one file holds them all, each spell with its own numbers', () => {
    const root = parseXml(fileOf('GEXF', mergeWindows(whole, windows)));
    expect(named(root, 'graph')[0]!.attributes).toMatchObject({ start: '2024-01-01', end: '2025-12-31' });
    expect(named(root, 'node').map((each) => [each.attributes['id'], spellsOf(each)])).toEqual([
      ['actor:ana', ['2024-01-01/2024-12-31', '2025-01-01/2025-12-31']],
      ['actor:bo', ['2024-01-01/2024-12-31', '2025-01-01/2025-12-31']],
      ['actor:cy', ['2025-01-01/2025-12-31']],
    ]);
    const [changed, added] = named(root, 'edge');
    expect(changed!.attributes).toEqual({ id: 'edge:0-1', source: 'actor:ana', target: 'actor:bo' });
    expect(added!.attributes).toEqual({ id: 'edge:new', source: 'actor:bo', target: 'actor:cy' });
    const dynamic = named(changed!, 'attvalue').filter(({ attributes }) => attributes['start']);
    expect(dynamic.map(({ attributes }) => Object.values(attributes).join(' '))).toEqual([
      'weight 3 2024-01-01 2024-12-31',
      'signedWeight 3 2024-01-01 2024-12-31',
      'sign 1 2024-01-01 2024-12-31',
      'statementCount 4 2024-01-01 2024-12-31',
      'weight 1 2025-01-01 2025-12-31',
      'signedWeight -1 2025-01-01 2025-12-31',
      'sign -1 2025-01-01 2025-12-31',
      'statementCount 2 2025-01-01 2025-12-31',
    ]);
  });

  test('of windows that overlap each is shown until the next one begins', () => {
    const overlapping = [
      { ...windows[0]!, to: '2025-06-30' },
      { ...windows[1]!, from: '2025-03-01' },
    ];
    const root = parseXml(fileOf('GEXF', mergeWindows(whole, overlapping)));
    expect(spellsOf(named(root, 'edge')[0]!)).toEqual(['2024-01-01/2025-02-28', '2025-03-01/2025-12-31']);
  });

  test('JSON formats hold the windows as they are, and formats without time the whole range', () => {
    const merged = mergeWindows(whole, windows);
    const { graph, edges } = JSON.parse(fileOf('NODE_LINK', merged)) as {
      graph: { windows: unknown };
      edges: Record<string, unknown>[];
    };
    expect(graph.windows).toEqual([
      { from: '2024-01-01', to: '2024-12-31' },
      { from: '2025-01-01', to: '2025-12-31' },
    ]);
    expect(edges[0]).toMatchObject({
      weight: 2,
      statementCount: 6,
      spells: [
        { from: '2024-01-01', to: '2024-12-31', weight: 3, sign: 1, statementCount: 4 },
        { from: '2025-01-01', to: '2025-12-31', weight: -1, sign: -1, statementCount: 2 },
      ],
    });
    expect(fileOf('CSV_EDGES', merged)).toContain('\r\nactor:ana,actor:bo,2,1,6,');
  });
});

test('an actor who is a row and a column is two nodes', () => {
  const graph = readGexf(fileOf('GEXF', TWO_MODE));
  expect(graph.nodes()).toEqual(['actor:ana', 'issue:water', 'actor:bo', 'issue:troops', 'actor:ana:column']);
  expect(graph.nodes().map((id) => graph.getNodeAttribute(id, 'bipartite'))).toEqual([0, 1, 0, 1, 1]);
});
