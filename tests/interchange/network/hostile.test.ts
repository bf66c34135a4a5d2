/** Whatever is in labels, readers that are not ours read back the same nodes, edges, weights, signs and counts. */
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import type { NetworkDocument } from '../../../src/interchange/writers/network/network-document.ts';
import { readGexf, readGraphml } from './graphology-readers.ts';
import { hostileNetwork, lostInCsv, lostInXml, shown } from './hostile-networks.ts';
import { fileOf } from './sample-networks.ts';
import { everyElement, parseXml, textOf } from './xml.ts';

jest.setTimeout(180_000);

const RUNS = { numRuns: 300 };

/** -0 comes back as 0. */
const plain = (weight: number): number => weight + 0;

function told(document: NetworkDocument): unknown[] {
  return [...document.edges].map(({ source, target, weight, sign, statements }) => [
    document.nodes[source]!.id,
    document.nodes[target]!.id,
    plain(weight),
    plain(sign),
    statements,
  ]);
}

const labelsIn = (document: NetworkDocument, isLost: (code: number) => boolean): unknown[] =>
  document.nodes.map(({ id, label, statements }) => [id, shown(label, isLost), statements]);

test('GEXF in graphology', () => {
  fc.assert(
    fc.property(hostileNetwork, (document) => {
      const graph = readGexf(fileOf('GEXF', document));
      const nodes = graph.mapNodes((id, { label, statementCount }) => [id, label ?? '', statementCount]);
      expect(nodes).toEqual(labelsIn(document, lostInXml));
      const edges = graph.mapEdges((_id, { weight, signedWeight, sign, statementCount }, source, target) => {
        expect(weight).toBe(Math.abs(signedWeight as number));
        return [source, target, signedWeight, sign, statementCount];
      });
      expect(edges).toEqual(told(document));
      const issues = [...document.edges].map((each) => each.issues.map((issue) => shown(issue, lostInXml)));
      expect(graph.mapEdges((_id, edge) => edge['issues'] as unknown)).toEqual(issues);
    }),
    RUNS,
  );
});

test('GraphML in graphology', () => {
  fc.assert(
    fc.property(hostileNetwork, (document) => {
      const graph = readGraphml(fileOf('GRAPHML', document));
      const nodes = graph.mapNodes((id, { label, statementCount }) => [id, label, statementCount]);
      expect(nodes).toEqual(labelsIn(document, lostInXml));
      const edges = graph.mapEdges((_id, { weight, sign, statementCount }, source, target) => [
        source,
        target,
        weight,
        sign,
        statementCount,
      ]);
      expect(edges).toEqual(told(document));
      expect(graph.getAttribute('title')).toBe(shown(document.title, lostInXml));
    }),
    RUNS,
  );
});

test('CSV in csv-parse', () => {
  fc.assert(
    fc.property(hostileNetwork, (document) => {
      const nodes: Record<string, string>[] = parse(fileOf('CSV_NODES', document), { columns: true });
      expect(nodes.map(({ id, label, statementCount }) => [id, label, Number(statementCount)])).toEqual(
        labelsIn(document, lostInCsv),
      );
      const edges: Record<string, string>[] = parse(fileOf('CSV_EDGES', document), { columns: true });
      const read = edges.map(({ source, target, weight, sign, statementCount }) => [
        source,
        target,
        Number(weight),
        Number(sign),
        Number(statementCount),
      ]);
      expect(read).toEqual(told(document));
      const [head, ...rows] = parse(fileOf('CSV_MATRIX', document)) as string[][];
      expect(new Set(head).size).toBe(document.nodes.length + 1);
      expect(rows.map(([label]) => label)).toEqual(head!.slice(1));
      for (const { source, target, weight } of document.edges) {
        expect(Number(rows[source]![target + 1])).toBe(plain(weight));
        expect(rows[target]![source + 1]).toBe(rows[source]![target + 1]);
      }
    }),
    RUNS,
  );
});

test('JSON holds every text as it is', () => {
  fc.assert(
    fc.property(hostileNetwork, (document) => {
      const { nodes, edges, graph } = JSON.parse(fileOf('NODE_LINK', document)) as {
        nodes: Record<string, unknown>[];
        edges: Record<string, unknown>[];
        graph: Record<string, unknown>;
      };
      expect(nodes.map(({ label }) => label)).toEqual(document.nodes.map(({ label }) => label));
      expect(
        edges.map(({ source, target, weight, sign, statementCount }) => [
          source,
          target,
          weight,
          sign,
          statementCount,
        ]),
      ).toEqual(told(document));
      expect(edges.map(({ issues }) => issues)).toEqual([...document.edges].map(({ issues }) => issues));
      expect(graph['title']).toBe(document.title);
      expect(() => JSON.parse(fileOf('CYJS', document))).not.toThrow();
      expect(() => JSON.parse(fileOf('JGF', document))).not.toThrow();
    }),
    RUNS,
  );
});

test('SVG is well-formed, and its titles hold every label', () => {
  fc.assert(
    fc.property(hostileNetwork, (document) => {
      const titles = [...everyElement(parseXml(fileOf('SVG', document)))]
        .filter(({ name }) => name === 'title')
        .map(textOf);
      const lines = titles.join('\n');
      for (const { label } of document.nodes) expect(lines).toContain(shown(label, lostInXml));
      expect(titles).toHaveLength(1 + document.nodes.length + document.edgeCount);
    }),
    RUNS,
  );
});
