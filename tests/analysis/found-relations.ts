/** The relations of a small graph, for tests. */
import { relationIssues, relationOf, type Relation } from '../../src/analysis/relation.ts';
import type { RelationBasis } from '../../src/analysis/relation-list.ts';
import { relations, type RelationsWanted } from '../../src/analysis/relations.ts';
import type { Scope } from '../../src/domain/scope.ts';
import { type SmallGraph, tableOf, tiesOf } from './small-graphs.ts';

export const ALL: RelationBasis[] = ['DECLARED', 'POSITIONAL', 'AFFILIATION'];

export function found(graph: SmallGraph, wanted: Partial<RelationsWanted> = {}, scope: Partial<Scope> = {}) {
  const table = tableOf(graph, scope);
  const ties = tiesOf(table, graph);
  const sought = wanted.sought ?? 'OPPOSED';
  const answer = relations(table, ties, {
    sought,
    bases: ['DECLARED', 'POSITIONAL'],
    orderBy: 'COUNT',
    minShared: 1,
    between: null,
    of: null,
    ...wanted,
  });
  const rows = [...answer.order].map((place) => answer.list.at(place));
  return {
    undated: answer.undatedLeftOut,
    list: rows.map((row) => relationOf(table, ties, row, sought)),
    issues: rows.map((row) =>
      relationIssues(table, ties, row, { sought, verdict: null }).map(
        (part) => `${table.columns.issues.texts[part.issue]!} ${part.verdict}`,
      ),
    ),
  };
}

export const pairs = (list: readonly Relation[]): string[] =>
  list.map(
    (one) =>
      `${one.from} ${one.basis} ${one.to} ${one.count} ${one.opposedOn}/${one.alignedOn}/${one.sharedIssues}`,
  );
