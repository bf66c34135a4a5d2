/** What the resolvers of computed answers hand on: read by the fields of Stance, Camp, Relation, IssueComparison and Comparison. */

/** The ids of who holds it, and on what. */
export interface StanceParent {
  readonly actor: string;
  readonly issue: string;
}

export interface CampParent {
  readonly label: string;
}

export interface RelationParent {
  readonly from: string;
  readonly to: string;
}

export interface IssueComparisonParent {
  readonly issue: string;
}

export interface ComparisonParent {
  readonly a: string;
  readonly b: string;
}
