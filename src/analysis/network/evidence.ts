/**
 * The statements behind an edge. One-mode: what the two rows said on shared columns; of it only what adds to the weight, where
 * that is congruence or conflict alone. Two-mode: what the row said on the column. Duplicates are not among them.
 * Cost: an edge that is opened costs what its two ends said; before the first, one pass over all statements.
 */
import { withoutDuplicates } from './duplicates.ts';
import { entriesOf } from './entries.ts';
import { isEvidence } from './is-evidence.ts';
import { distance, type Levels } from './levels.ts';
import { type Evidence, evidenceFor } from './pair-sums.ts';
import type { NetworkPlan } from './plan.ts';
import { type SortedEntries, sortEntries } from './sorted-entries.ts';
import { labelsOf, statementLists } from './variables.ts';

export interface EdgeOpener {
  /**
   * Between the nodes with these ids (two-mode: a row and a column), as places in the columns of statements; ascending, each once.
   * Empty where there is no such node, or no such edge.
   */
  statements(source: string, target: string): Int32Array;
}

/** `statements`: those of a window; all of the plan if left out. */
export function edgeOpener(plan: NetworkPlan, statements = plan.statements): EdgeOpener {
  const { rows, columns } = plan.variables;
  const oneMode = plan.options.type === 'ONE_MODE';
  let said: ((place: number) => Int32Array) | null = null;
  return {
    statements(source, target) {
      said ??= statementLists(rows, statements);
      const a = rows.table.indexOf(source);
      const b = (oneMode ? rows : columns).table.indexOf(target);
      if (a < 0 || b < 0 || (oneMode && a === b)) return new Int32Array(0);
      const found = new Set<number>();
      const visit = (entries: SortedEntries) => (entry: number) => found.add(entries.statement[entry]!);
      if (oneMode) {
        const both = Int32Array.from(new Set([...said(a), ...said(b)])).sort();
        const kept = keptOf(
          plan,
          Int32Array.of(Math.min(a, b), Math.max(a, b)),
          labelsOf(columns, both),
          both,
        );
        forEachBehind(kept, plan.levels, evidenceFor(plan.options.aggregation), [0, 1], visit(kept));
      } else {
        const kept = keptOf(plan, Int32Array.of(a), Int32Array.of(b), said(a));
        for (let entry = 0; entry < kept.size; entry++) visit(kept)(entry);
      }
      return Int32Array.from(found).sort();
    },
  };
}

function keptOf(
  plan: NetworkPlan,
  rows: Int32Array,
  columns: Int32Array,
  statements: Int32Array,
): SortedEntries {
  const labels = { rows, columns };
  const entries = entriesOf(plan.variables, labels, plan.levels, statements);
  return withoutDuplicates(plan.columns, sortEntries(entries, labels, plan.levels), plan.options);
}

/** Visits the entries of both rows that are evidence for the pair. */
export function forEachBehind(
  entries: SortedEntries,
  levels: Levels,
  evidence: Evidence,
  [a, b]: readonly [number, number],
  visit: (entry: number) => void,
): void {
  const { rowStart, column } = entries;
  let mine = rowStart[a]!;
  let theirs = rowStart[b]!;
  while (mine < rowStart[a + 1]! && theirs < rowStart[b + 1]!) {
    const x = column[mine]!;
    const y = column[theirs]!;
    const myEnd = x <= y ? endOfCell(entries, a, mine) : mine;
    const theirEnd = y <= x ? endOfCell(entries, b, theirs) : theirs;
    if (x === y) {
      visitEvidence(entries, levels, evidence, [mine, myEnd, theirs, theirEnd], visit);
      visitEvidence(entries, levels, evidence, [theirs, theirEnd, mine, myEnd], visit);
    }
    mine = myEnd;
    theirs = theirEnd;
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
