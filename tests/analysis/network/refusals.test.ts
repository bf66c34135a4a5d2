/** What is refused, with the reason and what would do; and why nothing was found. */
import { computeNetwork } from '../../../src/analysis/network/compute-network.ts';
import { NO_LIMITS } from '../../../src/analysis/network/network.ts';
import { checkNetworkSize, networkSize } from '../../../src/analysis/network/network-size.ts';
import {
  ALLOWED,
  AGGREGATIONS,
  DEFAULT_NETWORK,
  NETWORK_TYPES,
  type NetworkOptions,
  NORMALISATIONS,
} from '../../../src/analysis/network/options.ts';
import { planNetwork } from '../../../src/analysis/network/plan.ts';
import { whyEmpty, whyNoWindows } from '../../../src/analysis/network/why-empty.ts';
import { statementColumns } from '../../../src/analysis/build-columns.ts';
import { NO_LISTS, type Scope, WHOLE_GRAPH } from '../../../src/domain/scope.ts';
import { type Said, sourceOf } from '../small-graphs.ts';
import { planOf } from './read-network.ts';

const EMPTY = sourceOf({ said: [] });
const WINDOW = { size: 1, unit: 'YEAR', step: 1, partial: false, keepNodes: false } as const;

describe('options that do not go together', () => {
  test.each<[Partial<NetworkOptions>, string, RegExp]>([
    [{ rows: 'ISSUE' }, 'columns', /`columns` is ISSUE and so are the rows: take another/],
    [
      { aggregation: 'COMBINE' },
      'aggregation',
      /COMBINE is not defined for a one-mode network: take IGNORE, CONGRUENCE, CONFLICT, SUBTRACT, or `type` TWO_MODE/,
    ],
    [
      { type: 'TWO_MODE', aggregation: 'CONFLICT' },
      'aggregation',
      /take IGNORE, SUBTRACT, COMBINE, or `type` ONE_MODE/,
    ],
    [
      { normalisation: 'ACTIVITY' },
      'normalisation',
      /ACTIVITY is not defined for a one-mode network: take NONE, AVERAGE/,
    ],
    [
      { type: 'TWO_MODE', normalisation: 'JACCARD' },
      'normalisation',
      /take NONE, ACTIVITY, PROMINENCE, or `type` ONE_MODE/,
    ],
    [{ minWeight: -1 }, 'minWeight', /must be 0 or more/],
    [{ minWeight: Number.NaN }, 'minWeight', /must be 0 or more/],
    [{ topEdges: 0 }, 'topEdges', /`topEdges` is 0: it must be a whole number from 1 on/],
    [{ topEdges: 1.5 }, 'topEdges', /whole number/],
    [{ window: { ...WINDOW, size: 0 } }, 'window.size', /`window.size` is 0/],
    [{ window: { ...WINDOW, step: -1 } }, 'window.step', /`window.step` is -1/],
  ])('%j', (options, argument, message) => {
    expect(() => planOf(EMPTY, options)).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        details: { argument },
        message: expect.stringMatching(message),
      }),
    );
  });

  test('arguments are named as they were given', () => {
    const options = { ...DEFAULT_NETWORK, rows: 'ISSUE' as const };
    expect(() => planNetwork(statementColumns(EMPTY), WHOLE_GRAPH, options, 'input')).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('`input.columns`'),
        details: { argument: 'input.columns' },
      }),
    );
  });

  test('all that is defined is taken, and nothing else', () => {
    for (const type of NETWORK_TYPES)
      for (const aggregation of AGGREGATIONS)
        for (const normalisation of NORMALISATIONS) {
          const { aggregations, normalisations } = ALLOWED[type];
          const plan = () => planOf(EMPTY, { type, aggregation, normalisation });
          if (aggregations.includes(aggregation) && normalisations.includes(normalisation))
            expect(plan).not.toThrow();
          else expect(plan).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
        }
  });
});

/** Four actors who agree on one issue. */
const FOUR = sourceOf({ said: ['a', 'b', 'c', 'd'].map((by) => ({ by, says: 1, on: '2020' })) });

describe('limits', () => {
  test('more edges than allowed are counted, not kept', () => {
    const compute = (options: Partial<NetworkOptions>) =>
      computeNetwork(planOf(FOUR, options), { ...NO_LIMITS, maxEdges: 5 });
    expect(() => compute({})).toThrow(
      expect.objectContaining({
        code: 'LIMIT_EXCEEDED',
        details: { nodes: 4, edges: 6, most: 5 },
        message: expect.stringMatching(/4 nodes and 6 edges; at most 5 .*topEdges.*minWeight.*scope/),
      }),
    );
    expect(compute({ topEdges: 5 }).edges.size).toBe(5);
    expect(() => compute({ topEdges: 6 })).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
    expect(compute({ minWeight: 2 }).edges.size).toBe(0);
    expect(() => computeNetwork(planOf(FOUR, { type: 'TWO_MODE' }), { ...NO_LIMITS, maxEdges: 3 })).toThrow(
      /5 nodes and 4 edges/,
    );
  });

  test('what it would be is known before', () => {
    expect(networkSize(planOf(FOUR))).toEqual({
      statements: 4,
      nodes: 4,
      mostEdges: 6,
      mostSteps: 6,
      networks: 1,
    });
    expect(networkSize(planOf(FOUR, { topEdges: 2 }))).toMatchObject({ mostEdges: 2 });
    expect(networkSize(planOf(FOUR, { type: 'TWO_MODE' }))).toMatchObject({
      nodes: 5,
      mostEdges: 4,
      mostSteps: 4,
    });
    expect(networkSize(planOf(FOUR, { window: { ...WINDOW, unit: 'DAY' } }))).toMatchObject({
      networks: 366,
    });
  });

  test('too many nodes, additions or windows are refused with what would cut them', () => {
    const size = networkSize(planOf(FOUR, { window: { ...WINDOW, unit: 'DAY' } }));
    const most = { nodes: 4, steps: 6, networks: 366 };
    expect(() => checkNetworkSize(size, most)).not.toThrow();
    expect(() => checkNetworkSize(size, { ...most, nodes: 3 })).toThrow(/have 4 nodes; at most 3 .*scope/);
    expect(() => checkNetworkSize(size, { ...most, steps: 5 })).toThrow(/up to 6 edges, .* at most 5/);
    expect(() => checkNetworkSize(size, { ...most, networks: 365 })).toThrow(
      /have 366 windows; at most 365 .*window\.size/,
    );
  });

  test('it stops when told to', () => {
    let checks = 0;
    const stopAt = (most: number) => () => {
      if (++checks > most) throw new Error('stopped');
    };
    computeNetwork(planOf(FOUR), { ...NO_LIMITS, check: stopAt(Infinity) });
    const all = checks;
    expect(all).toBeGreaterThan(4);
    for (let most = 0; most < all; most++) {
      checks = 0;
      expect(() => computeNetwork(planOf(FOUR), { ...NO_LIMITS, check: stopAt(most) })).toThrow('stopped');
    }
  });
});

describe('why a network is empty', () => {
  const why = (said: readonly Said[], options: Partial<NetworkOptions>, scope: Partial<Scope> = {}) => {
    const plan = planOf(sourceOf({ said, issues: [{ id: 'x', topics: ['t'] }] }), options, scope);
    return whyEmpty(plan, computeNetwork(plan));
  };
  const said = [
    { by: 'a', issue: 'x', says: 1, on: '2020', docs: ['ap1'] },
    { by: 'b', issue: 'y', says: 1, docs: ['ap1'] },
    { by: 'c', issue: 'y', says: -1, docs: ['-1'] },
  ];
  const only = (lists: Partial<Scope['include']>): Partial<Scope> => ({ include: { ...NO_LISTS, ...lists } });

  test('it is not', () => {
    expect(why(said, {})).toBeNull();
  });

  test.each<[string, Partial<NetworkOptions>, Partial<Scope>, RegExp]>([
    ['scope.from', {}, { from: '2021-01-01' }, /None of 3 statements passes `scope.from`. 2 have no date/],
    ['scope.to', {}, { from: '2020-01-01', to: '2020-06-01' }, /None of 1 statements passes `scope.to`/],
    [
      'scope.actors',
      {},
      only({ topics: ['t'], actors: ['b'] }),
      /None of 1 statements passes `scope.actors`/,
    ],
    [
      'scope.exclude.publishers',
      {},
      { ...only({ issues: ['x'] }), exclude: { ...NO_LISTS, publishers: ['ap'] } },
      /None of 1/,
    ],
    ['scope.modes', {}, { modes: ['DEEDS'] }, /None of 3/],
    ['scope.attribution', {}, { attribution: 'REPORTED_ONLY' }, /None of 3/],
    [
      'columns',
      { columns: 'TOPIC' },
      only({ issues: ['y'] }),
      /None of the 2 statements in scope has a TOPIC/,
    ],
    [
      'rows',
      { rows: 'PUBLISHER' },
      only({ documents: ['-1'] }),
      /None of the 1 statements in scope has a PUBLISHER/,
    ],
    ['scope', {}, only({ actors: ['a'] }), /Only one PRINCIPAL/],
    ['columns', {}, only({ actors: ['a', 'b'] }), /No two of 2 rows \(PRINCIPAL\) share a ISSUE/],
    ['aggregation', { aggregation: 'CONGRUENCE' }, only({ issues: ['y'] }), /nowhere agree/],
    ['minWeight', { minWeight: 5 }, {}, /heaviest of 1 edges weighs 1, which is less than `minWeight` \(5\)/],
  ])('%s', (argument, options, scope, message) => {
    expect(why(said, options, scope)).toEqual({ argument, message: expect.stringMatching(message) });
  });

  test('conflict that is nowhere, an empty graph, names of arguments', () => {
    expect(
      why(
        [
          { by: 'a', says: 1 },
          { by: 'b', says: 1 },
        ],
        { aggregation: 'CONFLICT' },
      ),
    ).toMatchObject({
      message: expect.stringContaining('nowhere differ'),
    });
    expect(why([], {})).toMatchObject({ argument: 'graph' });
    const plan = planOf(FOUR, {}, { from: '2021-01-01' });
    expect(whyEmpty(plan, computeNetwork(plan), 'input')).toMatchObject({ argument: 'input.scope.from' });
  });

  test('why there are no windows', () => {
    const windows = (
      each: readonly Said[],
      window: Partial<NonNullable<NetworkOptions['window']>> | null,
      scope: Partial<Scope> = {},
    ) =>
      whyNoWindows(planOf(sourceOf({ said: each }), { window: window && { ...WINDOW, ...window } }, scope));
    expect(windows(said, null)).toBeNull();
    expect(windows(said, {})).toBeNull();
    expect(windows(said, { size: 2 })).toMatchObject({
      argument: 'window',
      message: expect.stringContaining('window.partial'),
    });
    expect(windows(said.slice(1), {})).toMatchObject({
      message: expect.stringMatching(/None of the 2 .* has a date/),
    });
    expect(windows(said, {}, { modes: ['DEEDS'] })).toMatchObject({ argument: 'scope.modes' });
  });
});
