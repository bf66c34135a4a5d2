/**
 * The statements behind an edge. One-mode: what the two rows said on shared columns; of it only what adds to the weight, where
 * that is congruence or conflict alone. Two-mode: what the row said on the column. Cost: linear in the entries of the two rows.
 */
import { distance, type Levels } from './levels.ts';
import { isEvidence } from './pair-lists.ts';
import { type Evidence, evidenceOf } from './pair-sums.ts';
import type { Network } from './network.ts';
import type { SortedEntries } from './sorted-entries.ts';

/** `edge`: its place in the network's edges. Places in the columns of statements, ascending, each once. */
export function statementsBehind({ options, entries, levels, edges }: Network, edge: number): Int32Array {
  const found = new Set<number>();
  const [source, target] = [edges.source[edge]!, edges.target[edge]!];
  const add = (entry: number): unknown => found.add(entries.statement[entry]!);
  if (options.type === 'TWO_MODE') forEachInCell(entries, source, target, add);
  else forEachBehind(entries, levels, evidenceOf(options.aggregation), source, target, add);
  return Int32Array.from(found).sort();
}

function forEachInCell(
  { rowStart, column }: SortedEntries,
  row: number,
  wanted: number,
  visit: (entry: number) => void,
): void {
  for (let entry = rowStart[row]!; entry < rowStart[row + 1]!; entry++)
    if (column[entry] === wanted) visit(entry);
}

/** Entries of both rows, column by column. */
export function forEachBehind(
  entries: SortedEntries,
  levels: Levels,
  evidence: Evidence,
  a: number,
  b: number,
  visit: (entry: number) => void,
): void {
  const { rowStart, column } = entries;
  let [mine, theirs] = [rowStart[a]!, rowStart[b]!];
  while (mine < rowStart[a + 1]! && theirs < rowStart[b + 1]!) {
    const [x, y] = [column[mine]!, column[theirs]!];
    const [myEnd, theirEnd] = [
      x <= y ? endOfCell(entries, a, mine) : mine,
      y <= x ? endOfCell(entries, b, theirs) : theirs,
    ];
    if (x === y) {
      visitEvidence(entries, levels, evidence, [mine, myEnd, theirs, theirEnd], visit);
      visitEvidence(entries, levels, evidence, [theirs, theirEnd, mine, myEnd], visit);
    }
    [mine, theirs] = [myEnd, theirEnd];
  }
}

function endOfCell({ rowStart, column }: SortedEntries, row: number, from: number): number {
  let to = from + 1;
  while (to < rowStart[row + 1]! && column[to] === column[from]) to++;
  return to;
}

/** Those of the first cell that are evidence together with any of the second. Entries at one level share the answer. */
function visitEvidence(
  { level }: SortedEntries,
  levels: Levels,
  evidence: Evidence,
  [from, to, otherFrom, otherTo]: readonly [number, number, number, number],
  visit: (entry: number) => void,
): void {
  let counts = true;
  for (let entry = from; entry < to; entry++) {
    if (evidence !== 'SHARED' && (entry === from || level[entry] !== level[entry - 1])) {
      counts = false;
      for (let other = otherFrom; other < otherTo && !counts; other++)
        counts = isEvidence(evidence, levels, distance(levels, level[entry]!, level[other]!));
    }
    if (counts) visit(entry);
  }
}
