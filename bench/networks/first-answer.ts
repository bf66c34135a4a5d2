/** How soon a server that has just started answers a question over the whole graph. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Aim } from '../aims.ts';
import type { Places } from '../contenders.ts';
import { median } from '../measure/load.ts';
import type { Options } from '../options.ts';
import type { Run } from '../progress.ts';
import { shown, table } from '../report.ts';
import { type OurDatabase, startOurs } from '../rivals/our-server.ts';
import { askOnce, graphqlRequest } from '../rivals/requests.ts';

const ANSWERS_WITHIN_MS = 60_000;
const SMALL = '{ stats { revision } }';
const WIDE = '{ network(input: { topEdges: 20 }) { nodeCount edgesFound edges { source target weight } } }';
/** As the program calls it. */
const INDEX_FILE = 'stance-index.bin';

const BUILT_WITHIN_S = 3;
const LOADED_WITHIN_S = 1;

interface Start {
  readonly title: string;
  readonly withinS: number;
  readonly database: OurDatabase;
  /** To be away before it starts. */
  readonly savedIndex: string | null;
}

/** Seconds since the process was started. */
interface Answers {
  readonly small: number;
  readonly wide: number;
}

/** Nobody else has the embedded database open; its saved index is made anew. */
export async function measureFirstAnswers(
  { rounds }: Pick<Options, 'rounds'>,
  places: Places,
  run: Run,
): Promise<{ text: readonly string[]; aims: readonly Aim[] }> {
  const starts = startsIn(places);
  const found = new Map<Start, Answers[]>();
  for (let round = 1; round <= rounds; round++) {
    for (const start of starts) {
      run.say(`  The first answer, ${start.title}, round ${round} of ${rounds}`);
      found.set(start, [...(found.get(start) ?? []), await answersOf(start, run)]);
    }
  }
  return { text: textOf(found), aims: [...found].map(([start, each]) => aimOf(start, each)) };
}

function startsIn({ embedded, neo4j }: Places): Start[] {
  const starts: Start[] = [];
  if (embedded !== null) {
    const database = { dataDir: embedded, seed: false };
    const file = join(embedded, INDEX_FILE);
    starts.push(
      { title: 'embedded, no saved index', withinS: BUILT_WITHIN_S, database, savedIndex: file },
      { title: 'embedded, the saved index holds', withinS: LOADED_WITHIN_S, database, savedIndex: null },
    );
  }
  if (neo4j)
    starts.push({
      title: 'on a running Neo4j',
      withinS: BUILT_WITHIN_S,
      database: { neo4j, seed: false },
      savedIndex: null,
    });
  return starts;
}

async function answersOf({ database, savedIndex }: Start, run: Run): Promise<Answers> {
  run.signal.throwIfAborted();
  if (savedIndex !== null) await rm(savedIndex, { force: true });
  const startedAt = performance.now();
  const server = await startOurs(database, run);
  const askedUntil = async (query: string): Promise<number> => {
    await askOnce(graphqlRequest(server.url, query, {}), ANSWERS_WITHIN_MS);
    return (performance.now() - startedAt) / 1_000;
  };
  const small = await askedUntil(SMALL);
  const wide = await askedUntil(WIDE);
  await server.stop();
  return { small, wide };
}

function waitFor(each: readonly Answers[]): number {
  return median(each.map(({ small, wide }) => wide - small));
}

function textOf(found: ReadonlyMap<Start, readonly Answers[]>): string[] {
  const rows = [...found].map(([{ title }, each]) => [
    title,
    shown(median(each.map(({ small }) => small))),
    shown(median(each.map(({ wide }) => wide))),
    shown(waitFor(each)),
  ]);
  return [
    'Seconds. From starting the process to its first answer, to a small question (opening the database is in it), and to its first ' +
      'answer over the whole graph: the 20 strongest of all pairs, asked as soon as the small one was answered. The difference is ' +
      'what somebody waits who asks at once; the aim is for that.',
    table([['', 'first answer', 'first wide answer', 'difference'], ...rows]),
  ];
}

function aimOf({ title, withinS }: Start, each: readonly Answers[]): Aim {
  const wait = waitFor(each);
  return {
    what: `First wide answer after a start, ${title}`,
    aim: `less than ${withinS} s after the first answer`,
    found: `${shown(wait)} s`,
    met: wait < withinS,
  };
}
