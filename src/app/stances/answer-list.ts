/** A list that was computed: its rows are places, and what is shown of a row is worked out when it is asked for. */
import type { StanceTable } from '../../analysis/stance-table.ts';
import type { Scope } from '../../domain/scope.ts';
import type { Anchor, LoadedStatements, StatementSource } from './statement-source.ts';

/** An array, or a typed one of numbers. */
export interface Rows<Row> {
  readonly length: number;
  readonly [place: number]: Row;
  slice(start: number, end: number): ArrayLike<Row>;
}

export interface AnswerList<Row, Answer> {
  /** Of the graph that it was computed from. */
  readonly revision: number;
  readonly rows: Rows<Row>;
  /** Statements that only lack a date, which the scope asks for. */
  readonly undatedLeftOut: number;
  at(row: Row): Answer;
}

/** Statements with the stances of one scope in them. */
export interface Computed {
  readonly loaded: LoadedStatements;
  readonly table: StanceTable;
}

/** Loads what the anchor means, as far as the scope needs it, and computes it. */
export async function computedFrom(
  source: StatementSource,
  anchor: Anchor,
  scope: Scope,
  withTies = false,
): Promise<Computed> {
  const loaded = await source.load({ anchor, withTies, withRetracted: scope.knownAt !== null });
  return { loaded, table: await loaded.stances(scope) };
}
