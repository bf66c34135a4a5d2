/**
 * Statements as entries of the array x[row][column][level]: one entry for each row and column of a statement. Rows and columns are
 * numbered by their place among the labels. Cost: linear.
 */
import type { Levels } from './levels.ts';
import type { Variable } from './variables.ts';

export interface Variables {
  readonly rows: Variable;
  readonly columns: Variable;
}

/** Places in the variables' tables, ascending. */
export interface Labels {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

export interface Entries {
  readonly size: number;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly level: Int32Array;
  /** As a place in the columns of statements. */
  readonly statement: Int32Array;
}

/** Statements that have both variables, in the order given. */
export function havingBoth({ rows, columns }: Variables, statements: Int32Array): Int32Array {
  if (rows.always && columns.always) return statements;
  const kept = new Int32Array(statements.length);
  const values = new Int32Array(Math.max(rows.most, columns.most));
  let size = 0;
  for (let k = 0; k < statements.length; k++) {
    const statement = statements[k]!;
    if (rows.valuesOf(statement, values) > 0 && columns.valuesOf(statement, values) > 0)
      kept[size++] = statement;
  }
  return kept.subarray(0, size);
}

export type VisitEntry = (row: number, column: number, level: number, statement: number) => void;

/** Values that are not among the labels are passed over. */
export function entriesOf(
  variables: Variables,
  labels: Labels,
  levels: Levels,
  statements: Int32Array,
): Entries {
  const entries = emptyEntries(entryCount(variables, statements));
  let size = 0;
  forEachEntry(variables, labels, levels, statements, (row, column, level, statement) => {
    entries.row[size] = row;
    entries.column[size] = column;
    entries.level[size] = level;
    entries.statement[size++] = statement;
  });
  return size === entries.size ? entries : firstOf(entries, size);
}

/** The same, without keeping them. */
export function forEachEntry(
  { rows, columns }: Variables,
  labels: Labels,
  levels: Levels,
  statements: Int32Array,
  visit: VisitEntry,
): void {
  const [rowNumber, columnNumber] = [numbers(labels.rows, rows), numbers(labels.columns, columns)];
  const { position } = levels.columns;
  const { ofPosition } = levels;
  const add = (row: number, column: number, statement: number): void => {
    if (row >= 0 && column >= 0) visit(row, column, ofPosition[position[statement]!]!, statement);
  };
  if (rows.single !== null && columns.single !== null) {
    const [rowOf, columnOf] = [rows.single, columns.single];
    for (let k = 0; k < statements.length; k++) {
      const statement = statements[k]!;
      add(rowNumber[rowOf[statement]!]!, columnNumber[columnOf[statement]!]!, statement);
    }
    return;
  }
  const rowValues = new Int32Array(rows.most);
  const columnValues = new Int32Array(columns.most);
  for (let k = 0; k < statements.length; k++) {
    const rowCount = rows.valuesOf(statements[k]!, rowValues);
    const columnCount = columns.valuesOf(statements[k]!, columnValues);
    for (let r = 0; r < rowCount; r++)
      for (let c = 0; c < columnCount; c++)
        add(rowNumber[rowValues[r]!]!, columnNumber[columnValues[c]!]!, statements[k]!);
  }
}

/** How many entries each of the labels has as a column. */
export function entriesOnColumns(
  { variables, levels }: { readonly variables: Variables; readonly levels: Levels },
  labels: Labels,
  statements: Int32Array,
): Int32Array {
  const { rows, columns } = variables;
  if (rows.single === null || columns.single === null) {
    const on = new Int32Array(labels.columns.length);
    forEachEntry(variables, labels, levels, statements, (_, column) => on[column]!++);
    return on;
  }
  const [rowOf, columnOf] = [rows.single, columns.single];
  const on = new Int32Array(columns.table.texts.length);
  for (let k = 0; k < statements.length; k++)
    if (rowOf[statements[k]!]! >= 0 && columnOf[statements[k]!]! >= 0) on[columnOf[statements[k]!]!]!++;
  return labels.columns.map((place) => on[place]!);
}

function firstOf({ row, column, level, statement }: Entries, size: number): Entries {
  const cut = (array: Int32Array): Int32Array => array.subarray(0, size);
  return { size, row: cut(row), column: cut(column), level: cut(level), statement: cut(statement) };
}

function entryCount({ rows, columns }: Variables, statements: Int32Array): number {
  if (rows.single !== null && columns.single !== null) return statements.length;
  const values = new Int32Array(Math.max(rows.most, columns.most));
  let size = 0;
  for (let k = 0; k < statements.length; k++)
    size += rows.valuesOf(statements[k]!, values) * columns.valuesOf(statements[k]!, values);
  return size;
}

export function emptyEntries(size: number): Entries {
  return {
    size,
    row: new Int32Array(size),
    column: new Int32Array(size),
    level: new Int32Array(size),
    statement: new Int32Array(size),
  };
}

/** By place in the variable's table: its number among the labels. */
function numbers(labels: Int32Array, { table }: Variable): Int32Array {
  const number = new Int32Array(table.texts.length).fill(-1);
  for (let k = 0; k < labels.length; k++) number[labels[k]!] = k;
  return number;
}
