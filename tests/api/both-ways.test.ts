/** With the index and without it: the same answers to every kind of question, in any scope, before and after the graph has changed. */
import * as fc from 'fast-check';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { createStanceIndex } from '../../src/app/stance-index/stance-index.ts';
import { createWorkerPool, type WorkerPool } from '../../src/app/workers/worker-pool.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';
import { ACTORS, actorId, ISSUES, load, positionsOf, world } from './world.ts';

jest.setTimeout(240_000);

const now = (): Date => new Date('2026-04-01T00:00:00Z');
const issueId = (n: number): string => world().issues[n % ISSUES]!.id;

const STANCE = `actor { id } issue { id } side score summary current { id label } conditional conditions contradictory changed
  attributedOnly statementCount forCount againstCount neutralCount publisherCount firstDate lastDate
  statements(first: 5) { totalCount nodes { id } }`;
const RELATION = `from { id } to { id } basis count opposedOn alignedOn sharedIssues since summary conditional attributedOnly
  publisherCount issues(first: 3) { nodes { issue { id } verdict } } evidence(first: 4) { totalCount nodes { id } }`;

const LISTED = `totalCount undatedLeftOut pageInfo { hasNextPage endCursor } edges { cursor node { id date } }`;

const QUESTIONS: readonly string[] = [
  `query ($scope: Scope) { statements(scope: $scope, first: 7) { LISTED } oldest: statements(scope: $scope, first: 70, orderBy: OLDEST) { LISTED } }`,
  `query ($scope: Scope, $actor: ID!) { actor(by: { id: $actor }) { statements(scope: $scope, first: 5) { LISTED } } }`,
  `query ($scope: Scope, $issue: ID!) { issue(id: $issue) { statements(scope: $scope, first: 5, orderBy: OLDEST) { LISTED } } }`,
  `query ($scope: Scope, $issue: ID!) { stances(issue: $issue, scope: $scope, first: 100) { totalCount undatedLeftOut nodes { STANCE } } }`,
  `query ($scope: Scope, $actor: ID!) { actor(by: { id: $actor }) { stances(scope: $scope, first: 50) { totalCount undatedLeftOut nodes { STANCE } } } }`,
  `query ($scope: Scope) { opposition(scope: $scope, first: 100) { totalCount undatedLeftOut nodes { RELATION } } }`,
  `query ($scope: Scope) { alignment(scope: $scope, first: 30, bases: [DECLARED, POSITIONAL, AFFILIATION], orderBy: SHARE) { totalCount nodes { RELATION } } }`,
  `query ($scope: Scope, $actor: ID!) { actor(by: { id: $actor }) { opponents(scope: $scope, first: 50, bases: [POSITIONAL, DECLARED, AFFILIATION]) { totalCount undatedLeftOut nodes { RELATION } }
     allies(scope: $scope, first: 50) { totalCount nodes { RELATION } } } }`,
  `query ($scope: Scope, $actor: ID!, $other: ID!) { opposition(scope: $scope, between: [$actor, $other], first: 20) { totalCount undatedLeftOut nodes { RELATION } } }`,
  `query ($scope: Scope, $issue: ID!) { camps(issue: $issue, scope: $scope) { label side memberCount members(first: 50) { nodes { STANCE } } } }`,
  `query ($scope: Scope, $issue: ID!) { issue(id: $issue) { timeline(scope: $scope, unit: YEAR) { from to forCount againstCount otherCount } timelineLeftOut(scope: $scope, unit: YEAR) } }`,
  `query ($scope: Scope, $position: ID!) { position(id: $position) { holders(scope: $scope, first: 50) { totalCount nodes { STANCE } } } }`,
  `query ($scope: Scope, $actor: ID!, $other: ID!) { compare(a: $actor, b: $other, scope: $scope) { summary issues(first: 20) { nodes { issue { id } verdict } } relations { RELATION } } }`,
  `query ($scope: Scope, $actor: ID!, $issue: ID!) { actor(by: { id: $actor }) { stance(issue: $issue, scope: $scope) { STANCE } } }`,
];

const number = fc.nat({ max: 200 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 });
const lists = fc.record(
  {
    actors: fc.array(number.map(actorId), { minLength: 1, maxLength: 8 }),
    issues: fc.array(number.map(issueId), { minLength: 1, maxLength: 3 }),
    topics: fc.subarray(['topic:all', 'topic:t1'], { minLength: 1 }),
    positions: fc.array(
      number.map((n) => positionsOf(n % ISSUES)[n % 2]!),
      { minLength: 1, maxLength: 3 },
    ),
    documents: fc.array(
      number.map((n) => `doc:d${n % 4}`),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);
const day = fc.constantFrom('2024-01-01', '2025-06-01', '2026-01-02', '2026-02-15', '2026-12-31');
const properties = fc.record(
  {
    exclude: maybe(lists),
    from: maybe(day),
    to: maybe(day),
    level: fc.constantFrom('SPEAKER', 'PRINCIPAL', 'BOTH'),
    reading: fc.constantFrom('LATEST', 'MEAN'),
    attribution: fc.constantFrom('ALL', 'DIRECT_ONLY', 'REPORTED_ONLY'),
    conditions: fc.constantFrom('ALL', 'UNCONDITIONAL', 'CONDITIONAL'),
    knownAt: maybe(fc.constantFrom('2026-03-01T00:00:00Z', '2026-06-01T00:00:00Z')),
  },
  { requiredKeys: [] },
);
const scope = fc.tuple(maybe(lists), properties).map(([include, others]) => ({ ...include, ...others }));
const question = fc.record({
  question: fc.constantFrom(...QUESTIONS),
  scope,
  actor: number,
  other: number,
  issue: number,
});

onEachDatabase('both ways', (backend) => {
  let db: GraphDatabase;
  let workers: WorkerPool;
  let [indexed, plain]: [Api, Api] = [null!, null!];
  beforeAll(async () => {
    db = await backend.open();
    workers = createWorkerPool(1);
    await load(db, world());
    const logger = { error: () => {} };
    const api = (enabled: boolean): Api =>
      createApi({
        db,
        logger,
        now,
        workers,
        stanceIndex: createStanceIndex({ db, workers, enabled, megabytes: 64 }),
      });
    [indexed, plain] = [api(true), api(false)];
    await indexed.stanceIndex.warm();
  });
  afterAll(async () => {
    indexed.stanceIndex.close();
    await workers.close();
    await db.close();
  });

  async function expectSame(asked: {
    question: string;
    scope: object;
    actor: number;
    other: number;
    issue: number;
  }) {
    const other = asked.other % ACTORS === asked.actor % ACTORS ? asked.other + 1 : asked.other;
    const variables = {
      scope: asked.scope,
      actor: actorId(asked.actor),
      other: actorId(other),
      issue: issueId(asked.issue),
      position: positionsOf(asked.issue % ISSUES)[0],
    };
    const query = asked.question
      .replaceAll('LISTED ', `${LISTED} `)
      .replaceAll('STANCE ', `${STANCE} `)
      .replaceAll('RELATION ', `${RELATION} `);
    const [one, two] = [
      await indexed.execute({ query, variables }),
      await plain.execute({ query, variables }),
    ];
    expect(one).toEqual(two);
    return two;
  }

  const runs = backend.kind === 'embedded' ? 250 : 40;

  test('any question in any scope', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const { errors } = await expectSame(asked);
        if (errors === undefined) answered++;
        else
          expect(errors.map(({ extensions }) => extensions?.['code'])).not.toContain(
            'GRAPHQL_VALIDATION_FAILED',
          );
      }),
      { numRuns: runs },
    );
    expect(answered).toBeGreaterThan(runs / 2);
    expect(indexed.stanceIndex.numbers()).toMatchObject({ revision: 1 });
  });

  test.each(['NEWEST', 'OLDEST'])('pages of statements, %s first, one after the other', async (order) => {
    const query = `query ($after: String) { statements(first: 11, after: $after, orderBy: ${order}) { ${LISTED} } }`;
    let after: string | null = null;
    let pages = 0;
    do {
      const [one, two] = await Promise.all(
        [indexed, plain].map((api) => api.execute({ query, variables: { after } })),
      );
      expect(one).toEqual(two);
      const page = one!.data!['statements'] as { pageInfo: { hasNextPage: boolean; endCursor: string } };
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      pages++;
    } while (after !== null);
    expect(pages).toBeGreaterThan(8);
  });

  test('after the graph has changed: at once for wide questions, later for all', async () => {
    const { statements, documents } = world();
    const changed = statements
      .slice(0, 40)
      .map((each, n) => ({ ...each, position: statements[n + 40]!.position }));
    await load(db, {
      ...world(),
      statements: changed,
      documents: documents.map((each) => ({ ...each, publisher: 'One' })),
    });
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        await expectSame(asked);
      }),
      { numRuns: runs / 2 },
    );
  });
});
