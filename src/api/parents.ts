/** What resolvers hand on: for each type of the schema, the record that its fields are read from. */
import type {
  ActorRecord,
  DocumentRecord,
  IssueRecord,
  PositionRecord,
  StatementRecord,
  TieRecord,
  TopicRecord,
} from '../domain/model.ts';
import type { IssueComparisonParent, RelationParent, StanceParent } from './computed-parents.ts';
import type { Connection, DatedConnection, LazyConnection } from './connections.ts';

export type {
  ActorRecord,
  CitationRecord,
  DocumentRecord,
  IssueRecord,
  NameRecord,
  PositionRecord,
  StatementRecord,
  TieRecord,
  TopicRecord,
} from '../domain/model.ts';
export type {
  CampParent,
  ComparisonParent,
  IssueComparisonParent,
  RelationParent,
  StanceParent,
} from './computed-parents.ts';
export type { ImportRecord } from '../app/catalogue.ts';
export type { PathAnswer, PathFound, PathStepFound } from '../app/paths.ts';

/** Anything that `node` finds; its type is told from its id. */
export type NodeRecord =
  ActorRecord | TopicRecord | IssueRecord | PositionRecord | StatementRecord | DocumentRecord;

/** Found by a search; the node itself is loaded by its id. */
export interface SearchHitParent {
  readonly id: string;
  readonly matched: string;
  readonly score: number;
}

export type ActorPage = LazyConnection<ActorRecord>;
export type TopicPage = LazyConnection<TopicRecord>;
export type IssuePage = LazyConnection<IssueRecord>;
export type StatementPage =
  | DatedConnection<StatementRecord>
  | (LazyConnection<StatementRecord> & Pick<DatedConnection<unknown>, 'undatedLeftOut'>);
export type DocumentPage = LazyConnection<DocumentRecord>;
export type TiePage = LazyConnection<TieRecord>;
export interface SearchPage extends Connection<SearchHitParent> {
  readonly statementsSearched: boolean;
}
export type StancePage = DatedConnection<StanceParent>;
export type RelationPage = DatedConnection<RelationParent>;
export type IssueComparisonPage = Connection<IssueComparisonParent>;
