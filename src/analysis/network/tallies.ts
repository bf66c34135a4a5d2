/**
 * The array x[row][column][level] itself: its positive cells, row by row and column by column. A run of tallies with one row and
 * one column is what the row said on the column. Cost: linear in entries.
 */
import { countingSort, startsOf } from '../counting-sort.ts';
import type { SortedEntries } from './sorted-entries.ts';

export interface Tallies {
  readonly size: number;
  readonly rows: number;
  readonly columns: number;
  /** In the order of row, column, level. */
  readonly column: Int32Array;
  readonly level: Int32Array;
  readonly count: Float64Array;
  readonly rowStart: Int32Array;
  /** n[row] and n[column]. */
  readonly rowTotal: Float64Array;
  readonly columnTotal: Float64Array;
  readonly byColumn: ColumnTallies;
}

/** The same in the order of column, row, level. */
export interface ColumnTallies {
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly level: Int32Array;
  readonly count: Float64Array;
  /** Where tally t of the other order is in this one. */
  readonly placeOf: Int32Array;
}

export function talliesOf(entries: SortedEntries, columns: number): Tallies {
  const rows = entries.rowStart.length - 1;
  const runs = runsOf(entries);
  const [rowTotal, columnTotal] = [new Float64Array(rows), new Float64Array(columns)];
  for (let t = 0; t < runs.size; t++) {
    rowTotal[runs.row[t]!]! += runs.count[t]!;
    columnTotal[runs.column[t]!]! += runs.count[t]!;
  }
  const { size, column, level, count } = runs;
  const rowStart = startsOf(runs.row, rows);
  return {
    size,
    rows,
    columns,
    column,
    level,
    count,
    rowStart,
    rowTotal,
    columnTotal,
    byColumn: inColumns(runs, columns),
  };
}

interface Runs {
  readonly size: number;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly level: Int32Array;
  readonly count: Float64Array;
}

function runsOf({ size, row, column, level }: SortedEntries): Runs {
  const first = new Int32Array(size + 1);
  let runs = 0;
  for (let k = 0; k < size; k++) {
    if (k > 0 && row[k] === row[k - 1] && column[k] === column[k - 1] && level[k] === level[k - 1]) continue;
    first[runs++] = k;
  }
  first[runs] = size;
  const count = new Float64Array(runs);
  for (let run = 0; run < runs; run++) count[run] = first[run + 1]! - first[run]!;
  if (runs === size) return { size, row, column, level, count };
  const atFirst = first.subarray(0, runs);
  const picked = (from: Int32Array): Int32Array => atFirst.map((k) => from[k]!);
  return { size: runs, row: picked(row), column: picked(column), level: picked(level), count };
}

function inColumns(runs: Runs, columns: number): ColumnTallies {
  const order = countingSort(runs.column, columns);
  const placeOf = new Int32Array(runs.size);
  const [row, level, count] = [
    new Int32Array(runs.size),
    new Int32Array(runs.size),
    new Float64Array(runs.size),
  ];
  for (let place = 0; place < runs.size; place++) {
    const tally = order[place]!;
    placeOf[tally] = place;
    row[place] = runs.row[tally]!;
    level[place] = runs.level[tally]!;
    count[place] = runs.count[tally]!;
  }
  return { start: startsOf(runs.column, columns), row, level, count, placeOf };
}
