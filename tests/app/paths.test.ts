/** Paths read from both databases, against trying all paths of the same graph in memory; and what the bounds leave out. */
import { findPaths, PATH_BOUNDS, type PathBounds } from '../../src/app/paths.ts';
import { observed, type StatementReport } from '../../src/graph/observed.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { network, slowPaths } from '../analysis/small-networks.ts';
import { actorId, load, ties, world } from '../api/world.ts';
import { onEachDatabase } from '../support/backends.ts';

const costOf = (node: string): 0 | 1 => (/^(statement|doc):/.test(node) ? 1 : 0);

/** The world's counted part, each connection once. */
function worldNetwork(): Map<string, Set<string>> {
  const pairs: string[][] = [[actorId(0), 'issue:i5']];
  for (const tie of ties()) pairs.push([tie.from, tie.to]);
  for (const said of world().statements) {
    if (said.rank === 'DEPRECATED' || said.retractedAt !== undefined) continue;
    const actors = [said.speaker, said.principal, said.reportedBy].filter(
      (actor) => typeof actor === 'string',
    );
    const issue = said.position.replace('position', 'issue').replace(/-\d$/, '');
    const others: string[] = [...actors, issue, ...said.citations.map(({ document }) => document)];
    for (const other of others) pairs.push([said.id, other]);
  }
  const graph = network();
  for (const [a, b] of pairs as [string, string][]) {
    graph.set(a, (graph.get(a) ?? new Set()).add(b));
    graph.set(b, (graph.get(b) ?? new Set()).add(a));
  }
  return graph;
}

onEachDatabase('paths between two actors', (backend) => {
  let db: GraphDatabase;
  let reports: StatementReport[] = [];

  beforeAll(async () => {
    db = await backend.open();
    await load(db, world());
  });

  beforeEach(() => {
    reports = [];
  });

  async function find(
    from: number,
    to: number,
    more: { maxLength?: number; first?: number } & Partial<PathBounds> = {},
  ) {
    const { maxLength = 4, first = 100, ...bounds } = more;
    const wanted = { from: actorId(from), to: actorId(to), maxLength, first };
    const watched = observed(db, (report) => reports.push(report));
    const answer = await watched.read((tx) => findPaths(tx, wanted, { ...PATH_BOUNDS, ...bounds }));
    const nodes = answer.paths.map(({ length, steps }) => {
      expect(steps).toHaveLength(length);
      for (const [at, step] of steps.slice(1).entries()) expect(step.from).toBe(steps[at]!.to);
      for (const { label } of steps) expect(label).not.toBe('');
      return [steps[0]!.from, ...steps.map(({ to }) => to)];
    });
    return { ...answer, nodes };
  }

  test.each([
    [0, 1, 4],
    [5, 17, 4],
    [29, 8, 4],
    [12, 3, 4],
    [20, 21, 2],
    [7, 25, 5],
  ])('all of them, from actor %i to actor %i, up to %i steps', async (from, to, maxLength) => {
    const all = slowPaths(worldNetwork(), actorId(from), actorId(to), maxLength, costOf);
    const { nodes, truncated, searchedLength } = await find(from, to, { maxLength });
    expect(all.length).toBeGreaterThan(0);
    expect(nodes).toEqual(all.slice(0, 100));
    expect(truncated).toBe(all.length > 100);
    expect(searchedLength).toBe(all.length > 100 ? all[100]!.length - 1 : maxLength);
    expect(reports.length).toBeLessThanOrEqual(maxLength);
  });

  test('the bounds hold, and what they cut is not said to be complete', async () => {
    const graph = worldNetwork();
    let cut = 0;
    for (const bounds of [{ list: 1 }, { list: 3 }, { lists: 8 }, { frontier: 4 }, { work: 20 }]) {
      const [from, to] = [5, 17];
      const all = slowPaths(graph, actorId(from), actorId(to), 4, costOf);
      const { nodes, truncated, searchedLength } = await find(from, to, bounds);
      const sure = (path: readonly string[]): boolean => path.length - 1 <= searchedLength;
      expect(nodes.filter(sure)).toEqual(all.filter(sure).slice(0, 100));
      expect(all).toEqual(expect.arrayContaining(nodes));
      expect(truncated).toBe(true);
      if (searchedLength < 4 && nodes.length < 100) cut += 1;
    }
    expect(cut).toBeGreaterThan(3);
  });

  test('of a list that is cut the newest are taken', async () => {
    const { nodes } = await find(0, 14, { list: 1, maxLength: 6 });
    const [{ newest }] = (await db.read((tx) =>
      tx.run<{ newest: string }>(
        `MATCH (:Actor {id: $id})-[:MADE|ON_BEHALF_OF|REPORTED_BY]-(s:Statement)
         WHERE s.rank <> 'DEPRECATED' AND s.retractedAt IS NULL RETURN s.id AS newest ORDER BY s.sortDate DESC, s.id LIMIT 1`,
        { id: actorId(0) },
      ),
    )) as [{ newest: string }];
    const said = new Set(nodes.flatMap((path) => path.slice(1, 2)).filter((node) => costOf(node) === 1));
    expect(said).toEqual(new Set([newest]));
  });

  test('both directions find the same', async () => {
    const there = await find(12, 3, { maxLength: 3 });
    const back = await find(3, 12, { maxLength: 3 });
    expect(back.nodes.map((path) => path.toReversed().join(' ')).sort()).toEqual(
      there.nodes.map((path) => path.join(' ')).sort(),
    );
  });
});

onEachDatabase('paths past hubs', (backend) => {
  const CROWD = 1_200;
  let db: GraphDatabase;
  let reports: StatementReport[] = [];

  const actor = (id: string) => ({
    id,
    kind: 'PERSON',
    names: [{ text: id, lang: 'en', kind: 'CANONICAL' }],
  });
  const said = (id: string, speaker: string, date: string) => ({
    id: `statement:${id}`,
    speaker,
    position: 'position:yes',
    date,
    citations: [{ document: `doc:${speaker.slice('actor:'.length)}` }],
  });

  beforeAll(async () => {
    db = await backend.open();
    const people = ['a', 'b', 'loud'];
    const answers = [
      { id: 'position:yes', label: 'says yes', value: 1 },
      { id: 'position:no', label: 'says no', value: -1 },
    ];
    await load(db, {
      documents: people.map((who) => ({ id: `doc:${who}`, title: who })),
      actors: people.map((who) => actor(`actor:${who}`)),
      issues: [{ id: 'issue:hub', title: 'Hub', kind: 'PROPOSAL', scale: 'BINARY', positions: answers }],
      statements: [
        said('of-a', 'actor:a', '1990-01-01'),
        said('of-b', 'actor:b', '1990-01-02'),
        ...Array.from({ length: CROWD }, (_, at) =>
          said(`loud-${at}`, 'actor:loud', String(1991 + (at % 30))),
        ),
      ],
    });
  });

  async function find(from: string, to: string, maxLength: number, first: number) {
    reports = [];
    const watched = observed(db, (report) => reports.push(report));
    return watched.read((tx) =>
      findPaths(tx, { from: `actor:${from}`, to: `actor:${to}`, maxLength, first }),
    );
  }

  test('two who met on an issue of thousands are found without reading the issue', async () => {
    const { paths, ...rest } = await find('a', 'b', 4, 5);
    expect(paths.map(({ steps }) => steps.map(({ to }) => to))).toEqual([
      ['statement:of-a', 'issue:hub', 'statement:of-b', 'actor:b'],
    ]);
    expect(rest).toEqual({ truncated: false, searchedLength: 4 });
    expect(reports).toHaveLength(4);
    for (const { rows } of reports) expect(rows).toBeLessThan(10);
  });

  test('longer ones read the head of the hub, and say that it was cut', async () => {
    const { paths, ...rest } = await find('a', 'b', 6, 5);
    expect(paths).toHaveLength(1);
    expect(rest).toEqual({ truncated: true, searchedLength: 4 });
    expect(reports.length).toBeLessThanOrEqual(6);
    for (const { rows } of reports) expect(rows).toBeLessThan(4_000);
  });

  test('one who said more than is read: the newest, and only direct ties are sure', async () => {
    const { paths, ...rest } = await find('loud', 'a', 4, 3);
    // By id; statements 0 and 1 would come before, and are among the oldest 200.
    const ofLoud = paths.map(({ steps }) => steps[0]!.to.slice('statement:'.length));
    expect(ofLoud).toEqual(['loud-10', 'loud-100', 'loud-1000']);
    expect(rest).toEqual({ truncated: true, searchedLength: 1 });
    expect(Math.max(...reports.map(({ rows }) => rows))).toBeLessThan(4_000);
  });
});
