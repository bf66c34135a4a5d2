/** Stance networks through GraphQL. */
import { NETWORK_FORMATS, MEASURES } from '../../src/app/networks/descriptors.ts';
import { onEachDatabase } from '../support/backends.ts';
import { openValley, type ValleyApi } from './valley-api.ts';

interface Network {
  readonly nodes: { id: string; label: string; kind: string; degree: number; strength: number }[];
  readonly edges: { source: string; target: string; weight: number; sign: number; statementCount: number }[];
}

const SHAPE = `nodeCount edgeCount statementCount emptyBecause
  nodes { id label kind degree strength statementCount } edges { id source target weight sign congruence conflict statementCount }`;

onEachDatabase('network', (backend) => {
  let valley: ValleyApi;
  beforeAll(async () => {
    valley = await openValley(backend);
  });

  const network = async <T = Network>(input = '', shape = SHAPE): Promise<T> =>
    (
      await valley.ask<{ network: T }>(
        `{ network${input === '' ? '' : `(input: { ${input} })`} { ${shape} } }`,
      )
    ).data.network;

  test('who agrees and disagrees with whom on the dam', async () => {
    const { nodes, edges } = await network('scope: { issues: ["Dam across the river"] }');
    expect(nodes.map(({ label, kind, degree }) => `${label} ${kind} ${degree}`)).toEqual([
      "Millers' Guild ORGANISATION 3",
      'River League ORGANISATION 3',
      'Northland STATE 3',
      'Southland STATE 3',
    ]);
    expect(edges.map(({ source, target, weight, sign }) => `${source} ${target} ${weight} ${sign}`)).toEqual([
      'actor:guild actor:league -1 -1',
      'actor:guild actor:north -1 -1',
      'actor:guild actor:south 2 1',
      'actor:league actor:north 1 1',
      'actor:league actor:south -2 -1',
      'actor:north actor:south -2 -1',
    ]);
  });

  test('an edge opens to its statements, and to the relation of its ends', async () => {
    const { edge } = await network<{
      edge: { statements: { nodes: { id: string }[] }; relation: { verdict: string } };
    }>(
      'scope: { issues: ["Dam across the river"] }',
      'edge(source: "Southland", target: "Northland") { weight statements { nodes { id } } relation { verdict opposedOn } }',
    );
    expect(edge.statements.nodes.map(({ id }) => id)).toEqual([
      'statement:south-dam-2',
      'statement:south-dam-1',
      'statement:envoy-dam',
    ]);
    expect(edge.relation).toEqual({ verdict: 'OPPOSED', opposedOn: 1 });
  });

  test('two-mode: who said what on which issue', async () => {
    const { edges } = await network(
      'type: TWO_MODE, rows: SPEAKER, columns: ISSUE, aggregation: IGNORE, scope: { actors: ["River League"] }',
    );
    expect(edges.map(({ source, target, weight }) => `${source} ${target} ${weight}`)).toEqual([
      'actor:league issue:dam 1',
      'actor:league issue:flag 1',
      'actor:league issue:south 1',
      'actor:league issue:toll 1',
    ]);
  });

  test('windows, measures, places', async () => {
    const found = await network<{
      windows: { from: string; network: { statementCount: number } }[];
      measures: { measure: string; value: number | null; exact: boolean }[];
      nodes: { x: number; y: number; community: number }[];
    }>(
      'window: { size: 1, unit: YEAR, partial: true }',
      'windows { from to network { statementCount } } measures { measure title value exact lower upper note parts { name value } nodes { id value } } nodes { x y community }',
    );
    expect(found.windows.map(({ from, network: { statementCount } }) => `${from} ${statementCount}`)).toEqual(
      ['2023-01-01 1', '2024-01-01 11', '2025-01-01 2'],
    );
    expect(found.measures.map(({ measure }) => measure)).toEqual(MEASURES.map(({ id }) => id));
    const balance = found.measures.find(({ measure }) => measure === 'BALANCE')!;
    expect(balance.exact).toBe(true);
    for (const { x, y } of found.nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(1);
    }
  });

  test.each(NETWORK_FORMATS.map(({ id }) => id))('as a file: %s', async (format) => {
    const { file } = await network<{ file: string }>('', `file(format: ${format})`);
    if (format !== 'CSV_EDGES') expect(file).toContain('Southland');
    expect(file.length).toBeGreaterThan(100);
  });

  test('what does not go together is refused with what would do', async () => {
    expect(await valley.refusal('{ network(input: { rows: ISSUE }) { nodeCount } }')).toMatch(
      /^BAD_INPUT: `input\.columns` is ISSUE/,
    );
    expect(await valley.refusal('{ network(input: { aggregation: COMBINE }) { nodeCount } }')).toMatch(
      /^BAD_INPUT: .*COMBINE/,
    );
    expect(await valley.refusal('{ network(input: { scope: { level: SPEAKER } }) { nodeCount } }')).toMatch(
      /^BAD_INPUT: `input\.scope\.level`/,
    );
    expect(
      await valley.refusal('{ network(input: { scope: { issues: ["issue:nothing"] } }) { nodeCount } }'),
    ).toMatch(/^NOT_FOUND/);
    expect(await valley.refusal('{ network(input: { layout: { seed: -1 } }) { nodeCount } }')).toMatch(
      /^BAD_INPUT: `input\.layout\.seed`/,
    );
  });

  test('an empty network says why', async () => {
    const found = await network<{ edgeCount: number; emptyBecause: string }>(
      'scope: { from: "1990", to: "1991" }',
    );
    expect(found.edgeCount).toBe(0);
    expect(found.emptyBecause).toMatch(/scope\.(from|to)/);
  });
});
