/** The questions about networks, put to all who can answer them. */
import type { Aim } from '../aims.ts';
import { contest, type Effort, isMeasured, type Outcome } from '../measure/contest.ts';
import type { Run } from '../progress.ts';
import { measuredCells, p50Ratio, shown, table } from '../report.ts';
import type { Child } from '../rivals/child.ts';
import {
  NETWORK_CONTENDERS,
  networkContenders,
  type NetworkServers,
  type Prepared,
  startNetworkServers,
} from './contenders.ts';
import type { NetworkQuestion } from './question.ts';

/** There are many who are asked, and an answer takes milliseconds: a part of the time does. */
const SHARE_OF_TIME = 0.25;
const PAIRS_WITHIN_MS = 100;
const OPPONENTS_WITHIN_MS = 10;

type Outcomes = ReadonlyMap<string, Outcome>;

export async function measureContests(
  effort: Effort,
  prepared: Prepared,
  run: Run,
): Promise<{ text: readonly string[]; aims: readonly Aim[] }> {
  const servers = await startNetworkServers(prepared, run);
  const text: string[] = [];
  const aims: Aim[] = [];
  const shorter = { ...effort, seconds: effort.seconds * SHARE_OF_TIME };
  for (const question of prepared.questions) {
    run.say(`  ${question.title}`);
    // Grafeo cannot be told to stop: who waits for nothing any more would still take a core.
    const giveUp = async (failed: string): Promise<void> => {
      if (failed === NETWORK_CONTENDERS.cypherEmbedded) await servers.bareEmbedded?.stop();
    };
    const outcomes = await contest(networkContenders(servers, question), shorter, run, giveUp);
    text.push(`### ${question.title}`, ...textOf(question, outcomes));
    aims.push(...aimsOf(question, outcomes));
  }
  await stopAll(servers);
  return { text, aims };
}

async function stopAll(servers: NetworkServers): Promise<void> {
  await Promise.all(Object.values(servers).map((server: Child | null) => server?.stop()));
}

function textOf({ note }: NetworkQuestion, outcomes: Outcomes): string[] {
  const rows = Object.values(NETWORK_CONTENDERS).flatMap((name) => {
    const outcome = outcomes.get(name);
    return outcome === undefined
      ? []
      : [[name, ...measuredCells(outcome), p50Ratio(outcome, firstOf(outcomes))]];
  });
  const failures = [...outcomes].flatMap(([name, outcome]) =>
    'failure' in outcome ? [`${name}: ${outcome.failure}`] : [],
  );
  const heads = ['', 'p50 ms', 'p99 ms', 'requests/s', 'times the first row'];
  return [note, table([heads, ...rows]), ...failures];
}

function firstOf(outcomes: Outcomes): Outcome | undefined {
  return outcomes.get(NETWORK_CONTENDERS.embedded) ?? outcomes.get(NETWORK_CONTENDERS.neo4j);
}

function aimsOf({ id, title }: NetworkQuestion, outcomes: Outcomes): Aim[] {
  const within = (name: string, ms: number): Aim[] => {
    const outcome = outcomes.get(name);
    if (!isMeasured(outcome)) return [];
    const { p50 } = outcome;
    const found = `${shown(p50)} ms`;
    return [{ what: `${title}: ${name}`, aim: `p50 less than ${ms} ms`, found, met: p50 < ms }];
  };
  if (id === 'pairs') return within(NETWORK_CONTENDERS.computing, PAIRS_WITHIN_MS);
  if (id !== 'opponents') return [];
  return [NETWORK_CONTENDERS.embedded, NETWORK_CONTENDERS.neo4j].flatMap((name) =>
    within(name, OPPONENTS_WITHIN_MS),
  );
}
