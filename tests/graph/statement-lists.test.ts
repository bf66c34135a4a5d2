/** Lists of statements against a plain reading of every statement: each part of a scope, alone and together. */
import * as fc from 'fast-check';
import type { StatementRecord } from '../../src/domain/model.ts';
import type { Scope, ScopeLists } from '../../src/domain/scope.ts';
import { WHOLE_GRAPH } from '../../src/domain/scope.ts';
import type { GraphDatabase, GraphReader } from '../../src/graph/port.ts';
import { documentsByIds, statementsByIds } from '../../src/graph/queries/entities.ts';
import type { SortKey } from '../../src/graph/queries/listed.ts';
import {
  countStatements,
  countStatementsOf,
  countUndated,
  countUndatedOf,
  listStatements,
  listStatementsOf,
  STATEMENT_ORDERS,
} from '../../src/graph/queries/statement-lists.ts';
import { COUNTED, type StatementFilter } from '../../src/graph/queries/statement-scope.ts';
import {
  actorId,
  ISSUES,
  kindOf,
  load,
  positionsOf,
  STATEMENTS,
  statement,
  statementId,
  two,
  world,
} from '../api/world.ts';
import { onEachDatabase } from '../support/backends.ts';

jest.setTimeout(180_000);

const TOPICS: Readonly<Record<string, readonly string[]>> = {
  'topic:all': ['issue:i0', 'issue:i1', 'issue:i2', 'issue:i3'],
  'topic:t1': ['issue:i0'],
  'topic:empty': [],
};

type Test = (statement: StatementRecord) => boolean;

/** What each list means, said once more and without a database. */
function onLists(lists: ScopeLists, publishers: ReadonlyMap<string, string | null>): Test[] {
  const { issues, topics, actors, positions, documents } = lists;
  const parts: (Test | null)[] = [
    issues && ((s) => issues.includes(s.issue)),
    topics && ((s) => topics.some((topic) => TOPICS[topic]!.includes(s.issue))),
    actors && ((s) => actors.includes(s.speaker) || (s.principal !== null && actors.includes(s.principal))),
    positions && ((s) => positions.includes(s.position)),
    documents && ((s) => s.citations.some((one) => documents.includes(one.document))),
    lists.publishers &&
      ((s) => s.citations.some((one) => lists.publishers!.includes(publishers.get(one.document) ?? ''))),
  ];
  return parts.filter((part) => part !== null);
}

function holders({ speaker, principal }: StatementRecord, { level }: Scope): string[] {
  if (level === 'SPEAKER') return [speaker];
  if (level === 'PRINCIPAL') return [principal ?? speaker];
  return principal === null ? [speaker] : [speaker, principal];
}

const kindOfId = (id: string) => kindOf(Number(id.slice('actor:a'.length)));

function inScope(scope: Scope, publishers: ReadonlyMap<string, string | null>): Test {
  const { kinds, reportedBy, modes, minConfidence } = scope;
  return (s) =>
    onLists(scope.include, publishers).every((test) => test(s)) &&
    !onLists(scope.exclude, publishers).some((test) => test(s)) &&
    (kinds === null || holders(s, scope).some((id) => kinds.includes(kindOfId(id)))) &&
    (reportedBy === null || (s.reportedBy !== null && reportedBy.includes(s.reportedBy))) &&
    (modes === null || modes.includes(s.mode)) &&
    (scope.attribution === 'ALL' || (s.reportedBy === null) === (scope.attribution === 'DIRECT_ONLY')) &&
    (scope.conditions === 'ALL' || (s.condition === null) === (scope.conditions === 'UNCONDITIONAL')) &&
    (minConfidence === null || (s.confidence !== null && s.confidence >= minConfidence));
}

const isUndated: Test = (s) => s.dateEarliest === null && s.dateLatest === null;

const inDays =
  ({ from, to, asOf }: Scope): Test =>
  (s) =>
    (from === null || (s.dateEarliest !== null && s.dateEarliest >= from)) &&
    (to === null || (s.dateLatest !== null && s.dateLatest <= to)) &&
    (asOf === null || (s.dateLatest !== null && s.dateLatest <= asOf));

const passes =
  (
    { ranks, includeRetracted, positions, conditional }: StatementFilter,
    knownAt: string | null = null,
  ): Test =>
  (s) =>
    ranks.includes(s.rank) &&
    (knownAt === null || s.recordedAt <= knownAt) &&
    (includeRetracted || s.retractedAt === null || (knownAt !== null && knownAt < s.retractedAt)) &&
    (positions === null || positions.includes(s.position)) &&
    (conditional === null || (s.condition !== null) === conditional);

const sortDate = (s: StatementRecord) => s.dateEarliest ?? s.dateLatest ?? '';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sorted(statements: StatementRecord[], orderBy: 'NEWEST' | 'OLDEST'): string[] {
  const sign = orderBy === 'NEWEST' ? -1 : 1;
  return statements
    .sort((a, b) => sign * compare(sortDate(a), sortDate(b)) || compare(a.id, b.id))
    .map((s) => s.id);
}

const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { freq: 3 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const actorIds = Array.from({ length: 12 }, (_, n) => actorId(n));
const positionIds = Array.from({ length: ISSUES }, (_, n) => positionsOf(n)).flat();
const lists = (): fc.Arbitrary<ScopeLists> =>
  fc.record({
    issues: some(['issue:i0', 'issue:i1', 'issue:i2', 'issue:i5']),
    topics: some(Object.keys(TOPICS)),
    actors: some(actorIds),
    positions: some(positionIds),
    documents: some(['doc:d0', 'doc:d1', 'doc:d3']),
    publishers: some(['Publisher 0', 'Publisher 1', 'nobody']),
  });
const oneList = lists().chain((all) =>
  fc
    .constantFrom(...(Object.keys(all) as (keyof ScopeLists)[]))
    .map((list) => ({ ...WHOLE_GRAPH.include, [list]: all[list] })),
);
const scopes: fc.Arbitrary<Scope> = fc.record({
  include: fc.oneof(fc.constant(WHOLE_GRAPH.include), oneList, lists()),
  exclude: fc.oneof(fc.constant(WHOLE_GRAPH.exclude), oneList),
  kinds: rarely(fc.subarray(['PERSON', 'STATE', 'COALITION'] as const, { minLength: 1 })),
  reportedBy: rarely(fc.subarray(actorIds, { minLength: 6 })),
  from: rarely(fc.constantFrom('2022-01-01', '2024-06-01', '2025-03-02')),
  to: rarely(fc.constantFrom('2024-12-31', '2025-08-15', '2026-12-31')),
  asOf: rarely(fc.constantFrom('2024-12-31', '2025-08-15')),
  knownAt: rarely(
    fc.constantFrom('2026-01-31T00:00:00.000Z', '2026-02-01T10:00:00.000Z', '2026-03-01T10:00:00.000Z'),
  ),
  modes: rarely(fc.constantFrom(['WORDS'] as const, ['DEEDS'] as const)),
  attribution: fc.constantFrom('ALL', 'ALL', 'DIRECT_ONLY', 'REPORTED_ONLY'),
  conditions: fc.constantFrom('ALL', 'ALL', 'UNCONDITIONAL', 'CONDITIONAL'),
  minConfidence: rarely(fc.constantFrom(0, 0.3, 1)),
  level: fc.constantFrom('SPEAKER', 'PRINCIPAL', 'BOTH'),
  reading: fc.constantFrom('MEAN', 'LATEST'),
});
const filters: fc.Arbitrary<StatementFilter> = fc.oneof(
  fc.constant(COUNTED),
  fc.record({
    ranks: fc.subarray(['PREFERRED', 'NORMAL', 'DEPRECATED'] as const, { minLength: 1 }),
    includeRetracted: fc.boolean(),
    positions: some(positionIds),
    conditional: fc.option(fc.boolean()),
  }),
);

onEachDatabase('lists of statements', (backend) => {
  let db: GraphDatabase;
  let all: readonly StatementRecord[];
  let publishers: ReadonlyMap<string, string | null>;
  const read = <T>(work: (tx: GraphReader) => Promise<T>): Promise<T> => db.read(work);

  beforeAll(async () => {
    db = await backend.open();
    await load(db, world());
    const ids = Array.from({ length: STATEMENTS }, (_, n) => statementId(n));
    all = await read((tx) => statementsByIds(tx, ids));
    const documents = await read((tx) => documentsByIds(tx, ['doc:d0', 'doc:d1', 'doc:d2', 'doc:d3']));
    publishers = new Map(documents.map((one) => [one.id, one.publisher]));
  });

  test('a statement comes with everything that hangs on it', async () => {
    const [found] = await read((tx) => statementsByIds(tx, [statementId(25)]));
    expect(found).toEqual({
      id: 'statement:s025',
      speaker: actorId(175),
      principal: actorId(178),
      reportedBy: null,
      position: 'position:i1-1',
      issue: 'issue:i1',
      date: '2025-01-04',
      dateEarliest: '2025-01-04',
      dateLatest: '2025-01-04',
      dateBasis: 'STATED',
      dateNote: null,
      mode: 'WORDS',
      quote: null,
      summary: 'What was said in statement 25',
      condition: null,
      confidence: 0.3,
      rank: 'NORMAL',
      recordedAt: '2026-02-01T10:00:00.000Z',
      recordedBy: 'the test',
      retractedAt: '2026-03-01T10:00:00.000Z',
      citations: [
        { document: 'doc:d1', locator: 'paragraph 25' },
        { document: 'doc:d2', locator: 'paragraph 25' },
      ],
    });
  });

  test('every scope and filter takes in what its words say, in both orders', async () => {
    await fc.assert(
      fc.asyncProperty(
        scopes,
        filters,
        fc.constantFrom(...STATEMENT_ORDERS),
        async (scope, filter, orderBy) => {
          const fits = all.filter((s) => passes(filter, scope.knownAt)(s) && inScope(scope, publishers)(s));
          const expected = sorted(fits.filter(inDays(scope)), orderBy);
          const wanted = { scope, filter };
          const page = await read((tx) =>
            listStatements(tx, { ...wanted, orderBy, after: null, limit: 200 }),
          );
          expect(page.map(({ record }) => record.id)).toEqual(expected);
          expect(await read((tx) => countStatements(tx, wanted))).toBe(expected.length);
          const asked = scope.from !== null || scope.to !== null || scope.asOf !== null;
          const undated = asked ? fits.filter(isUndated).length : 0;
          expect(await read((tx) => countUndated(tx, wanted))).toBe(undated);
        },
      ),
      // Neo4j plans each new text for some 0.2 s.
      { numRuns: backend.kind === 'neo4j' ? 20 : 200, seed: 20251130 },
    );
  }, 120_000);

  test('the scopes tried are no empty ones', () => {
    const sizes = fc
      .sample(scopes, { numRuns: 20, seed: 20251130 })
      .map((scope) => all.filter((s) => inScope(scope, publishers)(s) && inDays(scope)(s)).length);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(6);
    expect(new Set(sizes).size).toBeGreaterThan(6);
  });

  test('each owner has its own page of its own statements', async () => {
    const owners = {
      ACTOR: actorIds,
      ISSUE: ['issue:i0', 'issue:i4'],
      DOCUMENT: ['doc:d0', 'doc:d3'],
    } as const;
    const ofOwner = {
      ACTOR: (id: string, level: Scope['level']) => (s: StatementRecord) =>
        holders(s, { ...WHOLE_GRAPH, level }).includes(id),
      ISSUE: (id: string) => (s: StatementRecord) => s.issue === id,
      DOCUMENT: (id: string) => (s: StatementRecord) => s.citations.some((one) => one.document === id),
    };
    for (const owner of ['ACTOR', 'ISSUE', 'DOCUMENT'] as const) {
      for (const level of ['SPEAKER', 'PRINCIPAL', 'BOTH'] as const) {
        const scope: Scope = { ...WHOLE_GRAPH, level, to: '2026-06-30' };
        const ids = [...owners[owner], 'actor:nobody'];
        const wanted = { scope, filter: COUNTED };
        const pages = await read((tx) =>
          listStatementsOf(tx, owner, ids, { ...wanted, orderBy: 'NEWEST', after: null, limit: 3 }),
        );
        const counts = await read((tx) => countStatementsOf(tx, owner, ids, wanted));
        const undated = await read((tx) => countUndatedOf(tx, owner, ids, wanted));
        for (const id of ids) {
          const mine = all.filter((s) => passes(COUNTED)(s) && ofOwner[owner](id, level)(s));
          const expected = sorted(mine.filter(inDays(scope)), 'NEWEST');
          expect(pages.get(id)!.map(({ record }) => record.id)).toEqual(expected.slice(0, 3));
          expect(counts.get(id)).toBe(expected.length);
          expect(undated.get(id)).toBe(mine.filter(isUndated).length);
        }
      }
    }
  });

  test('paging repeats and drops nothing while rows come and go before, in and after the page', async () => {
    const fresh = await backend.open();
    await load(fresh, world());
    const wanted = { scope: WHOLE_GRAPH, filter: COUNTED, orderBy: 'NEWEST' as const, limit: 10 };
    const seen: string[] = [];
    let after: SortKey | null = null;
    for (let n = 0; ; n += 1) {
      const page = await fresh.read((tx) => listStatements(tx, { ...wanted, after }));
      if (page.length === 0) break;
      seen.push(...page.map(({ record }) => record.id));
      after = page.at(-1)!.key;
      const added = ['2029-01-01', '2025-06-15', '2000-01-01'].map((date, at) => ({
        ...statement(0),
        id: `statement:new-${two(n)}-${at}`,
        date,
        dateBasis: 'STATED',
      }));
      await load(fresh, { statements: added });
      await fresh.write((tx) =>
        tx.run('MATCH (s:Statement {id: $id}) DETACH DELETE s', { id: seen[n] ?? null }),
      );
    }
    const before = sorted(all.filter(passes(COUNTED)), 'NEWEST');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => !id.startsWith('statement:new-'))).toEqual(before);
    expect(seen).toContain('statement:new-00-2');
  });
});
