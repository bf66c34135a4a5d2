/** Entries in the order of row, column, level, statement. Cost: linear (counting sorts). */
import { countingSort, startsOf } from '../counting-sort.ts';
import { emptyEntries, type Entries, type Labels } from './entries.ts';
import type { Levels } from './levels.ts';

export interface SortedEntries extends Entries {
  /** Entries of row r: from `rowStart[r]` up to, without, `rowStart[r + 1]`. */
  readonly rowStart: Int32Array;
}

export function sortEntries(entries: Entries, labels: Labels, levels: Levels): SortedEntries {
  const byLevel = levels.size > 1 ? countingSort(entries.level, levels.size) : null;
  const byColumn = countingSort(entries.column, labels.columns.length, byLevel);
  const byRow = countingSort(entries.row, labels.rows.length, byColumn);
  return withStarts(picked(entries, byRow), labels.rows.length);
}

function picked(entries: Entries, order: Int32Array): Entries {
  const into = emptyEntries(order.length);
  for (let k = 0; k < order.length; k++) {
    const from = order[k]!;
    into.row[k] = entries.row[from]!;
    into.column[k] = entries.column[from]!;
    into.level[k] = entries.level[from]!;
    into.statement[k] = entries.statement[from]!;
  }
  return into;
}

function withStarts(entries: Entries, rows: number): SortedEntries {
  return { ...entries, rowStart: startsOf(entries.row, rows) };
}

/** Those that are not dropped, in the same order. */
export function without(entries: SortedEntries, dropped: Uint8Array): SortedEntries {
  const order = new Int32Array(entries.size);
  let kept = 0;
  for (let k = 0; k < entries.size; k++) if (dropped[k] === 0) order[kept++] = k;
  if (kept === entries.size) return entries;
  return withStarts(picked(entries, order.subarray(0, kept)), entries.rowStart.length - 1);
}
