/** A relation as it is shown: with its issues, its tie and its sentence. */
import type { RelationPart } from '../../analysis/relation-parts.ts';
import type { RelationRow, Sought } from '../../analysis/relation-list.ts';
import { relationWords, TITLES_NAMED } from '../../analysis/relation-words.ts';
import { issueComparison, type Relation, relationIssues, relationOf } from '../../analysis/relation.ts';
import { undatedOf } from '../../analysis/stance-lists.ts';
import type { InferringTie } from '../../analysis/tie-facts.ts';
import type { Verdict } from '../../analysis/verdict.ts';
import type { TieRecord } from '../../domain/model.ts';
import type { AnswerList, Computed } from './answer-list.ts';
import { shownStance, type StanceAnswer } from './stance-answer.ts';

export interface RelationAnswer extends Relation {
  readonly revision: number;
  /** Different for each relation and scope. */
  readonly key: () => string;
  /** The tie it was inferred through. */
  readonly tieRecord: TieRecord | null;
  /** Undated statements of the two on the issues behind it that the scope left out. */
  readonly undatedLeftOut: () => number;
  /** Those behind it first; `verdict`: only those. */
  issues(verdict: Verdict | null): IssueComparisonList;
  /** `nameOf`: the names of `from`, `to` and `via`. */
  summary(nameOf: (actor: string) => string): string;
}

export interface IssueComparisonAnswer {
  readonly issue: string;
  readonly from: StanceAnswer;
  readonly to: StanceAnswer;
  readonly verdict: Verdict;
}

export type IssueComparisonList = AnswerList<RelationPart, IssueComparisonAnswer>;

export function relationAnswer(found: Computed, row: RelationRow, sought: Sought): RelationAnswer {
  const { loaded, table } = found;
  const relation = relationOf(table, loaded.ties, row, sought);
  const tieRecord = relation.tie === null ? null : loaded.tieRecords.get(relation.tie)!;
  const more: Omit<RelationAnswer, keyof Relation> = {
    revision: loaded.revision,
    key: () =>
      JSON.stringify([sought, row.basis, relation.from, relation.to, relation.tie, row.through, table.scope]),
    tieRecord,
    undatedLeftOut: () =>
      undatedOf(table, { actors: [relation.via ?? relation.from, relation.to], issues: relation.behind }),
    issues: (verdict) =>
      issueComparisonList(found, relationIssues(table, loaded.ties, row, { sought, verdict })),
    summary: (nameOf) => sentence(found, relation, tieRecord, nameOf),
  };
  // A spread would ask for everything.
  return Object.defineProperties(relation, Object.getOwnPropertyDescriptors(more)) as RelationAnswer;
}

export function issueComparisonList(found: Computed, rows: readonly RelationPart[]): IssueComparisonList {
  return {
    revision: found.loaded.revision,
    rows,
    undatedLeftOut: 0,
    at(part) {
      const { issue, from, to, verdict } = issueComparison(found.table, part);
      return { issue, from: shownStance(found, from), to: shownStance(found, to), verdict };
    },
  };
}

function sentence(
  { loaded }: Computed,
  relation: Relation,
  tie: TieRecord | null,
  nameOf: (actor: string) => string,
): string {
  return relationWords(relation, {
    from: nameOf(relation.from),
    to: nameOf(relation.to),
    issues: relation.behind.slice(0, TITLES_NAMED).map((id) => loaded.issues.get(id)!.title),
    tie: tie === null ? null : { type: tie.type as InferringTie, to: nameOf(tie.to) },
  });
}
