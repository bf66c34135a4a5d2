/** CSV as csv-parse reads it. */
import { parse } from 'csv-parse/sync';
import { TWO_MODE, VALLEY, edge, fileOf, network, node } from './sample-networks.ts';

const rows = (format: string, document = VALLEY): string[][] => parse(fileOf(format, document));
const records = (format: string, document = VALLEY): Record<string, string>[] =>
  parse(fileOf(format, document), { columns: true });

test('the edge list starts with source and target and has the names of the API', () => {
  expect(rows('CSV_EDGES')[0]!.join(' ')).toBe(
    'source target weight sign statementCount firstDate lastDate issues sourceLabel targetLabel id',
  );
  expect(records('CSV_EDGES')[0]).toEqual({
    source: 'actor:ana',
    target: 'actor:faction',
    weight: '-2.5',
    sign: '-1',
    statementCount: '4',
    firstDate: '2025-11-02',
    lastDate: '2025-12-20',
    issues: 'issue:water;issue:troops',
    sourceLabel: 'Ana "the Voice" Müller & Sons <Ltd>',
    targetLabel: 'الحشد الشعبي',
    id: 'edge:0-1',
  });
  expect(records('CSV_EDGES')[2]).toMatchObject({ weight: '0', sign: '0', firstDate: '', issues: '' });
});

test('issues with a semicolon or a backslash in them can be told apart', () => {
  const issues = ['a;b', 'c\\', 'd'];
  const [record] = records('CSV_EDGES', network([node('a'), node('b')], [edge(0, 1, { issues })]));
  expect(record!['issues']).toBe(String.raw`a\;b;c\\;d`);
});

test('the node list has the ids of the edge list', () => {
  const nodes = records('CSV_NODES');
  expect(nodes[0]).toEqual({
    id: 'actor:ana',
    label: 'Ana "the Voice" Müller & Sons <Ltd>',
    kind: 'PERSON',
    x: '-0.5',
    y: '0.25',
    degree: '2',
    strength: '4.5',
    community: '0',
    statementCount: '5',
    firstDate: '2025-11-02',
    lastDate: '2025-12-20',
  });
  expect(nodes[2]).toMatchObject({
    label: 'Two\nlines, tab\t; bell\u0007 \\ 😀',
    community: '',
    firstDate: '',
  });
  const ends = records('CSV_EDGES', TWO_MODE).flatMap(({ source, target }) => [source, target]);
  const ids = new Set(records('CSV_NODES', TWO_MODE).map(({ id }) => id));
  expect(ends.filter((id) => !ids.has(id))).toEqual([]);
  expect(records('CSV_NODES', TWO_MODE).map(({ bipartite }) => bipartite)).toEqual(['0', '1', '0', '1', '1']);
});

test('the matrix of one mode is symmetric, with zeros where there is no edge', () => {
  const document = network(
    ['Ana', 'Bo', 'Bo', '=1+1'].map((label, place) => node(`actor:${place}`, { label })),
    [edge(0, 1, { weight: -2.5 }), edge(3, 0, { weight: 2 })],
  );
  expect(rows('CSV_MATRIX', document)).toEqual([
    ['', 'Ana', 'Bo [actor:1]', 'Bo [actor:2]', '=1+1'],
    ['Ana', '0', '-2.5', '0', '2'],
    ['Bo [actor:1]', '-2.5', '0', '0', '0'],
    ['Bo [actor:2]', '0', '0', '0', '0'],
    ['=1+1', '2', '0', '0', '0'],
  ]);
});

test('the matrix of two modes is rows by columns, whichever end of an edge is which', () => {
  expect(rows('CSV_MATRIX', TWO_MODE)).toEqual([
    ['', 'Water', 'Troops in town', 'Ana [actor:ana:column]'],
    ['Ana [actor:ana]', '2', '0', '0'],
    ['Bo', '0', '-1', '0.5'],
  ]);
});
