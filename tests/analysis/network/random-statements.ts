/** Few random statements on issues of every scale, so dense that every rule is met often; and random options. */
import * as fc from 'fast-check';
import type { IssueFacts } from '../../../src/analysis/issue-columns.ts';
import {
  ALLOWED,
  DUPLICATES,
  type NetworkOptions,
  type NetworkType,
  VARIABLES,
} from '../../../src/analysis/network/options.ts';
import type { ColumnSource, StatementRow } from '../../../src/analysis/statement-columns.ts';
import { type Scope, WHOLE_GRAPH } from '../../../src/domain/scope.ts';
import { parsePartialDate } from '../../../src/domain/partial-date.ts';

const ACTORS = ['a', 'b', 'c', 'd', 'e'];
const DATES = [
  '2020',
  '2020-05',
  '2020-05-04',
  '2020-05-06',
  '2020-12-30',
  '2021',
  '2021-01-02',
  '2021-05-04',
];
const DOCUMENTS = [
  { id: 'ap1', publisher: 'ap', publishedEarliest: '2021-01-01' },
  { id: 'ap2', publisher: 'ap', publishedEarliest: '2020-01-01' },
  { id: 'bbc', publisher: 'bbc', publishedEarliest: null },
  { id: 'own', publisher: null, publishedEarliest: '2020-01-01' },
];

function issue(
  id: string,
  scale: IssueFacts['scale'],
  topics: readonly string[],
  values: readonly (number | string)[],
  ends: readonly [number, number] | null,
  incompatible: IssueFacts['incompatible'] = [],
): IssueFacts {
  const positions = values.map((value) => ({
    id: `${id} ${value}`,
    value: typeof value === 'number' ? value : null,
  }));
  return {
    id,
    scale,
    topics,
    positions,
    min: ends?.[0] ?? null,
    max: ends?.[1] ?? null,
    about: null,
    incompatible,
  };
}

const BINARY = [
  issue('binary', 'BINARY', ['t'], [-1, 1], [-1, 1]),
  issue('both', 'BINARY', ['t', 'u'], [-1, 1], [-1, 1]),
];
const VALUED = [
  ...BINARY,
  issue('three', 'BINARY', [], [-1, 0, 1], [-1, 1]),
  issue('five', 'ORDINAL', ['u'], [-5, -4, 0, 2, 5], [-5, 5]),
  issue('one-sided', 'BINARY', ['u'], [1], [-1, 1]),
  issue('thirds', 'ORDINAL', ['t'], [0, 1, 2, 3], [0, 3]),
];
const ALL = [
  ...VALUED,
  issue('party', 'NOMINAL', ['u'], ['blue', 'green', 'red'], null, [['party blue', 'party red']]),
  issue('place', 'NOMINAL', ['t', 'u'], ['here', 'there'], null),
];

function saidArb(issues: readonly IssueFacts[]): fc.Arbitrary<Omit<StatementRow, 'id'>> {
  const positions = issues.flatMap(({ id, positions }) =>
    positions.map((position) => ({ issue: id, position: position.id })),
  );
  const dateArb = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...DATES).map((date) => parsePartialDate(date)!) },
    { weight: 1, arbitrary: fc.constant({ text: null, earliest: null, latest: null }) },
    { weight: 1, arbitrary: fc.constant({ text: null, earliest: '2020-05-03', latest: null }) },
    { weight: 1, arbitrary: fc.constant({ text: null, earliest: null, latest: '2020-06-01' }) },
    { weight: 1, arbitrary: fc.constant({ text: null, earliest: '2020-05-04', latest: '2020-05-06' }) },
  );
  return fc
    .record({
      answer: fc.constantFrom(...positions),
      speaker: fc.constantFrom(...ACTORS),
      principal: fc.option(fc.constantFrom(...ACTORS), { nil: null, freq: 2 }),
      date: dateArb,
      documents: fc.uniqueArray(fc.constantFrom(...DOCUMENTS), {
        minLength: 1,
        maxLength: 2,
        selector: ({ id }) => id,
      }),
      rank: fc.constantFrom('NORMAL' as const, 'NORMAL' as const, 'NORMAL' as const, 'PREFERRED' as const),
      mode: fc.constantFrom('WORDS' as const, 'DEEDS' as const),
    })
    .map(({ answer, date, ...said }) => ({
      ...said,
      ...answer,
      value: null,
      date: date.text,
      earliest: date.earliest,
      latest: date.latest,
      reporter: null,
      confidence: null,
      condition: null,
      recordings: [],
    }));
}

function sourceArb(issues: readonly IssueFacts[]): fc.Arbitrary<ColumnSource> {
  return fc.array(saidArb(issues), { maxLength: 30 }).map((said) => ({
    rows: said.map((one, at) => ({ id: `s${String(at).padStart(2, '0')}`, ...one })),
    issues,
    actorKinds: new Map(
      ACTORS.map((id, at) => [id, at < 3 ? ('ORGANISATION' as const) : ('PERSON' as const)]),
    ),
  }));
}

export const sources = { binary: sourceArb(BINARY), valued: sourceArb(VALUED), all: sourceArb(ALL) };

const optionsOf = (type: NetworkType): fc.Arbitrary<NetworkOptions> =>
  fc
    .record({
      type: fc.constant(type),
      rows: fc.constantFrom(...VARIABLES),
      columns: fc.constantFrom(...VARIABLES),
      aggregation: fc.constantFrom(...ALLOWED[type].aggregations),
      normalisation: fc.constantFrom(...ALLOWED[type].normalisations),
      duplicates: fc.constantFrom(...DUPLICATES),
      isolates: fc.boolean(),
      minWeight: fc.option(fc.constantFrom(0, 0.31, 2), { nil: null, freq: 2 }),
      topEdges: fc.option(fc.constantFrom(1, 3), { nil: null, freq: 2 }),
      window: fc.constant(null),
    })
    // Roots may differ in the last digit where they are equal on paper, and then ties are no ties.
    .map((options) => (options.normalisation === 'COSINE' ? { ...options, topEdges: null } : options))
    .filter(({ rows, columns }) => rows !== columns);

export const oneModeArb = optionsOf('ONE_MODE');
export const twoModeArb = optionsOf('TWO_MODE');

export const scopeArb: fc.Arbitrary<Scope> = fc
  .record({
    from: fc.option(fc.constantFrom('2020-01-01', '2020-05-01'), { nil: null, freq: 2 }),
    to: fc.option(fc.constantFrom('2020-12-31', '2021-01-02'), { nil: null, freq: 2 }),
    kinds: fc.option(fc.constant(['ORGANISATION' as const]), { nil: null, freq: 2 }),
    modes: fc.option(fc.constant(['WORDS' as const]), { nil: null, freq: 2 }),
    actors: fc.option(fc.constant(['a', 'd']), { nil: null, freq: 2 }),
    without: fc.option(fc.constant(['b']), { nil: null, freq: 2 }),
    documents: fc.option(fc.constant(['ap1', 'bbc']), { nil: null, freq: 2 }),
  })
  .map(({ actors, without, documents, ...scope }) => ({
    ...WHOLE_GRAPH,
    ...scope,
    include: { ...WHOLE_GRAPH.include, documents },
    exclude: { ...WHOLE_GRAPH.exclude, actors: without },
    ...(actors === null ? {} : { include: { ...WHOLE_GRAPH.include, actors, documents } }),
  }));
