/** Two-mode networks: rows beside columns (stance-networks, "Two-mode"). Cost: linear. */
import { StanceGraphError } from '../../domain/errors.ts';
import type { StatementColumns } from '../statement-columns.ts';
import { type Codes, issuesOf } from './combine.ts';
import { type EdgeList, edgeRow } from './edge-list.ts';
import type { Levels } from './levels.ts';
import { divided } from './normalise.ts';
import type { NetworkOptions } from './options.ts';
import type { SortedEntries } from './sorted-entries.ts';
import type { Tallies } from './tallies.ts';

/** As many as a scope can leave out. */
const MOST_NAMED = 100;

/** Throws BAD_INPUT: a sum of values needs values; `details.nominalIssues` are the issues without any, up to 100 of them. */
export function checkNoNominal(columns: StatementColumns, statements: Int32Array, at: string): void {
  const nominal = issuesOf(columns, statements).filter((issue) => columns.nominal[issue] === 1);
  if (nominal.length === 0) return;
  const ids = nominal.slice(0, MOST_NAMED).map((issue) => columns.issues.texts[issue]!);
  const [which, advice] =
    nominal.length === 1
      ? [`${ids[0]} is nominal and has none`, 'leave the issue out of the scope']
      : [
          `${nominal.length} issues such as ${ids[0]} are nominal and have none`,
          'leave them out of the scope',
        ];
  throw new StanceGraphError(
    'BAD_INPUT',
    `\`${at}\` SUBTRACT adds up values, but ${which}: take IGNORE or COMBINE, or ${advice}.`,
    { details: { argument: at, nominalIssues: ids } },
  );
}

/** In cells: how many entries, from `from` up to, without, `to`, make which weight. */
type Weight = (from: number, to: number) => number;

/** `codes` are for COMBINE. Every cell is an edge, a balanced one too. `check` is called after each row. */
export function twoModeEdges(
  { entries, tallies, levels, codes }: Cells,
  options: NetworkOptions,
  edges: EdgeList,
  check: () => void,
): void {
  const { rowStart, column } = entries;
  const weightOf = codes === null ? sums(entries, levels, options) : combinations(entries, levels, codes);
  const divisor = cellDivisor(tallies, options);
  const found = edgeRow(tallies.columns);
  for (let row = 0; row < tallies.rows; row++) {
    let count = 0;
    for (let from = rowStart[row]!; from < rowStart[row + 1]!;) {
      let to = from + 1;
      while (to < rowStart[row + 1]! && column[to] === column[from]) to++;
      found.target[count] = column[from]!;
      found.weight[count] = divided(weightOf(from, to), divisor(row, column[from]!));
      found.statements[count++] = to - from;
      from = to;
    }
    edges.add(row, found, count);
    check();
  }
}

export interface Cells {
  readonly entries: SortedEntries;
  readonly tallies: Tallies;
  readonly levels: Levels;
  readonly codes: Codes | null;
}

/** A balanced cell may come out this far from 0 for each statement, where steps are no whole numbers. */
const ROUNDING = 1e-12;

function sums({ level }: SortedEntries, levels: Levels, { aggregation }: NetworkOptions): Weight {
  if (aggregation === 'IGNORE') return (from, to) => to - from;
  return (from, to) => {
    let sum = 0;
    for (let entry = from; entry < to; entry++) sum += levels.step[level[entry]!]!;
    return !levels.exact && Math.abs(sum) < ROUNDING * (to - from) ? 0 : sum / levels.steps;
  };
}

/** Each level of a cell once; within a cell, a level is one position's, or one value's on a common scale. */
function combinations({ level, statement }: SortedEntries, { columns }: Levels, codes: Codes): Weight {
  return (from, to) => {
    let sum = 0;
    for (let entry = from; entry < to; entry++)
      if (entry === from || level[entry] !== level[entry - 1])
        sum += codes[columns.position[statement[entry]!]!]!;
    return sum;
  };
}

function cellDivisor(
  tallies: Tallies,
  { aggregation, normalisation }: NetworkOptions,
): (row: number, column: number) => number {
  if (normalisation === 'NONE') return () => 1;
  const byRow = normalisation === 'ACTIVITY';
  if (aggregation !== 'COMBINE')
    return (row, column) => (byRow ? tallies.rowTotal[row]! : tallies.columnTotal[column]!);
  const positive = positiveCells(tallies, byRow);
  return (row, column) => positive[byRow ? row : column]!;
}

function positiveCells({ rows, columns, rowStart, column }: Tallies, byRow: boolean): Int32Array {
  const cells = new Int32Array(byRow ? rows : columns);
  for (let row = 0; row < rows; row++)
    for (let t = rowStart[row]!; t < rowStart[row + 1]!; t++)
      if (t === rowStart[row]! || column[t] !== column[t - 1]) cells[byRow ? row : column[t]!]!++;
  return cells;
}
