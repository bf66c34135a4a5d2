/**
 * The best statements (the graph model, rule 7): among the statements of one speaker and principal on one issue with the same
 * date, the preferred ones if there are any, else the normal ones. The same date is the same range of possible days; an unknown
 * date is one too, so that an editor's preference works among undated statements. Cost: one pass, and nothing where none is
 * preferred.
 */
import type { StatementColumns } from './statement-columns.ts';
import { earliestOf, latestOf } from './statement-values.ts';

/** `rows` ascending; the answer too. */
export function bestStatements(columns: StatementColumns, rows: Int32Array): Int32Array {
  const { speaker, principal, issue, preferred } = columns;
  const claim = (row: number): string =>
    `${speaker[row]} ${principal[row]} ${issue[row]} ${earliestOf(columns, row)} ${latestOf(columns, row)}`;
  const settled = new Set<string>();
  for (let at = 0; at < rows.length; at++) if (preferred[rows[at]!] === 1) settled.add(claim(rows[at]!));
  if (settled.size === 0) return rows;
  return rows.filter((row) => preferred[row] === 1 || !settled.has(claim(row)));
}
