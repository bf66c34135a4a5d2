/** Entities and lists of actors, ties, issues, topics, documents; counts. */
import type { GraphDatabase, GraphReader } from '../../src/graph/port.ts';
import { type ActorFilter, countActors, listActors } from '../../src/graph/queries/actor-lists.ts';
import { countDocuments, listDocuments } from '../../src/graph/queries/document-lists.ts';
import {
  actorsByIds,
  documentsByIds,
  issuesByIds,
  positionsByIds,
  topicsByIds,
} from '../../src/graph/queries/entities.ts';
import {
  countIssues,
  countIssuesOfTopics,
  countTopics,
  type IssueFilter,
  listIssues,
  listIssuesOfTopics,
  listTopics,
} from '../../src/graph/queries/issue-lists.ts';
import type { Listed, PageWanted, SortKey } from '../../src/graph/queries/listed.ts';
import { readCounts } from '../../src/graph/queries/stats.ts';
import { countTiesOf, listTiesOf, type TiesWanted } from '../../src/graph/queries/tie-lists.ts';
import { actorId, ACTORS, ISSUES, load, STATEMENTS, statement, ties, world } from '../api/world.ts';
import { onEachDatabase } from '../support/backends.ts';

jest.setTimeout(180_000);

const ANY_ACTOR: ActorFilter = { kinds: null, nameContains: null, hasStanceOn: null };
const ANY_ISSUE: IssueFilter = { kinds: null, topics: null, titleContains: null };
const START: PageWanted = { after: null, limit: 100 };
const ANY_TIE: TiesWanted = { types: null, direction: 'BOTH', asOf: null };

const counted = Array.from({ length: STATEMENTS }, (_, n) => statement(n)).filter(
  (one) => one.rank !== 'DEPRECATED' && !('retractedAt' in one),
);
const isOf = (id: string) => (one: (typeof counted)[number]) =>
  one.speaker === id || ('principal' in one && one.principal === id);
const idsOf = (rows: readonly Listed<{ readonly id: string }>[]) => rows.map(({ record }) => record.id);

/** All rows of a list, read in pages of `limit`. */
async function inPages<T>(
  limit: number,
  read: (page: PageWanted) => Promise<readonly Listed<T>[]>,
): Promise<Listed<T>[]> {
  const rows: Listed<T>[] = [];
  let after: SortKey | null = null;
  for (;;) {
    const page: readonly Listed<T>[] = await read({ after, limit });
    if (page.length === 0) return rows;
    rows.push(...page);
    after = page.at(-1)!.key;
  }
}

onEachDatabase('entities and lists', (backend) => {
  let db: GraphDatabase;
  const read = <T>(work: (tx: GraphReader) => Promise<T>): Promise<T> => db.read(work);

  beforeAll(async () => {
    db = await backend.open();
    await load(db, world());
  });

  test('an actor comes with its names in their order; unknown ids are left out', async () => {
    const found = await read((tx) => actorsByIds(tx, [actorId(0), 'actor:nobody', actorId(3)]));
    expect(found.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      {
        id: 'actor:a00',
        kind: 'PERSON',
        name: 'Ammar al-Hakim',
        description: null,
        wikidata: null,
        externalIds: [],
        names: [
          { text: 'Ammar al-Hakim', lang: 'en', kind: 'CANONICAL' },
          { text: 'عمار الحكيم', lang: 'ar', kind: 'CANONICAL' },
        ],
      },
      expect.objectContaining({ id: 'actor:a03', wikidata: 'Q42', description: 'The fourth of them.' }),
    ]);
  });

  test('an issue comes with about, topics and positions from the lowest to the highest', async () => {
    const found = await read((tx) => issuesByIds(tx, ['issue:i0', 'issue:i1', 'issue:i5']));
    const byId = new Map(found.map((one) => [one.id, one]));
    expect(byId.get('issue:i0')).toMatchObject({
      topics: ['topic:all', 'topic:t1'],
      about: null,
      min: -1,
      max: 1,
    });
    expect(byId.get('issue:i1')!.positions.map(({ id, value }) => [id, value])).toEqual([
      ['position:i1-2', 0],
      ['position:i1-1', 2.5],
      ['position:i1-0', 10],
    ]);
    const nominal = byId.get('issue:i5')!;
    expect(nominal).toMatchObject({ about: 'actor:a00', scale: 'NOMINAL', min: null, max: null, topics: [] });
    expect(nominal.positions.map(({ id }) => id)).toEqual([
      'position:i5-0',
      'position:i5-1',
      'position:i5-2',
    ]);
  });

  test('positions, topics and documents by their ids', async () => {
    expect(await read((tx) => positionsByIds(tx, ['position:i1-1', 'position:none']))).toEqual([
      { id: 'position:i1-1', label: 'answer 1 to 1', value: 2.5, issue: 'issue:i1' },
    ]);
    expect(await read((tx) => topicsByIds(tx, ['topic:t1']))).toEqual([
      { id: 'topic:t1', title: 'The first' },
    ]);
    const [document] = await read((tx) => documentsByIds(tx, ['doc:d2']));
    expect(document).toMatchObject({ publisher: 'Publisher 0', publishedEarliest: '2026-01-03', url: null });
  });

  test('actors by name, as it is normalised, and by number of counted statements', async () => {
    const byName = await inPages(7, (page) =>
      read((tx) => listActors(tx, ANY_ACTOR, { ...page, orderBy: 'NAME' })),
    );
    const names = byName.map(({ record }) => record.name);
    expect(new Set(idsOf(byName)).size).toBe(ACTORS);
    expect(names.indexOf('The Council')).toBeLessThan(names.indexOf('Émile Zola'));
    expect(names.indexOf('Ammar al-Hakim')).toBeLessThan(names.indexOf('The Council'));

    const most = await inPages(7, (page) =>
      read((tx) => listActors(tx, ANY_ACTOR, { ...page, orderBy: 'STATEMENT_COUNT' })),
    );
    const expected = Array.from({ length: ACTORS }, (_, n) => actorId(n))
      .map((id) => [counted.filter(isOf(id)).length, id] as const)
      .sort(([a, x], [b, y]) => b - a || (x < y ? -1 : 1));
    expect(most.map(({ key }) => key)).toEqual(expected);
  });

  test('actors by kind, part of a name and issue', async () => {
    const list = (filter: Partial<ActorFilter>) =>
      read(async (tx) => {
        const wanted = { ...ANY_ACTOR, ...filter };
        const rows = await listActors(tx, wanted, { ...START, orderBy: 'NAME' });
        expect(await countActors(tx, wanted)).toBe(rows.length);
        return idsOf(rows).sort();
      });
    expect(await list({ kinds: ['STATE'] })).toHaveLength(ACTORS / 5);
    expect(await list({ nameContains: 'حكيم' })).toEqual(['actor:a00']);
    expect(await list({ nameContains: 'twins' })).toEqual(['actor:a04', 'actor:a05']);
    expect(await list({ nameContains: 'twins', kinds: ['PERSON'] })).toEqual(['actor:a05']);
    const holders = Array.from({ length: ACTORS }, (_, n) => actorId(n)).filter((id) =>
      counted.some((one) => isOf(id)(one) && one.position.startsWith('position:i2-')),
    );
    expect(holders.length).toBeGreaterThan(2);
    expect(holders.length).toBeLessThan(ACTORS);
    expect(await list({ hasStanceOn: 'issue:i2' })).toEqual(holders);
    expect(await list({ hasStanceOn: 'issue:none' })).toEqual([]);
  });

  test('issues in each order, filtered; those of many topics at once', async () => {
    const list = (filter: Partial<IssueFilter>, orderBy: 'TITLE' | 'STATEMENT_COUNT' | 'NEWEST' = 'TITLE') =>
      read(async (tx) => {
        const wanted = { ...ANY_ISSUE, ...filter };
        const rows = await inPages(2, (page) => listIssues(tx, wanted, { ...page, orderBy }));
        expect(await countIssues(tx, wanted)).toBe(rows.length);
        return rows;
      });
    const all = ['issue:i0', 'issue:i1', 'issue:i2', 'issue:i3', 'issue:i4', 'issue:i5'];
    expect(idsOf(await list({}))).toEqual(all);
    const count = (id: string) =>
      counted.filter((one) => one.position.startsWith(`position:${id.slice(6)}-`)).length;
    const byCount = all
      .map((id) => [count(id), id] as const)
      .sort(([a, x], [b, y]) => b - a || (x < y ? -1 : 1));
    expect((await list({}, 'STATEMENT_COUNT')).map(({ key }) => key)).toEqual(byCount);
    const newest = (await list({}, 'NEWEST')).map(({ key }) => key[0] as string);
    expect(newest).toEqual([...newest].sort().reverse());
    expect(newest[0]! > '2026').toBe(true);
    expect(idsOf(await list({ kinds: ['ACTOR'] }))).toEqual(['issue:i5']);
    expect(idsOf(await list({ topics: ['topic:t1', 'topic:all'], titleContains: 'issue' }))).toEqual(
      all.slice(0, 4),
    );
    expect(idsOf(await list({ titleContains: 'c of' }))).toEqual(['issue:i2']);

    const topics = ['topic:all', 'topic:t1', 'topic:empty'];
    const ofTopics = await read((tx) => listIssuesOfTopics(tx, topics, { after: null, limit: 3 }));
    expect(topics.map((id) => idsOf(ofTopics.get(id)!))).toEqual([all.slice(0, 3), ['issue:i0'], []]);
    const counts = await read((tx) => countIssuesOfTopics(tx, topics));
    expect(topics.map((id) => counts.get(id))).toEqual([4, 1, 0]);
  });

  test('an issue without a statement comes last under NEWEST, and paging goes over it', async () => {
    const fresh = await backend.open();
    const { documents, actors, issues, topics } = world();
    const dated = { ...statement(1), position: 'position:i3-0', date: '2025-01-01', dateBasis: 'STATED' };
    await load(fresh, { documents, actors, issues, topics, statements: [dated] });
    const rows = await inPages(1, (page) =>
      fresh.read((tx) => listIssues(tx, ANY_ISSUE, { ...page, orderBy: 'NEWEST' })),
    );
    expect(idsOf(rows)).toEqual(['issue:i3', 'issue:i0', 'issue:i1', 'issue:i2', 'issue:i4', 'issue:i5']);
    db = fresh;
    await load(db, world());
  });

  test('topics and documents by title, and how much there is', async () => {
    const topics = await inPages(2, (page) => read((tx) => listTopics(tx, page)));
    expect(idsOf(topics)).toEqual(['topic:all', 'topic:t1', 'topic:empty']);
    const documents = await inPages(3, (page) => read((tx) => listDocuments(tx, page)));
    expect(idsOf(documents)).toEqual(['doc:d0', 'doc:d1', 'doc:d2', 'doc:d3']);
    expect(await read(countTopics)).toBe(3);
    expect(await read(countDocuments)).toBe(4);
    expect(await read(readCounts)).toEqual({
      actors: ACTORS,
      issues: ISSUES,
      statements: counted.length,
      documents: 4,
      firstDate: '2023-01-01',
      lastDate: '2026-10-28',
    });
  });

  test('an empty graph holds nothing, and its lists are empty', async () => {
    const fresh = await backend.open();
    expect(await fresh.read(readCounts)).toEqual({
      actors: 0,
      issues: 0,
      statements: 0,
      documents: 0,
      firstDate: null,
      lastDate: null,
    });
    expect(
      await fresh.read((tx) => listActors(tx, ANY_ACTOR, { ...START, orderBy: 'STATEMENT_COUNT' })),
    ).toEqual([]);
    db = await backend.open();
    await load(db, world());
  });

  test('ties of many actors: each its own page, by direction, type and day', async () => {
    type Tie = ReturnType<typeof ties>[number];
    const actors = [actorId(2), actorId(9), actorId(12), 'actor:nobody'];
    const held = (day: string) => (tie: Tie) =>
      (!tie.since || tie.since <= day) && (!tie.until || tie.until >= day.slice(0, tie.until.length));
    const directions = {
      OUT: (id: string) => (tie: Tie) => tie.from === id,
      IN: (id: string) => (tie: Tie) => tie.to === id,
      BOTH: (id: string) => (tie: Tie) => tie.from === id || tie.to === id,
    };
    let found = 0;
    for (const direction of ['OUT', 'IN', 'BOTH'] as const) {
      for (const types of [null, ['LEADS', 'MET_WITH'] as const]) {
        for (const asOf of [null, '2024-01-01', '2025-04-30', '2025-06-30', '2025-07-01']) {
          const wanted = { types, direction, asOf };
          const lists = await read((tx) => listTiesOf(tx, actors, { ...wanted, after: null, limit: 2 }));
          const counts = await read((tx) => countTiesOf(tx, actors, wanted));
          for (const id of actors) {
            const expected = ties()
              .filter(directions[direction](id))
              .filter((tie) => types === null || (types as readonly string[]).includes(tie.type!))
              .filter((tie) => asOf === null || held(asOf)(tie))
              .map((tie) => tie.id)
              .sort();
            expect(idsOf(lists.get(id)!)).toEqual(expected.slice(0, 2));
            expect(counts.get(id)).toBe(expected.length);
            found += expected.length;
          }
        }
      }
    }
    expect(found).toBeGreaterThan(50);
  });

  test('a tie comes with both ends and its citation, and its page goes on after it', async () => {
    const [first, ...rest] = (await read((tx) => listTiesOf(tx, [actorId(3)], { ...ANY_TIE, ...START }))).get(
      actorId(3),
    )!;
    expect(first!.record).toMatchObject({
      id: 'tie:t01',
      type: 'LEADS',
      from: 'actor:a01',
      to: 'actor:a03',
      since: '2025-03',
      until: '2025-06',
      role: null,
      quote: null,
      citation: { document: 'doc:d0', locator: 'page 1' },
    });
    const next = await read((tx) =>
      listTiesOf(tx, [actorId(3)], { ...ANY_TIE, after: first!.key, limit: 100 }),
    );
    expect(idsOf(next.get(actorId(3))!)).toEqual(idsOf(rest));
  });
});
