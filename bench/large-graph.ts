/** Questions to a graph of the UN's size, put to all contenders. */
import { answersBolt } from '../scripts/bolt-handshake.ts';
import type { Neo4jServer } from '../scripts/neo4j-server.ts';
import { type Aim, aimsOf } from './aims.ts';
import { CONTENDERS, inEachDatabase, type Places, planName, type Plans } from './contenders.ts';
import { contest, type Outcome } from './measure/contest.ts';
import type { Options } from './options.ts';
import { grouped, type Run } from './progress.ts';
import { largeGraphQuestions } from './questions/large-graph.ts';
import type { Question } from './questions/question.ts';
import { measuredCells, p50Ratio, type Section, shown, table } from './report.ts';
import type { Child } from './rivals/child.ts';
import { contendersOf, startContenders } from './rivals/contenders.ts';
import { statementCount } from './rivals/recording.ts';
import { builtGraph, startServer } from './stores/stores.ts';

interface Prepared {
  readonly questions: readonly Question[];
  readonly plans: Plans;
  /** Database statements of one request, by contender and question. */
  readonly counts: ReadonlyMap<string, number>;
}

export async function measureLargeGraph(
  options: Options,
  run: Run,
): Promise<readonly [Section, readonly Aim[]]> {
  const { places, statements, home } = await openPlaces(options, run);
  run.say(`The large graph: ${grouped(statements)} statements`);
  const prepared = await prepare(places);
  let { neo4j } = places;
  const servers = await startContenders(options, places, prepared.plans, run);
  const revive = async (): Promise<void> => {
    if (neo4j && home !== null && !(await isAlive(neo4j))) neo4j = await startAgain(neo4j, home, run);
  };
  const parts: string[] = [];
  const aims: Aim[] = [];
  for (const question of prepared.questions) {
    run.say(`  ${question.title}`);
    const outcomes = await contest(contendersOf(servers, question), options, run, revive);
    parts.push(`### ${question.title}`, resultsOf(question, outcomes, prepared.counts));
    aims.push(...aimsOf(question, outcomes));
  }
  // Other parts open the same databases.
  await Promise.all(Object.values(servers).map((server: Child | null) => server?.stop()));
  await neo4j?.stop();
  const source =
    options.data === null ? 'made up to the sizes of the UN’s' : 'the votes of the UN General Assembly';
  const intro =
    `${grouped(statements)} statements, ${source}; questions are asked about several actors and issues in turn. Milliseconds with ` +
    `one request at a time, requests per second with ${options.connections}. All through HTTP; the bare driver behind a minimal server, ` +
    '@neo4j/graphql behind the same Apollo Server and Fastify as stance-graph.';
  const starts = [
    ['embedded', servers.embedded] as const,
    ['on a running Neo4j', servers.neo4j] as const,
  ].flatMap(([where, server]) => (server === null ? [] : [`${where} in ${shown(server.startMs)} ms`]));
  const start = `With this graph stance-graph starts ${starts.join(', ')}.`;
  return [{ title: 'A graph of the UN’s size', text: [intro, start, ...parts] }, aims];
}

async function openPlaces(
  options: Options,
  run: Run,
): Promise<{ places: Places; statements: number; home: string | null }> {
  const { databases } = options;
  const embedded = databases.includes('embedded') ? await builtGraph('embedded', options, run) : null;
  const built = databases.includes('neo4j') ? await builtGraph('neo4j', options, run) : null;
  const neo4j = built && (await startServer(run, built.folder));
  const statements = (embedded ?? built)!.statements;
  return { places: { neo4j, embedded: embedded?.folder ?? null }, statements, home: built?.folder ?? null };
}

async function prepare(places: Places): Promise<Prepared> {
  const plans: Plans = new Map();
  const counts = new Map<string, number>();
  let questions: readonly Question[] = [];
  await inEachDatabase(places, async (kind, db, record) => {
    if (questions.length === 0) questions = await largeGraphQuestions(db);
    for (const { id, ours, byHand, variables } of questions) {
      for (const [variant, asked] of variables.entries()) {
        const plan = await record(ours.query, asked);
        counts.set(`${CONTENDERS[kind]} ${id}`, statementCount(plan));
        if (kind === 'embedded') continue;
        plans.set(planName('sameStatements', id, variant), plan);
        plans.set(planName('byHand', id, variant), byHand.plan(asked as never));
      }
    }
  });
  return { questions, plans, counts };
}

async function isAlive({ uri }: Neo4jServer): Promise<boolean> {
  return answersBolt(Number(new URL(uri).port));
}

async function startAgain(dead: Neo4jServer, home: string, run: Run): Promise<Neo4jServer> {
  run.say('  Neo4j has ended; starting it again …');
  await dead.stop();
  return startServer(run, home, { port: Number(new URL(dead.uri).port) });
}

function resultsOf(
  question: Question,
  outcomes: ReadonlyMap<string, Outcome>,
  counts: ReadonlyMap<string, number>,
): string {
  const bare = outcomes.get(CONTENDERS.sameStatements);
  const byHand = outcomes.get(CONTENDERS.byHand);
  const failures = [...outcomes].flatMap(([name, outcome]) =>
    'failure' in outcome ? [`${name} fails: ${outcome.failure}`] : [],
  );
  const rows = Object.values(CONTENDERS).flatMap((name) => {
    const outcome = outcomes.get(name);
    if (outcome === undefined) return [];
    const count = counts.get(`${name} ${question.id}`);
    const ratios = [p50Ratio(outcome, bare), p50Ratio(outcome, byHand)];
    return [[name, ...measuredCells(outcome), ...ratios, count === undefined ? '' : String(count)]];
  });
  const heads = [
    '',
    'p50 ms',
    'p99 ms',
    'requests/s',
    'p50 / same statements',
    'p50 / by hand',
    'database statements',
  ];
  return [table([heads, ...rows]), ...failures].join('\n\n');
}
