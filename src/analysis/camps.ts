/**
 * The camps on an issue: those for it, those against it, those in the middle; on a nominal scale those who share their commonest
 * position. Camps without a member are left out. FOR, AGAINST, MIDDLE; nominal ones by size, then by position. Cost: linear.
 */
import { type Side, sideName } from './side.ts';
import { stancesOnIssue } from './stance-lists.ts';
import type { StanceTable } from './stance-table.ts';

export interface Camp {
  /** Null on a nominal scale. */
  readonly side: Side | null;
  /** Id; only on a nominal scale. */
  readonly position: string | null;
  /** Places in the table of stances, newest first. */
  readonly members: readonly number[];
}

export function camps(table: StanceTable, issue: string): Camp[] {
  const members = stancesOnIssue(table, issue, null);
  const sides = [1, -1, 0].map((side) => ({
    side: sideName(side),
    position: null,
    members: members.filter((stance) => table.side[stance] === side),
  }));
  return [...sides, ...nominalCamps(table, members)].filter((camp) => camp.members.length > 0);
}

function nominalCamps(table: StanceTable, members: readonly number[]): Camp[] {
  const byPosition = new Map<number, number[]>();
  for (const stance of members) {
    const position = table.camp[stance]!;
    if (position < 0) continue;
    const known = byPosition.get(position);
    if (known === undefined) byPosition.set(position, [stance]);
    else known.push(stance);
  }
  return [...byPosition]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a - b)
    .map(([position, ofIt]) => ({
      side: null,
      position: table.columns.positions.texts[position]!,
      members: ofIt,
    }));
}
