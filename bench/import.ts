/** Our import of a file beside a bare loader that makes the same graph of rows that are ready. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseKind } from '../src/graph/port.ts';
import { type Aim, importAims } from './aims.ts';
import { statementsIn, sumsOf } from './import/counts.ts';
import { type Loader, LOADERS, ORDER, type Round, summaryOf } from './import/summary.ts';
import type { Outcome, Place, Task, Work } from './import/task.ts';
import { inProcess } from './measure/in-process.ts';
import { median } from './measure/load.ts';
import type { Options } from './options.ts';
import { grouped, type Run } from './progress.ts';
import { ratio, type Section, shown, table } from './report.ts';
import { startServer } from './stores/stores.ts';
import { type UnFiles, unFiles } from './votes/un-files.ts';

export async function measureImport(options: Options, run: Run): Promise<readonly [Section, readonly Aim[]]> {
  run.say('Import');
  const files = await unFiles(options, run);
  const parts: string[] = [];
  const aims: Aim[] = [];
  for (const kind of options.databases) {
    const rounds: Round[] = [];
    for (let number = 1; number <= options.importRounds; number++) {
      run.say(`  ${TITLES[kind]}, round ${number} of ${options.importRounds}`);
      rounds.push(await oneRound(kind, files, run));
    }
    parts.push(`### ${TITLES[kind]}`, ...resultsOf(rounds));
    aims.push(...importAims(TITLES[kind], summaryOf(rounds)));
  }
  return [{ title: 'Import', text: [introduction(options), ...parts] }, aims];
}

const TITLES: Readonly<Record<DatabaseKind, string>> = {
  neo4j: 'Import into Neo4j',
  embedded: 'Import into the embedded database',
};

function introduction({ data, importRounds }: Options): string {
  const source =
    data === null ? 'Votes made up to the sizes of the UN’s' : 'Votes of the UN General Assembly';
  const rounds = importRounds === 1 ? 'One round' : `The middle one of ${importRounds} rounds`;
  return (
    `${source}, packed CSV with the reader un-votes; each loader in a process of its own, each graph new, with the same constraints ` +
    'and indexes. The time of our import is all of it: reading and checking the files, telling who the actors are, reading them again, ' +
    'writing. The bare loader is given the rows that our import has left in the graph, digests and marks included, and creates ' +
    'them in batches of 5,000, one transaction each, over the same driver: what all rows have in common is sent once, the rest as ' +
    'lists. Memory is the peak of the whole process, which holds the embedded database as well, beside what it was when the work ' +
    `began. ${rounds}.`
  );
}

/** Our import first: what it leaves is what the bare loader loads. */
async function oneRound(kind: DatabaseKind, files: UnFiles, run: Run): Promise<Round> {
  const folder = await run.newFolder();
  const file = join(folder, 'batches.ndjson.gz');
  const [first, again] = await inNewStore(kind, run, async (doWork) => {
    const first = await doWork({ do: 'import', inputs: files }, LOADERS.first);
    await doWork({ do: 'take', file }, 'what it has left');
    const again = await doWork({ do: 'import', inputs: files }, LOADERS.again);
    if (again.changed) throw new Error('Importing the same files again has changed the graph.');
    return [first, again] as const;
  });
  const bare = (ahead: boolean): Promise<Outcome> =>
    inNewStore(kind, run, (doWork) =>
      doWork({ do: 'load', file, ahead }, ahead ? LOADERS.bare : LOADERS.bareReading),
    );
  const round = { first, again, bare: await bare(true), bareReading: await bare(false) };
  await rm(folder, { recursive: true, force: true });
  return round;
}

type DoWork = (work: Work, name: string) => Promise<Outcome>;

async function inNewStore<T>(kind: DatabaseKind, run: Run, use: (doWork: DoWork) => Promise<T>): Promise<T> {
  const folder = await run.newFolder();
  const within = (place: Place): Promise<T> =>
    use(async (work, name) => {
      const outcome = await inProcess<Task, Outcome>(
        { script: ['import', 'worker.ts'], task: { place, work } },
        name,
        run,
      );
      run.say(
        `    ${name}: ${grouped(statementsIn(outcome.counts))} statements, ${shown(outcome.seconds)} s`,
      );
      return outcome;
    });
  try {
    if (kind === 'embedded') return await within({ kind, dataDir: folder });
    const server = await startServer(run, folder);
    try {
      const { uri, user, password } = server;
      return await within({ kind, uri, user, password });
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function resultsOf(rounds: readonly Round[]): string[] {
  const { perSecond, seconds, differences: found } = summaryOf(rounds);
  const { counts } = rounds[0]!.first;
  const mb = (loader: Loader, of: 'peakMb' | 'beforeMb'): string =>
    shown(median(rounds.map((round) => round[loader][of])));
  const rows = ORDER.map((loader) => [
    LOADERS[loader],
    shown(seconds[loader]),
    grouped(perSecond[loader]),
    ratio(perSecond[loader], perSecond.bare),
    mb(loader, 'peakMb'),
    mb(loader, 'beforeMb'),
  ]);
  const { nodes, relationships, properties } = sumsOf(counts);
  const sizes = `${grouped(nodes)} nodes (${grouped(statementsIn(counts))} of them statements), ${grouped(relationships)} relationships and ${grouped(properties)} properties`;
  const equality =
    found.length === 0
      ? `All graphs hold the same: ${sizes}, equal by label and type.`
      : `The graphs differ (of ${sizes}), so the figures cannot be compared: ${[...new Set(found)].join('; ')}.`;
  const heads = ['', 'seconds', 'statements/s', 'of the bare loader', 'peak memory MB', 'before the work MB'];
  return [table([heads, ...rows]), equality];
}
