/** Pages and counts of issues and topics; the issues of many topics in one statement. */
import type { IssueKind, IssueRecord, TopicRecord } from '../../domain/model.ts';
import type { GraphReader, Param } from '../port.ts';
import { IS_COUNTED } from './counted.ts';
import { keyset, type Listed, type ListOrder, type PageWanted } from './listed.ts';
import { ISSUE, type IssueShape, issueRecord, TOPIC, type TopicShape } from './shapes.ts';

export const ISSUE_ORDERS = ['TITLE', 'STATEMENT_COUNT', 'NEWEST'] as const;
export type IssueOrder = (typeof ISSUE_ORDERS)[number];

export interface IssueFilter {
  readonly kinds: readonly IssueKind[] | null;
  /** Ids. */
  readonly topics: readonly string[] | null;
  /** Normalised. */
  readonly titleContains: string | null;
}

const STATEMENTS_OF_ISSUE = `MATCH (i)<-[:ON]-(:Position)<-[:EXPRESSES]-(s:Statement) WHERE ${IS_COUNTED}`;

/** An issue without a dated statement has the sort key '', which comes last. */
const ORDERS: Readonly<Record<IssueOrder, ListOrder & { readonly bind: string }>> = {
  TITLE: { bind: 'WITH i, i.normalised AS sort', descending: false },
  STATEMENT_COUNT: {
    bind: `CALL (i) { ${STATEMENTS_OF_ISSUE} RETURN count(s) AS sort } WITH i, sort`,
    descending: true,
  },
  NEWEST: {
    bind: `CALL (i) { ${STATEMENTS_OF_ISSUE} RETURN max(s.sortDate) AS newest } WITH i, coalesce(newest, '') AS sort`,
    descending: true,
  },
};

interface Row<Shape> {
  readonly record: Shape & { readonly id: string };
  readonly sort: string | number;
}

export async function listIssues(
  tx: GraphReader,
  filter: IssueFilter,
  wanted: PageWanted & { readonly orderBy: IssueOrder },
): Promise<Listed<IssueRecord>[]> {
  const { match, params } = matching(filter);
  const order = ORDERS[wanted.orderBy];
  const { where, orderBy, params: keys } = keyset('i', order, wanted);
  const rows = await tx.run<Row<IssueShape>>(
    `${match} ${order.bind} ${where} WITH i, sort ORDER BY ${orderBy} LIMIT $limit
     RETURN ${ISSUE} AS record, sort ORDER BY ${orderBy}`,
    { ...params, ...keys },
  );
  return rows.map(listedIssue);
}

export async function countIssues(tx: GraphReader, filter: IssueFilter): Promise<number> {
  const { match, params } = matching(filter);
  return (await tx.run<{ count: number }>(`${match} RETURN count(i) AS count`, params))[0]!.count;
}

/** By title. */
export async function listIssuesOfTopics(
  tx: GraphReader,
  topics: readonly string[],
  wanted: PageWanted,
): Promise<Map<string, Listed<IssueRecord>[]>> {
  const { where, orderBy, params } = keyset('i', ORDERS.TITLE, wanted);
  const rows = await tx.run<{ id: string; issues: Row<IssueShape>[] }>(
    `UNWIND $ids AS id CALL (id) {
       MATCH (:Topic {id: id})<-[:PART_OF]-(i:Issue) WITH i, i.normalised AS sort ${where}
       WITH i, sort ORDER BY ${orderBy} LIMIT $limit
       RETURN collect({record: ${ISSUE}, sort: sort}) AS issues
     } RETURN id, issues`,
    { ...params, ids: topics },
  );
  return new Map(rows.map((row) => [row.id, row.issues.map(listedIssue)]));
}

export async function countIssuesOfTopics(
  tx: GraphReader,
  topics: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.run<{ id: string; count: number }>(
    `UNWIND $ids AS id CALL (id) { MATCH (:Topic {id: id})<-[:PART_OF]-(i:Issue) RETURN count(i) AS count }
     RETURN id, count`,
    { ids: topics },
  );
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** By title. */
export async function listTopics(tx: GraphReader, wanted: PageWanted): Promise<Listed<TopicRecord>[]> {
  const { where, orderBy, params } = keyset('t', { descending: false }, wanted);
  const rows = await tx.run<Row<TopicShape>>(
    `MATCH (t:Topic) WITH t, t.normalised AS sort ${where} WITH t, sort ORDER BY ${orderBy} LIMIT $limit
     RETURN ${TOPIC} AS record, sort ORDER BY ${orderBy}`,
    params,
  );
  return rows.map(({ record, sort }) => ({ record, key: [sort, record.id] }));
}

export async function countTopics(tx: GraphReader): Promise<number> {
  return (await tx.run<{ count: number }>('MATCH (t:Topic) RETURN count(t) AS count'))[0]!.count;
}

function listedIssue({ record, sort }: Row<IssueShape>): Listed<IssueRecord> {
  return { record: issueRecord(record), key: [sort, record.id] };
}

function matching({ kinds, topics, titleContains }: IssueFilter): {
  match: string;
  params: Record<string, Param>;
} {
  const tests: string[] = [];
  if (kinds !== null) tests.push('i.kind IN $kinds');
  if (topics !== null) tests.push('COUNT { (i)-[:PART_OF]->(x:Topic) WHERE x.id IN $topics } > 0');
  if (titleContains !== null) tests.push('i.normalised CONTAINS $titleContains');
  const where = tests.length === 0 ? '' : ` WHERE ${tests.join(' AND ')}`;
  return { match: `MATCH (i:Issue)${where}`, params: { kinds, topics, titleContains } };
}
