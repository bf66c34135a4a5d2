/** What the rounds of one database come to. */
import { median } from '../measure/load.ts';
import { differences, statementsIn } from './counts.ts';
import type { Outcome } from './task.ts';

export const LOADERS = {
  bare: 'bare UNWIND loader, rows ready in memory',
  bareReading: 'bare UNWIND loader, reading the same rows from a packed file',
  first: 'stance-graph import',
  again: 'stance-graph import, the same files again',
} as const;
export type Loader = keyof typeof LOADERS;

export type Round = Readonly<Record<Loader, Outcome>>;

export interface Summary {
  /** Statements a second. */
  readonly perSecond: Readonly<Record<Loader, number>>;
  readonly seconds: Readonly<Record<Loader, number>>;
  /** What the bare loaders' graphs have more or less of than ours. */
  readonly differences: readonly string[];
}

export const ORDER = Object.keys(LOADERS) as Loader[];

export function summaryOf(rounds: readonly Round[]): Summary {
  const each = (value: (outcome: Outcome) => number): Record<Loader, number> =>
    Object.fromEntries(
      ORDER.map((loader) => [loader, median(rounds.map((round) => value(round[loader])))]),
    ) as Record<Loader, number>;
  return {
    seconds: each(({ seconds }) => seconds),
    perSecond: each(({ seconds, counts }) => statementsIn(counts) / seconds),
    differences: rounds.flatMap(({ first, again, bare, bareReading }) =>
      [again, bare, bareReading].flatMap(({ counts }) => differences(first.counts, counts)),
    ),
  };
}
