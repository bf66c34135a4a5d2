/** Tables of stances that fields which look at the same statements in the same scope share. */
import { type StanceTable, stanceTable } from '../../analysis/stance-table.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import type { Scope } from '../../domain/scope.ts';
import { nextTurn } from '../next-turn.ts';
import type { LoadedStatements } from './statement-source.ts';

/** Stances that take some milliseconds. */
const MANY = 2_000;

/** `rows`: the only statements that matter; all where left out. */
export function tablesOf(columns: StatementColumns, rows?: Int32Array): LoadedStatements['stances'] {
  const tables = new Map<string, StanceTable>();
  return async (scope: Scope) => {
    const key = JSON.stringify(scope);
    const known = tables.get(key);
    if (known !== undefined) return known;
    const table = stanceTable(columns, scope, rows);
    tables.set(key, table);
    // What is made of it may take as long again.
    if (table.size > MANY) await nextTurn();
    return table;
  };
}
