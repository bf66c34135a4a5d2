/** What the graph knew at a moment: a statement that was recorded, retracted, recorded again and retracted again. */
import type { Api } from '../../src/api/create-api.ts';
import { loadBundleFiles } from '../../src/app/load-bundle.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';
import { apiOn, ask, failureOf } from './world.ts';

const day = (month: number): string => `2026-0${month}-01T00:00:00.000Z`;
const [JANUARY, FEBRUARY, MARCH, APRIL] = [day(1), day(2), day(3), day(4)] as const;
const justBefore = (moment: string): string => new Date(Date.parse(moment) - 1).toISOString();

const statement = (speaker: string, side: string, date: string) => ({
  id: `statement:${speaker}`,
  speaker: `actor:${speaker}`,
  position: `position:${side}`,
  date,
  citations: [{ document: 'doc:paper' }],
});
const AYE = statement('aye', 'for', '2025-06-01');
const NAY = statement('nay', 'against', '2025-03-01');

const WORLD = {
  documents: [{ id: 'doc:paper', title: 'Paper', publisher: 'The Paper' }],
  actors: ['aye', 'nay'].map((name) => ({
    id: `actor:${name}`,
    kind: 'PERSON',
    names: [{ text: name, lang: 'en', kind: 'CANONICAL' }],
  })),
  issues: [
    {
      id: 'issue:bridge',
      title: 'The bridge',
      kind: 'PROPOSAL',
      scale: 'BINARY',
      positions: [
        { id: 'position:for', label: 'for it', value: 1 },
        { id: 'position:against', label: 'against it', value: -1 },
      ],
    },
  ],
};

/** AYE stays from January on; NAY comes in January, goes in February, comes back in March, goes in April. */
async function loadStory(db: GraphDatabase): Promise<void> {
  const load = (now: string, things: object) =>
    loadBundleFiles(db, [{ name: 'story.json', text: JSON.stringify(things) }], {
      author: 'the test',
      now: () => new Date(now),
    });
  await load(JANUARY, { ...WORLD, statements: [AYE, NAY] });
  await load(FEBRUARY, { statements: [{ ...NAY, retractedAt: FEBRUARY }] });
  await load(MARCH, { statements: [NAY] });
  await load(MARCH, { statements: [NAY] });
  await load(APRIL, { statements: [{ ...NAY, retractedAt: APRIL }] });
}

interface Known {
  stored: { nodes: { id: string }[]; totalCount: number };
  withRetracted: { totalCount: number };
  stances: { nodes: { actor: { id: string } }[]; undatedLeftOut: number };
  opposition: { totalCount: number };
  camps: { label: string }[];
  compare: { sharedIssues: number };
  issue: { statements: { totalCount: number }; timeline: { againstCount: number }[] };
  actor: {
    statements: { totalCount: number };
    stance: { summary: string } | null;
    opponents: { totalCount: number };
  };
  document: { statements: { totalCount: number } };
}

onEachDatabase('knownAt', (backend) => {
  let api: Api;
  beforeAll(async () => {
    const db = await backend.open();
    await loadStory(db);
    api = apiOn(db).api;
  });

  const known = (scope: Record<string, unknown>): Promise<Known> =>
    ask<Known>(
      api,
      `query Known($scope: Scope) {
        stored: statements(scope: $scope) { nodes { id } totalCount }
        withRetracted: statements(scope: $scope, filter: { includeRetracted: true }) { totalCount }
        stances(issue: "issue:bridge", scope: $scope) { nodes { actor { id } } undatedLeftOut }
        opposition(scope: $scope) { totalCount }
        camps(issue: "issue:bridge", scope: $scope) { label }
        compare(a: "actor:aye", b: "actor:nay", scope: $scope) { sharedIssues }
        issue(id: "issue:bridge") {
          statements(scope: $scope) { totalCount }
          timeline(scope: $scope, unit: YEAR) { againstCount }
        }
        actor(by: { id: "actor:nay" }) {
          statements(scope: $scope) { totalCount }
          stance(issue: "issue:bridge", scope: $scope) { summary }
          opponents(scope: $scope) { totalCount }
        }
        document(id: "doc:paper") { statements(scope: $scope) { totalCount } }
      }`,
      { scope },
    );

  /** Every way to ask, where NAY is known and where it is not. */
  function expectKnown(
    answer: Known,
    { aye, nay, recorded }: { aye: boolean; nay: boolean; recorded: number },
  ) {
    const ids = [...(aye ? ['aye'] : []), ...(nay ? ['nay'] : [])];
    const both = Number(aye && nay);
    expect(answer.stored).toEqual({
      nodes: ids.map((id) => ({ id: `statement:${id}` })),
      totalCount: ids.length,
    });
    expect(answer.withRetracted.totalCount).toBe(recorded);
    expect(answer.stances.nodes.map(({ actor }) => actor.id).sort()).toEqual(ids.map((id) => `actor:${id}`));
    expect(answer.stances.undatedLeftOut).toBe(0);
    expect(answer.opposition.totalCount).toBe(both);
    expect(answer.camps.map(({ label }) => label)).toEqual([
      ...(aye ? ['for it'] : []),
      ...(nay ? ['against it'] : []),
    ]);
    expect(answer.compare.sharedIssues).toBe(both);
    expect(answer.issue.statements.totalCount).toBe(ids.length);
    expect(answer.issue.timeline.map(({ againstCount }) => againstCount)).toEqual(
      ids.length > 0 ? [Number(nay)] : [],
    );
    expect(answer.actor.statements.totalCount).toBe(Number(nay));
    expect(answer.actor.stance).toEqual(nay ? { summary: 'rejects (one statement)' } : null);
    expect(answer.actor.opponents.totalCount).toBe(both);
    expect(answer.document.statements.totalCount).toBe(ids.length);
  }

  test.each([
    ['before anything was recorded', justBefore(JANUARY), false, 0],
    ['from the recording on', JANUARY, true, 2],
    ['until the retraction', justBefore(FEBRUARY), true, 2],
    ['no more once retracted', FEBRUARY, false, 2],
    ['while it was retracted', justBefore(MARCH), false, 2],
    ['again when it was recorded again', MARCH, true, 2],
    ['until the second retraction', justBefore(APRIL), true, 2],
    ['no more from then on', APRIL, false, 2],
    ['later than anything', '2031-01-01T00:00:00Z', false, 2],
    ['with an offset', '2026-01-01T01:30:00+01:30', true, 2],
    ['with an offset, a moment too early', '2026-01-01T01:29:59+01:30', false, 0],
  ])('%s', async (_, knownAt, nay, recorded) => {
    expectKnown(await known({ knownAt }), { aye: recorded > 0, nay, recorded });
  });

  test('without it: what is known now', async () => {
    expectKnown(await known({}), { aye: true, nay: false, recorded: 2 });
  });

  test('with asOf: what had been said by a day, as far as it was known at a moment', async () => {
    const spring = { asOf: '2025-03-31' };
    expectKnown(await known({ ...spring, knownAt: MARCH }), { aye: false, nay: true, recorded: 1 });
    expectKnown(await known({ ...spring, knownAt: APRIL }), { aye: false, nay: false, recorded: 1 });
    expectKnown(await known({ asOf: '2025-12-31', knownAt: MARCH }), { aye: true, nay: true, recorded: 2 });
  });

  test('what was known and what is known now, side by side in one request', async () => {
    const stances = (scope: string) => `stances(issue: "issue:bridge", scope: ${scope}) { totalCount }`;
    const answer = await ask<Record<string, { totalCount: number }>>(
      api,
      `{ now: ${stances('{}')} before: ${stances(`{ knownAt: "${JANUARY}" }`)} never: ${stances('{ knownAt: "2020-01-01T00:00:00Z" }')} }`,
    );
    expect(answer).toEqual({ now: { totalCount: 1 }, before: { totalCount: 2 }, never: { totalCount: 0 } });
  });

  test('a cursor of a computed answer is good for its moment alone', async () => {
    const page = `query Page($at: DateTime, $after: String) {
      stances(issue: "issue:bridge", scope: { knownAt: $at }, first: 1, after: $after) { pageInfo { endCursor } nodes { actor { id } } }
    }`;
    type Page = { stances: { pageInfo: { endCursor: string }; nodes: { actor: { id: string } }[] } };
    const first = await ask<Page>(api, page, { at: JANUARY });
    const after = first.stances.pageInfo.endCursor;
    const second = await ask<Page>(api, page, { at: JANUARY, after });
    const seen = [...first.stances.nodes, ...second.stances.nodes].map(({ actor }) => actor.id);
    expect(seen.sort()).toEqual(['actor:aye', 'actor:nay']);
    expect((await failureOf(api, page, { at: MARCH, after })).code).toBe('CURSOR_INVALID');
  });

  test('what is no moment is refused', async () => {
    for (const at of [
      '2026-01-01',
      '2026-02-30T00:00:00Z',
      '2026-01-01T25:00:00Z',
      '9999-12-31T23:59:59-01:00',
      'now',
    ]) {
      const { errors } = await api.execute({
        query: 'query Q($at: DateTime) { statements(scope: { knownAt: $at }) { totalCount } }',
        variables: { at },
      });
      expect([at, errors?.[0]?.extensions?.['code']]).toEqual([at, 'BAD_USER_INPUT']);
    }
  });
});
