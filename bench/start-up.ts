/** How long until the first answer: of the program with its seed data, and of what somebody would otherwise start. */
import { spawnSync } from 'node:child_process';
import type { Neo4jServer } from '../scripts/neo4j-server.ts';
import { median } from './measure/load.ts';
import type { Options } from './options.ts';
import type { Run } from './progress.ts';
import { ratio, type Section, shown, table } from './report.ts';
import type { Child } from './rivals/child.ts';
import { installNeo4jGraphql, startNeo4jGraphql } from './rivals/neo4j-graphql.ts';
import { startOurs } from './rivals/our-server.ts';
import { askOnce, graphqlRequest } from './rivals/requests.ts';
import { startServer } from './stores/stores.ts';

const ANSWERS_WITHIN_MS = 60_000;
const OURS = '{ stats { statements revision } }';
const THEIRS = '{ actors(limit: 1) { name } }';

/** Milliseconds by what was started. */
type Times = Map<string, number[]>;

export async function measureStartUp(options: Options, run: Run): Promise<Section> {
  run.say('Start-up');
  const times: Times = new Map();
  for (let round = 0; round < options.rounds; round++) {
    if (options.databases.includes('embedded')) await embedded(times, run);
    if (options.databases.includes('neo4j')) await onNeo4j(options, times, run);
    note(times, 'Node itself, doing nothing', bareNode());
  }
  const rows = [...times].map(([what, each]) => [what, median(each)] as const);
  const [, first] = rows[0]!;
  return {
    title: 'Start-up',
    text: [
      'From starting the process to the first answer to a GraphQL request; of Neo4j, to the first Bolt handshake.',
      table([
        ['', 'ms', 'times the first row'],
        ...rows.map(([what, ms]) => [what, shown(ms), ratio(ms, first)]),
      ]),
    ],
  };
}

async function embedded(times: Times, run: Run): Promise<void> {
  const dataDir = await run.newFolder();
  const start = (): Promise<Child> => startOurs({ dataDir, seed: true }, run);
  await untilAnswer(times, 'stance-graph in an empty folder, loading the seed data', start, OURS, run);
  await untilAnswer(times, 'stance-graph, second start', start, OURS, run);
}

async function onNeo4j({ rival }: Options, times: Times, run: Run): Promise<void> {
  const home = await run.newFolder();
  const first = await timedNeo4j(times, 'Neo4j, new home', home, run);
  await first.stop();
  const neo4j = await timedNeo4j(times, 'Neo4j, second start', home, run);
  const start = (): Promise<Child> => startOurs({ neo4j, seed: true }, run);
  await untilAnswer(times, 'stance-graph on a running empty Neo4j, loading the seed data', start, OURS, run);
  await untilAnswer(times, 'stance-graph on a running Neo4j, second start', start, OURS, run);
  if (rival) {
    await installNeo4jGraphql(run);
    const theirs = (): Promise<Child> => startNeo4jGraphql(neo4j, run);
    await untilAnswer(times, '@neo4j/graphql on a running Neo4j', theirs, THEIRS, run);
  }
  await neo4j.stop();
}

async function untilAnswer(
  times: Times,
  what: string,
  start: () => Promise<Child>,
  query: string,
  run: Run,
): Promise<void> {
  run.signal.throwIfAborted();
  const startedAt = performance.now();
  const server = await start();
  await askOnce(graphqlRequest(server.url, query, {}), ANSWERS_WITHIN_MS);
  note(times, what, performance.now() - startedAt);
  await server.stop();
}

/** From starting the server itself: setting the password before is not counted. */
async function timedNeo4j(times: Times, what: string, home: string, run: Run): Promise<Neo4jServer> {
  let startedAt = performance.now();
  const onProgress = (line: string): void => {
    if (line.startsWith('Starting')) startedAt = performance.now();
  };
  const server = await startServer(run, home, { onProgress });
  note(times, what, performance.now() - startedAt);
  return server;
}

function bareNode(): number {
  const startedAt = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - startedAt;
}

function note(times: Times, what: string, ms: number): void {
  times.set(what, [...(times.get(what) ?? []), ms]);
}
