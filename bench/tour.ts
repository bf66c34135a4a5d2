/** The queries of the tour on the seed data. */
import { readTour } from '../src/api/http/tour.ts';
import { type Aim, aimsOf } from './aims.ts';
import { CONTENDERS, inEachDatabase, type Places, planName, type Plans } from './contenders.ts';
import { type Contender, contest, type Outcome } from './measure/contest.ts';
import type { Options } from './options.ts';
import type { Run } from './progress.ts';
import { measuredCells, p50Ratio, type Section, table } from './report.ts';
import type { Child } from './rivals/child.ts';
import { startOurs } from './rivals/our-server.ts';
import { startBareDriver } from './rivals/plan.ts';
import { statementCount } from './rivals/recording.ts';
import { askOnce, graphqlRequest } from './rivals/requests.ts';
import { startServer } from './stores/stores.ts';

interface Servers {
  readonly neo4j: Child | null;
  readonly embedded: Child | null;
  readonly bare: Child | null;
}

const HEADS = [
  'query',
  'statements',
  'Neo4j p50',
  'p99',
  'requests/s',
  'p50 / bare driver',
  'embedded p50',
  'p99',
  'requests/s',
];

export async function measureTour(options: Options, run: Run): Promise<readonly [Section, readonly Aim[]]> {
  run.say('The tour, on the seed data');
  const places = await seededPlaces(options, run);
  const queries = readTour().queries.map((query) => ({
    query,
    title: /query (\w+)/.exec(query)?.[1] ?? query,
  }));
  const plans: Plans = new Map();
  const counts = new Map<string, number[]>();
  await inEachDatabase(places, async (kind, _db, record) => {
    for (const { title, query } of queries) {
      const plan = await record(query, {});
      if (kind === 'neo4j') plans.set(planName('sameStatements', title, 0), plan);
      counts.set(title, [...(counts.get(title) ?? []), statementCount(plan)]);
    }
  });
  const servers = await startAll(places, plans, run);
  const rows: string[][] = [];
  const aims: Aim[] = [];
  for (const { title, query } of queries) {
    run.say(`  ${title}`);
    const outcomes = await contest(contenders(servers, title, query), options, run, async () => {});
    rows.push(rowOf(title, outcomes, counts.get(title)!));
    aims.push(...aimsOf({ id: title, title: `The tour, ${title}`, hub: false }, outcomes));
  }
  await Promise.all(Object.values(servers).map((server: Child | null) => server?.stop()));
  await places.neo4j?.stop();
  const intro =
    'Milliseconds with one request at a time, requests per second with several. The bare driver runs the same database ' +
    'statements in the same order behind a minimal HTTP server, and answers their rows.';
  return [{ title: 'The tour, on the seed data', text: [intro, table([HEADS, ...rows])] }, aims];
}

/** Filled by the program itself, started once. */
async function seededPlaces({ databases }: Options, run: Run): Promise<Places> {
  const neo4j = databases.includes('neo4j') ? await startServer(run, await run.newFolder()) : null;
  const embedded = databases.includes('embedded') ? await run.newFolder() : null;
  if (neo4j) await fill(await startOurs({ neo4j, seed: true }, run));
  if (embedded !== null) await fill(await startOurs({ dataDir: embedded, seed: true }, run));
  return { neo4j, embedded };
}

async function fill(child: Child): Promise<void> {
  await askOnce(graphqlRequest(child.url, '{ stats { revision } }', {}), 60_000);
  await child.stop();
}

async function startAll({ neo4j, embedded }: Places, plans: Plans, run: Run): Promise<Servers> {
  return {
    neo4j: neo4j && (await startOurs({ neo4j, seed: true }, run)),
    embedded: embedded === null ? null : await startOurs({ dataDir: embedded, seed: true }, run),
    bare: neo4j && (await startBareDriver(neo4j, plans, run)),
  };
}

function wholeAnswer(data: unknown): string[] {
  return [JSON.stringify(data)];
}

function contenders({ neo4j, embedded, bare }: Servers, title: string, query: string): Contender[] {
  const found: Contender[] = [];
  const ours = (name: string, { url }: Child): void =>
    void found.push({ name, requests: [graphqlRequest(url, query, {})], facts: wholeAnswer });
  if (neo4j) ours(CONTENDERS.neo4j, neo4j);
  if (embedded) ours(CONTENDERS.embedded, embedded);
  if (bare) {
    const body = JSON.stringify({ plan: planName('sameStatements', title, 0) });
    found.push({ name: CONTENDERS.sameStatements, requests: [{ url: bare.url, body }], facts: null });
  }
  return found;
}

function rowOf(title: string, outcomes: ReadonlyMap<string, Outcome>, counts: readonly number[]): string[] {
  const neo4j = outcomes.get(CONTENDERS.neo4j);
  const bare = outcomes.get(CONTENDERS.sameStatements);
  return [
    title,
    [...new Set(counts)].join(' / '),
    ...measuredCells(neo4j),
    p50Ratio(neo4j, bare),
    ...measuredCells(outcomes.get(CONTENDERS.embedded)),
  ];
}
