/** GraphML as graphology and a strict XML parser read it. */
import { readGraphml } from './graphology-readers.ts';
import { TWO_MODE, VALLEY, edge, fileOf, network, node } from './sample-networks.ts';
import { elementsIn, named, parseXml } from './xml.ts';

test('graphology reads what was told, numbers as numbers', () => {
  const graph = readGraphml(fileOf('GRAPHML', VALLEY));
  expect(graph.type).toBe('undirected');
  expect(graph.getAttributes()).toEqual({
    id: 'network',
    title: 'Valley talks',
    description: 'Issues: water; from 2025',
    revision: 7,
    type: 'ONE_MODE',
    rows: 'PRINCIPAL',
    columns: 'ISSUE',
    aggregation: 'SUBTRACT',
    normalisation: 'NONE',
    statementCount: 9,
    firstDate: '2025',
    lastDate: '2025-12-20',
  });
  expect(graph.getNodeAttributes('actor:ana')).toEqual({
    stanceGraphId: 'actor:ana',
    label: 'Ana "the Voice" Müller & Sons <Ltd>',
    kind: 'PERSON',
    x: -0.5,
    y: 0.25,
    degree: 2,
    strength: 4.5,
    community: 0,
    statementCount: 5,
    firstDate: '2025-11-02',
    lastDate: '2025-12-20',
  });
  expect(graph.getNodeAttribute('actor:state', 'label')).toBe('Two\nlines, tab\t; bell\u2407 \\ 😀');
  expect(graph.getEdgeAttributes('edge:0-1')).toEqual({
    stanceGraphId: 'edge:0-1',
    weight: -2.5,
    sign: -1,
    statementCount: 4,
    firstDate: '2025-11-02',
    lastDate: '2025-12-20',
    issues: 'issue:water;issue:troops',
  });
  expect(graph.extremities('edge:1-2')).toEqual(['actor:faction', 'actor:state']);
});

test('it is what the schema of GraphML asks for: keys first, data in the graph before nodes, nodes before edges', () => {
  const root = parseXml(fileOf('GRAPHML', VALLEY));
  expect(root.attributes['xmlns']).toBe('http://graphml.graphdrawing.org/xmlns');
  const names = elementsIn(root).map(({ name }) => name);
  expect(names.slice(0, -1).every((name) => name === 'key')).toBe(true);
  expect(names.at(-1)).toBe('graph');
  const order = ['data', 'node', 'edge'];
  const inGraph = elementsIn(named(root, 'graph')[0]!).map(({ name }) => order.indexOf(name));
  expect(inGraph).toEqual([...inGraph].sort((a, b) => a - b));
  const types = new Map(
    named(root, 'key').map(({ attributes }) => [attributes['id'], attributes['attr.type']]),
  );
  expect(new Set(types.values())).toEqual(new Set(['string', 'int', 'double']));
  const used = named(root, 'data').map(({ attributes }) => attributes['key']);
  expect(used.filter((key) => !types.has(key))).toEqual([]);
  const ids = [...named(root, 'node'), ...named(root, 'edge')].map(({ attributes }) => attributes['id']!);
  expect(ids.filter((id) => !/^[\w:.-]+$/.test(id))).toEqual([]);
});

test('ids that GraphML does not allow are numbered; an attribute holds the own ones', () => {
  const publishers = [node('Al Jazeera'), node('n0'), node('الجزيرة')];
  const graph = readGraphml(
    fileOf('GRAPHML', network(publishers, [edge(0, 2, { id: 'a b|c' }), edge(1, 2)])),
  );
  expect(graph.nodes()).toEqual(['n0', 'n1', 'n2']);
  expect(graph.nodes().map((id) => graph.getNodeAttribute(id, 'stanceGraphId'))).toEqual([
    'Al Jazeera',
    'n0',
    'الجزيرة',
  ]);
  expect(graph.edges()).toEqual(['e0', 'e1']);
  expect(graph.getEdgeAttribute('e0', 'stanceGraphId')).toBe('a b|c');
  expect(graph.extremities('e0')).toEqual(['n0', 'n2']);
});

test('rows and columns of a two-mode network are told', () => {
  const graph = readGraphml(fileOf('GRAPHML', TWO_MODE));
  expect(graph.nodes().map((id) => graph.getNodeAttribute(id, 'bipartite'))).toEqual([0, 1, 0, 1, 1]);
  expect(graph.getNodeAttribute('actor:ana:column', 'stanceGraphId')).toBe('actor:ana');
  expect(readGraphml(fileOf('GRAPHML', VALLEY)).hasNodeAttribute('actor:ana', 'bipartite')).toBe(false);
});
