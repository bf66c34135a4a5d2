/** Small random graphs and scopes, dense enough that every rule is met often. */
import * as fc from 'fast-check';
import type { StatementRow } from '../../src/analysis/statement-columns.ts';
import type { TieRow } from '../../src/analysis/tie-facts.ts';
import { NO_LISTS, type Scope, WHOLE_GRAPH } from '../../src/domain/scope.ts';
import { ACTOR_KINDS, TIE_TYPES } from '../../src/domain/model.ts';
import { row, type Said, type SmallGraph } from './small-graphs.ts';

const ACTORS = ['a', 'b', 'c', 'd', 'e'];
const ISSUES = ['about a', 'about b', 'free', 'nominal', 'plain'];
const DATES = [
  '2020',
  '2020-05',
  '2020-05-04',
  '2021',
  '2021-01-01',
  '2020-12-31..',
  '..2020-06-01',
  '2020-03-01..2021-02-01',
];
const DOCS = ['ap1', 'ap2', 'bbc1', '-1'];

/** Ends of recordings, and what a scope may ask for. */
const MOMENTS = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'] as const;
const [JANUARY, FEBRUARY, MARCH] = MOMENTS;
const RECORDINGS = [
  [{ from: JANUARY, until: null }],
  [{ from: FEBRUARY, until: null }],
  [{ from: JANUARY, until: MARCH }],
  [
    { from: JANUARY, until: FEBRUARY },
    { from: MARCH, until: null },
  ],
];

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined, freq: 2 });

const saidArb = fc
  .record({
    by: fc.constantFrom(...ACTORS),
    for: fc.option(fc.constantFrom(...ACTORS), { nil: undefined, freq: 2 }),
    reporter: fc.option(fc.constantFrom('rep', 'a'), { nil: undefined, freq: 2 }),
    issue: fc.constantFrom(...ISSUES),
    value: fc.constantFrom(-1, -1, 1, 1, 0, 0.1, -0.2, 0.2),
    label: fc.constantFrom('red', 'blue', 'green'),
    on: maybe(fc.constantFrom(...DATES)),
    if: fc.option(fc.constantFrom('if', 'when'), { nil: undefined, freq: 2 }),
    docs: fc.uniqueArray(fc.constantFrom(...DOCS), { minLength: 1, maxLength: 2 }),
    preferred: fc.boolean(),
    confidence: maybe(fc.constantFrom(0.5, 0.9)),
    deed: fc.boolean(),
    recordings: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constantFrom(...RECORDINGS) },
    ),
  })
  .map(({ value, label, ...rest }) => ({ ...rest, says: rest.issue === 'nominal' ? label : value }) as Said);

const tieArb = fc.record({
  type: fc.constantFrom(...TIE_TYPES.slice(0, 5)),
  from: fc.constantFrom(...ACTORS, 'silent'),
  to: fc.constantFrom(...ACTORS),
  since: fc.option(fc.constantFrom('2020', '2020-06', '2021-01-01'), { nil: null }),
  until: fc.option(fc.constantFrom('2020', '2020-06', '2021-01-01'), { nil: null }),
});

export interface RandomGraph extends SmallGraph {
  readonly said: readonly StatementRow[];
  readonly ties: readonly TieRow[];
}

export const graphArb: fc.Arbitrary<RandomGraph> = fc
  .record({
    said: fc.array(saidArb, { maxLength: 24 }),
    ties: fc.array(tieArb, { maxLength: 4 }),
    kinds: fc.array(fc.constantFrom(...ACTOR_KINDS), { minLength: ACTORS.length, maxLength: ACTORS.length }),
  })
  .map(({ said, ties, kinds }) => ({
    said: said.map((one, at) => row({ ...one, id: `s${String(at).padStart(2, '0')}` })),
    issues: [
      { id: 'about a', about: 'a', topics: ['t'] },
      { id: 'about b', about: 'b' },
      { id: 'free', topics: ['t', 'u'] },
      { id: 'nominal', scale: 'NOMINAL' as const, incompatible: [['red', 'blue']] as const },
    ],
    ties: ties.map((tie, at) => ({ ...tie, id: `t${at}` })),
    kinds: Object.fromEntries(ACTORS.map((actor, at) => [actor, kinds[at]!])),
  }));

const some = (of: readonly string[]): fc.Arbitrary<string[] | null> =>
  fc.option(fc.subarray([...of], { minLength: 1 }), { nil: null, freq: 2 });

const listsArb = (few: boolean): fc.Arbitrary<Scope['include']> =>
  fc.record({
    issues: some(few ? ISSUES.slice(0, 1) : ISSUES),
    topics: some(['t', 'u']),
    actors: some(few ? ['d'] : ACTORS),
    positions: some(few ? ['red'] : ['red', 'blue', 'plain:1', 'free:-1', 'about a:-1', 'about b:1']),
    documents: some(few ? ['ap2'] : DOCS),
    publishers: some(few ? ['bbc'] : ['ap', 'bbc']),
  });

/** The whole graph as often as a scope of several parts. */
export const scopeArb: fc.Arbitrary<Scope> = fc.record({
  include: fc.oneof(
    { weight: 4, arbitrary: fc.constant(NO_LISTS) },
    { weight: 1, arbitrary: listsArb(false) },
  ),
  exclude: fc.oneof(
    { weight: 4, arbitrary: fc.constant(NO_LISTS) },
    { weight: 1, arbitrary: listsArb(true) },
  ),
  kinds: fc.option(fc.subarray([...ACTOR_KINDS], { minLength: 2 }), { nil: null, freq: 2 }),
  reportedBy: fc.option(fc.constant(['rep']), { nil: null, freq: 2 }).map((by) => by),
  from: fc.option(fc.constantFrom('2020-01-01', '2020-05-01'), { nil: null, freq: 2 }),
  to: fc.option(fc.constantFrom('2020-12-31', '2021-01-01'), { nil: null, freq: 2 }),
  asOf: fc.option(fc.constantFrom('2020-12-31', '2021-12-31'), { nil: null, freq: 2 }),
  knownAt: fc.option(fc.constantFrom('2025-12-31T00:00:00.000Z', ...MOMENTS), { nil: null, freq: 2 }),
  modes: fc.option(fc.constant(['WORDS' as const]), { nil: null, freq: 2 }),
  attribution: fc.constantFrom('ALL', 'ALL', 'ALL', 'DIRECT_ONLY', 'REPORTED_ONLY'),
  conditions: fc.constantFrom('ALL', 'ALL', 'ALL', 'UNCONDITIONAL', 'CONDITIONAL'),
  minConfidence: fc.option(fc.constant(0.6), { nil: null, freq: 2 }),
  level: fc.constantFrom('BOTH', 'SPEAKER', 'PRINCIPAL'),
  reading: fc.constantFrom('MEAN', 'LATEST'),
});

/** Only what says how statements are read. */
export const plainScopeArb: fc.Arbitrary<Scope> = fc
  .record({
    level: fc.constantFrom('BOTH' as const, 'SPEAKER' as const, 'PRINCIPAL' as const),
    reading: fc.constantFrom('MEAN' as const, 'LATEST' as const),
  })
  .map((part) => ({ ...WHOLE_GRAPH, ...part }));
