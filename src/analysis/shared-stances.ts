/** Tables of stances that several threads look at; see shared-columns.ts. */
import { shared } from './shared-columns.ts';
import { spokeForOf } from './spoke-for.ts';
import type { StanceTable } from './stance-table.ts';
import type { StatementColumns } from './statement-columns.ts';

/** The columns that it was made from are sent apart. */
export type PackedStances = Omit<StanceTable, 'columns' | 'spokeFor'> & { readonly spokeFor: Int32Array };

export function packStances({ columns: _columns, spokeFor, ...table }: StanceTable): PackedStances {
  const { scope, reading, size, ...numbers } = table;
  return { scope, reading, size, ...shared(numbers), spokeFor: shared({ of: spokeFor.triples }).of };
}

export function unpackStances(columns: StatementColumns, packed: PackedStances): StanceTable {
  return { ...packed, columns, spokeFor: spokeForOf(packed.spokeFor) };
}

/** Of its numbers. */
export function bytesOfStances({ statements, onIssue, ...table }: StanceTable): number {
  const { rows, undatedLeftOut, actor, issue, score, side, camp, ofActor, spokeFor } = table;
  const arrays = [rows, undatedLeftOut, actor, issue, score, side, camp, ofActor, spokeFor.triples];
  for (const { start, items } of [statements, onIssue]) arrays.push(start, items);
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
