/** The camps on an issue, named after their position, and the issue's timeline. */
import { type Camp, camps } from '../../analysis/camps.ts';
import { type Side, sideOfName } from '../../analysis/side.ts';
import { type Timeline, timeline, type TimeUnit } from '../../analysis/timeline.ts';
import type { PositionRecord } from '../../domain/model.ts';
import type { Scope } from '../../domain/scope.ts';
import { positionOf } from './stance-answer.ts';
import { computedOnIssue, type StanceList, stanceList } from './stances.ts';
import type { LoadedStatements, StatementSource } from './statement-source.ts';

export interface CampAnswer {
  /** Different for each camp, issue and scope. */
  readonly key: () => string;
  readonly issue: string;
  readonly label: string;
  readonly side: Side | null;
  /** Only on a nominal scale. */
  readonly position: PositionRecord | null;
  readonly members: StanceList;
}

export async function listCamps(source: StatementSource, issue: string, scope: Scope): Promise<CampAnswer[]> {
  const found = await computedOnIssue(source, issue, scope);
  return camps(found.table, issue).map((camp) => ({
    key: () => JSON.stringify([issue, camp.side, camp.position, scope]),
    issue,
    label: labelOf(found.loaded, issue, camp),
    side: camp.side,
    position: camp.position === null ? null : positionOf(found.loaded, issue, camp.position),
    members: stanceList(found, camp.members, { actors: null, issues: [issue] }),
  }));
}

const SIDE_LABELS: Readonly<Record<Side, string>> = {
  FOR: 'for',
  AGAINST: 'against',
  MIDDLE: 'in the middle',
};

/** The label of the only position on that side; where there are several, the side itself. */
function labelOf(loaded: LoadedStatements, issue: string, camp: Camp): string {
  if (camp.side === null) return positionOf(loaded, issue, camp.position ?? '').label;
  const { positions, sides } = loaded.issues.get(issue)!;
  const side = sideOfName(camp.side);
  const onSide = positions.filter((position) => sides.get(position.id) === side);
  return onSide.length === 1 ? onSide[0]!.label : SIDE_LABELS[camp.side];
}

export async function readTimeline(
  source: StatementSource,
  issue: string,
  scope: Scope,
  unit: TimeUnit,
): Promise<Timeline> {
  const { table } = await computedOnIssue(source, issue, scope);
  return timeline(table, issue, unit);
}
