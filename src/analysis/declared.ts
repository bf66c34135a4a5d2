/**
 * DECLARED relations (the graph model, "who opposes whom"): directed from A to B where A's stance on an issue that is about B scores
 * -0.2 or less (alignment: 0.2 or more). `count` is the number of declarations: the statements on that side, identical ones once.
 * opposed, aligned and shared are the pair's as everywhere; it may well share nothing. Nominal issues have no score. Cost: linear
 * in stances, and for each pair found in the stances of the two.
 */
import { listAt } from './intern.ts';
import { type Reach, reaches } from './reach.ts';
import type { RelationList, Sought } from './relation-list.ts';
import { countedOnce } from './score.ts';
import { countsOf, sharedIssues } from './shared-issues.ts';
import { sideNumber } from './side.ts';
import type { StanceTable } from './stance-table.ts';
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
  const { columns, ofActor } = table;
  for (let a = 0; a < columns.actors.texts.length; a++) {
    const counts = new Map<number, number>();
    for (let stance = ofActor[a]!; stance < ofActor[a + 1]!; stance++) {
      const b = columns.about[table.issue[stance]!]!;
      if (!declares(table, stance, sought) || !reaches(reach, a, b)) continue;
      const more = declarations(columns, listAt(table.statements, stance), sought);
      counts.set(b, (counts.get(b) ?? 0) + more);
    }
    for (const [b, count] of counts) {
      const pair = countsOf(sharedIssues(table, a, b));
      found.push({ basis: 'DECLARED', from: a, to: b, count, ...pair, tie: -1, through: null });
    }
  }
}
