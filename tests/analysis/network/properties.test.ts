/** Networks against a slow second implementation, and what must hold whatever the statements. */
import * as fc from 'fast-check';
import { computeWindows } from '../../../src/analysis/network/windows.ts';
import type { NetworkOptions } from '../../../src/analysis/network/options.ts';
import type { ColumnSource } from '../../../src/analysis/statement-columns.ts';
import { fullDate } from '../../../src/domain/partial-date.ts';
import { type Scope, WHOLE_GRAPH } from '../../../src/domain/scope.ts';
import { oneModeArb, scopeArb, sources, twoModeArb } from './random-statements.ts';
import { networkIn, planOf, type ReadEdge, type ReadNetwork, readNetwork } from './read-network.ts';
import { slowNetwork, type SlowNetwork } from './slow-network.ts';

const RUNS = { numRuns: 300 };

function expectSame(fast: ReadNetwork, slow: SlowNetwork): void {
  expect({ rows: fast.rows, columns: fast.columns, statements: fast.statements }).toEqual({
    rows: slow.rows,
    columns: slow.columns,
    statements: slow.statements,
  });
  expect(fast.edges.map(({ source, target, opensTo }) => ({ source, target, opensTo }))).toEqual(
    slow.edges.map(({ source, target, opensTo }) => ({ source, target, opensTo })),
  );
  fast.edges.forEach((edge, at) => {
    const other = slow.edges[at]!;
    expect(edge.statements).toBe(other.opensTo.length);
    for (const name of ['weight', 'congruence', 'conflict'] as const)
      expect(
        Math.abs(edge[name] - (name !== 'weight' && fast.columns !== null ? 0 : other[name])),
      ).toBeLessThan(1e-9);
    expect(Math.sign(edge.weight)).toBe(Math.sign(other.weight));
  });
}

function expectAgreement(source: ColumnSource, scope: Scope, options: NetworkOptions): void {
  expectSame(networkIn(source, options, scope), slowNetwork(source, scope, options));
}

test('one-mode networks agree with the slow ones', () => {
  fc.assert(fc.property(sources.all, scopeArb, oneModeArb, expectAgreement), RUNS);
  fc.assert(fc.property(sources.valued, fc.constant(WHOLE_GRAPH), oneModeArb, expectAgreement), RUNS);
});

test('two-mode networks agree with the slow ones', () => {
  const counted = twoModeArb.filter(({ aggregation }) => aggregation === 'IGNORE');
  const summed = twoModeArb.filter(({ aggregation }) => aggregation === 'SUBTRACT');
  const combined = twoModeArb.filter(({ aggregation }) => aggregation === 'COMBINE');
  const onIssues = combined
    .filter(({ rows }) => rows !== 'ISSUE')
    .map((options) => ({ ...options, columns: 'ISSUE' as const }));
  fc.assert(fc.property(sources.all, scopeArb, counted, expectAgreement), RUNS);
  fc.assert(fc.property(sources.valued, scopeArb, summed, expectAgreement), RUNS);
  fc.assert(fc.property(sources.all, scopeArb, onIssues, expectAgreement), RUNS);
  fc.assert(fc.property(sources.binary, scopeArb, combined, expectAgreement), RUNS);
});

test('windows are the networks of their statements', () => {
  const windowArb = fc
    .record({
      size: fc.constantFrom(1, 2, 9),
      unit: fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const, 'YEAR' as const),
      step: fc.constantFrom(1, 20),
      partial: fc.boolean(),
      keepNodes: fc.boolean(),
    })
    .filter(({ unit, step }) => step > 1 || unit === 'MONTH' || unit === 'YEAR');
  fc.assert(
    fc.property(sources.valued, scopeArb, oneModeArb, windowArb, (source, scope, options, window) => {
      const plan = planOf(source, { ...options, window }, scope);
      for (const { from, to, statements, network } of computeWindows(plan)) {
        const slow = slowNetwork(
          source,
          scope,
          { ...options, window },
          { from: fullDate(from), to: fullDate(to) },
        );
        expectSame(readNetwork(plan, network, statements), slow);
      }
    }),
    { numRuns: 60 },
  );
});

const PLAIN = { normalisation: 'NONE', minWeight: null, topEdges: null } as const;
const plainArb = oneModeArb.map((options): NetworkOptions => ({ ...options, ...PLAIN }));
const CELLS = ['weight', 'congruence', 'conflict'] as const;

/** By pair of ids. */
function cells(network: ReadNetwork, rename: (id: string) => string = (id) => id): Map<string, ReadEdge> {
  return new Map(
    network.edges.map((edge) => [[edge.source, edge.target].map(rename).sort().join(' '), edge]),
  );
}

test('congruence and conflict make up what is shared', () => {
  fc.assert(
    fc.property(sources.valued, plainArb, (source, options) => {
      const shared = cells(networkIn(source, { ...options, aggregation: 'IGNORE', duplicates: 'INCLUDE' }));
      const subtract = cells(
        networkIn(source, { ...options, aggregation: 'SUBTRACT', duplicates: 'INCLUDE' }),
      );
      expect([...subtract.keys()]).toEqual([...shared.keys()]);
      for (const [pair, { weight, congruence, conflict }] of subtract) {
        expect(congruence + conflict).toBeCloseTo(shared.get(pair)!.weight, 12);
        expect(congruence - conflict).toBeCloseTo(weight, 12);
      }
    }),
    RUNS,
  );
});

test('cosines and shares lie between 0 and 1, and add up', () => {
  const bounded = fc.constantFrom('COSINE' as const, 'SHARED' as const);
  fc.assert(
    fc.property(sources.valued, plainArb, bounded, (source, options, normalisation) => {
      for (const edge of networkIn(source, { ...options, normalisation, aggregation: 'SUBTRACT' }).edges) {
        expect(Math.min(edge.congruence, edge.conflict)).toBeGreaterThanOrEqual(0);
        expect(edge.congruence + edge.conflict).toBeLessThanOrEqual(1 + 1e-12);
        expect(Math.abs(edge.weight)).toBeLessThanOrEqual(1);
      }
    }),
    RUNS,
  );
});

test('names of actors do not matter', () => {
  // Turns their order round.
  const rename = (id: string): string => String.fromCharCode(219 - id.charCodeAt(0));
  fc.assert(
    fc.property(sources.all, plainArb, (source, options) => {
      const asked = { ...options, rows: 'SPEAKER', columns: 'ISSUE' } as const;
      const renamed: ColumnSource = {
        ...source,
        rows: source.rows.map((said) => ({ ...said, speaker: rename(said.speaker) })),
        actorKinds: new Map(
          [...source.actorKinds].flatMap(([id, kind]) => [
            [id, kind],
            [rename(id), kind],
          ]),
        ),
      };
      const [one, other] = [cells(networkIn(source, asked), rename), cells(networkIn(renamed, asked))];
      expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
      for (const [pair, edge] of one)
        for (const cell of CELLS) expect(other.get(pair)![cell]).toBeCloseTo(edge[cell], 12);
    }),
    RUNS,
  );
});

test('what one actor says turned round turns its edges round', () => {
  const mirrored = (said: ColumnSource['rows'][number]): ColumnSource['rows'][number] =>
    said.speaker === 'a'
      ? {
          ...said,
          position: said.position.includes('-')
            ? said.position.replace('-', '')
            : said.position.replace(' ', ' -'),
        }
      : said;
  fc.assert(
    fc.property(sources.binary, plainArb, (source, options) => {
      const asked = { ...options, rows: 'SPEAKER', columns: 'ISSUE', aggregation: 'SUBTRACT' } as const;
      const one = cells(networkIn(source, asked));
      const other = cells(networkIn({ ...source, rows: source.rows.map(mirrored) }, asked));
      expect([...other.keys()]).toEqual([...one.keys()]);
      for (const [pair, { congruence, conflict, weight }] of one) {
        const turned = pair.includes('a');
        expect(other.get(pair)).toMatchObject(
          turned
            ? { congruence: conflict, conflict: congruence, weight: weight === 0 ? 0 : -weight }
            : { congruence, conflict, weight },
        );
      }
    }),
    RUNS,
  );
});
