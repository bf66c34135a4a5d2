/** Columns of all statements put in order, and the ways to them, beside the event loop. */
import { arrangeColumns, type Surroundings } from '../../analysis/arrange-columns.ts';
import type { Draft } from '../../analysis/column-draft.ts';
import { type PackedColumns, packColumns } from '../../analysis/shared-columns.ts';
import type { IssueFacts } from '../../analysis/statement-columns.ts';
import { type StatementReach, statementReach } from '../../analysis/statement-reach.ts';

export interface ArrangeWanted extends Pick<Surroundings, 'actorKinds'> {
  /** In shared memory. */
  readonly draft: Draft;
  /** JSON of a list of IssueFacts each: thousands of objects sent as they are would hold up the event loop. */
  readonly issues: readonly string[];
}

export interface Arranged {
  readonly columns: PackedColumns;
  /** In shared memory. */
  readonly reach: StatementReach;
}

export function arrangeTask(_columns: unknown, { draft, issues, actorKinds }: ArrangeWanted): Arranged {
  const facts = issues.flatMap((text) => JSON.parse(text) as IssueFacts[]);
  const columns = arrangeColumns(draft, { issues: facts, actorKinds });
  return { columns: packColumns(columns), reach: reachOf(columns) };
}

function reachOf(columns: Parameters<typeof statementReach>[0]): StatementReach {
  const steps = statementReach(columns, 'SHARED');
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
