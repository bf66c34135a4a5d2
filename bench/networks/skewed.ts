/** Networks of made-up statements, of the sizes at which another program was timed, and how their time grows. */
import type { Duplicates } from '../../src/analysis/network/options.ts';
import type { Aim } from '../aims.ts';
import { inProcess } from '../measure/in-process.ts';
import type { Options } from '../options.ts';
import { grouped, type Run } from '../progress.ts';
import { shown, table } from '../report.ts';
import { UN_VOTES } from '../votes/made-up.ts';
import type { SkewedSize } from './skewed-rows.ts';
import type { SkewedOutcome, SkewedTask } from './skewed-task.ts';

interface Known extends SkewedSize {
  /** What Discourse Network Analyzer took at least, in seconds. */
  readonly dna: Partial<Readonly<Record<Duplicates, number>>>;
}

const SIZES: readonly Known[] = [
  { statements: 25_000, actors: 500, issues: 150, dna: {} },
  { statements: 50_000, actors: 1_000, issues: 200, dna: { INCLUDE: 4, DOCUMENT: 579 } },
  { statements: 100_000, actors: 2_000, issues: 300, dna: { INCLUDE: 40 } },
  { statements: 200_000, actors: 4_000, issues: 400, dna: {} },
];
const LEAST_TIMES = 50;
/** What the time for each unit may grow by from one size to the next, which has twice the statements: caches, and chance. */
const MOST_GROWTH = 1.25;
const LEAST = 4;
const NS = 1_000_000;

type Outcomes = readonly SkewedOutcome[];

export async function measureSkewed(
  { size, rounds }: Pick<Options, 'size' | 'rounds'>,
  run: Run,
): Promise<{ text: readonly string[]; aims: readonly Aim[] }> {
  run.say('  Made-up statements');
  const share = Math.min(1, size / UN_VOTES);
  const part = (number: number): number => Math.max(LEAST, Math.round(number * share));
  const sizes = SIZES.map(({ statements, actors, issues }) => ({
    statements: part(statements),
    actors: part(actors),
    issues: part(issues),
  }));
  const script = { script: ['networks', 'skewed-worker.ts'], task: { sizes, rounds } };
  const outcomes = await inProcess<SkewedTask, Outcomes>(script, 'made-up statements', run);
  const dna = (outcome: SkewedOutcome): number | null =>
    share < 1 ? null : (SIZES[sizes.indexOf(sizeIn(sizes, outcome))]!.dna[outcome.duplicates] ?? null);
  return {
    text: [TEXT, tableOf(outcomes, dna)],
    aims: [...outcomes.flatMap((outcome) => timesAims(outcome, dna(outcome))), growthAim(outcomes)],
  };
}

const TEXT =
  'A few actors say most and a few issues are spoken of most; congruence and conflict of all pairs, computed as the worker threads ' +
  'do: warm, and the first time. The times of Discourse Network Analyzer are no measurement of this run: version 3.1.2 took them on ' +
  'another machine of two cores (4 to 10 s the first one, of which the 4 count here). A unit is one of the sum over issues of the squared number of actors on each.';

function sizeIn(sizes: readonly SkewedSize[], { size }: SkewedOutcome): SkewedSize {
  return sizes.find(({ statements, actors }) => statements === size.statements && actors === size.actors)!;
}

function tableOf(outcomes: Outcomes, dna: (outcome: SkewedOutcome) => number | null): string {
  const rows = outcomes.map((outcome) => {
    const { size, duplicates, edges, squares, firstMs, ms } = outcome;
    const theirs = dna(outcome);
    return [
      [size.statements, size.actors, size.issues].map(grouped).join(' / '),
      duplicates,
      grouped(edges),
      shown(ms),
      shown(firstMs),
      theirs === null ? '–' : String(theirs),
      theirs === null ? '–' : grouped((theirs * 1_000) / ms),
      shown(squares / 1e6),
      shown(nsEach(outcome)),
    ];
  });
  const heads = [
    'statements / actors / issues',
    'duplicates',
    'edges',
    'ms',
    'ms the first time',
    'DNA s',
    'DNA / ours',
    'million units',
    'ns a unit',
  ];
  return table([heads, ...rows]);
}

function nsEach({ ms, squares }: SkewedOutcome): number {
  return (ms * NS) / squares;
}

function timesAims({ size, duplicates, ms }: SkewedOutcome, dna: number | null): Aim[] {
  if (dna === null) return [];
  const times = (dna * 1_000) / ms;
  return [
    {
      what: `${grouped(size.statements)} made-up statements, duplicates ${duplicates}: beside Discourse Network Analyzer`,
      aim: `at least ${LEAST_TIMES} times as fast`,
      found: `${grouped(times)} times as fast`,
      met: times >= LEAST_TIMES,
    },
  ];
}

/** Of each size and the next. */
function growthAim(outcomes: Outcomes): Aim {
  const grown = outcomes.flatMap((outcome) => {
    const before = outcomes.findLast(
      ({ duplicates, size }) =>
        duplicates === outcome.duplicates && size.statements < outcome.size.statements,
    );
    return before === undefined ? [] : [nsEach(outcome) / nsEach(before)];
  });
  const most = Math.max(...grown);
  return {
    what: 'Made-up statements: growth from one size to the next',
    aim: `time a unit at most ${MOST_GROWTH} times`,
    found: `${shown(most)} times at most`,
    met: most <= MOST_GROWTH,
  };
}
