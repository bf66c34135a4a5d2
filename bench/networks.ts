/** Networks: the index of all statements, questions over the whole graph, made-up statements, and the event loop meanwhile. */
import type { Aim } from './aims.ts';
import { inEachDatabase, type Places } from './contenders.ts';
import { measureContests } from './networks/contests.ts';
import { measureEventLoop } from './networks/event-loop.ts';
import { measureFirstAnswers } from './networks/first-answer.ts';
import { type Ground, readGround } from './networks/ground.ts';
import { findNumpy, type Numpy } from './networks/numpy.ts';
import { networkQuestions } from './networks/questions.ts';
import { measureSkewed } from './networks/skewed.ts';
import { measureIndex } from './networks/stance-index.ts';
import { type VoteFiles, writeVotes } from './networks/votes.ts';
import type { Options } from './options.ts';
import { grouped, type Run } from './progress.ts';
import type { Section } from './report.ts';
import { builtGraph, startServer } from './stores/stores.ts';

export async function measureNetworks(
  options: Options,
  run: Run,
): Promise<readonly [Section, readonly Aim[]]> {
  const { places, statements, stop } = await openPlaces(options, run);
  run.say(`Networks: ${grouped(statements)} statements`);
  const numpy = await findNumpy(run);
  const { ground, files } = await readAll(places, numpy, run);
  const index = await measureIndex(options, places, run);
  const starts = await measureFirstAnswers(options, places, run);
  const matrices = numpy && files && { numpy, files };
  const prepared = { places, index: index.file, matrices, questions: networkQuestions(ground) };
  const contests = await measureContests(options, prepared, run);
  const loop = await measureEventLoop(options, places, ground, run);
  await stop();
  const skewed = await measureSkewed(options, run);
  return [
    {
      title: 'Networks',
      text: [
        introduction(options, statements, numpy),
        '### The index',
        ...index.text,
        '### The first answer',
        ...starts.text,
        ...contests.text,
        '### The event loop',
        ...loop.text,
        '### Made-up statements',
        ...skewed.text,
      ],
    },
    [index, starts, contests, skewed, loop].flatMap(({ aims }) => aims),
  ];
}

function introduction({ data }: Options, statements: number, numpy: Numpy | null): string {
  const source = data === null ? 'made up to the sizes of the UN’s' : 'the votes of the UN General Assembly';
  const matrices =
    numpy === null
      ? 'There was no Python with numpy, which would have been asked as well.'
      : `numpy ${numpy.version}, whole numbers as 32-bit floats, with its usual threads.`;
  return (
    `${grouped(statements)} statements, ${source}. All who are asked answer over HTTP: stance-graph as users run it, the computing ` +
    `alone, numpy and the bare databases behind minimal servers; their answers were found to be the same. Each is asked again and ` +
    `again: we remember which statements a scope takes in, and compute the network of them each time. Grafeo is the embedded ` +
    `database, in a process of its own. ${matrices}`
  );
}

interface Opened {
  readonly places: Places;
  readonly statements: number;
  readonly stop: () => Promise<void>;
}

async function openPlaces(options: Options, run: Run): Promise<Opened> {
  const { databases } = options;
  const embedded = databases.includes('embedded') ? await builtGraph('embedded', options, run) : null;
  const built = databases.includes('neo4j') ? await builtGraph('neo4j', options, run) : null;
  const neo4j = built && (await startServer(run, built.folder));
  return {
    places: { neo4j, embedded: embedded?.folder ?? null },
    statements: (embedded ?? built)!.statements,
    stop: async () => neo4j?.stop(),
  };
}

/** Of whichever database comes first: they hold the same. */
async function readAll(
  places: Places,
  numpy: Numpy | null,
  run: Run,
): Promise<{ ground: Ground; files: VoteFiles | null }> {
  const first = places.embedded === null ? places : { ...places, neo4j: null };
  let found: { ground: Ground; files: VoteFiles | null } | null = null;
  await inEachDatabase(first, async (_kind, db) => {
    const ground = await readGround(db);
    found = { ground, files: numpy && (await writeVotes(db, ground, await run.newFolder())) };
  });
  return found!;
}
