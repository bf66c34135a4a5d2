/** What the figures should come to. */
import { CONTENDERS } from './contenders.ts';
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

/** Beside the faster of its two forms: nobody would use the other. */
function besideRival(
  { id, title, hub }: Pick<Question, 'id' | 'title' | 'hub'>,
  p50: number,
  outcomes: ReadonlyMap<string, Outcome>,
): Aim[] {
  const forms = [outcomes.get(CONTENDERS.list), outcomes.get(CONTENDERS.connection)];
  const tookPart = forms.filter((form) => form !== undefined);
  if (tookPart.length === 0) return [];
  const what = `${title}: beside @neo4j/graphql`;
  const best = Math.min(...tookPart.map((form) => (isMeasured(form) ? form.p50 : Infinity)));
  const factor = best / p50;
  const least = hub ? HUB_FACTOR : 1;
  const aim = id === 'newest' ? 'answers, where it fails' : `at least ${least} times as fast`;
  const found = Number.isFinite(factor) ? `${factor.toFixed(2)} times as fast` : 'it fails';
  return [{ what, aim, found, met: factor >= least }];
}
