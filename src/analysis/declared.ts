/**
 * DECLARED relations (the graph model, "who opposes whom"): directed from A to B where A's stance on an issue that is about B scores
 * -0.2 or less (alignment: 0.2 or more). `count` is the number of declarations: the statements on that side, identical ones once.
 * opposed, aligned and shared are the pair's as everywhere; it may well share nothing. Nominal issues have no score. Cost: linear
 * in the stances on issues about somebody, and for each pair found in the stances of the two.
 */
import { listAt } from './intern.ts';
import { type Reach, reaches } from './reach.ts';
import type { RelationList, Sought } from './relation-list.ts';
import { countedOnce } from './score.ts';
import { countsOf, sharedIssues } from './shared-issues.ts';
import { sideNumber } from './side.ts';
import type { StanceTable } from './stance-table.ts';
import { pairKey, pairOfKey } from './issue-columns.ts';
import type { StatementColumns } from './statement-columns.ts';
import { valueOf } from './statement-values.ts';

/** `sought` as a side: opposing somebody is being against the issue about it. */
export function sideSought(sought: Sought): 1 | -1 {
  return sought === 'OPPOSED' ? -1 : 1;
}

/** Whether the stance at this place declares something about the actor that its issue is about. */
export function declares(table: StanceTable, stance: number, sought: Sought): boolean {
  const [a, on] = [table.actor[stance]!, table.issue[stance]!];
  const b = table.columns.about[on]!;
  return b >= 0 && a !== b && table.side[stance] === sideSought(sought) && !table.spokeFor.has(on, a, b);
}

/** How many of these statements, all of one actor on one issue, lie on the side; identical ones once. */
export function declarations(columns: StatementColumns, rows: Int32Array, sought: Sought): number {
  const side = sideSought(sought);
  return countedOnce(columns, rows).filter((row) => sideNumber(valueOf(columns, row)) === side).length;
}

export function declaredRelations(
  table: StanceTable,
  reach: Reach,
  sought: Sought,
  found: RelationList,
): void {
  const { columns, onIssue, actor } = table;
  const pairs = new Map<number, number>();
  for (let on = 0; on < columns.about.length; on++) {
    const b = columns.about[on]!;
    if (b < 0) continue;
    for (let at = onIssue.start[on]!; at < onIssue.start[on + 1]!; at++) {
      const stance = onIssue.items[at]!;
      const a = actor[stance]!;
      if (!reaches(reach, a, b) || !declares(table, stance, sought)) continue;
      const more = declarations(columns, listAt(table.statements, stance), sought);
      pairs.set(pairKey(a, b), (pairs.get(pairKey(a, b)) ?? 0) + more);
    }
  }
  for (const [key, count] of pairs) {
    const [from, to] = pairOfKey(key);
    const pair = countsOf(sharedIssues(table, from, to));
    found.push({ basis: 'DECLARED', from, to, count, ...pair, tie: -1, through: null });
  }
}
