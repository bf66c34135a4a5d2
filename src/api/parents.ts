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
import type { MeasureDescriptor, MeasureResult } from '../app/networks/descriptors.ts';
import type { NetworkAnswer } from '../app/networks/network-answer.ts';
import type { NodeNumbers } from '../app/networks/network-nodes.ts';
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
export type { NetworkAnswer, WindowAnswer } from '../app/networks/network-answer.ts';
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

/** `place`: among the nodes of its network. */
export interface NetworkNodeParent extends NodeNumbers {
  readonly answer: NetworkAnswer;
  readonly place: number;
}

/** `place`: among the edges of its network. */
export interface NetworkEdgeParent {
  readonly answer: NetworkAnswer;
  readonly place: number;
  readonly ends: readonly [string, string];
  /** Asked for by its ends; not one of a list. */
  readonly alone: boolean;
}

export interface MeasureResultParent {
  readonly answer: NetworkAnswer;
  readonly measure: MeasureDescriptor;
  readonly result: MeasureResult;
}
