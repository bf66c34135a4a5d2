/** Two actors side by side. */
import { type Comparison, compare, comparedIssues, relationsBetween } from '../../analysis/compare.ts';
import { comparisonWords, TITLES_NAMED } from '../../analysis/relation-words.ts';
import type { Verdict } from '../../analysis/verdict.ts';
import { StanceGraphError } from '../../domain/errors.ts';
import type { Scope } from '../../domain/scope.ts';
import { computedFrom } from './answer-list.ts';
import {
  type IssueComparisonList,
  issueComparisonList,
  type RelationAnswer,
  relationAnswer,
} from './relation-answer.ts';
import type { StatementSource } from './statement-source.ts';

export interface ComparisonAnswer extends Comparison {
  readonly revision: number;
  /** Different for each pair and scope. */
  readonly key: () => string;
  /** `verdict`: only those. */
  issues(verdict: Verdict | null): IssueComparisonList;
  /** Declared and positional; first of opposition, then of standing together. */
  relations(): RelationAnswer[];
  summary(nameOf: (actor: string) => string): string;
}

/** `a`, `b`: ids. Throws BAD_INPUT where they are the same. */
export async function compareActors(
  source: StatementSource,
  a: string,
  b: string,
  scope: Scope,
): Promise<ComparisonAnswer> {
  if (a === b)
    throw new StanceGraphError(
      'BAD_INPUT',
      `\`a\` and \`b\` are the same actor, ${a}: compare it with another one.`,
      {
        details: { argument: 'b' },
      },
    );
  const found = await computedFrom(source, { kind: 'HOLDERS', ids: [a, b] }, scope);
  const { table, loaded } = found;
  const comparison = compare(table, a, b);
  const titles = (verdict: Verdict): string[] =>
    comparedIssues(table, a, b, verdict)
      .slice(0, TITLES_NAMED)
      .map(({ issue }) => loaded.issues.get(loaded.columns.issues.texts[issue]!)!.title);
  return {
    ...comparison,
    revision: loaded.revision,
    key: () => JSON.stringify([a, b, scope]),
    issues: (verdict) => issueComparisonList(found, comparedIssues(table, a, b, verdict)),
    relations: () =>
      relationsBetween(table, a, b).map(({ row, sought }) => relationAnswer(found, row, sought)),
    summary: (nameOf) =>
      comparisonWords(comparison, {
        a: nameOf(a),
        b: nameOf(b),
        opposed: titles('OPPOSED'),
        aligned: titles('ALIGNED'),
      }),
  };
}
