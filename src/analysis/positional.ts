/**
 * POSITIONAL relations (the graph model, "who opposes whom"): mutual, where two actors are on opposite sides (alignment: on the same
 * side) of at least one issue that they share. Cost: the sum over issues of the square of their holders; with one actor given,
 * only over its issues.
 */
import { pairCounter } from './pair-counts.ts';
import { type Reach, reaches } from './reach.ts';
import type { RelationList, Sought } from './relation-list.ts';
import type { StanceTable } from './stance-table.ts';

export function positionalRelations(
  table: StanceTable,
  reach: Reach,
  options: { readonly sought: Sought; readonly minShared: number },
  found: RelationList,
): void {
  const counter = pairCounter(table);
  for (let a = 0; a < table.columns.actors.texts.length; a++) {
    if (reach.allowed[a] !== 1 || (reach.of !== null && reach.of !== a)) continue;
    for (const b of counter.countFrom(a, reach.of === null ? a + 1 : 0)) {
      const pair = counter.counts(b);
      const count = options.sought === 'OPPOSED' ? pair.opposed : pair.aligned;
      if (count === 0 || pair.shared < options.minShared || !reaches(reach, a, b)) continue;
      found.push({ basis: 'POSITIONAL', from: a, to: b, count, ...pair, tie: -1, through: null });
    }
  }
}
