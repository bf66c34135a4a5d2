/** One question, put to several contenders in turn: first whether they give the same answer, then how fast. */
import type { Run } from '../progress.ts';
import { askOnce, type HttpRequest } from '../rivals/requests.ts';
import { type Load, load, median } from './load.ts';

export interface Contender {
  readonly name: string;
  /** The question with different things asked about. */
  readonly requests: readonly HttpRequest[];
  /** What the answer says, in any order: the same for all contenders. Null: the parts of an answer, not comparable. */
  readonly facts: ((data: unknown) => readonly string[]) | null;
  /** Asked for the facts, where the requests answer only a part of them; left out: the first request is. */
  readonly proof?: HttpRequest;
  /** Of who takes seconds. SLOW: one request a round and none beside it; ONCE: only the one whose facts are compared. */
  readonly pace?: 'SLOW' | 'ONCE';
  /** How long the first answer may take; default 60,000. */
  readonly withinMs?: number;
}

/** Latency with one request at a time; throughput with several, and NaN, as p99 is, for who is slow. */
export interface Measured {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

export interface Failed {
  readonly failure: string;
}

export type Outcome = Measured | Failed;

export interface Effort {
  /** Of one measurement. */
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
}

const ANSWERS_WITHIN_MS = 60_000;

export function isMeasured(outcome: Outcome | undefined): outcome is Measured {
  return outcome !== undefined && 'p50' in outcome;
}

/**
 * By contender. `revive` is called with who failed, which may have taken the database along. Throws where two contenders
 * answer differently: what they do would not be comparable.
 */
export async function contest(
  contenders: readonly Contender[],
  effort: Effort,
  run: Run,
  revive: (failed: string) => Promise<void>,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const able: Contender[] = [];
  let agreed: { name: string; facts: string } | null = null;
  for (const contender of contenders) {
    run.signal.throwIfAborted();
    const answered = await answerOf(contender);
    if ('failure' in answered) {
      outcomes.set(contender.name, answered);
      await revive(contender.name);
      continue;
    }
    if (contender.pace === 'ONCE') outcomes.set(contender.name, measuredOnce(answered.ms));
    else able.push(contender);
    if (answered.facts === null) continue;
    agreed ??= { name: contender.name, facts: answered.facts };
    if (answered.facts === agreed.facts) continue;
    throw new Error(difference(contender.name, answered.facts, agreed));
  }
  for (const [name, measured] of await measure(able, effort, run)) outcomes.set(name, measured);
  return outcomes;
}

function difference(name: string, facts: string, agreed: { name: string; facts: string }): string {
  const [these, those] = [facts.split('\n'), agreed.facts.split('\n')];
  const only = these.filter((fact) => !those.includes(fact)).slice(0, 5);
  const missing = those.filter((fact) => !these.includes(fact)).slice(0, 5);
  return [
    `${name} and ${agreed.name} answer differently (${these.length} facts, ${those.length}).`,
    `Only the first says:\n${only.join('\n')}`,
    `Only the second says:\n${missing.join('\n')}`,
  ].join('\n');
}

function measuredOnce(ms: number): Measured {
  return { p50: ms, p99: NaN, perSecond: NaN };
}

async function answerOf({
  requests,
  facts,
  proof,
  withinMs = ANSWERS_WITHIN_MS,
}: Contender): Promise<{ facts: string | null; ms: number } | Failed> {
  try {
    const start = performance.now();
    const data = await askOnce(proof ?? requests[0]!, withinMs);
    const ms = performance.now() - start;
    return { facts: facts && [...facts(data)].sort().join('\n'), ms };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      return { failure: `no answer within ${withinMs / 1000} s` };
    const failure = error instanceof Error ? error.message : String(error);
    return { failure: failure.split('\n')[0]!.slice(0, 300) };
  }
}

/** In rounds, so that what else the machine does meets all of them; the middle round counts. */
async function measure(
  contenders: readonly Contender[],
  { seconds, rounds, connections }: Effort,
  { signal }: Run,
): Promise<Map<string, Measured>> {
  // Neo4j compiles what it runs often.
  for (const { requests, pace } of contenders)
    if (pace === undefined) await load({ requests, seconds: 2 * seconds, connections, signal });
  const alone = new Map<string, Load[]>();
  const together = new Map<string, Load[]>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, requests, pace } of contenders) {
      const one = await load({ requests, seconds: pace === undefined ? seconds : 0, connections: 1, signal });
      alone.set(name, [...(alone.get(name) ?? []), one]);
      if (pace !== undefined) continue;
      const many = await load({ requests, seconds, connections, signal });
      together.set(name, [...(together.get(name) ?? []), many]);
    }
  }
  return new Map(
    contenders.map(({ name, pace }) => {
      const p50 = median(alone.get(name)!.map(({ p50 }) => p50));
      if (pace !== undefined) return [name, measuredOnce(p50)];
      const p99 = median(alone.get(name)!.map(({ p99 }) => p99));
      return [name, { p50, p99, perSecond: median(together.get(name)!.map(({ perSecond }) => perSecond)) }];
    }),
  );
}
