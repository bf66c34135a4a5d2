/**
 * Two actors side by side: the issues that both have a stance on, but those on which one of them spoke for the other, and their
 * declared and positional relations: first of opposition, then of standing together. Cost: linear in the stances of the two and
 * in the holders of their issues.
 */
import { pairNumbers } from './relation.ts';
import type { RelationRow, Sought } from './relation-list.ts';
import { type RelationPart, rowsOfStance } from './relation-parts.ts';
import { relations } from './relations.ts';
import { countsOf, sharedIssues } from './shared-issues.ts';
import type { StanceTable } from './stance-table.ts';
import { NO_TIES } from './tie-facts.ts';
import type { Verdict } from './verdict.ts';

export interface Comparison extends ReturnType<typeof pairNumbers> {
  /** Ids. */
  readonly a: string;
  readonly b: string;
}

/** `a` and `b`: ids; an actor that the table does not know shares nothing. */
export function compare(table: StanceTable, a: string, b: string): Comparison {
  return { a, b, ...pairNumbers(countsOf(sharedIssues(table, ...places(table, a, b)))) };
}

/** The shared issues in the order of their ids; `from` is a, `to` is b; `verdict`: only those. */
export function comparedIssues(
  table: StanceTable,
  a: string,
  b: string,
  verdict: Verdict | null,
): RelationPart[] {
  const [from, to] = places(table, a, b);
  return sharedIssues(table, from, to, verdict).map((shared) => ({
    issue: shared.issue,
    from: rowsOfStance(table, from, shared.a),
    to: rowsOfStance(table, to, shared.b),
    verdict: shared.verdict,
    behind: false,
  }));
}

export interface SoughtRow {
  readonly sought: Sought;
  readonly row: RelationRow;
}

/** Both directions of what is declared, and what is positional with `a` first. */
export function relationsBetween(table: StanceTable, a: string, b: string): SoughtRow[] {
  return (['OPPOSED', 'ALIGNED'] as const).flatMap((sought: Sought) => {
    const { list, order } = relations(table, NO_TIES, {
      sought,
      bases: ['DECLARED', 'POSITIONAL'],
      orderBy: 'COUNT',
      minShared: 1,
      between: [a, b],
      of: a,
    });
    return [...order].map((place) => ({ sought, row: list.at(place) }));
  });
}

function places(table: StanceTable, a: string, b: string): [number, number] {
  return [table.columns.actors.indexOf(a), table.columns.actors.indexOf(b)];
}
