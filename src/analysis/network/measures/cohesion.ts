/**
 * Cohesion of a group: the agreement index of Hix, Noury & Roland (2005; 2007, chapter 5). On one issue with Y members for, N
 * against and A abstaining, AI = (max - ((Y + N + A) - max) / 2) / (Y + N + A), max being the largest of the three: 1 if all are
 * on one side, 0 if they are split in three equal parts. The group's value is the mean over the issues on which it has members.
 * Cost: linear in issues.
 */
import type { GroupVotes } from './group-votes.ts';
import { exactly, type GroupMeasure, type MeasureResult, notDefined, part } from './measure.ts';

export const COHESION: GroupMeasure = {
  id: 'COHESION',
  title: 'Cohesion of a group',
  formula: 'mean over issues of (max(Y,N,A) - (Y + N + A - max(Y,N,A)) / 2) / (Y + N + A)',
  source: 'Hix, Noury & Roland 2005',
  cost: 'linear in issues',
  nodeValue: null,
  seeded: false,
  steps: null,
  input: 'GROUP',
  compute: cohesion,
};

/** @throws RangeError on lists of different lengths or numbers below 0. */
function cohesion(votes: GroupVotes): MeasureResult {
  const indices = agreementIndices(votes);
  const defined = indices.filter((index) => !Number.isNaN(index));
  if (defined.length === 0) return notDefined('The group has no stance on any issue.');
  return exactly(defined.reduce((sum, index) => sum + index, 0) / defined.length, {
    parts: [part('issues', defined.length)],
  });
}

/** The agreement index on each issue, NaN where nobody has a stance. @throws RangeError as `cohesion`. */
export function agreementIndices({ forIt, against, abstain }: GroupVotes): Float64Array {
  if (against.length !== forIt.length || abstain.length !== forIt.length) {
    throw new RangeError('The counts of a group are of different numbers of issues');
  }
  return Float64Array.from({ length: forIt.length }, (_, issue) => {
    const counts = [forIt[issue]!, against[issue]!, abstain[issue]!];
    if (!counts.every((count) => count >= 0 && count < Infinity)) {
      throw new RangeError(`Issue ${issue} has the counts ${counts.join(', ')}`);
    }
    const all = counts[0]! + counts[1]! + counts[2]!;
    const most = Math.max(...counts);
    return all === 0 ? Number.NaN : (most - (all - most) / 2) / all;
  });
}
