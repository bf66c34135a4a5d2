/** A list that was computed: its rows are places, and what is shown of a row is worked out when it is asked for. */
import { type StanceTable, stanceTable } from '../../analysis/stance-table.ts';
import type { Scope } from '../../domain/scope.ts';
import type { Anchor, LoadedStatements, StatementSource } from './statement-source.ts';

export interface AnswerList<Row, Answer> {
  /** Of the graph that it was computed from. */
  readonly revision: number;
  readonly rows: readonly Row[];
  /** Statements that only lack a date, which the scope asks for. */
  readonly undatedLeftOut: number;
  at(row: Row): Answer;
}

/** Statements with the stances of one scope in them. */
export interface Computed {
  readonly loaded: LoadedStatements;
  readonly table: StanceTable;
}

const tables = new WeakMap<LoadedStatements, Map<string, StanceTable>>();

/** Loads what the anchor means, as far as the scope needs it, and computes it. */
export async function computedFrom(
  source: StatementSource,
  anchor: Anchor,
  scope: Scope,
  withTies = false,
): Promise<Computed> {
  return computed(await source.load({ anchor, withTies, withRetracted: scope.knownAt !== null }), scope);
}

/** Fields that look at the same statements in the same scope share the work. */
function computed(loaded: LoadedStatements, scope: Scope): Computed {
  const ofLoaded = tables.get(loaded) ?? new Map<string, StanceTable>();
  tables.set(loaded, ofLoaded);
  const key = JSON.stringify(scope);
  const table = ofLoaded.get(key) ?? stanceTable(loaded.columns, scope);
  ofLoaded.set(key, table);
  return { loaded, table };
}
