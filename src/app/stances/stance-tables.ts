/** Tables of stances that fields which look at the same statements in the same scope share. */
import { type StanceTable, stanceTable } from '../../analysis/stance-table.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import type { Scope } from '../../domain/scope.ts';
import type { LoadedStatements } from './statement-source.ts';

/** `rows`: the only statements that matter; all where left out. */
export function tablesOf(columns: StatementColumns, rows?: Int32Array): LoadedStatements['stances'] {
  const tables = new Map<string, StanceTable>();
  return async (scope: Scope) => {
    const key = JSON.stringify(scope);
    const table = tables.get(key) ?? stanceTable(columns, scope, rows);
    tables.set(key, table);
    return table;
  };
}
