/** Roll calls as the graph of the measurements is made from: real ones, or made-up ones of the same sizes. */

export interface Country {
  /** Short, ASCII, unique: part of ids. */
  readonly key: string;
  readonly name: string;
}

/** On the scale of a binary issue. */
export type Vote = -1 | 0 | 1;

export interface RollCall {
  /** Unique; part of ids. */
  readonly key: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly resolution: string;
  /** Titles. */
  readonly topics: readonly string[];
  readonly votes: readonly { readonly country: string; readonly vote: Vote }[];
}

export interface RollCalls {
  readonly countries: readonly Country[];
  /** By date. */
  readonly rollCalls: readonly RollCall[];
}

/** Votes cast: what becomes statements. */
export function voteCount({ rollCalls }: RollCalls): number {
  return rollCalls.reduce((sum, { votes }) => sum + votes.length, 0);
}

/** Some of them, evenly over time, with about `size` votes in all; countries that cast none are left out. */
export function sample(all: RollCalls, size: number): RollCalls {
  const total = voteCount(all);
  if (total <= size) return all;
  const kept: RollCall[] = [];
  let seen = 0;
  let taken = 0;
  for (const rollCall of all.rollCalls) {
    seen += rollCall.votes.length;
    if (taken + rollCall.votes.length > (seen / total) * size + 1) continue;
    kept.push(rollCall);
    taken += rollCall.votes.length;
  }
  const voters = new Set(kept.flatMap(({ votes }) => votes.map(({ country }) => country)));
  return { countries: all.countries.filter(({ key }) => voters.has(key)), rollCalls: kept };
}
