/** The statements that stances are computed from, by each anchor. */
import { type Anchor, inferringTies, stanceRows } from '../../src/graph/queries/stance-rows.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';
import { loadValley } from '../support/valley-graph.ts';

onEachDatabase('rows for stances', (backend) => {
  let db: GraphDatabase;
  beforeAll(async () => {
    db = await backend.open();
    await loadValley(db);
  });

  const rows = (anchor: Anchor) => db.read((tx) => stanceRows(tx, anchor));
  const ids = async (anchor: Anchor): Promise<string[]> =>
    (await rows(anchor))
      .flatMap((issue) => issue.statements.map((said) => said.id.slice('statement:'.length)))
      .sort();

  test('everything that counts, each statement once', async () => {
    const all = await ids({ kind: 'ALL' });
    expect(all).toHaveLength(16);
    expect(new Set(all).size).toBe(16);
    expect(all).not.toContain('north-dam-wrong');
  });

  test('an issue comes with all that is to be known of it', async () => {
    const found = await rows({ kind: 'ISSUES', ids: ['issue:flag', 'issue:south', 'issue:nothing'] });
    const [flag, south] = found.sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(flag).toMatchObject({
      revision: 1,
      id: 'issue:flag',
      title: 'Flag of the valley',
      scale: 'NOMINAL',
      min: null,
      max: null,
      about: null,
      topics: [],
    });
    expect(flag!.incompatible.map((pair) => [...pair].sort())).toEqual([['position:blue', 'position:red']]);
    expect([...flag!.positions].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'position:blue', label: 'a blue flag', value: null },
      { id: 'position:green', label: 'a green flag', value: null },
      { id: 'position:red', label: 'a red flag', value: null },
    ]);
    expect(south).toMatchObject({
      min: -1,
      max: 1,
      about: { id: 'actor:south', kind: 'STATE' },
      incompatible: [],
    });
  });

  test('a statement comes with all that is counted of it', async () => {
    const [dam] = await rows({ kind: 'ISSUES', ids: ['issue:dam'] });
    const said = (id: string) => dam!.statements.find((one) => one.id === `statement:${id}`);
    expect(dam!.topics).toEqual(['topic:water']);
    expect(said('envoy-dam')).toEqual({
      id: 'statement:envoy-dam',
      speaker: 'actor:envoy',
      speakerKind: 'PERSON',
      principal: 'actor:north',
      principalKind: 'STATE',
      reporter: null,
      position: 'position:supports-dam',
      date: '2024-03-01',
      dateEarliest: '2024-03-01',
      dateLatest: '2024-03-01',
      mode: 'WORDS',
      rank: 'NORMAL',
      confidence: null,
      condition: null,
      documents: [{ id: 'doc:gazette-2024', publisher: 'The Gazette', publishedEarliest: '2024-01-01' }],
      record: null,
    });
    expect(said('south-dam-1')!.documents).toHaveLength(2);
    expect(said('guild-dam')).toMatchObject({ reporter: 'actor:herald', date: null, dateEarliest: null });
    expect(said('league-dam')).toMatchObject({ confidence: 0.9, condition: 'if the river is shared' });
  });

  test.each<[Anchor, string[]]>([
    [{ kind: 'ISSUES', ids: ['issue:flag'] }, ['league-flag', 'north-flag', 'south-flag']],
    [
      { kind: 'TOPICS', ids: ['topic:water'] },
      ['envoy-dam', 'guild-dam', 'league-dam', 'south-dam-1', 'south-dam-2'],
    ],
    [
      { kind: 'POSITIONS', ids: ['position:no-toll', 'position:red'] },
      ['guild-toll-2', 'league-toll-1', 'north-flag', 'north-toll-2'],
    ],
    [
      { kind: 'DOCUMENTS', ids: ['doc:gazette-2024', 'doc:gazette-2025'] },
      ['envoy-dam', 'league-toll-2', 'north-toll-1', 'north-toll-2', 'south-dam-1', 'south-dam-2'],
    ],
    [
      { kind: 'HOLDERS', ids: ['actor:north', 'actor:envoy'] },
      ['envoy-dam', 'north-flag', 'north-toll-1', 'north-toll-2'],
    ],
    [
      { kind: 'ISSUES_OF', ids: ['actor:envoy'] },
      ['envoy-dam', 'guild-dam', 'league-dam', 'south-dam-1', 'south-dam-2'],
    ],
    [{ kind: 'HOLDERS', ids: ['actor:member'] }, []],
    [{ kind: 'ISSUES', ids: [] }, []],
  ])('by %j', async (anchor, expected) => {
    expect(await ids(anchor)).toEqual(expected);
  });

  test('the issues of an actor: those it spoke on and those about it, each statement once', async () => {
    const south = await ids({ kind: 'ISSUES_OF', ids: ['actor:south', 'actor:north'] });
    expect(south).toHaveLength(16);
    expect(new Set(south).size).toBe(16);
    expect(south).toContain('league-south');
  });

  test('ties through which a stance may be inferred, with both kinds', async () => {
    const ties = await db.read((tx) => inferringTies(tx));
    expect(
      ties
        .map(({ tie, fromKind, toKind }) => `${tie.id} ${tie.type} ${tie.since} ${fromKind} ${toKind}`)
        .sort(),
    ).toEqual([
      'tie:envoy-north REPRESENTS 2024 PERSON STATE',
      'tie:member-league MEMBER_OF null PERSON ORGANISATION',
    ]);
    expect(ties.find(({ tie }) => tie.id === 'tie:member-league')!.tie).toMatchObject({
      from: 'actor:member',
      to: 'actor:league',
      citation: { document: 'doc:herald', locator: null },
    });
  });
});
