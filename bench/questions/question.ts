/** A question, as each contender is asked it. */
import type { Plan } from '../rivals/plan.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** What the answer says: the same strings, in any order, for all contenders. */
export type Facts = (data: never, variables: never) => readonly string[];

export interface Asking {
  readonly query: string;
  readonly facts: Facts;
}

export interface Question {
  readonly id: string;
  readonly title: string;
  /** Starts at an actor with thousands of statements. */
  readonly hub: boolean;
  /** Asked in turn. */
  readonly variables: readonly Variables[];
  readonly ours: Asking;
  /** One statement written for this question alone; `data` holds its rows. */
  readonly byHand: { readonly plan: (variables: never) => Plan; readonly facts: Facts };
  /** @neo4j/graphql with its lists, and with its connections. */
  readonly list: Asking;
  readonly connection: Asking;
}
