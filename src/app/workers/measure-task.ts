/** Measures and what they look at, computed beside the event loop. */
import type { GroupVotes } from '../../analysis/network/measures/group-votes.ts';
import type { MeasureResult } from '../../analysis/network/measures/measure.ts';
import { MEASURES } from '../../analysis/network/measures/measures.ts';
import type { SignedLayers } from '../../analysis/network/signed-layers.ts';
import { stanceTable } from '../../analysis/stance-table.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import type { Scope } from '../../domain/scope.ts';

export interface MeasureWanted {
  /** Id of a measure of networks. */
  readonly measure: string;
  readonly layers: SignedLayers;
  readonly votes: GroupVotes | null;
  readonly seed: number;
}

export function measureTask(
  _columns: unknown,
  { measure, layers, votes, seed }: MeasureWanted,
  check: () => void,
): MeasureResult {
  const found = MEASURES.find(({ id }) => id === measure);
  if (found === undefined) throw new RangeError(`there is no measure ${measure}`);
  if (found.input === 'NETWORK') return found.compute(layers, { seed, check });
  if (votes === null) throw new RangeError(`${measure} needs the votes of a group`);
  return found.compute(votes, { seed, check });
}

/** How the actors of the scope stand on each issue. */
export function groupVotesTask(columns: StatementColumns, { scope }: { readonly scope: Scope }): GroupVotes {
  const { issue, side } = stanceTable(columns, scope);
  const count = (wanted: number): Int32Array => {
    const counts = new Int32Array(columns.issues.texts.length);
    side.forEach((each, stance) => (counts[issue[stance]!]! += Number(each === wanted)));
    return counts;
  };
  return { forIt: count(1), against: count(-1), abstain: count(0) };
}
