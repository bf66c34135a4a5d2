/** What the figures should come to. */
import { CONTENDERS } from './contenders.ts';
import type { Summary } from './import/summary.ts';
import { isMeasured, type Outcome } from './measure/contest.ts';
import type { Question } from './questions/question.ts';

export interface Aim {
  readonly what: string;
  readonly aim: string;
  readonly found: string;
  readonly met: boolean;
}

const MOST_TIMES_BARE = 1.5;
const HUB_FACTOR = 2;

/** Those that can be told from what took part. */
export function aimsOf(
  { id, title, hub }: Pick<Question, 'id' | 'title' | 'hub'>,
  outcomes: ReadonlyMap<string, Outcome>,
): Aim[] {
  const ours = outcomes.get(CONTENDERS.neo4j);
  if (!isMeasured(ours)) return [];
  const aims: Aim[] = [];
  const bare = outcomes.get(CONTENDERS.sameStatements);
  if (isMeasured(bare)) {
    const times = ours.p50 / bare.p50;
    aims.push({
      what: `${title}: beside the bare driver`,
      aim: `p50 at most ${MOST_TIMES_BARE} times`,
      found: times.toFixed(2),
      met: times <= MOST_TIMES_BARE,
    });
  }
  return [...aims, ...besideRival({ id, title, hub }, ours.p50, outcomes)];
}

const RIVALS = [CONTENDERS.list, CONTENDERS.connection];

/** It can be asked in two ways; the aim is told for each. */
function besideRival(
  { id, title, hub }: Pick<Question, 'id' | 'title' | 'hub'>,
  p50: number,
  outcomes: ReadonlyMap<string, Outcome>,
): Aim[] {
  const least = hub ? HUB_FACTOR : 1;
  const aim = id === 'newest' ? 'answers, also where it fails' : `at least ${least} times as fast`;
  return RIVALS.flatMap((rival) => {
    const outcome = outcomes.get(rival);
    if (outcome === undefined) return [];
    const what = `${title}: beside ${rival}`;
    if (!isMeasured(outcome)) return [{ what, aim, found: 'answers; it fails', met: true }];
    const factor = outcome.p50 / p50;
    return [{ what, aim, found: `${factor.toFixed(2)} times as fast`, met: factor >= least }];
  });
}

const LEAST_OF_BARE = 0.8;

/** `title`: says which database. */
export function importAims(title: string, { perSecond, seconds, differences }: Summary): Aim[] {
  const share = perSecond.first / perSecond.bare;
  const times = seconds.first / seconds.again;
  return [
    {
      what: `${title}: beside a bare UNWIND loader`,
      aim: `at least ${LEAST_OF_BARE} of its statements/s`,
      found: differences.length === 0 ? share.toFixed(2) : 'the graphs differ',
      met: differences.length === 0 && share >= LEAST_OF_BARE,
    },
    {
      what: `${title}: the same files again`,
      aim: 'at least as fast as the first time',
      found: `${times.toFixed(2)} times as fast`,
      met: times >= 1,
    },
  ];
}
