/** What the resolvers of computed answers hand on: read by the fields of Stance, Camp, Relation, IssueComparison and Comparison. */
export type { CampAnswer as CampParent } from '../app/stances/camps.ts';
export type { ComparisonAnswer as ComparisonParent } from '../app/stances/compare.ts';
export type {
  IssueComparisonAnswer as IssueComparisonParent,
  RelationAnswer as RelationParent,
} from '../app/stances/relation-answer.ts';
export type { StanceAnswer as StanceParent } from '../app/stances/stance-answer.ts';
