/**
 * How many distinct statements are behind each edge of a one-mode network in which a statement may count several times. Statements of
 * a row with the same level and the same columns have the same answer, so they are counted together.
 * Cost: for each row and each of its sets of columns, the tallies on these columns; where rows have several values: opening every edge.
 */
import type { NetworkEdges } from './edge-list.ts';
import { forEachBehind } from './evidence.ts';
import { isEvidence } from './is-evidence.ts';
import { distance, type Levels } from './levels.ts';
import type { Marks } from './marks.ts';
import type { Evidence } from './pair-sums.ts';
import { countingSort, startsOf } from '../counting-sort.ts';
import type { SortedEntries } from './sorted-entries.ts';
import type { Tallies } from './tallies.ts';

export interface Behind {
  readonly entries: SortedEntries;
  readonly tallies: Tallies;
  readonly levels: Levels;
  readonly evidence: Evidence;
  readonly edges: NetworkEdges;
}

/** By opening each edge. Sets `edges.statements`. */
export function countByOpening(behind: Behind, marks: Marks, check: () => void): void {
  const { entries, levels, evidence, edges } = behind;
  for (let edge = 0; edge < edges.size; edge++) {
    let count = 0;
    marks.newRound();
    forEachBehind(entries, levels, evidence, [edges.source[edge]!, edges.target[edge]!], (entry) => {
      if (marks.isNew(entries.statement[entry]!)) count++;
    });
    edges.statements[edge] = count;
    check();
  }
}

/** For rows of which a statement has just one. Sets `edges.statements`. */
export function countBySets(behind: Behind, check: () => void): void {
  const { entries, tallies, edges } = behind;
  edges.statements.fill(0);
  const sets = columnSets(behind.levels.size, tallies.columns);
  const order = byRowAndStatement(entries);
  const counted = new Int32Array(tallies.rows);
  const edgesOf = bothEnds(edges, tallies.rows);
  for (let row = 0; row < tallies.rows; row++) {
    const count = new Map<number, number>();
    for (let k = entries.rowStart[row]!; k < entries.rowStart[row + 1]!;) {
      const statement = entries.statement[order[k]!]!;
      let set = sets.ofLevel(entries.level[order[k]!]!);
      for (; k < entries.rowStart[row + 1]! && entries.statement[order[k]!] === statement; k++)
        set = sets.with(set, entries.column[order[k]!]!);
      count.set(set, (count.get(set) ?? 0) + 1);
    }
    counted.fill(0);
    for (const [set, statements] of count) addWhereShared(behind, sets, set, statements, counted);
    edgesOf(row, (edge, other) => (edges.statements[edge]! += counted[other]!));
    check();
  }
}

/** Adds `statements` at each row that has evidence together with them on any column of the set. */
function addWhereShared(
  { tallies: { byColumn }, levels, evidence }: Behind,
  sets: ColumnSets,
  set: number,
  statements: number,
  counted: Int32Array,
): void {
  const met = new Uint8Array(counted.length);
  const level = sets.level(set);
  for (let at = set; sets.column(at) >= 0; at = sets.rest(at)) {
    const column = sets.column(at);
    for (let t = byColumn.start[column]!; t < byColumn.start[column + 1]!; t++) {
      const other = byColumn.row[t]!;
      if (met[other] === 1) continue;
      if (!isEvidence(evidence, levels, distance(levels, level, byColumn.level[t]!))) continue;
      met[other] = 1;
      counted[other]! += statements;
    }
  }
}

/** Entries by row, then statement, then column. */
function byRowAndStatement(entries: SortedEntries): Int32Array {
  let most = 0;
  for (let k = 0; k < entries.size; k++) most = Math.max(most, entries.statement[k]!);
  const byStatement = countingSort(entries.statement, most + 1);
  return countingSort(entries.row, entries.rowStart.length - 1, byStatement);
}

/** A level with columns, ascending, as a number; a set is its last column and the rest. */
interface ColumnSets {
  ofLevel(level: number): number;
  with(set: number, column: number): number;
  level(set: number): number;
  /** The last one; -1 where there is none. */
  column(set: number): number;
  /** Without the last one. */
  rest(set: number): number;
}

function columnSets(levels: number, columns: number): ColumnSets {
  const last = Array.from({ length: levels }, () => -1);
  const rest = Array.from({ length: levels }, (_, level) => level);
  const level = rest.slice();
  const known = new Map<number, number>();
  return {
    ofLevel: (each) => each,
    with(set, column) {
      const key = set * columns + column;
      let found = known.get(key);
      if (found === undefined) {
        known.set(key, (found = last.push(column) - 1));
        rest.push(set);
        level.push(level[set]!);
      }
      return found;
    },
    level: (set) => level[set]!,
    column: (set) => last[set]!,
    rest: (set) => rest[set]!,
  };
}

/** Visits the edges at a row with their other ends. */
function bothEnds({ source, target, size }: NetworkEdges, rows: number) {
  const [sourceStart, targetStart] = [startsOf(source, rows), startsOf(target, rows)];
  const byTarget = countingSort(target, rows);
  return (row: number, visit: (edge: number, other: number) => void): void => {
    if (size === 0) return;
    for (let edge = sourceStart[row]!; edge < sourceStart[row + 1]!; edge++) visit(edge, target[edge]!);
    for (let k = targetStart[row]!; k < targetStart[row + 1]!; k++)
      visit(byTarget[k]!, source[byTarget[k]!]!);
  };
}
