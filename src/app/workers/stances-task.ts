/** All stances of a scope, worked out beside the event loop. */
import { type PackedStances, packStances } from '../../analysis/shared-stances.ts';
import { stanceTable } from '../../analysis/stance-table.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import type { Scope } from '../../domain/scope.ts';

export function stancesTask(columns: StatementColumns, { scope }: { readonly scope: Scope }): PackedStances {
  return packStances(stanceTable(columns, scope));
}
