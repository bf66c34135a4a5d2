/**
 * Cells: what one row said on one column, taken together, with the first and the last of its statements. What two rows share is
 * found by walking over the cells of both. Cost: linear in entries; for a pair, in the cells of the two.
 */
import { OPEN_END, OPEN_START, type StatementColumns } from '../statement-columns.ts';
import { earliestOf, latestOf } from '../statement-values.ts';
import type { SortedEntries } from './sorted-entries.ts';

/** In the order of row, then column. */
export interface Cells {
  /** Those of row r: from `rowStart[r]` up to, without, `rowStart[r + 1]`. */
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  /** The statement that may reach furthest back, and furthest on; -1 where none is dated on that side. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Their days: OPEN_END and OPEN_START where there is none. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
}

export function cellsOf(columns: StatementColumns, entries: SortedEntries): Cells {
  const rows = entries.rowStart.length - 1;
  const cells = {
    rowStart: new Int32Array(rows + 1),
    column: new Int32Array(entries.size),
    first: new Int32Array(entries.size).fill(-1),
    last: new Int32Array(entries.size).fill(-1),
    firstDay: new Int32Array(entries.size).fill(OPEN_END),
    lastDay: new Int32Array(entries.size).fill(OPEN_START),
  };
  let cell = -1;
  for (let row = 0; row < rows; row++) {
    let column = -1;
    for (let entry = entries.rowStart[row]!; entry < entries.rowStart[row + 1]!; entry++) {
      if (entries.column[entry] !== column) cells.column[++cell] = column = entries.column[entry]!;
      const statement = entries.statement[entry]!;
      const [from, to] = [earliestOf(columns, statement), latestOf(columns, statement)];
      if (from !== OPEN_START && from < cells.firstDay[cell]!) {
        cells.firstDay[cell] = from;
        cells.first[cell] = statement;
      }
      if (to !== OPEN_END && to > cells.lastDay[cell]!) {
        cells.lastDay[cell] = to;
        cells.last[cell] = statement;
      }
    }
    cells.rowStart[row + 1] = cell + 1;
  }
  return cells;
}

/** Visits the cells of two rows that are on the same column, column by column. */
export function forEachShared(
  { rowStart, column }: Cells,
  [a, b]: readonly [number, number],
  visit: (cell: number, other: number) => void,
): void {
  let [x, y] = [rowStart[a]!, rowStart[b]!];
  const [xEnd, yEnd] = [rowStart[a + 1]!, rowStart[b + 1]!];
  while (x < xEnd && y < yEnd) {
    const apart = column[x]! - column[y]!;
    if (apart === 0) visit(x, y);
    if (apart <= 0) x++;
    if (apart >= 0) y++;
  }
}
