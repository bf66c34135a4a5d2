/**
 * Where computed answers get their statements from, as columns of numbers. The database answers for one request
 * (database-source.ts); an index in memory may stand here as well.
 */
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import type { Relations, RelationsWanted } from '../../analysis/relations.ts';
import type { StanceTable } from '../../analysis/stance-table.ts';
import type { TieFacts } from '../../analysis/tie-facts.ts';
import type { PositionRecord, TieRecord } from '../../domain/model.ts';
import type { Scope } from '../../domain/scope.ts';
import type { Anchor } from '../../graph/queries/stance-rows.ts';

export type { Anchor } from '../../graph/queries/stance-rows.ts';

export interface LoadedStatements {
  /** Of the graph that the statements were read from, or of an earlier one: never of a later one. */
  readonly revision: number;
  readonly columns: StatementColumns;
  /** By issue id: what words are made of. */
  readonly issues: ReadonlyMap<string, IssueWords>;
  /** Empty unless asked for. */
  readonly ties: TieFacts;
  readonly tieRecords: ReadonlyMap<string, TieRecord>;
  /** All stances that the anchor means, as the scope has them; there may be others. The same table for the same scope. */
  stances(scope: Scope): Promise<StanceTable>;
  /** Of `stances(scope)`. */
  relations(table: StanceTable, wanted: RelationsWanted): Promise<Relations>;
}

export interface IssueWords {
  readonly title: string;
  /** By value, then id. */
  readonly positions: readonly PositionRecord[];
  /** By position: 1 for, -1 against, 0 in the middle; nothing on a nominal scale. */
  readonly sides: ReadonlyMap<string, number>;
}

export interface StatementsWanted {
  readonly anchor: Anchor;
  readonly withTies: boolean;
  /** Retracted ones as well, and when each was on record: what a scope with `knownAt` is answered from. */
  readonly withRetracted: boolean;
}

export interface StatementSource {
  /** At least all counted statements that the anchor means, and all that there is to know of their issues. */
  load(wanted: StatementsWanted): Promise<LoadedStatements>;
  /** Ties through which a stance may be inferred, by id. */
  ties(): Promise<readonly TieRecord[]>;
}
