/** Files as networkx, igraph and Python's csv read them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { mergeWindows } from '../../../src/interchange/writers/network/merge-windows.ts';
import type { NetworkDocument } from '../../../src/interchange/writers/network/network-document.ts';
import { inPython } from '../../support/python.ts';
import { hostileNetwork, lostInCsv, lostInLines, lostInXml, shown } from './hostile-networks.ts';
import { TWO_MODE, VALLEY, edge, fileOf, formatNamed, network, node } from './sample-networks.ts';

type Values = Record<string, unknown>;
interface ReadGraph {
  readonly graph: Values;
  readonly directed: boolean;
  readonly nodes: readonly Values[];
  readonly edges: readonly Values[];
}

jest.setTimeout(180_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stance-graph-networks-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

inPython('network files', join(__dirname, 'read_back.py'), (python) => {
  async function ask(reader: string, format: string, document: NetworkDocument): Promise<Values> {
    const path = join(folder, `network.${formatNamed(format).extension}`);
    await writeFile(path, fileOf(format, document));
    return (await python.ask({ reader, format, path })) as Values;
  }
  async function read(reader: string, format: string, document: NetworkDocument): Promise<ReadGraph> {
    const answer = await ask(reader, format, document);
    if (answer['error']) throw new Error(`${reader} ${format}: ${String(answer['error'])}`);
    return answer as unknown as ReadGraph;
  }
  const rowsOf = async (format: string, document: NetworkDocument): Promise<string[][]> =>
    (await ask('csv', format, document))['rows'] as string[][];

  describe.each(['GEXF', 'GRAPHML', 'CYJS', 'NODE_LINK'])('networkx, %s', (format) => {
    test('nodes by id, edges with sign, weight, dates, issues and counts', async () => {
      const { nodes, edges, directed } = await read('networkx', format, VALLEY);
      expect(directed).toBe(false);
      const bell = ['GEXF', 'GRAPHML'].includes(format) ? '\u2407' : '\u0007';
      expect(nodes.map((each) => each['node'])).toEqual(['actor:ana', 'actor:faction', 'actor:state']);
      expect(nodes.map((each) => each['label'])).toEqual([
        'Ana "the Voice" Müller & Sons <Ltd>',
        'الحشد الشعبي',
        `Two\nlines, tab\t; bell${bell} \\ 😀`,
      ]);
      expect(nodes[0]).toMatchObject({ kind: 'PERSON', degree: 2, strength: 4.5, statementCount: 5 });
      expect(edges[0]).toMatchObject({
        from: 'actor:ana',
        to: 'actor:faction',
        sign: -1,
        statementCount: 4,
        firstDate: '2025-11-02',
        lastDate: '2025-12-20',
      });
      expect(edges[0]![format === 'GEXF' ? 'signedWeight' : 'weight']).toBe(-2.5);
      expect(edges[0]!['issues']).toEqual(
        {
          GEXF: '["issue:water","issue:troops"]',
          GRAPHML: 'issue:water;issue:troops',
        }[format] ?? ['issue:water', 'issue:troops'],
      );
    });

    test('modes of a two-mode network', async () => {
      const { nodes } = await read('networkx', format, TWO_MODE);
      expect(nodes.map((each) => each['bipartite'])).toEqual([0, 1, 0, 1, 1]);
    });

    test('any label', async () => {
      const isLost = ['GEXF', 'GRAPHML'].includes(format) ? lostInXml : (): boolean => false;
      await fc.assert(
        fc.asyncProperty(hostileNetwork, async (document) => {
          const { nodes, edges } = await read('networkx', format, document);
          // A JSON file that is UTF-8 holds no half of a pair but in an escape, and Python keeps that.
          const label = (text: string): string => (isLost === lostInXml ? shown(text, lostInXml) : text);
          expect(nodes.map((each) => each['label'])).toEqual(document.nodes.map((each) => label(each.label)));
          const weight = format === 'GEXF' ? 'signedWeight' : 'weight';
          expect(edges.map((each) => [each[weight], each['sign'], each['statementCount']])).toEqual(
            [...document.edges].map((each) => [each.weight + 0, each.sign + 0, each.statements]),
          );
        }),
        { numRuns: 60 },
      );
    });
  });

  test('networkx knows the spells of GEXF and the numbers of each window', async () => {
    const at = (weight: number): NetworkDocument =>
      network([node('a'), node('b')], [edge(0, 1, { weight, statements: 2 })]);
    const merged = mergeWindows(at(4), [
      { from: '2024-01-01', to: '2024-12-31', network: at(3) },
      { from: '2025-01-01', to: '2025-12-31', network: at(-1) },
    ]);
    const { edges } = await read('networkx', 'GEXF', merged);
    expect(edges[0]).toMatchObject({
      spells: [
        ['2024-01-01', '2024-12-31'],
        ['2025-01-01', '2025-12-31'],
      ],
      signedWeight: [
        [3, '2024-01-01', '2024-12-31'],
        [-1, '2025-01-01', '2025-12-31'],
      ],
    });
  });

  test('igraph, GraphML', async () => {
    const { graph, nodes, edges, directed } = await read('igraph', 'GRAPHML', VALLEY);
    expect(directed).toBe(false);
    expect(graph).toMatchObject({ title: 'Valley talks', revision: 7, aggregation: 'SUBTRACT' });
    expect(nodes[0]).toMatchObject({
      id: 'actor:ana',
      label: 'Ana "the Voice" Müller & Sons <Ltd>',
      kind: 'PERSON',
      strength: 4.5,
      statementCount: 5,
      community: 0,
    });
    expect(nodes[2]).toMatchObject({ label: 'Two\nlines, tab\t; bell\u2407 \\ 😀', community: null });
    expect(edges[0]).toMatchObject({
      stanceGraphId: 'edge:0-1',
      from: 0,
      to: 1,
      weight: -2.5,
      sign: -1,
      statementCount: 4,
      issues: 'issue:water;issue:troops',
    });
    await fc.assert(
      fc.asyncProperty(hostileNetwork, async (document) => {
        const { nodes, edges } = await read('igraph', 'GRAPHML', document);
        expect(nodes.map((each) => each['label'])).toEqual(
          document.nodes.map(({ label }) => shown(label, lostInXml)),
        );
        expect(edges.map((each) => [each['from'], each['to'], each['weight'], each['sign']])).toEqual(
          [...document.edges].map((each) => [each.source, each.target, each.weight + 0, each.sign + 0]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('Pajek, in networkx and in igraph, any label', async () => {
    const twins = (label: string): string =>
      shown(label, lostInLines).replaceAll('"', '\uff02').replaceAll('\\', '\uff3c');
    await fc.assert(
      fc.asyncProperty(hostileNetwork, async (document) => {
        const inIgraph = await read('igraph', 'PAJEK', document);
        const inNetworkx = await read('networkx', 'PAJEK', document);
        const names = inIgraph.nodes.map(({ name }) => name as string);
        expect(inNetworkx.nodes.map((each) => each['node'])).toEqual(names);
        expect(new Set(names).size).toBe(document.nodes.length);
        for (const [place, { label, id }] of document.nodes.entries()) {
          if (label.trim() !== '')
            expect(names[place]).toMatch(/ \[actor:a\d\]/.test(names[place]!) ? id : '');
          if (label.trim() !== '') expect(names[place]!.startsWith(twins(label))).toBe(true);
        }
        const edges = [...document.edges];
        expect(inIgraph.edges.map((each) => [each['from'], each['to'], each['weight']])).toEqual(
          edges.map(({ source, target, weight }) => [source, target, weight + 0]),
        );
        expect(inNetworkx.edges.map((each) => [each['from'], each['to'], each['weight']])).toEqual(
          edges.map(({ source, target, weight }) => [names[source], names[target], weight + 0]),
        );
        expect(inIgraph.edges.map((each) => each['label'])).toEqual(
          inNetworkx.edges.map((each) => each['l']),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('Pajek, two modes, in igraph', async () => {
    const { nodes, edges } = await read('igraph', 'PAJEK', TWO_MODE);
    expect(nodes.map(({ type, name }) => [type, name])).toEqual([
      [false, 'Ana [actor:ana]'],
      [false, 'Bo'],
      [true, 'Water'],
      [true, 'Troops in town'],
      [true, 'Ana [actor:ana:column]'],
    ]);
    expect(edges.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      [0, 2, 2],
      [1, 3, -1],
      [1, 4, 0.5],
    ]);
  });

  test('DL in igraph, with labels of one word', async () => {
    const labels = ['Iran', 'العراق', 'x-1.b_2'];
    const document = network(
      labels.map((label) => node(label, { label })),
      [edge(0, 1, { weight: -2.5 }), edge(1, 2, { weight: 1e-7 })],
    );
    const { nodes, edges } = await read('igraph', 'DL', document);
    expect(nodes.map(({ name }) => name)).toEqual(labels);
    expect(edges.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      [0, 1, -2.5],
      [1, 0, -2.5],
      [1, 2, 1e-7],
      [2, 1, 1e-7],
    ]);
  });

  test('CSV in Python, any label', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNetwork, async (document) => {
        const [, ...nodes] = await rowsOf('CSV_NODES', document);
        expect(nodes.map(([, label]) => label)).toEqual(
          document.nodes.map(({ label }) => shown(label, lostInCsv)),
        );
        const [, ...edges] = await rowsOf('CSV_EDGES', document);
        expect(edges.map((row) => Number(row[2]))).toEqual(
          [...document.edges].map(({ weight }) => weight + 0),
        );
      }),
      { numRuns: 60 },
    );
  });
});
