/**
 * The statements of the whole graph in the shape in which both databases give them quickest: page by page of positions, what many
 * statements have in common once, and the lists of who made which. What few statements have is read apart.
 */
import type { ActorKind, StatementMode } from '../../domain/model.ts';
import type { GraphReader } from '../port.ts';
import { COUNTED_ONCE } from './counted.ts';
import { ISSUE, type IssueRows, type StanceRow } from './stance-rows.ts';

export interface PositionSize {
  readonly id: string;
  /** Deprecated ones as well. */
  readonly statements: number;
}

/** All positions that somebody took; in no order. Relationships are counted without a look at the statements. */
export async function positionSizes(tx: GraphReader): Promise<PositionSize[]> {
  const all = await tx.run<PositionSize>(
    'MATCH (p:Position) RETURN p.id AS id, COUNT { (p)<-[:EXPRESSES]-() } AS statements',
  );
  return all.filter(({ statements }) => statements > 0);
}

/** Some of a page: all of its positions, or a part of the statements of a single one. */
export interface StatementPage {
  readonly positions: readonly string[];
  readonly part: { readonly skip: number; readonly limit: number } | null;
}

/** Statements that differ in nothing but their ids and speakers, and one document that they cite; others may cite it too. */
export interface StatementGroup {
  readonly position: string;
  readonly issue: string;
  readonly document: string;
  readonly publisher: string | null;
  readonly publishedEarliest: string | null;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly mode: StatementMode;
  readonly rank: StanceRow['rank'];
  readonly confidence: number | null;
  readonly condition: string | null;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  readonly recordedBefore: readonly string[] | null;
  readonly ids: readonly string[];
  readonly speakers: readonly string[];
}

const FACTS = `s.date AS date, s.dateEarliest AS earliest, s.dateLatest AS latest, s.mode AS mode, s.rank AS rank,
  s.confidence AS confidence, s.condition AS condition, s.recordedAt AS recordedAt, s.retractedAt AS retractedAt,
  s.recordedBefore AS recordedBefore, collect(s.id) AS ids, collect(a.id) AS speakers`;
const NAMES = `date, earliest, latest, mode, rank, confidence, condition, recordedAt, retractedAt, recordedBefore, ids, speakers`;
const DOCUMENT = 'd.id AS document, d.publisher AS publisher, d.publishedEarliest AS publishedEarliest';

/**
 * In no order; one statement for each document that it cites. The relationships alone say what is at their ends, as labels would
 * be looked at for each statement, and so would what is known of its document.
 */
export function statementGroups(
  tx: GraphReader,
  { positions, part }: StatementPage,
): Promise<StatementGroup[]> {
  const cut = part === null ? '' : 'WITH p, s SKIP $skip LIMIT $limit';
  return tx.run<StatementGroup>(
    `UNWIND $positions AS position MATCH (p:Position {id: position})-[:ON]->(i:Issue)
     CALL (p) {
       MATCH (p)<-[:EXPRESSES]-(s) ${cut} MATCH (s)<-[:MADE]-(a) MATCH (s)-[:CITED_IN]->(d)
       WHERE ${COUNTED_ONCE} WITH d, ${FACTS} RETURN ${DOCUMENT}, ${NAMES}
     }
     RETURN position, i.id AS issue, document, publisher, publishedEarliest, ${NAMES}`,
    { positions, ...part },
  );
}

export type Beside = 'principal' | 'reporter';
const BESIDE: Readonly<Record<Beside, string>> = { principal: 'ON_BEHALF_OF', reporter: 'REPORTED_BY' };

/** Whether any statement has one. */
export async function hasBeside(tx: GraphReader, beside: Beside): Promise<boolean> {
  const rows = await tx.run(`MATCH (a:Actor)<-[:${BESIDE[beside]}]-(:Statement) RETURN 1 AS one LIMIT 1`);
  return rows.length > 0;
}

export interface BesideRow {
  readonly actor: string;
  readonly ids: readonly string[];
}

/** Of the statements of whole positions. */
export function besideStatements(
  tx: GraphReader,
  positions: readonly string[],
  beside: Beside,
): Promise<BesideRow[]> {
  return tx.run<BesideRow>(
    `UNWIND $positions AS position
     MATCH (p:Position {id: position})<-[:EXPRESSES]-(s:Statement)-[:${BESIDE[beside]}]->(a:Actor)
     RETURN a.id AS actor, collect(s.id) AS ids`,
    { positions },
  );
}

export type IssueFactRow = Omit<IssueRows, 'statements' | 'revision'>;

export async function issueIds(tx: GraphReader): Promise<string[]> {
  return (await tx.run<{ id: string }>('MATCH (i:Issue) RETURN i.id AS id')).map(({ id }) => id);
}

/** Of issues, of those that positions belong to, or that are part of topics; unknown ids are left out; in no order. */
export function issueFactRows(
  tx: GraphReader,
  kind: 'ISSUES' | 'POSITIONS' | 'TOPICS',
  ids: readonly string[],
): Promise<IssueFactRow[]> {
  const from = {
    ISSUES: 'MATCH (i:Issue {id: id})',
    POSITIONS: 'MATCH (:Position {id: id})-[:ON]->(i:Issue)',
    TOPICS: 'MATCH (:Topic {id: id})<-[:PART_OF]-(i:Issue)',
  }[kind];
  return tx.run<IssueFactRow>(`UNWIND $ids AS id ${from} WITH DISTINCT i RETURN ${ISSUE}`, { ids });
}

export interface KindRow {
  readonly id: string;
  readonly kind: ActorKind;
}

/** `ids` null: of all actors. */
export function actorKinds(tx: GraphReader, ids: readonly string[] | null): Promise<KindRow[]> {
  if (ids === null) return tx.run<KindRow>('MATCH (a:Actor) RETURN a.id AS id, a.kind AS kind');
  return tx.run<KindRow>('UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS id, a.kind AS kind', {
    ids,
  });
}

export interface DocumentFactRow {
  readonly id: string;
  readonly publisher: string | null;
  readonly publishedEarliest: string | null;
}

export function documentFacts(tx: GraphReader, ids: readonly string[]): Promise<DocumentFactRow[]> {
  return tx.run<DocumentFactRow>(
    `UNWIND $ids AS id MATCH (d:Document {id: id})
     RETURN d.id AS id, d.publisher AS publisher, d.publishedEarliest AS publishedEarliest`,
    { ids },
  );
}
