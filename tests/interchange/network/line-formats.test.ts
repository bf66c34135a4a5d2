/** Pajek and UCINET DL, whose files have a line for each thing: the files themselves. */
import { StanceGraphError } from '../../../src/domain/errors.ts';
import { TWO_MODE, VALLEY, edge, fileOf, network, node } from './sample-networks.ts';

describe('Pajek', () => {
  test('one mode: numbers, labels, places and shapes; weights with sign, colour, pattern and what else is known', () => {
    expect(fileOf('PAJEK', VALLEY)).toBe(`\ufeff% Valley talks
% Issues: water; from 2025
% ONE_MODE PRINCIPAL ISSUE SUBTRACT NONE, revision 7
*Vertices 3
1 "Ana \uff02the Voice\uff02 Müller & Sons <Ltd>" 0.05 0.8375 0.5 ellipse
2 "الحشد الشعبي" 0.95 0.8375 0.5 triangle
3 "Two\u240alines, tab\u2409; bell\u2407 \uff3c 😀" 0.5 0.1625 0.5 diamond
*Edges
1 2 -2.5 c OrangeRed p Dots l "sign=-1; statementCount=4; firstDate=2025-11-02; lastDate=2025-12-20; issues=issue:water;issue:troops"
1 3 2 c Blue p Solid l "sign=1; statementCount=3; firstDate=2025; lastDate=2025; issues=issue:water"
2 3 0 c Gray p Dots l "sign=0; statementCount=2; issues="
`);
  });

  test('two modes: rows before columns, and how many rows there are', () => {
    const lines = fileOf('PAJEK', TWO_MODE).split('\n').slice(2, -1);
    expect(lines.slice(0, 7)).toEqual([
      '*Vertices 5 2',
      '1 "Ana [actor:ana]"',
      '2 "Bo"',
      '3 "Water"',
      '4 "Troops in town"',
      '5 "Ana [actor:ana:column]"',
      '*Edges',
    ]);
    expect(lines.slice(7).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '1 3 2',
      '2 4 -1',
      '2 5 0.5',
    ]);
  });
});

describe('UCINET DL', () => {
  test('one mode: labels, in quotes unless they are one word, and the matrix on both sides of the diagonal', () => {
    const words = ['Iran', 'x-1.b_2', 'two words', 'a,b', 'a=b', 'العراق', '"', '7'];
    const document = network(
      words.map((label, place) => node(`actor:${place}`, { label })),
      [edge(0, 1, { weight: -2.5 }), edge(2, 0, { weight: 1e-7 })],
    );
    expect(fileOf('DL', document)).toBe(`dl n=8
format=edgelist1
labels:
Iran
x-1.b_2
"two words"
"a,b"
"a=b"
العراق
"\uff02"
7
data:
1 2 -2.5
2 1 -2.5
3 1 1e-7
1 3 1e-7
`);
  });

  test('two modes: rows by columns', () => {
    expect(fileOf('DL', TWO_MODE)).toBe(`dl nr=2 nc=3
format=edgelist2
row labels:
"Ana [actor:ana]"
Bo
column labels:
Water
"Troops in town"
"Ana [actor:ana:column]"
data:
1 1 2
2 2 -1
2 3 0.5
`);
  });
});

describe('labels where they are all that is known of a node', () => {
  const labels = ['Iran', 'iran', 'Iran', '', ' ', 'a\nb', 'a\u240ab', 'Iran [actor:0]'];
  const document = network(
    labels.map((label, place) => node(`actor:${place}`, { label })),
    [],
  );

  test('are each once in Pajek, told apart by ids', () => {
    expect([...fileOf('PAJEK', document).matchAll(/^\d+ "(.*)"$/gm)].map(([, label]) => label)).toEqual([
      'Iran [actor:0]',
      'iran',
      'Iran [actor:2]',
      'actor:3',
      'actor:4',
      'a\u240ab [actor:5]',
      'a\u240ab [actor:6]',
      'Iran [actor:0]:2',
    ]);
  });

  test('are each once in DL whatever their case', () => {
    const lines = fileOf('DL', document).split('\n').slice(3, 11);
    expect(lines.slice(0, 4)).toEqual([
      '"Iran [actor:0]"',
      '"iran [actor:1]"',
      '"Iran [actor:2]"',
      '"actor:3"',
    ]);
    expect(new Set(lines.map((line) => line.toUpperCase())).size).toBe(labels.length);
  });
});

test('a matrix that nobody could use is refused with what to take instead', () => {
  const nodes = Array.from({ length: 10_001 }, (_, place) => node(`actor:${place}`));
  const write = (): string => fileOf('CSV_MATRIX', network(nodes, []));
  expect(write).toThrow(StanceGraphError);
  expect(write).toThrow(/10001 rows and 10001 columns .*CSV_EDGES/);
});
