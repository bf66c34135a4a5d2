/**
 * Counted statements with all that stances are computed from: one database statement, anchored where the scope allows it, brings
 * the issues with their statements and the graph's revision; another one the ties through which a stance may be inferred.
 */
import type { ActorKind, Scale, StatementMode, TieRecord } from '../../domain/model.ts';
import type { GraphReader } from '../port.ts';
import { GRAPH_ID } from '../prepare.ts';
import { COUNTED_ONCE, IS_COUNTED } from './counted.ts';
import { TIE, type TieShape, tieRecord } from './shapes.ts';

/**
 * Which statements: all; those on issues, on issues of topics, with positions, citing documents; those made by or for actors
 * (HOLDERS); all those on the issues that actors said something on, or that are about them (ISSUES_OF); by their own ids (STATEMENTS).
 */
export type Anchor =
  | { readonly kind: 'ALL' }
  | {
      readonly kind: 'ISSUES' | 'TOPICS' | 'POSITIONS' | 'DOCUMENTS' | 'HOLDERS' | 'ISSUES_OF' | 'STATEMENTS';
      readonly ids: readonly string[];
    };

export interface StancePosition {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
}

/** An issue and those of its statements that were asked for. */
export interface IssueRows {
  readonly revision: number;
  readonly id: string;
  readonly title: string;
  readonly scale: Scale;
  readonly min: number | null;
  readonly max: number | null;
  readonly about: { readonly id: string; readonly kind: ActorKind } | null;
  readonly topics: readonly string[];
  readonly positions: readonly StancePosition[];
  readonly incompatible: readonly (readonly [string, string])[];
  readonly statements: readonly StanceRow[];
}

export interface StanceRow {
  readonly id: string;
  readonly speaker: string;
  readonly speakerKind: ActorKind;
  readonly principal: string | null;
  readonly principalKind: ActorKind | null;
  readonly reporter: string | null;
  readonly position: string;
  readonly date: string | null;
  readonly dateEarliest: string | null;
  readonly dateLatest: string | null;
  readonly mode: StatementMode;
  readonly rank: 'PREFERRED' | 'NORMAL';
  readonly confidence: number | null;
  readonly condition: string | null;
  readonly documents: readonly {
    readonly id: string;
    readonly publisher: string | null;
    readonly publishedEarliest: string | null;
  }[];
  /** Null where retracted statements were not asked for. */
  readonly record: {
    readonly recordedAt: string;
    readonly retractedAt: string | null;
    /** Recordings that ended before this one began; see domain/moment.ts. */
    readonly recordedBefore: readonly string[] | null;
  } | null;
}

/** From the anchor to the different statements `s` with their position `p` and issue `i`. */
const FROM: Readonly<Record<Anchor['kind'], string>> = {
  ALL: 'MATCH (s:Statement)-[:EXPRESSES]->(p:Position)-[:ON]->(i:Issue)',
  ISSUES: 'UNWIND $ids AS id MATCH (i:Issue {id: id})<-[:ON]-(p:Position)<-[:EXPRESSES]-(s:Statement)',
  TOPICS: `UNWIND $ids AS id MATCH (:Topic {id: id})<-[:PART_OF]-(i:Issue) WITH DISTINCT g, i
    MATCH (i)<-[:ON]-(p:Position)<-[:EXPRESSES]-(s:Statement)`,
  POSITIONS: 'UNWIND $ids AS id MATCH (i:Issue)<-[:ON]-(p:Position {id: id})<-[:EXPRESSES]-(s:Statement)',
  DOCUMENTS: `UNWIND $ids AS id MATCH (:Document {id: id})<-[:CITED_IN]-(s:Statement) WITH DISTINCT g, s
    MATCH (s)-[:EXPRESSES]->(p:Position)-[:ON]->(i:Issue)`,
  HOLDERS: `UNWIND $ids AS id MATCH (:Actor {id: id})-[:MADE|ON_BEHALF_OF]-(s:Statement) WITH DISTINCT g, s
    MATCH (s)-[:EXPRESSES]->(p:Position)-[:ON]->(i:Issue)`,
  STATEMENTS: 'UNWIND $ids AS id MATCH (s:Statement {id: id})-[:EXPRESSES]->(p:Position)-[:ON]->(i:Issue)',
  ISSUES_OF: `UNWIND $ids AS id CALL (id) {
      MATCH (:Actor {id: id})-[:MADE|ON_BEHALF_OF]-(:Statement)-[:EXPRESSES]->(:Position)-[:ON]->(x:Issue)
      RETURN x.id AS issue
      UNION MATCH (:Actor {id: id})<-[:ABOUT]-(x:Issue) RETURN x.id AS issue
    }
    WITH DISTINCT g, issue MATCH (i:Issue {id: issue})<-[:ON]-(p:Position)<-[:EXPRESSES]-(s:Statement)`,
};

/**
 * A statement as it is sent: a list, because the names of a map's keys would be sent and read again for each of thousands of
 * statements; comprehensions, because an OPTIONAL MATCH for each takes Grafeo four times as long.
 */
type Sent = readonly [
  id: string,
  speaker: string,
  speakerKind: ActorKind,
  principal: readonly [id: string, kind: ActorKind] | null,
  reporter: string | null,
  date: string | null,
  dateEarliest: string | null,
  dateLatest: string | null,
  mode: StatementMode,
  rank: StanceRow['rank'],
  confidence: number | null,
  condition: string | null,
  documents: readonly (readonly [id: string, publisher: string | null, publishedEarliest: string | null])[],
  record:
    | readonly [recordedAt: string, retractedAt: string | null, recordedBefore: readonly string[] | null]
    | null,
];

/** `record`: the list of when it was on record, or null. */
const statement = (record: string): string => `[s.id, a.id, a.kind,
  head([(s)-[:ON_BEHALF_OF]->(b:Actor) | [b.id, b.kind]]), head([(s)-[:REPORTED_BY]->(r:Actor) | r.id]),
  s.date, s.dateEarliest, s.dateLatest, s.mode, s.rank, s.confidence, s.condition,
  [(s)-[:CITED_IN]->(d:Document) | [d.id, d.publisher, d.publishedEarliest]], ${record}]`;

const SHAPES = {
  counted: { statement: statement('null'), where: IS_COUNTED },
  retractedToo: {
    statement: statement('[s.recordedAt, s.retractedAt, s.recordedBefore]'),
    where: COUNTED_ONCE,
  },
} as const;

type SentIssue = Omit<IssueRows, 'statements'> & {
  readonly said: readonly { readonly position: string; readonly statements: readonly Sent[] }[];
};

/** Of an issue `i`, all but its statements. */
export const ISSUE = `i.id AS id, i.title AS title, i.scale AS scale, i.min AS min, i.max AS max,
  head([(i)-[:ABOUT]->(x:Actor) | {id: x.id, kind: x.kind}]) AS about,
  [(i)-[:PART_OF]->(t:Topic) | t.id] AS topics,
  [(i)<-[:ON]-(y:Position) | {id: y.id, label: y.label, value: y.value}] AS positions,
  [(i)<-[:ON]-(y:Position)-[:INCOMPATIBLE_WITH]->(z:Position) | [y.id, z.id]] AS incompatible`;

/** In no order; issues without such a statement are not in the answer. */
export async function stanceRows(
  tx: GraphReader,
  anchor: Anchor,
  which: 'counted' | 'retractedToo' = 'counted',
): Promise<IssueRows[]> {
  const { statement: shape, where } = SHAPES[which];
  const issues = await tx.run<SentIssue>(
    `MATCH (g:Graph {id: $graph}) ${FROM[anchor.kind]} WHERE ${where}
     MATCH (s)<-[:MADE]-(a:Actor)
     WITH g, i, p, collect(${shape}) AS statements
     WITH g, i, collect({position: p.id, statements: statements}) AS said
     RETURN g.revision AS revision, ${ISSUE}, said`,
    { graph: GRAPH_ID, ids: anchor.kind === 'ALL' ? [] : anchor.ids },
  );
  return issues.map(({ said, ...issue }) => ({
    ...issue,
    statements: said.flatMap(({ position, statements }) =>
      statements.map((sent) => stanceRow(position, sent)),
    ),
  }));
}

function stanceRow(position: string, sent: Sent): StanceRow {
  const [id, speaker, speakerKind, principal, reporter, date, dateEarliest, dateLatest, ...rest] = sent;
  const [mode, rank, confidence, condition, documents, record] = rest;
  return {
    id,
    speaker,
    speakerKind,
    principal: principal?.[0] ?? null,
    principalKind: principal?.[1] ?? null,
    reporter,
    position,
    date,
    dateEarliest,
    dateLatest,
    mode,
    rank,
    confidence,
    condition,
    documents: documents.map(([id, publisher, publishedEarliest]) => ({ id, publisher, publishedEarliest })),
    record: record && { recordedAt: record[0], retractedAt: record[1], recordedBefore: record[2] },
  };
}

export interface InferringTieRow {
  readonly tie: TieRecord;
  readonly fromKind: ActorKind;
  readonly toKind: ActorKind;
}

/** Ties that say that one actor belongs to another or acts for it; in no order. */
export async function inferringTies(tx: GraphReader): Promise<InferringTieRow[]> {
  const rows = await tx.run<{ tie: TieShape; fromKind: ActorKind; toKind: ActorKind }>(
    `MATCH (a:Actor)-[tie:MEMBER_OF|LEADS|REPRESENTS|PART_OF]->(b:Actor)
     RETURN ${TIE} AS tie, a.kind AS fromKind, b.kind AS toKind`,
  );
  return rows.map(({ tie, fromKind, toKind }) => ({ tie: tieRecord(tie), fromKind, toKind }));
}
