/** A question about networks, as each of those who can answer it is asked it. */
import type { DatabaseKind } from '../../src/graph/port.ts';
import type { Contender } from '../measure/contest.ts';
import type { Variables } from '../questions/question.ts';
import type { Statement } from '../rivals/plan.ts';

/** What an answer says, in any order: the same for all. */
export type Facts = (data: never) => readonly string[];

export interface GraphqlAsking {
  readonly query: string;
  /** Answers every pair, to be compared; left out: the query itself is. */
  readonly proof?: string;
  /** Asked in turn. */
  readonly variables: readonly Variables[];
  readonly facts: Facts;
}

export interface CypherAsking {
  /** Asked in turn. */
  readonly statements: readonly Statement[];
  readonly proof?: Statement;
  readonly facts: Facts;
  readonly pace: Readonly<Record<DatabaseKind, NonNullable<Contender['pace']> | null>>;
}

/** To our computing alone, and to numpy, which take the same. */
export interface DirectAsking {
  readonly asked: readonly Readonly<Record<string, unknown>>[];
  readonly proof?: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
}

export interface NetworkQuestion {
  readonly id: 'pairs' | 'opponents' | 'topic' | 'windows';
  readonly title: string;
  /** What each row of the table does. */
  readonly note: string;
  readonly ours: GraphqlAsking;
  /** Null: it cannot be asked so. */
  readonly computing: DirectAsking | null;
  readonly numpy: DirectAsking;
  readonly cypher: CypherAsking | null;
}
