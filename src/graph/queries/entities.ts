/** Nodes by their ids: one statement for any number of ids of one kind. Ids that nothing has are not in the answer; in no order. */
import type {
  ActorRecord,
  DocumentRecord,
  IssueRecord,
  PositionRecord,
  StatementRecord,
  TopicRecord,
} from '../../domain/model.ts';
import type { GraphReader } from '../port.ts';
import {
  ACTOR,
  type ActorShape,
  actorRecord,
  DOCUMENT,
  type DocumentShape,
  ISSUE,
  type IssueShape,
  issueRecord,
  POSITION,
  type PositionShape,
  STATEMENT,
  type StatementShape,
  statementRecord,
  TOPIC,
  type TopicShape,
} from './shapes.ts';

type Ids = readonly string[];

/** With all their names. */
export async function actorsByIds(tx: GraphReader, ids: Ids): Promise<ActorRecord[]> {
  const cypher = `UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN ${ACTOR} AS record`;
  return (await tx.run<{ record: ActorShape }>(cypher, { ids })).map((row) => actorRecord(row.record));
}

export async function topicsByIds(tx: GraphReader, ids: Ids): Promise<TopicRecord[]> {
  const cypher = `UNWIND $ids AS id MATCH (t:Topic {id: id}) RETURN ${TOPIC} AS record`;
  return (await tx.run<{ record: TopicShape }>(cypher, { ids })).map((row) => row.record);
}

/** With the actor they are about, their topics and their positions. */
export async function issuesByIds(tx: GraphReader, ids: Ids): Promise<IssueRecord[]> {
  const cypher = `UNWIND $ids AS id MATCH (i:Issue {id: id}) RETURN ${ISSUE} AS record`;
  return (await tx.run<{ record: IssueShape }>(cypher, { ids })).map((row) => issueRecord(row.record));
}

export async function positionsByIds(tx: GraphReader, ids: Ids): Promise<PositionRecord[]> {
  const cypher = `UNWIND $ids AS id MATCH (p:Position {id: id}) RETURN ${POSITION} AS record`;
  return (await tx.run<{ record: PositionShape }>(cypher, { ids })).map((row) => row.record);
}

/** With the ids of speaker, principal, reporter, position and issue, and their citations. */
export async function statementsByIds(tx: GraphReader, ids: Ids): Promise<StatementRecord[]> {
  const cypher = `UNWIND $ids AS id MATCH (s:Statement {id: id}) RETURN ${STATEMENT} AS record`;
  return (await tx.run<{ record: StatementShape }>(cypher, { ids })).map((row) =>
    statementRecord(row.record),
  );
}

export async function documentsByIds(tx: GraphReader, ids: Ids): Promise<DocumentRecord[]> {
  const cypher = `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN ${DOCUMENT} AS record`;
  return (await tx.run<{ record: DocumentShape }>(cypher, { ids })).map((row) => row.record);
}
