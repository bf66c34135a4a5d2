/** Which imports say a thing: the numbers in its `imports` (imports.ts). What is older than imports has none, and gets none. */
import { TIE_TYPES } from '../../domain/model.ts';
import type { GraphWriter } from '../port.ts';
import { changeInBatches } from './upsert-batches.ts';

export type Marked<Row> = {
  readonly row: Row;
  /** Null: it was there before imports were kept, and belongs to none. Empty: none says it any more, but something uses it. */
  readonly imports: readonly number[] | null;
};

/** Labels of what is marked; ties are marked as well. */
export type MarkedLabel = 'Actor' | 'Document' | 'Issue' | 'Position' | 'Statement' | 'Topic';

export function withMark(imports: readonly number[] | null, number: number): readonly number[] | null {
  return lacksMark(imports, number) ? [...imports!, number] : imports;
}

export function lacksMark(imports: readonly number[] | null, number: number): boolean {
  return imports !== null && !imports.includes(number);
}

/** Marks nodes that have `imports`, but not yet this one. */
export async function addMarks(
  tx: GraphWriter,
  label: MarkedLabel,
  ids: readonly string[],
  number: number,
): Promise<void> {
  const cypher = `UNWIND $ids AS id MATCH (n:${label} {id: id}) SET n.imports = n.imports + [$number]`;
  await changeInBatches(tx, cypher, ids, { number });
}

export async function addTieMarks(tx: GraphWriter, ids: readonly string[], number: number): Promise<void> {
  const cypher = `MATCH (:Actor)-[t:${TIE_TYPES.join('|')}]->(:Actor) WHERE t.id IN $ids SET t.imports = t.imports + [$number]`;
  await changeInBatches(tx, cypher, ids, { number });
}
