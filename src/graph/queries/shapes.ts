/** What is returned of each kind of node, as Cypher, and how a row becomes a record. One statement brings a node with all of it. */
import type {
  ActorRecord,
  CitationRecord,
  DocumentRecord,
  IssueRecord,
  NameRecord,
  PositionRecord,
  StatementRecord,
  TieRecord,
  TopicRecord,
} from '../../domain/model.ts';

/** For a node `a`. */
export const ACTOR = `a {.id, .kind, .name, .description, .wikidata, .externalIds,
  names: [(a)-[known:KNOWN_AS]->(aName:Name) | {order: known.order, text: aName.text, lang: aName.lang, kind: aName.kind}]}`;

export type ActorShape = Omit<ActorRecord, 'names' | 'externalIds'> & {
  names: (NameRecord & { order: number })[];
  externalIds: string[] | null;
};

export function actorRecord({ names, externalIds, ...actor }: ActorShape): ActorRecord {
  const inOrder = names.sort((x, y) => x.order - y.order || (x.text < y.text ? -1 : 1));
  return {
    ...actor,
    names: inOrder.map(({ text, lang, kind }) => ({ text, lang, kind })),
    externalIds: externalIds ?? [],
  };
}

/** For a node `t`. */
export const TOPIC = 't {.id, .title}';

/** For a node `i`. */
export const ISSUE = `i {.id, .title, .question, .kind, .scale, .min, .max,
  about: head([(i)-[:ABOUT]->(iAbout:Actor) | iAbout.id]),
  topics: [(i)-[:PART_OF]->(iTopic:Topic) | iTopic.id],
  positions: [(i)<-[:ON]-(iPosition:Position) | {id: iPosition.id, label: iPosition.label, value: iPosition.value}]}`;

export type IssueShape = Omit<IssueRecord, 'topics' | 'positions'> & {
  topics: string[];
  positions: Omit<PositionRecord, 'issue'>[];
};

export function issueRecord({ topics, positions, ...issue }: IssueShape): IssueRecord {
  const inOrder = positions.sort((x, y) => (x.value ?? 0) - (y.value ?? 0) || (x.id < y.id ? -1 : 1));
  return {
    ...issue,
    topics: topics.sort(),
    positions: inOrder.map((position) => ({ ...position, issue: issue.id })),
  };
}

/** For a node `p`. */
export const POSITION = 'p {.id, .label, .value, issue: head([(p)-[:ON]->(pIssue:Issue) | pIssue.id])}';

/** For a node `s`. */
export const STATEMENT = `s {.id, .date, .dateEarliest, .dateLatest, .dateBasis, .dateNote, .mode, .quote, .summary,
  .condition, .confidence, .rank, .recordedAt, .recordedBy, .retractedAt,
  speaker: head([(s)<-[:MADE]-(sSpeaker:Actor) | sSpeaker.id]),
  principal: head([(s)-[:ON_BEHALF_OF]->(sPrincipal:Actor) | sPrincipal.id]),
  reportedBy: head([(s)-[:REPORTED_BY]->(sReporter:Actor) | sReporter.id]),
  position: head([(s)-[:EXPRESSES]->(sPosition:Position) | sPosition.id]),
  issue: head([(s)-[:EXPRESSES]->(:Position)-[:ON]->(sIssue:Issue) | sIssue.id]),
  citations: [(s)-[sCited:CITED_IN]->(sDocument:Document) | {document: sDocument.id, locator: sCited.locator}]}`;

export type StatementShape = Omit<StatementRecord, 'citations'> & { citations: CitationRecord[] };

export function statementRecord(statement: StatementShape): StatementRecord {
  return { ...statement, citations: statement.citations.sort((x, y) => (x.document < y.document ? -1 : 1)) };
}

/** For a node `d`. */
export const DOCUMENT = `d {.id, .title, .publisher, .url, .published, .publishedEarliest, .publishedLatest,
  .publishedBasis, .publishedNote, .retrievedAt, .lang, .reliability}`;

/** For a relationship `tie` between two actors. */
export const TIE = `{id: tie.id, type: type(tie), from: startNode(tie).id, to: endNode(tie).id, role: tie.role,
  since: tie.since, until: tie.until, document: tie.documentId, locator: tie.locator, quote: tie.quote}`;

export type TieShape = Omit<TieRecord, 'citation'> & CitationRecord;

export function tieRecord({ document, locator, ...tie }: TieShape): TieRecord {
  return { ...tie, citation: { document, locator } };
}

export type TopicShape = TopicRecord;
export type PositionShape = PositionRecord;
export type DocumentShape = DocumentRecord;
