/** What is stored, as it is read by the API: nodes by ids, and lists. */
export {
  ACTOR_ORDERS,
  countActors,
  listActors,
  type ActorFilter,
  type ActorOrder,
} from '../graph/queries/actor-lists.ts';
export { countDocuments, listDocuments } from '../graph/queries/document-lists.ts';
export {
  actorsByIds,
  documentsByIds,
  issuesByIds,
  positionsByIds,
  statementsByIds,
  topicsByIds,
} from '../graph/queries/entities.ts';
export { type GraphNumbers, readGraphNumbers } from '../graph/queries/graph-numbers.ts';
export {
  countIssues,
  countIssuesOfTopics,
  countTopics,
  ISSUE_ORDERS,
  listIssues,
  listIssuesOfTopics,
  listTopics,
  type IssueFilter,
  type IssueOrder,
} from '../graph/queries/issue-lists.ts';
export {
  type ImportCounts,
  type ImportRecord,
  type ImportState,
  listImports,
} from '../graph/queries/imports.ts';
export type { Listed, PageWanted, SortKey } from '../graph/queries/listed.ts';
export {
  countStatements,
  countStatementsOf,
  countUndated,
  countUndatedOf,
  listedStatement,
  listStatements,
  listStatementsOf,
  type StatementOrder,
  type StatementOwner,
  type StatementPageWanted,
} from '../graph/queries/statement-lists.ts';
export { COUNTED, type StatementFilter, type Wanted } from '../graph/queries/statement-scope.ts';
export { type GraphCounts, readCounts } from '../graph/queries/stats.ts';
export { countTiesOf, type Direction, listTiesOf, type TiesWanted } from '../graph/queries/tie-lists.ts';
export { readRevision } from '../graph/revision.ts';
