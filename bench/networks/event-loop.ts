/** How long the server's event loop is held up while it answers heavy questions, and while the index is built. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseKind } from '../../src/graph/port.ts';
import type { Aim } from '../aims.ts';
import { CONTENDERS, type Places } from '../contenders.ts';
import { median } from '../measure/load.ts';
import { type Delay, type LoopDelay, loopDelayOf } from '../measure/loop-delay.ts';
import type { Options } from '../options.ts';
import type { Run } from '../progress.ts';
import { shown, table } from '../report.ts';
import { type OurDatabase, startOurs } from '../rivals/our-server.ts';
import { askOnce, graphqlRequest } from '../rivals/requests.ts';
import type { Ground } from './ground.ts';
import { type Heavy, heavyQuestions } from './heavy.ts';

const MOST_MS = 50;
const ANSWERS_WITHIN_MS = 60_000;
const SMALL_EVERY_MS = 20;
const SMALL = '{ stats { revision } }';
const WIDE = '{ network(input: { topEdges: 20 }) { edgesFound } }';
const BUILDING = 'the index is built, a small question every 20 ms';

interface Seen extends Delay {
  /** Of the answers. */
  readonly ms: readonly number[];
}

/** By question. */
type Delays = ReadonlyMap<string, Seen | { readonly failure: string }>;

/** Nobody else has the embedded database open. */
export async function measureEventLoop(
  { rounds }: Pick<Options, 'rounds'>,
  places: Places,
  ground: Ground,
  run: Run,
): Promise<{ text: readonly string[]; aims: readonly Aim[] }> {
  const questions = heavyQuestions(ground);
  const found = new Map<DatabaseKind, Delays>();
  for (const [kind, database] of databasesIn(places)) {
    run.say(`  The event loop, ${CONTENDERS[kind]}`);
    if (kind === 'embedded') await rm(join(places.embedded!, 'stance-index.bin'), { force: true });
    found.set(kind, await delaysOf(database, questions, rounds, run));
  }
  return { text: textOf(found, questions), aims: [...found].map(([kind, delays]) => aimOf(kind, delays)) };
}

function databasesIn({ embedded, neo4j }: Places): [DatabaseKind, OurDatabase][] {
  return [
    ...(embedded === null ? [] : [['embedded', { dataDir: embedded, seed: false }] as const]),
    ...(neo4j === null ? [] : [['neo4j', { neo4j, seed: false }] as const]),
  ].map(([kind, database]) => [kind, database]);
}

async function delaysOf(
  database: OurDatabase,
  questions: readonly Heavy[],
  rounds: number,
  run: Run,
): Promise<Delays> {
  const watchedIn = join(await run.newFolder(), 'delays');
  const server = await startOurs({ ...database, watchedIn }, run);
  const delay = loopDelayOf(server.pid, watchedIn);
  const delays = new Map<string, Seen | { failure: string }>();
  await delay();
  delays.set(BUILDING, await whileBuilding(server.url, delay));
  for (const question of questions) {
    run.signal.throwIfAborted();
    delays.set(question.title, await seen(server.url, question, rounds, delay));
  }
  await server.stop();
  return delays;
}

/** The building began when the server started; a question over the whole graph waits for its end. */
async function whileBuilding(url: string, delay: LoopDelay): Promise<Seen> {
  const built = new AbortController();
  const start = performance.now();
  const wide = askOnce(graphqlRequest(url, WIDE, {}), ANSWERS_WITHIN_MS).finally(() => built.abort());
  wide.catch(() => {});
  while (!built.signal.aborted) {
    await askOnce(graphqlRequest(url, SMALL, {}), ANSWERS_WITHIN_MS);
    await wait(SMALL_EVERY_MS);
  }
  await wide;
  return { ms: [performance.now() - start], ...(await delay()) };
}

async function seen(
  url: string,
  question: Heavy,
  rounds: number,
  delay: LoopDelay,
): Promise<Seen | { failure: string }> {
  const ms: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await ask(url, question);
      ms.push(performance.now() - start);
    }
    return { ms, ...(await delay()) };
  } catch (error) {
    await delay();
    return { failure: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
  }
}

async function ask(url: string, question: Heavy): Promise<void> {
  if ('query' in question) {
    await askOnce(graphqlRequest(url, question.query, question.variables), ANSWERS_WITHIN_MS);
    return;
  }
  const response = await fetch(`${url}${question.path}`, { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
  const text = await response.text();
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${text.slice(0, 300)}`);
}

function textOf(found: ReadonlyMap<DatabaseKind, Delays>, questions: readonly Heavy[]): string[] {
  const titles = [BUILDING, ...questions.map(({ title }) => title)];
  const cells = (delays: Delays, title: string): string[] => {
    const one = delays.get(title)!;
    return 'failure' in one ? ['–', '–', '–'] : [median(one.ms), one.late, one.held].map(shown);
  };
  const all = [...found];
  const rows = titles.map((title) => [title, ...all.flatMap(([, delays]) => cells(delays, title))]);
  const heads = all.flatMap(([kind]) => [`${SHORT[kind]} answer ms`, 'longest delay ms', 'held up ms']);
  const failures = all.flatMap(([kind, delays]) =>
    [...delays].flatMap(([title, one]) =>
      'failure' in one ? [`${SHORT[kind]}, ${title}: ${one.failure}`] : [],
    ),
  );
  return [TEXT, table([['', ...heads], ...rows]), ...failures];
}

const SHORT: Readonly<Record<DatabaseKind, string>> = { embedded: 'embedded', neo4j: 'Neo4j' };
const TEXT =
  'How late the turns of the server’s event loop came at most while it answered, the first time included: looked at every 2 ms from ' +
  'inside its process, by what is loaded before the program. Held up is the longest delay without the time in which the thread was ' +
  'ready and waited for a core, as Linux counts it: whoever asks shares the cores, and so does the Neo4j. One request at a time.';

function aimOf(kind: DatabaseKind, delays: Delays): Aim {
  const worst = [...delays]
    .flatMap(([title, one]) => ('failure' in one ? [] : [{ title, held: one.held }]))
    .sort((a, b) => b.held - a.held)[0]!;
  return {
    what: `The event loop while heavy questions are answered: ${CONTENDERS[kind]}`,
    aim: `never held up for more than ${MOST_MS} ms`,
    found: `${shown(worst.held)} ms (${worst.title})`,
    met: worst.held <= MOST_MS,
  };
}
