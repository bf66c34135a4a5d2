/** The ids of statements, issue by issue: of all of them a few thousand are held at a time, or those with one position. */
import type { GraphReader } from '../../graph/port.ts';
import { type PositionOn, positionsOn, statementIdsOn } from '../../graph/queries/export.ts';
import type { Predicates } from '../../graph/queries/statement-scope.ts';
import { batches, groups } from './batches.ts';

/** Statements of the positions that are asked about together, about. */
const ASKED_AT_ONCE = 10_000;
const GIVEN_AT_ONCE = 2_500;

export interface StatementIds {
  /** In order. */
  readonly ids: readonly string[];
  /** Those that they may have. */
  readonly positions: readonly PositionOn[];
}

/** Which of the statements on these issues; a batch only where there are any. */
export async function* statementIds(
  tx: GraphReader,
  issues: readonly string[],
  predicates: Predicates,
): AsyncGenerator<StatementIds> {
  const taken = (await positionsOn(tx, issues)).filter(({ statements }) => statements > 0);
  taken.sort((a, b) => (a.issue === b.issue ? compare(a.id, b.id) : compare(a.issue, b.issue)));
  for (const positions of groups(taken, ASKED_AT_ONCE, ({ statements }) => statements)) {
    const asked = positions.map(({ id }) => id);
    const ids = (await statementIdsOn(tx, asked, predicates)).sort();
    for (const batch of batches(ids, GIVEN_AT_ONCE)) yield { ids: batch, positions };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
