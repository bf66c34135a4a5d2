/** The second data set, read from its files into a graph: what the API says of it is what one counts by hand. */
import { createApi, type Api } from '../../src/api/create-api.ts';
import { runImport } from '../../src/app/import/run-import.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { READERS } from '../../src/interchange/readers/readers.ts';
import { onEachDatabase } from '../support/backends.ts';
import { ownWorkers } from '../support/own-workers.ts';

jest.setTimeout(300_000);

const folder = (name: string): string => packageFile('seed-data', 'un-arms-control', name);

function importVotes(db: GraphDatabase) {
  return runImport(
    db,
    READERS,
    {
      format: 'un-votes',
      inputs: {
        votes: folder('votes.csv.gz'),
        'roll-calls': folder('roll_calls.csv.gz'),
        issues: folder('issues.csv.gz'),
      },
      options: {},
      name: 'un-arms-control',
      decisions: null,
      onError: 'stop',
      dryRun: false,
    },
    { author: 'the test', now: () => new Date('2026-01-01T00:00:00Z') },
  );
}

onEachDatabase('UN votes on arms control', (backend) => {
  let db: GraphDatabase;
  let api: Api;

  beforeAll(async () => {
    db = await backend.open();
    const { counts } = await importVotes(db);
    expect(counts).toMatchObject({
      actors: { created: 193 },
      issues: { created: 229 },
      documents: { created: 229 },
      statements: { created: 41_166 },
      topics: { created: 5 },
    });
    api = createApi({
      db,
      now: () => new Date('2026-01-01T00:00:00Z'),
      workers: ownWorkers(),
      logger: { error: (error) => console.error(error) },
    });
  });

  const ask = async (query: string): Promise<Record<string, Record<string, unknown>>> => {
    const { data, errors } = await api.execute({ query });
    expect(errors).toBeUndefined();
    return data as Record<string, Record<string, unknown>>;
  };

  test.each([
    ['Iran', 'United States', 31, 124, 225],
    ['Iran', 'Israel', 16, 120, 225],
    ['Iran', 'Iraq', 168, 10, 226],
  ])('%s and %s: aligned on %i, opposed on %i of %i', async (a, b, alignedOn, opposedOn, sharedIssues) => {
    const { compare } = await ask(
      `{ compare(a: "${a}", b: "${b}", scope: { topics: ["Arms control and disarmament"] }) { alignedOn opposedOn sharedIssues } }`,
    );
    expect(compare).toEqual({ alignedOn, opposedOn, sharedIssues });
  });

  test.each([
    ['CONGRUENCE', 72, 72, 153],
    ['CONFLICT', 153, 72, 153],
    ['SUBTRACT', -81, 72, 153],
    ['IGNORE', 225, 72, 153],
  ])('as a network, an abstention lies half way: %s', async (aggregation, weight, congruence, conflict) => {
    const { network } = await ask(`{ network(input: {
      aggregation: ${aggregation}, scope: { topics: ["Arms control and disarmament"], from: "2010", to: "2019" } }) {
      edge(source: "Iran", target: "United States") { weight congruence conflict relation { opposedOn alignedOn sharedIssues } } } }`);
    expect(network!['edge']).toMatchObject({ weight, congruence, conflict });
  });

  test('an edge of the network opens to both sides of every issue', async () => {
    const { network } = await ask(`{ network(input: { scope: { topics: ["Arms control and disarmament"] } }) {
      edge(source: "United States", target: "Iran") { sign statementCount relation { verdict opposedOn sharedIssues } } } }`);
    expect(network!['edge']).toEqual({
      sign: -1,
      statementCount: 450,
      relation: { verdict: 'OPPOSED', opposedOn: 124, sharedIssues: 225 },
    });
  });

  test('a network of thousands of edges has each of them once, in order, and opens one', async () => {
    const scope = 'scope: { topics: ["Arms control and disarmament"] }';
    const { network } = await ask(`{ network(input: { ${scope} }) {
      edgeCount edges { id congruence conflict statementCount }
      edge(source: "Iran", target: "United States") { statements(first: 100) { totalCount nodes { id date } } } } }`);
    const { edgeCount, edges, edge } = network as {
      edgeCount: number;
      edges: { id: string; congruence: number; conflict: number; statementCount: number }[];
      edge: { statements: { totalCount: number; nodes: { id: string; date: string }[] } };
    };
    expect(edgeCount).toBeGreaterThan(15_000);
    expect(edges).toHaveLength(edgeCount);
    const ids = edges.map(({ id }) => id);
    expect(new Set(ids).size).toBe(edgeCount);
    expect([...ids].sort()).toEqual(ids);
    expect(edges.find(({ id }) => id === 'actor:iran--actor:united-states')).toMatchObject({
      congruence: 72,
      conflict: 153,
      statementCount: 450,
    });
    expect(edge.statements.totalCount).toBe(450);
    const dates = edge.statements.nodes.map(({ date }) => date);
    expect([...dates].sort().reverse()).toEqual(dates);
    expect(edge.statements.nodes.every(({ id }) => /^statement:un-\d+-(iran|united-states)$/.test(id))).toBe(
      true,
    );
  });

  test('how much of one mind the states are', async () => {
    const { network } = await ask(`{ network(input: { scope: { from: "2019" } }) {
      measures(names: [COHESION]) { value parts { name value } } } }`);
    expect(network!['measures']).toEqual([
      { value: expect.closeTo(0.675991895290248, 12) as number, parts: [{ name: 'issues', value: 16 }] },
    ]);
  });

  test('a vote can be followed back to its roll call', async () => {
    const { statement } = await ask(`{ statement(id: "statement:un-9142-iran") {
      date mode speaker { name kind } position { label value } issue { scale topics { title } }
      citations { document { title publisher published reliability } }
    } }`);
    expect(statement).toMatchObject({
      date: '2019-12-12',
      mode: 'DEEDS',
      speaker: { name: 'Iran', kind: 'STATE' },
      issue: { scale: 'ORDINAL' },
      citations: [{ document: { publisher: 'United Nations General Assembly', reliability: 'A' } }],
    });
  });

  test('again, it changes nothing', async () => {
    const again = await importVotes(db);
    expect(again.changed).toBe(false);
    expect(again.counts.statements).toMatchObject({ created: 0, changed: 0, unchanged: 41_166 });
  });
});
