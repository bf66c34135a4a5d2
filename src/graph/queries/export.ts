/**
 * The whole graph, or a part of it, to be read batch by batch: ids in order, then what is behind them. Statements are reached
 * by their positions, because Grafeo would scan all of them for each page; what hangs on one actor or position comes together.
 */
import type { TieRecord } from '../../domain/model.ts';
import { TIE_TYPES } from '../../domain/model.ts';
import type { GraphReader } from '../port.ts';
import { TIE, type TieShape, tieRecord } from './shapes.ts';
import type { Predicates } from './statement-scope.ts';

export const EXPORTED_LABELS = ['Document', 'Actor', 'Topic', 'Issue'] as const;
export type ExportedLabel = (typeof EXPORTED_LABELS)[number];

/** The first `limit` ids after `after`, in order. */
export async function idsAfter(
  tx: GraphReader,
  label: ExportedLabel,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await tx.run<{ id: string }>(
    `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $limit`,
    { after, limit },
  );
  return rows.map(({ id }) => id);
}

export async function countNodes(tx: GraphReader, label: ExportedLabel | 'Statement'): Promise<number> {
  const [row] = await tx.run<{ count: number }>(`MATCH (n:${label}) RETURN count(n) AS count`);
  return row!.count;
}

export interface PositionOn {
  readonly issue: string;
  readonly id: string;
  /** Deprecated and retracted ones included. */
  readonly statements: number;
}

/** In no order. */
export async function positionsOn(tx: GraphReader, issues: readonly string[]): Promise<PositionOn[]> {
  return tx.run(
    `UNWIND $ids AS id MATCH (i:Issue {id: id})<-[:ON]-(p:Position)
     RETURN id AS issue, p.id AS id, COUNT { (p)<-[:EXPRESSES]-(:Statement) } AS statements`,
    { ids: issues },
  );
}

const EXPRESSING = 'UNWIND $ids AS id MATCH (p:Position {id: id})<-[:EXPRESSES]-(s:Statement)';

/** In no order. */
export async function statementIdsOn(
  tx: GraphReader,
  positions: readonly string[],
  { all, params }: Predicates,
): Promise<string[]> {
  const rows = await tx.run<{ id: string }>(`${EXPRESSING} ${where(all)} RETURN s.id AS id`, {
    ...params,
    ids: positions,
  });
  return rows.map(({ id }) => id);
}

/** The different ids of the actors, documents and positions that these statements name; in no order. */
export async function usedBy(tx: GraphReader, statements: readonly string[]): Promise<string[]> {
  const rows = await tx.run<{ id: string }>(
    `UNWIND $ids AS id MATCH (s:Statement {id: id})-[:MADE|ON_BEHALF_OF|REPORTED_BY|CITED_IN|EXPRESSES]-(x)
     RETURN DISTINCT x.id AS id`,
    { ids: statements },
  );
  return rows.map(({ id }) => id);
}

/** A statement as it is sent: a list, because the names of a map's keys would be sent and read for each of a million. */
export type SentStatement = readonly [
  id: string,
  speaker: string,
  principal: string | null,
  reportedBy: string | null,
  position: string,
  date: string | null,
  dateEarliest: string | null,
  dateLatest: string | null,
  dateBasis: string,
  dateNote: string | null,
  mode: string,
  quote: string | null,
  summary: string | null,
  condition: string | null,
  confidence: number | null,
  rank: string,
  recordedAt: string,
  recordedBy: string | null,
  recordedBefore: readonly string[] | null,
  retractedAt: string | null,
  citations: readonly (readonly [document: string, locator: string | null])[],
];

/** In no order. */
export async function sentStatements(tx: GraphReader, ids: readonly string[]): Promise<SentStatement[]> {
  const rows = await tx.run<{ row: SentStatement }>(
    `UNWIND $ids AS id MATCH (s:Statement {id: id})<-[:MADE]-(a:Actor) MATCH (s)-[:EXPRESSES]->(p:Position)
     RETURN [s.id, a.id, head([(s)-[:ON_BEHALF_OF]->(b:Actor) | b.id]), head([(s)-[:REPORTED_BY]->(r:Actor) | r.id]),
       p.id, s.date, s.dateEarliest, s.dateLatest, s.dateBasis, s.dateNote, s.mode, s.quote, s.summary, s.condition,
       s.confidence, s.rank, s.recordedAt, s.recordedBy, s.recordedBefore, s.retractedAt,
       [(s)-[c:CITED_IN]->(d:Document) | [d.id, c.locator]]] AS row`,
    { ids },
  );
  return rows.map(({ row }) => row);
}

/** Those that begin at one of these actors; in no order. */
export async function tiesFrom(tx: GraphReader, actors: readonly string[]): Promise<TieRecord[]> {
  const rows = await tx.run<{ tie: TieShape }>(
    `UNWIND $ids AS id MATCH (a:Actor {id: id})-[tie:${TIE_TYPES.join('|')}]->(b:Actor) RETURN ${TIE} AS tie`,
    { ids: actors },
  );
  return rows.map(({ tie }) => tieRecord(tie));
}

const ISSUES_OF = {
  positions: 'MATCH (:Position {id: id})-[:ON]->(i:Issue)',
  documents:
    'MATCH (:Document {id: id})<-[:CITED_IN]-(:Statement)-[:EXPRESSES]->(:Position)-[:ON]->(i:Issue)',
  actors:
    'MATCH (:Actor {id: id})-[:MADE|ON_BEHALF_OF]-(:Statement)-[:EXPRESSES]->(:Position)-[:ON]->(i:Issue)',
  topics: 'MATCH (:Topic {id: id})<-[:PART_OF]-(i:Issue)',
} as const;
export type IssueAnchor = keyof typeof ISSUES_OF;

/** The issues that statements with, citing, by or for, on issues of these things are on; in no order. */
export async function issuesOf(
  tx: GraphReader,
  anchor: IssueAnchor,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await tx.run<{ id: string }>(
    `UNWIND $ids AS id ${ISSUES_OF[anchor]} RETURN DISTINCT i.id AS id`,
    { ids },
  );
  return [...new Set(rows.map(({ id }) => id))];
}

function where(all: readonly string[]): string {
  return all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`;
}
