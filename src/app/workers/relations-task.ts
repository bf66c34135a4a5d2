/** All relations of a scope, worked out beside the event loop. */
import type { RelationNumbers } from '../../analysis/relation-list.ts';
import { relations, type RelationsWanted } from '../../analysis/relations.ts';
import { type PackedStances, unpackStances } from '../../analysis/shared-stances.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import { tieFacts, type TieRow } from '../../analysis/tie-facts.ts';

export interface RelationsTaskWanted {
  readonly stances: PackedStances;
  readonly ties: readonly TieRow[];
  readonly wanted: RelationsWanted;
}

export interface RelationsFound {
  readonly numbers: RelationNumbers;
  readonly order: Int32Array;
  readonly undatedLeftOut: number;
}

export function relationsTask(
  columns: StatementColumns,
  { stances, ties, wanted }: RelationsTaskWanted,
): RelationsFound {
  const { list, order, undatedLeftOut } = relations(
    unpackStances(columns, stances),
    tieFacts(columns, ties),
    wanted,
  );
  return { numbers: list.numbers(), order, undatedLeftOut };
}
