// Made from schema/*.graphql by `npm run generate`: change those instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  NodeRecord,
  ActorRecord,
  NameRecord,
  TieRecord,
  TopicRecord,
  IssueRecord,
  PositionRecord,
  StatementRecord,
  CitationRecord,
  DocumentRecord,
  ImportRecord,
  SearchHitParent,
  PathAnswer,
  PathFound,
  PathStepFound,
  StanceParent,
  CampParent,
  RelationParent,
  IssueComparisonParent,
  ComparisonParent,
  NetworkAnswer,
  WindowAnswer,
  NetworkNodeParent,
  NetworkEdgeParent,
  MeasureResultParent,
  ActorPage,
  TopicPage,
  IssuePage,
  StatementPage,
  DocumentPage,
  TiePage,
  SearchPage,
  StancePage,
  RelationPage,
  IssueComparisonPage,
} from '../parents.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** One calendar day, as YYYY-MM-DD, in UTC. Example: 2025-11-30. */
  Date: { input: string; output: string };
  /** A moment, in ISO 8601 with time and offset; answers are always in UTC. Example: 2025-11-30T08:15:00Z. */
  DateTime: { input: string; output: string };
  /** A date as precisely as it is known: a year (2025), a month (2025-11) or a day (2025-11-30). */
  PartialDate: { input: string; output: string };
  /** An absolute web address. Example: https://example.org/report. */
  URL: { input: string; output: string };
};

/** Someone who can take a position: a person, an organisation, an armed group, a state or a coalition. */
export type Actor = Node & {
  __typename?: 'Actor';
  /** Readable and stable, for example `actor:ammar-al-hakim`. */
  id: Scalars['ID']['output'];
  /** What sort of actor it is. */
  kind: ActorKind;
  /** The name to show. */
  name: Scalars['String']['output'];
  /** All known names, in every language and script, the editors' order. */
  names: Array<ActorName>;
  /** A sentence on who it is; null if nobody wrote one. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its item in Wikidata, for example Q796; null if unknown. */
  wikidata?: Maybe<Scalars['String']['output']>;
  /** What other registers call it, each as `scheme:value`, for example `iso3166-1:IQ`; empty if nobody said. Imports recognise an actor by them. */
  externalIds: Array<Scalars['String']['output']>;
  /** Number of counted statements it made or that were made on its behalf, each once. */
  statementCount: Scalars['Int']['output'];
  /** Facts that tie it to other actors, each with the document that says so. */
  ties: TieConnection;
  /** What it holds on every issue it took a position on, the newest first. */
  stances: StanceConnection;
  /** What it holds on one issue; null if it said nothing on it in this scope: silence is not neutrality. */
  stance?: Maybe<Stance>;
  /** Counted statements it made or that were made on its behalf. */
  statements: StatementConnection;
  /** Who it opposes, or who opposes it, strongest first; in each relation this actor is `from` where the relation is mutual. */
  opponents: RelationConnection;
  /** Who stands with it, strongest first: the counterpart of `opponents`. */
  allies: RelationConnection;
};

/** Someone who can take a position: a person, an organisation, an armed group, a state or a coalition. */
export type ActorNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** Someone who can take a position: a person, an organisation, an armed group, a state or a coalition. */
export type ActorTiesArgs = {
  types?: InputMaybe<Array<TieType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Someone who can take a position: a person, an organisation, an armed group, a state or a coalition. */
export type ActorStancesArgs = {
  scope?: InputMaybe<Scope>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Someone who can take a position: a person, an organisation, an armed group, a state or a coalition. */
export type ActorStanceArgs = {
  issue: Scalars['ID']['input'];
  scope?: InputMaybe<Scope>;
};

/** Someone who can take a position: a person, an organisation, an armed group, a state or a coalition. */
export type ActorStatementsArgs = {
  scope?: InputMaybe<Scope>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Someone who can take a position: a person, an organisation, an armed group, a state or a coalition. */
export type ActorOpponentsArgs = {
  scope?: InputMaybe<Scope>;
  bases?: InputMaybe<Array<RelationBasis>>;
  orderBy?: InputMaybe<RelationOrder>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Someone who can take a position: a person, an organisation, an armed group, a state or a coalition. */
export type ActorAlliesArgs = {
  scope?: InputMaybe<Scope>;
  bases?: InputMaybe<Array<RelationBasis>>;
  orderBy?: InputMaybe<RelationOrder>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One way an actor is written. */
export type ActorName = {
  __typename?: 'ActorName';
  /** The name as it is written. */
  text: Scalars['String']['output'];
  /** Language tag such as `en` or `ar`; null if unknown. */
  lang?: Maybe<Scalars['String']['output']>;
  /** What sort of name it is. */
  kind: NameKind;
};

/** A fact about two actors, with the document that says so. A tie is never a stance: who met somebody did not thereby agree. */
export type Tie = {
  __typename?: 'Tie';
  /** Readable and stable, for example `tie:…`. */
  id: Scalars['ID']['output'];
  /** What ties them; read it from `from` to `to`. */
  type: TieType;
  /** The actor that the type speaks of first: the member, the leader, the backer. */
  from: Actor;
  /** The other one: what it is a member of, leads, backs. */
  to: Actor;
  /** As what, for example `president`; null if not said. */
  role?: Maybe<Scalars['String']['output']>;
  /** When it began; null if unknown. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended; null if it has not or nobody knows. */
  until?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it can be checked. */
  citation: Citation;
  /** A short phrase of the document that says so; null if none was kept. */
  quote?: Maybe<Scalars['String']['output']>;
};

/** Names exactly one actor: give one of the fields. */
export type ActorKey =
  /** Its id, or a name that means only this actor. */
  | {
      id: Scalars['ID']['input'];
      name?: never;
      wikidata?: never;
    } /** A name that means only this actor, in any language and script. */
  | {
      id?: never;
      name: Scalars['String']['input'];
      wikidata?: never;
    } /** Its Wikidata item, for example Q796. */
  | { id?: never; name?: never; wikidata: Scalars['String']['input'] };

/** Which actors to list; an actor must pass every part that is given. */
export type ActorFilter = {
  /** Only actors of these kinds; of all kinds if left out. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Only actors one of whose names contains this text, compared regardless of case, diacritics, article and Arabic letter forms; any name if left out. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only actors with a counted statement, their own or on their behalf, on this issue (id or title); on any or none if left out. */
  hasStanceOn?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of actor someone is. */
export type ActorKind =
  /** A single human being. */
  | 'PERSON'
  /** A party, company, authority, media house or any other body without arms of its own. */
  | 'ORGANISATION'
  /** A body that bears arms and is no state. */
  | 'ARMED_GROUP'
  /** A country; its capital and its government count as its names. */
  | 'STATE'
  /** An alliance, or a set of actors that is spoken of as one, such as `Iran-aligned groups`. */
  | 'COALITION';

/** What sort of name it is. */
export type NameKind =
  /** The usual name in its language. */
  | 'CANONICAL'
  /** Another name in use. */
  | 'ALIAS'
  /** A name it no longer has. */
  | 'FORMER'
  /** The initials. */
  | 'ACRONYM'
  /** The name of one script spelled in another. */
  | 'TRANSLITERATION';

/** What ties two actors, read from the first to the second. */
export type TieType =
  /** Is a member of. */
  | 'MEMBER_OF'
  /** Leads. */
  | 'LEADS'
  /** Speaks or acts for, by office. */
  | 'REPRESENTS'
  /** Is a part of. */
  | 'PART_OF'
  /** Is allied with; read both ways. */
  | 'ALLIED_WITH'
  /** Backs materially: with money, weapons or training. Saying that one supports somebody is a statement instead. */
  | 'BACKS'
  /** Met; read both ways. */
  | 'MET_WITH'
  /** Negotiates with; read both ways. */
  | 'NEGOTIATES_WITH';

/** Which end of a tie the actor is at. */
export type Direction =
  /** It is the first: what it is a member of, whom it backs. */
  | 'OUT'
  /** It is the second: who its members are, who backs it. */
  | 'IN'
  /** Either. */
  | 'BOTH';

/** How actors are listed; equal ones are in the order of their ids. */
export type ActorOrder =
  /** By canonical name, from A to Z, regardless of case, diacritics and article. */
  | 'NAME'
  /** By number of counted statements, the most first. */
  | 'STATEMENT_COUNT';

/** Where a page ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether there are rows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Cursor of the last row of this page, to be given as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** The rows of this page. */
  nodes: Array<Actor>;
  /** The rows of this page, each with its cursor. */
  edges: Array<ActorEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** Number of rows on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page of actors. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** The row. */
  node: Actor;
  /** Its place in the list, to be given as `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The rows of this page. */
  nodes: Array<Topic>;
  /** The rows of this page, each with its cursor. */
  edges: Array<TopicEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** Number of rows on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page of topics. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** The row. */
  node: Topic;
  /** Its place in the list, to be given as `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of issues. */
export type IssueConnection = {
  __typename?: 'IssueConnection';
  /** The rows of this page. */
  nodes: Array<Issue>;
  /** The rows of this page, each with its cursor. */
  edges: Array<IssueEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** Number of rows on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page of issues. */
export type IssueEdge = {
  __typename?: 'IssueEdge';
  /** The row. */
  node: Issue;
  /** Its place in the list, to be given as `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The rows of this page. */
  nodes: Array<Statement>;
  /** The rows of this page, each with its cursor. */
  edges: Array<StatementEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** Number of rows on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Number of statements left out because a date was asked for and they have none; counted only when asked for. */
  undatedLeftOut: Scalars['Int']['output'];
};

/** One row of a page of statements. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** The row. */
  node: Statement;
  /** Its place in the list, to be given as `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The rows of this page. */
  nodes: Array<Document>;
  /** The rows of this page, each with its cursor. */
  edges: Array<DocumentEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** Number of rows on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page of documents. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** The row. */
  node: Document;
  /** Its place in the list, to be given as `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of what was found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The rows of this page. */
  nodes: Array<SearchHit>;
  /** The rows of this page, each with its cursor. */
  edges: Array<SearchEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** Number of rows on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /**
   * Whether statements were looked through. False if `types` leaves them out, or if `types` is left out and there are too many
   * of them to be searched; asking for them by `types` is then the error LIMIT_EXCEEDED.
   */
  statementsSearched: Scalars['Boolean']['output'];
};

/** One row of a page of what was found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The row. */
  node: SearchHit;
  /** Its place in the list, to be given as `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of ties. */
export type TieConnection = {
  __typename?: 'TieConnection';
  /** The rows of this page. */
  nodes: Array<Tie>;
  /** The rows of this page, each with its cursor. */
  edges: Array<TieEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** Number of rows on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page of ties. */
export type TieEdge = {
  __typename?: 'TieEdge';
  /** The row. */
  node: Tie;
  /** Its place in the list, to be given as `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of stances. */
export type StanceConnection = {
  __typename?: 'StanceConnection';
  /** The rows of this page. */
  nodes: Array<Stance>;
  /** The rows of this page, each with its cursor. */
  edges: Array<StanceEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** Number of rows on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Number of statements left out because a date was asked for and they have none; counted only when asked for. */
  undatedLeftOut: Scalars['Int']['output'];
};

/** One row of a page of stances. */
export type StanceEdge = {
  __typename?: 'StanceEdge';
  /** The row. */
  node: Stance;
  /** Its place in the list, to be given as `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The rows of this page. */
  nodes: Array<Relation>;
  /** The rows of this page, each with its cursor. */
  edges: Array<RelationEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** Number of rows on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Number of statements left out because a date was asked for and they have none; counted only when asked for. */
  undatedLeftOut: Scalars['Int']['output'];
};

/** One row of a page of relations. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** The row. */
  node: Relation;
  /** Its place in the list, to be given as `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of issues compared. */
export type IssueComparisonConnection = {
  __typename?: 'IssueComparisonConnection';
  /** The rows of this page. */
  nodes: Array<IssueComparison>;
  /** The rows of this page, each with its cursor. */
  edges: Array<IssueComparisonEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
  /** Number of rows on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page of issues compared. */
export type IssueComparisonEdge = {
  __typename?: 'IssueComparisonEdge';
  /** The row. */
  node: IssueComparison;
  /** Its place in the list, to be given as `after`. */
  cursor: Scalars['String']['output'];
};

/** Where a statement or a tie can be checked: an article, a report, a record. */
export type Document = Node & {
  __typename?: 'Document';
  /** Readable and stable, for example `doc:…`. */
  id: Scalars['ID']['output'];
  /** Its headline or title. */
  title: Scalars['String']['output'];
  /** Who published it; null if unknown. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Where it can be read; null if it is not on the web or the address is unknown. */
  url?: Maybe<Scalars['URL']['output']>;
  /** When it was published, as precisely as it is known; null if only bounds are known, or nothing. */
  published?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day it can have been published; null if open to that side. */
  publishedEarliest?: Maybe<Scalars['Date']['output']>;
  /** The last day it can have been published; null if open to that side. */
  publishedLatest?: Maybe<Scalars['Date']['output']>;
  /** How the date of publication is known. */
  publishedBasis: DateBasis;
  /** Why an editor inferred this date; null if nothing needs saying. */
  publishedNote?: Maybe<Scalars['String']['output']>;
  /** When the editors read it; null if they did not note it. */
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Language tag of its text, such as `en` or `ar`; null if unknown. */
  lang?: Maybe<Scalars['String']['output']>;
  /** How reliable the source is; null if nobody judged it. */
  reliability?: Maybe<Reliability>;
  /** Number of counted statements that cite it. */
  statementCount: Scalars['Int']['output'];
  /** Counted statements that cite it. */
  statements: StatementConnection;
};

/** Where a statement or a tie can be checked: an article, a report, a record. */
export type DocumentStatementsArgs = {
  scope?: InputMaybe<Scope>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One place in one document. */
export type Citation = {
  __typename?: 'Citation';
  /** The document. */
  document: Document;
  /** Where in it, for example `paragraph 5`; null if not noted. */
  locator?: Maybe<Scalars['String']['output']>;
};

/** How reliable a source is, in the Admiralty code. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** What was put into the graph in one go: a file that was imported, or a bundle that was loaded. It can be taken out again. */
export type Import = {
  __typename?: 'Import';
  /** Stable, for example `import:un-votes-1a2b3c4d`; the same for the same content. `stance-graph imports remove` takes it. */
  id: Scalars['ID']['output'];
  /** What it is called: by default after its file or folder. */
  name: Scalars['String']['output'];
  /** What its files are: the id of a reader, as `stance-graph import --format` takes it. */
  format: Scalars['String']['output'];
  /** Names of its files, without folders. */
  fileNames: Array<Scalars['String']['output']>;
  /** SHA-256 in hexadecimal digits of all that decides what it says: the files, the format and the options. */
  contentHash: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** When all of it was in the graph; null while it is not. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who put it in: a person or a program. */
  author: Scalars['String']['output'];
  /** Whether all of it is in the graph. */
  state: ImportState;
  /** How many things it says, whether they were new or known before. */
  counts: ImportCounts;
};

/** How far an import is. */
export type ImportState =
  /** It runs, or it was stopped: the same command again finishes it. */
  | 'RUNNING'
  /** All of it is in the graph. */
  | 'COMPLETE'
  /** It is being taken out, or that was stopped: the same command again finishes it. */
  | 'REMOVING';

/** How many things an import says, each once. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  /** Number of documents. */
  documents: Scalars['Int']['output'];
  /** Number of actors; those that were only recognised do not count. */
  actors: Scalars['Int']['output'];
  /** Number of topics. */
  topics: Scalars['Int']['output'];
  /** Number of issues. */
  issues: Scalars['Int']['output'];
  /** Number of positions. */
  positions: Scalars['Int']['output'];
  /** Number of statements. */
  statements: Scalars['Int']['output'];
  /** Number of ties. */
  ties: Scalars['Int']['output'];
};

/** A subject that groups issues. */
export type Topic = Node & {
  __typename?: 'Topic';
  /** Readable and stable, for example `topic:armed-factions`. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The issues in it, by title. */
  issues: IssueConnection;
};

/** A subject that groups issues. */
export type TopicIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A question that actors take sides on. */
export type Issue = Node & {
  __typename?: 'Issue';
  /** Readable and stable, for example `issue:disarmament-of-armed-factions`. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The question in full; null if the title says it all. */
  question?: Maybe<Scalars['String']['output']>;
  /** Whether it asks about a proposal or about an actor. */
  kind: IssueKind;
  /** How the positions on it are measured. */
  scale: Scale;
  /** The lowest value on its scale, -1 on a binary one; null on a nominal one. */
  min?: Maybe<Scalars['Float']['output']>;
  /** The highest value on its scale, 1 on a binary one; null on a nominal one. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The actor that an issue of kind ACTOR asks about; null on a proposal. */
  about?: Maybe<Actor>;
  /** The topics it belongs to, by id. */
  topics: Array<Topic>;
  /** The answers that can be given to it, from the lowest value to the highest; by id on a nominal scale. */
  positions: Array<Position>;
  /** Number of counted statements on it. */
  statementCount: Scalars['Int']['output'];
  /** Who holds what on it, or only who is on one side; the newest statement first. */
  stances: StanceConnection;
  /** Counted statements on it. */
  statements: StatementConnection;
  /** The camps on it: for, against and in the middle; on a nominal scale one for each position, the largest first. */
  camps: Array<Camp>;
  /**
   * How many statements were for, against and neither, over time, each statement once; stretches of time without any are left out.
   * A statement is shown only where its whole possible range of days lies in one bucket: a date that is coarser than `unit` would be
   * a guess, so ask for a longer unit to see it. `timelineLeftOut` counts those that are not shown.
   */
  timeline: Array<TimelineBucket>;
  /** Number of statements that `timeline` with the same arguments cannot show, since their date is unknown or coarser than `unit`. */
  timelineLeftOut: Scalars['Int']['output'];
};

/** A question that actors take sides on. */
export type IssueStancesArgs = {
  side?: InputMaybe<Side>;
  scope?: InputMaybe<Scope>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A question that actors take sides on. */
export type IssueStatementsArgs = {
  scope?: InputMaybe<Scope>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A question that actors take sides on. */
export type IssueCampsArgs = {
  scope?: InputMaybe<Scope>;
};

/** A question that actors take sides on. */
export type IssueTimelineArgs = {
  scope?: InputMaybe<Scope>;
  unit?: InputMaybe<TimeUnit>;
};

/** A question that actors take sides on. */
export type IssueTimelineLeftOutArgs = {
  scope?: InputMaybe<Scope>;
  unit?: InputMaybe<TimeUnit>;
};

/** The statements on an issue in one stretch of time. */
export type TimelineBucket = {
  __typename?: 'TimelineBucket';
  /** Its first day. */
  from: Scalars['Date']['output'];
  /** Its last day. */
  to: Scalars['Date']['output'];
  /** Number of statements for it (0.2 or more on a scale from -1 to 1). */
  forCount: Scalars['Int']['output'];
  /** Number of statements against it (-0.2 or less). */
  againstCount: Scalars['Int']['output'];
  /** Number of statements that are neither, those on a nominal scale included. */
  otherCount: Scalars['Int']['output'];
};

/** One answer to an issue. */
export type Position = Node & {
  __typename?: 'Position';
  /** Readable and stable, for example `position:rejects-disarmament`. */
  id: Scalars['ID']['output'];
  /** The answer in words. */
  label: Scalars['String']['output'];
  /** Where it lies on its issue's scale, between `Issue.min` and `Issue.max`; null on a nominal scale. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The issue that it answers. */
  issue: Issue;
  /** The actors whose latest statements on the issue take this position. */
  holders: StanceConnection;
};

/** One answer to an issue. */
export type PositionHoldersArgs = {
  scope?: InputMaybe<Scope>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which issues to list; an issue must pass every part that is given. */
export type IssueFilter = {
  /** Only issues of these kinds; of all kinds if left out. */
  kinds?: InputMaybe<Array<IssueKind>>;
  /** Only issues in one of these topics (ids or titles); in any or none if left out. */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only issues whose title contains this text, compared regardless of case, diacritics and article; any title if left out. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
};

/** What an issue asks about. */
export type IssueKind =
  /** A proposal that can be done or left undone. */
  | 'PROPOSAL'
  /** An actor: support for it. A value below the middle opposes that actor. */
  | 'ACTOR';

/** How the positions on an issue are measured. */
export type Scale =
  /** Against (-1) or for (1). */
  | 'BINARY'
  /** Numbers from a lowest to a highest value, with steps between. */
  | 'ORDINAL'
  /** Answers that cannot be put in an order; some exclude each other. */
  | 'NOMINAL';

/** How issues are listed; equal ones are in the order of their ids. */
export type IssueOrder =
  /** By title, from A to Z, regardless of case, diacritics and article. */
  | 'TITLE'
  /** By number of counted statements, the most first. */
  | 'STATEMENT_COUNT'
  /** By the day of the newest counted statement, the newest first; issues without a dated one last. */
  | 'NEWEST';

/**
 * Which network to make of the statements in scope. In a one-mode network, rows are joined by what they say on the same columns; in a
 * two-mode one, rows are joined to columns. Options that do not go together are refused with what would do.
 */
export type NetworkInput = {
  /** Rows joined to rows, or rows joined to columns. */
  type?: InputMaybe<NetworkType>;
  /** What the nodes are. */
  rows?: InputMaybe<Variable>;
  /** Through what they are joined, or what they are joined to; another variable than the rows. */
  columns?: InputMaybe<Variable>;
  /** How the statements of a pair are put together into its weight. */
  aggregation?: InputMaybe<Aggregation>;
  /** What weights are divided by. */
  normalisation?: InputMaybe<Normalisation>;
  /** Which repeated statements count once: those with the same row, column and value that share what is named here. */
  duplicates?: InputMaybe<Duplicates>;
  /** Whether nodes without a statement that counts are shown as well. */
  isolates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Leave out edges with a smaller absolute weight. */
  minWeight?: InputMaybe<Scalars['Float']['input']>;
  /** Only the strongest so many edges, by absolute weight, then by id; at least 1. */
  topEdges?: InputMaybe<Scalars['Int']['input']>;
  /** What to look at; everything if left out. `level`, and the reading LATEST, are refused: rows and columns decide whose a statement is, and every statement counts. */
  scope?: InputMaybe<Scope>;
  /** The same network for one period after the other, in `Network.windows`. */
  window?: InputMaybe<WindowInput>;
  /** How nodes are placed, where `x` and `y` are asked for. */
  layout?: InputMaybe<LayoutInput>;
};

/** Periods of time, one after the other or overlapping, reckoned from the scope's `from`, else from the first day with a statement. */
export type WindowInput = {
  /** Length of a window, in units; at least 1. */
  size: Scalars['Int']['input'];
  /** The unit of `size` and `step`. */
  unit: TimeUnit;
  /** From the start of one window to that of the next, in units; at least 1. */
  step?: InputMaybe<Scalars['Int']['input']>;
  /** Whether windows that reach beyond the end count as well. */
  partial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether every window has the nodes of the whole range. */
  keepNodes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Nodes that agree are drawn together (ForceAtlas2 on the congruence layer; opposition draws nothing). The same input gives the same places. */
export type LayoutInput = {
  /** Where random numbers start from, 0 to 2147483647. */
  seed?: InputMaybe<Scalars['Int']['input']>;
  /** Rounds, 1 to 10000. */
  iterations?: InputMaybe<Scalars['Int']['input']>;
};

/** How many sorts of nodes a network has. */
export type NetworkType =
  /** One: rows joined to rows. */
  | 'ONE_MODE'
  /** Two: rows joined to columns. */
  | 'TWO_MODE';

/** What of a statement is a row or a column of a network. */
export type Variable =
  /** The actor who made it. */
  | 'SPEAKER'
  /** The actor it was made for; the speaker where there is none. */
  | 'PRINCIPAL'
  /** What it is on. */
  | 'ISSUE'
  /** Each topic of its issue. */
  | 'TOPIC'
  /** The position it takes. */
  | 'POSITION'
  /** Each document that it cites. */
  | 'DOCUMENT'
  /** Each publisher of a document that it cites. */
  | 'PUBLISHER';

/** How statements become a weight. d is the distance of two values: 0 for the same, 1 for the two ends of the scale. */
export type Aggregation =
  /** Values do not matter. One-mode: pairs of statements on a shared column; two-mode: number of statements. */
  | 'IGNORE'
  /** One-mode: pairs of statements on a shared column, each counted with 1 - d: how much the two agree. */
  | 'CONGRUENCE'
  /** One-mode: the same with d: how much they disagree. */
  | 'CONFLICT'
  /** One-mode: congruence less conflict; below 0 the two disagree more than they agree. Two-mode: statements times their value, from -1 to 1. */
  | 'SUBTRACT'
  /** Two-mode: which values occur, as one number. On a binary scale 1: only for, 2: only against, 3: both. */
  | 'COMBINE';

/** What weights are divided by, so that those who are quoted often do not outweigh all others. n is the number of statements of a node. */
export type Normalisation =
  /** Nothing. */
  | 'NONE'
  /** One-mode: the mean of the two n. */
  | 'AVERAGE'
  /** One-mode: what the two share, in the manner of Jaccard. */
  | 'JACCARD'
  /** One-mode: the product of the lengths of the two rows of counts: weights lie between -1 and 1. */
  | 'COSINE'
  /** One-mode: the product of the two n, which the program Discourse Network Analyzer calls cosine. */
  | 'DNA_COSINE'
  /** One-mode: the weight of IGNORE for the same statements: a share, between -1 and 1. */
  | 'SHARED'
  /** Two-mode: the row's sum. */
  | 'ACTIVITY'
  /** Two-mode: the column's sum. */
  | 'PROMINENCE';

/** What statements with the same row, column and value must share to count once. Weeks are ISO 8601, days are in UTC; a date that is too coarse for the period is never dropped. */
export type Duplicates =
  /** Nothing is dropped. */
  | 'INCLUDE'
  /** Their earliest document. */
  | 'DOCUMENT'
  /** The day. */
  | 'DAY'
  /** The week. */
  | 'WEEK'
  /** The month of a year. */
  | 'MONTH'
  /** The year. */
  | 'YEAR'
  /** Being in scope. */
  | 'ACROSS_RANGE';

/** A stance network: who agrees and disagrees with whom, computed from statements. */
export type Network = {
  __typename?: 'Network';
  /** In the order of their ids, rows before columns. */
  nodes: Array<NetworkNode>;
  /** In the order of the ids of their ends. */
  edges: Array<NetworkEdge>;
  /** One edge; null where the two are not joined. In a two-mode network a row and a column. */
  edge?: Maybe<NetworkEdge>;
  /** Number of nodes. */
  nodeCount: Scalars['Int']['output'];
  /** Number of edges. */
  edgeCount: Scalars['Int']['output'];
  /** Number of edges before `minWeight` and `topEdges`. */
  edgesFound: Scalars['Int']['output'];
  /** Number of different statements that count in it. */
  statementCount: Scalars['Int']['output'];
  /** Statements that only lack a date, which the scope asks for. */
  undatedLeftOut: Scalars['Int']['output'];
  /** The date among theirs that reaches furthest back; null if none has a first possible day. */
  firstDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The date among theirs that reaches furthest on; null if none has a last possible day. */
  lastDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Why it has no edges, and what to try; null if it has some. */
  emptyBecause?: Maybe<Scalars['String']['output']>;
  /** The same for each window, in the order of time; empty unless windows are asked for. */
  windows: Array<NetworkWindow>;
  /** Numbers that describe the whole; all of them if no names are given. On aggregations without a sign every edge is an agreement. */
  measures: Array<MeasureResult>;
  /** The whole network as a file, for Gephi, Cytoscape, visone, R, networkx or a picture. Large ones are better fetched from `/network.gexf` and the like. */
  file: Scalars['String']['output'];
};

/** A stance network: who agrees and disagrees with whom, computed from statements. */
export type NetworkEdgeArgs = {
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
};

/** A stance network: who agrees and disagrees with whom, computed from statements. */
export type NetworkMeasuresArgs = {
  names?: InputMaybe<Array<Measure>>;
};

/** A stance network: who agrees and disagrees with whom, computed from statements. */
export type NetworkFileArgs = {
  format: NetworkFormat;
};

/** A period of time and its network. */
export type NetworkWindow = {
  __typename?: 'NetworkWindow';
  /** The first day in it. */
  from: Scalars['Date']['output'];
  /** The last day in it. */
  to: Scalars['Date']['output'];
  /** Computed from the statements that lie in it as a whole; duplicates are removed inside it. */
  network: Network;
};

/** A node of a network. */
export type NetworkNode = {
  __typename?: 'NetworkNode';
  /** The id of what it stands for; of a publisher, its name. */
  id: Scalars['ID']['output'];
  /** The name, title or label. */
  label: Scalars['String']['output'];
  /** An actor's kind, or what else it is: ISSUE, TOPIC, POSITION, DOCUMENT, PUBLISHER. */
  kind: Scalars['String']['output'];
  /** Whether it is a column of a two-mode network. */
  isColumn: Scalars['Boolean']['output'];
  /** To the right, from 0 to 1. */
  x?: Maybe<Scalars['Float']['output']>;
  /** Downwards, from 0 to 1. */
  y?: Maybe<Scalars['Float']['output']>;
  /** Number of its edges. */
  degree: Scalars['Int']['output'];
  /** Sum of their absolute weights. */
  strength: Scalars['Float']['output'];
  /** Number of the community that it is in, from 0 on; see the measure COMMUNITIES. Null in a two-mode network. */
  community?: Maybe<Scalars['Int']['output']>;
  /** Number of its statements that count. */
  statementCount: Scalars['Int']['output'];
  /** What it stands for; null for a publisher. Only in networks of at most 1000 nodes. */
  entity?: Maybe<Node>;
};

/** A node of a network. */
export type NetworkNodeLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** An edge of a network. */
export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  /** The ids of its ends. */
  id: Scalars['ID']['output'];
  /** Id of the node where it begins: a row. */
  source: Scalars['ID']['output'];
  /** Id of the node where it ends. */
  target: Scalars['ID']['output'];
  /** The weight, after aggregation and normalisation. */
  weight: Scalars['Float']['output'];
  /** 1 where the two agree, -1 where they disagree, 0 where both weigh the same. With CONFLICT always -1; with IGNORE and COMBINE 0. */
  sign: Scalars['Int']['output'];
  /** How much they agree, in a one-mode network; normalised as the weight is. */
  congruence?: Maybe<Scalars['Float']['output']>;
  /** How much they disagree, in a one-mode network. */
  conflict?: Maybe<Scalars['Float']['output']>;
  /** Number of different statements behind it. */
  statementCount: Scalars['Int']['output'];
  /** The statements behind it, newest first. Only in networks of at most 1000 edges: elsewhere ask for one `edge`, or for `topEdges`. */
  statements: StatementConnection;
  /** Between two actors: their relation in this scope, the one that the sign says; null between other things, or where no issue parts or joins them clearly. */
  relation?: Maybe<Relation>;
};

/** An edge of a network. */
export type NetworkEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A number that describes a network. */
export type MeasureResult = {
  __typename?: 'MeasureResult';
  /** Which one. */
  measure: Measure;
  /** Its name, formula and source, in words. */
  title: Scalars['String']['output'];
  /** Null where it is not defined for this network; `note` says why. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Whether `value` is the true one. If not, the true one lies between `lower` and `upper`. */
  exact: Scalars['Boolean']['output'];
  /** The least that it can be; null where it is not defined. */
  lower?: Maybe<Scalars['Float']['output']>;
  /** The most that it can be; null where it is not defined. */
  upper?: Maybe<Scalars['Float']['output']>;
  /** One number for each node that has one; null where the measure is of the whole only. */
  nodes?: Maybe<Array<NodeMeasure>>;
  /** Further numbers, by name: those of one layer, say. */
  parts: Array<MeasurePart>;
  /** What there is to say about it. */
  note?: Maybe<Scalars['String']['output']>;
};

/** The number of one node. */
export type NodeMeasure = {
  __typename?: 'NodeMeasure';
  /** The node's id. */
  id: Scalars['ID']['output'];
  /** Its number. */
  value: Scalars['Float']['output'];
};

/** A part of a measure. */
export type MeasurePart = {
  __typename?: 'MeasurePart';
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Null where it is not defined. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Numbers that describe a network; docs/networks.md has their formulas and sources. */
export type Measure =
  /** Edges by node, by sign, and their mean. */
  | 'DEGREE'
  /** Sum of the weights of each node's edges, by sign. */
  | 'STRENGTH'
  /** Share of the possible edges that are there. */
  | 'DENSITY'
  /** Parts that are not connected with each other. */
  | 'COMPONENTS'
  /** How well it falls into groups that agree inside and disagree outside: signed modularity. */
  | 'COMMUNITIES'
  /** Share of the triangles that are balanced. */
  | 'BALANCE'
  /** How balanced closed walks of all lengths are: the same with longer circles. */
  | 'WALK_BALANCE'
  /** The least number of edges that stand against two camps: 0 in a network that is balanced. */
  | 'FRUSTRATION'
  /** How far the two best camps agree inside and disagree across. */
  | 'POLARISATION'
  /** How much of one mind the actors are on the issues: the agreement index. */
  | 'COHESION'
  /** Share of the shortest paths of agreement that lead through each node. */
  | 'BETWEENNESS';

/** Formats of files; docs/network-files.md says what each of them carries. */
export type NetworkFormat =
  /** GEXF 1.3, with dates: Gephi. */
  | 'GEXF'
  /** GraphML: yEd, visone, igraph, networkx. */
  | 'GRAPHML'
  /** Cytoscape's JSON. */
  | 'CYJS'
  /** JSON Graph Format 2. */
  | 'JGF'
  /** Node-link JSON: networkx, D3. */
  | 'NODE_LINK'
  /** Pajek's .net. */
  | 'PAJEK'
  /** UCINET's DL. */
  | 'DL'
  /** A table of edges. */
  | 'CSV_EDGES'
  /** A table of nodes. */
  | 'CSV_NODES'
  /** A matrix of weights. */
  | 'CSV_MATRIX'
  /** A picture with its legend. */
  | 'SVG';

/**
 * How two actors are connected. A search from both ends at once, over ties and over what connects through counted statements:
 *
 * - an actor and a statement: it made it, it was made on its behalf, or it reported it;
 * - a statement and the issue it answers, or a document it is cited in;
 * - an issue and the actor that it asks about.
 *
 * The search is bounded. Of each node it reads at most 1,000 entries of a list (its ties, its statements and so on), the newest; less if
 * many nodes are looked at together. At most 2,000 nodes are followed further at one distance from an actor, and at most 200,000 steps
 * are tried in putting the paths together. Where a bound cuts, `truncated` and `searchedLength` say so.
 */
export type PathResult = {
  __typename?: 'PathResult';
  /** The paths, shortest first: among those of one length the ones that pass fewer statements and documents, then by ids. None comes to a node twice. */
  paths: Array<Path>;
  /** Whether there are more paths of up to `maxLength` steps, or may be: because of `first`, or because a bound cut the search. */
  truncated: Scalars['Boolean']['output'];
  /** Up to how many steps the search was complete: any path of this length or less that is not listed comes after the listed ones. `maxLength` if nothing was cut. */
  searchedLength: Scalars['Int']['output'];
};

/** One way from the one actor to the other. */
export type Path = {
  __typename?: 'Path';
  /** Number of steps. */
  length: Scalars['Int']['output'];
  /** The steps, in order: the first begins at the one actor, each begins where the one before ended, the last ends at the other. */
  steps: Array<PathStep>;
};

/** Two things that are directly connected. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Where the step begins. */
  from: Node;
  /** Where it ends. */
  to: Node;
  /**
   * How they are connected, in words that read from `from` to `to`: `leads (director)`, `is led by (director)`, `met with`, `made`, `is cited in (page 2)`.
   * Between a statement and an issue it is the label of the position. Several connections are parted by semicolons.
   */
  label: Scalars['String']['output'];
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type Query = {
  __typename?: 'Query';
  /** Whatever has this id, or null if nothing has. Takes ids only, no names. */
  node?: Maybe<Node>;
  /** What these ids stand for, in the same order, with null for each id that nothing has. At most 100 ids. */
  nodes: Array<Maybe<Node>>;
  /** One actor by id, name or Wikidata item. NOT_FOUND, with the nearest ones, if there is none; AMBIGUOUS if a name means several. */
  actor?: Maybe<Actor>;
  /** Actors, as a list to page through. */
  actors: ActorConnection;
  /** One topic by id or title. NOT_FOUND or AMBIGUOUS if it does not mean exactly one. */
  topic?: Maybe<Topic>;
  /** All topics, by title. */
  topics: TopicConnection;
  /** One issue by id or title. NOT_FOUND or AMBIGUOUS if it does not mean exactly one. */
  issue?: Maybe<Issue>;
  /** Issues, as a list to page through. */
  issues: IssueConnection;
  /** One position by id or label. NOT_FOUND or AMBIGUOUS if it does not mean exactly one. */
  position?: Maybe<Position>;
  /** One statement by id; statements have no names. NOT_FOUND if nothing has it. */
  statement?: Maybe<Statement>;
  /** Statements, as a list to page through. Deprecated and retracted ones appear only if the filter asks for them. */
  statements: StatementConnection;
  /** One document by id or title. NOT_FOUND or AMBIGUOUS if it does not mean exactly one. */
  document?: Maybe<Document>;
  /** All documents, by title. */
  documents: DocumentConnection;
  /** Finds things by name or text, in any language and script, best match first; forgives spelling. */
  search: SearchConnection;
  /** Who holds what on an issue, or only who is on one side of it: who rejects it, under which condition. The newest statement first. */
  stances: StanceConnection;
  /** Who opposes whom, strongest first, with the evidence for each pair. */
  opposition: RelationConnection;
  /** Who stands together, strongest first: the counterpart of `opposition`. */
  alignment: RelationConnection;
  /** Two actors side by side, issue by issue. */
  compare?: Maybe<Comparison>;
  /** The camps on an issue: for, against and in the middle; on a nominal scale one for each position, the largest first. */
  camps: Array<Camp>;
  /** How two actors are connected through ties, statements, issues and documents; bounded, and says when it was cut. */
  paths: PathResult;
  /** A stance network: who agrees and disagrees with whom, or who says what, as nodes and edges with weights. */
  network: Network;
  /** What was put into the graph, in the order in which it began: files that were imported, bundles that were loaded. */
  imports: Array<Import>;
  /** How much this graph holds, and which database holds it. */
  stats: GraphStats;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryActorArgs = {
  by: ActorKey;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryIssuesArgs = {
  filter?: InputMaybe<IssueFilter>;
  orderBy?: InputMaybe<IssueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryStatementsArgs = {
  scope?: InputMaybe<Scope>;
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryStancesArgs = {
  issue: Scalars['ID']['input'];
  side?: InputMaybe<Side>;
  scope?: InputMaybe<Scope>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryOppositionArgs = {
  scope?: InputMaybe<Scope>;
  between?: InputMaybe<Array<Scalars['ID']['input']>>;
  bases?: InputMaybe<Array<RelationBasis>>;
  orderBy?: InputMaybe<RelationOrder>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryAlignmentArgs = {
  scope?: InputMaybe<Scope>;
  between?: InputMaybe<Array<Scalars['ID']['input']>>;
  bases?: InputMaybe<Array<RelationBasis>>;
  orderBy?: InputMaybe<RelationOrder>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  scope?: InputMaybe<Scope>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryCampsArgs = {
  issue: Scalars['ID']['input'];
  scope?: InputMaybe<Scope>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Ask who holds what, who opposes whom, since when and according to whom.
 *
 * Wherever an argument or a scope list takes an id, it also takes a name, title or label, in any language and script, as long as it means exactly one thing.
 * Spelling variants that differ only in case, diacritics, the article or Arabic letter forms are the same name.
 *
 * Lists are pages: `first` says how many rows (1 to 100), `after` takes the cursor of the last row seen.
 *
 * A failure that can be expected has one of these in `extensions.code`, and more in `extensions.details`:
 *
 * - `BAD_INPUT`: an argument has a value that is not allowed; the message names what is.
 * - `NOT_FOUND`: nothing has this id, name or title; `details.nearest` lists what comes close.
 * - `AMBIGUOUS`: a name or title means several things; `details.candidates` lists them with their ids.
 * - `CURSOR_INVALID`: `after` is not a cursor of this list.
 * - `CURSOR_STALE`: `after` points into an answer that was computed before the graph changed; ask for the first page again.
 * - `LIMIT_EXCEEDED`: the request goes beyond a limit, which the message names; so do `details.limit`, `most`, `found` and, where a setting changes it, `setting`. With `details.retryAfter`, ask again after so many seconds.
 * - `DATABASE_UNAVAILABLE`, `DATABASE_LOCKED`, `DATABASE_REFUSED`, `DATABASE_READ_ONLY`, `DATABASE_FOREIGN`, `DATABASE_DAMAGED`, `GRAPH_TOO_NEW`, `UNSUPPORTED_PLATFORM`: the database cannot be used now; its operator has to look.
 * - `TIMEOUT`: the request or the database needed longer than allowed; ask for less, or narrow the scope.
 * - `CONFLICT`, `CONSTRAINT_VIOLATED`: another writer was faster; nothing was written.
 * - `BUNDLE_INVALID`, `IMPORT_INVALID`, `FILE_UNREADABLE`: a file that was to be loaded or imported has faults or cannot be read.
 * - `FILE_UNWRITABLE`: a file that was to be written cannot be.
 * - `ACTORS_UNCLEAR`: actors of a file that was to be imported could be several of the graph; `details.actors` lists them.
 * - `INTERRUPTED`: an import or a removal was stopped; the same command again does the rest.
 * - `SETTINGS_INVALID`, `ADDRESS_IN_USE`: the server was started with settings that cannot work.
 * - `INTERNAL_SERVER_ERROR`: a fault of the software; `extensions.requestId` finds it in the log.
 *
 * A request that is no valid GraphQL is answered with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or `BAD_USER_INPUT`.
 */
export type QueryNetworkArgs = {
  input?: InputMaybe<NetworkInput>;
};

/** The size and version of the graph. */
export type GraphStats = {
  __typename?: 'GraphStats';
  /** Number of actors. */
  actors: Scalars['Int']['output'];
  /** Number of issues. */
  issues: Scalars['Int']['output'];
  /** Number of statements that count: neither deprecated nor retracted. */
  statements: Scalars['Int']['output'];
  /** Number of documents. */
  documents: Scalars['Int']['output'];
  /** Raised by one with every change of the graph; 0 for a graph that was never written to. */
  revision: Scalars['Int']['output'];
  /** Name and version of the database behind this API. */
  database: Scalars['String']['output'];
  /** Earliest day that a counted statement can be from; null if none is dated. */
  firstDate?: Maybe<Scalars['PartialDate']['output']>;
  /** Latest day that a counted statement can be from; null if none is dated. */
  lastDate?: Maybe<Scalars['PartialDate']['output']>;
};

/** How one actor stands to another, on one basis. A mutual relation is listed once: its ids in order, or from an actor's own field that actor first. */
export type Relation = {
  __typename?: 'Relation';
  /** OPPOSED where one opposes the other, ALIGNED where they stand together. */
  verdict: Verdict;
  /** The one who opposes or stands with the other. */
  from: Actor;
  /** The other. */
  to: Actor;
  /** What the relation rests on. */
  basis: RelationBasis;
  /** Whether it holds both ways. */
  mutual: Scalars['Boolean']['output'];
  /** Whether it was inferred through a tie, not said. */
  inferred: Scalars['Boolean']['output'];
  /** What COUNT orders by: the issues they are opposed (or aligned) on; where it rests on declarations, the statements that declare it. */
  count: Scalars['Int']['output'];
  /** Number of shared issues on which they are on opposite sides, whatever the basis. In an inferred relation: counted with the stances that are inferred. */
  opposedOn: Scalars['Int']['output'];
  /** Number of shared issues on which they are on the same side. */
  alignedOn: Scalars['Int']['output'];
  /** Number of issues on which both have a stance, the middle included; without those on which one of the two spoke for the other. A declaration needs none. */
  sharedIssues: Scalars['Int']['output'];
  /** The share opposed: `opposedOn` divided by `sharedIssues`, from 0 to 1; null when nothing is shared. */
  opposedShare?: Maybe<Scalars['Float']['output']>;
  /** The share aligned: `alignedOn` divided by `sharedIssues`, from 0 to 1; null when nothing is shared. */
  alignedShare?: Maybe<Scalars['Float']['output']>;
  /** One sentence that names the issues. */
  summary: Scalars['String']['output'];
  /** The earliest date among the evidence, as precisely as it is known; null if nothing of it has a first possible day. */
  since?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether on every issue behind it one of the two stances is conditional; of a declaration, whether the one who declares it does so under a condition. */
  conditional: Scalars['Boolean']['output'];
  /** Whether on every issue behind it one of the two stances is only reported by others; of a declaration, the stance of the one who declares it. */
  attributedOnly: Scalars['Boolean']['output'];
  /** Number of different publishers that carried the evidence. */
  publisherCount: Scalars['Int']['output'];
  /** All issues they share, those behind it first, with what both hold. Where it rests on declarations, the issues about the other one come first, who need not have said anything on them. */
  issues: IssueComparisonConnection;
  /** The statements behind it, of both, newest first. */
  evidence: StatementConnection;
  /** The tie it was inferred through; empty unless the basis is AFFILIATION. */
  chain: Array<Tie>;
};

/** How one actor stands to another, on one basis. A mutual relation is listed once: its ids in order, or from an actor's own field that actor first. */
export type RelationIssuesArgs = {
  verdict?: InputMaybe<Verdict>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How one actor stands to another, on one basis. A mutual relation is listed once: its ids in order, or from an actor's own field that actor first. */
export type RelationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Two actors on one issue. */
export type IssueComparison = {
  __typename?: 'IssueComparison';
  /** The issue. */
  issue: Issue;
  /** What the first one holds. In an inferred relation: the stance of the actor at the other end of the tie, which is inferred for the first one. */
  from: Stance;
  /** What the second one holds; `no data` where a declaration is about it and it said nothing itself. */
  to: Stance;
  /** How the two compare. */
  verdict: Verdict;
};

/** Two actors side by side. */
export type Comparison = {
  __typename?: 'Comparison';
  /** The first actor. */
  a: Actor;
  /** The second actor. */
  b: Actor;
  /** Number of shared issues on which they are on opposite sides. */
  opposedOn: Scalars['Int']['output'];
  /** Number of shared issues on which they are on the same side. */
  alignedOn: Scalars['Int']['output'];
  /** Number of issues on which both have a stance, the middle included; without those on which one of the two spoke for the other. */
  sharedIssues: Scalars['Int']['output'];
  /** The share opposed: `opposedOn` divided by `sharedIssues`, from 0 to 1; null when nothing is shared. */
  opposedShare?: Maybe<Scalars['Float']['output']>;
  /** The share aligned: `alignedOn` divided by `sharedIssues`, from 0 to 1; null when nothing is shared. */
  alignedShare?: Maybe<Scalars['Float']['output']>;
  /** One sentence on where they agree and where they do not. */
  summary: Scalars['String']['output'];
  /** Every opposition, then every alignment between the two that is declared or positional. */
  relations: Array<Relation>;
  /** The shared issues, with what both hold: `from` is the first actor, `to` the second. */
  issues: IssueComparisonConnection;
};

/** Two actors side by side. */
export type ComparisonIssuesArgs = {
  verdict?: InputMaybe<Verdict>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a relation between two actors rests on. */
export type RelationBasis =
  /** One took a stance on the other: support for it, or opposition to it. Directed. */
  | 'DECLARED'
  /** Both took sides on the same issues. Mutual. */
  | 'POSITIONAL'
  /** Inferred: one is tied to somebody who stands so towards the other. Left out unless asked for. */
  | 'AFFILIATION';

/** What makes a relation strong; equal ones are ordered by the other measure, then by their ids. */
export type RelationOrder =
  /** The number of issues or declarations. */
  | 'COUNT'
  /** The share of the shared issues. */
  | 'SHARE';

/** How two stances on one issue compare. */
export type Verdict =
  /** Clearly on opposite sides; on a nominal scale, positions that exclude each other. */
  | 'OPPOSED'
  /** Clearly on the same side; on a nominal scale, the same position. */
  | 'ALIGNED'
  /** One of the two, or both, are within 0.2 of the middle. */
  | 'MIXED'
  /** Nominal positions that differ and do not exclude each other. */
  | 'DIFFERENT';

/** Anything that has an id and can be fetched by it with `node`. */
export type Node = {
  /** Readable and stable, after its type: `actor:ammar-al-hakim`, `issue:…`, `doc:…`. */
  id: Scalars['ID']['output'];
};

/** A unit of calendar time. */
export type TimeUnit =
  /** One day. */
  | 'DAY'
  /** Seven days, from Monday to Sunday. */
  | 'WEEK'
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/**
 * What is looked at. A statement is in scope if it passes every part that is given; a part that is left out, or null, lets everything pass.
 * Wherever ids are asked for, names, titles and labels do as well.
 */
export type Scope = {
  /** Only statements on these issues (ids or titles). */
  issues?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements on issues in one of these topics (ids or titles). */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements made by one of these actors or on its behalf (ids or names). */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements that take one of these positions (ids or labels). */
  positions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements whose holder is of one of these kinds; which of speaker and principal is the holder, `level` says. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Only statements that cite one of these documents (ids or titles). */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements that cite a document of one of these publishers, named as `Document.publisher` names them. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only statements that one of these actors reported of somebody else (ids or names). */
  reportedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Leave out statements that touch any of these. */
  exclude?: InputMaybe<ScopeLists>;
  /** The first day: only statements whose whole possible range of days begins on it or later; the first day of a year or month. Undated statements are left out, and counted in `undatedLeftOut`. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last day: only statements whose whole possible range of days ends on it or earlier; the last day of a year or month. Undated statements are left out, and counted in `undatedLeftOut`. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What had been said by the end of this day: like `to`, whatever was said later. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /**
   * What this graph knew at this moment, in UTC or with its offset: the statements recorded by then and not yet retracted then; one that
   * was retracted later counts. Statements read as they are now, and everything else (ties, names, issues) is as it is now. With `asOf`,
   * both: what had been said by a day, as far as it was known at a moment.
   */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only words, or only deeds. */
  modes?: InputMaybe<Array<StatementMode>>;
  /** Whether statements that somebody else reported count. */
  attribution?: InputMaybe<Attribution>;
  /** Whether statements made under a condition count. */
  conditions?: InputMaybe<Conditions>;
  /** Only statements that the editors are at least this sure of, from 0 to 1; those without a confidence are left out. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whose stance a statement made on somebody's behalf is: BOTH if left out. */
  level?: InputMaybe<ActorLevel>;
  /** How several statements of one actor on one issue are read as one stance. */
  reading?: InputMaybe<Reading>;
};

/** What to leave out. A statement that touches anything on any of these lists is not in scope. */
export type ScopeLists = {
  /** Statements on these issues (ids or titles). */
  issues?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Statements on issues in these topics (ids or titles). */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Statements made by these actors or on their behalf (ids or names). */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Statements that take these positions (ids or labels). */
  positions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Statements that cite one of these documents (ids or titles). */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Statements that cite a document of one of these publishers. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Whose stance a statement is that one actor made on behalf of another. */
export type ActorLevel =
  /** That of the one who spoke. */
  | 'SPEAKER'
  /** That of the one it was said for; of the speaker where there is none. */
  | 'PRINCIPAL'
  /** That of both. */
  | 'BOTH';

/** Whether statements count that somebody else reported of the holder. */
export type Attribution =
  /** All count. */
  | 'ALL'
  /** Only what the holder said or did itself. */
  | 'DIRECT_ONLY'
  /** Only what somebody else reported of it. */
  | 'REPORTED_ONLY';

/** Whether statements count that were made under a condition. */
export type Conditions =
  /** All count. */
  | 'ALL'
  /** Only those without a condition. */
  | 'UNCONDITIONAL'
  /** Only those with one. */
  | 'CONDITIONAL';

/** How several statements of one actor on one issue are read as one stance. */
export type Reading =
  /** The mean of all. */
  | 'MEAN'
  /** Only the latest. */
  | 'LATEST';

/** Something that was found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What was found. */
  node: Node;
  /** The name or text that matched. */
  matched: Scalars['String']['output'];
  /** How well it matched: higher is better. Comparable within one search only. */
  score: Scalars['Float']['output'];
};

/** What a search may find. */
export type SearchType =
  /** Actors, by any of their names. */
  | 'ACTOR'
  /** Issues, by title and question. */
  | 'ISSUE'
  /** Topics, by title. */
  | 'TOPIC'
  /** Positions, by label. */
  | 'POSITION'
  /** Statements, by summary, quote and condition. */
  | 'STATEMENT'
  /** Documents, by title and publisher. */
  | 'DOCUMENT';

/** What an actor holds on an issue, computed from the statements behind it. */
export type Stance = {
  __typename?: 'Stance';
  /** Who holds it. */
  actor: Actor;
  /** On what. */
  issue: Issue;
  /** The position of the latest statement; several where the latest statements differ. */
  current: Array<Position>;
  /** From -1 (fully against) to 1 (fully for): the mean over the issue's scale, or the latest one's where `Scope.reading` says so; null on a nominal scale. */
  score?: Maybe<Scalars['Float']['output']>;
  /** FOR from a score of 0.2, AGAINST from -0.2, else MIDDLE; null on a nominal scale. */
  side?: Maybe<Side>;
  /** In words, with how steady it is: `rejects (one statement)`, `consistently supports`; on a nominal scale the commonest position. */
  summary: Scalars['String']['output'];
  /** Whether every statement that makes its side carries a condition. */
  conditional: Scalars['Boolean']['output'];
  /** The conditions in words, each once, the newest first. */
  conditions: Array<Scalars['String']['output']>;
  /** Whether its statements are on both sides of the middle, and no date parts them; never on a nominal scale. */
  contradictory: Scalars['Boolean']['output'];
  /** Whether its statements are on one side of the middle up to a day, and on the other from it on; never on a nominal scale. */
  changed: Scalars['Boolean']['output'];
  /** Whether nothing of it comes from the actor itself: others report it. */
  attributedOnly: Scalars['Boolean']['output'];
  /** Number of statements behind it; of several with the same value that share a document, one is counted, though all are listed. */
  statementCount: Scalars['Int']['output'];
  /** How many of them are for; 0 on a nominal scale, as the next two are. */
  forCount: Scalars['Int']['output'];
  /** How many of them are against. */
  againstCount: Scalars['Int']['output'];
  /** How many of them are in the middle. */
  neutralCount: Scalars['Int']['output'];
  /** Number of different publishers that carried them: its corroboration. */
  publisherCount: Scalars['Int']['output'];
  /** The date among theirs that reaches furthest back; null if none has a first possible day. */
  firstDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The date among theirs that reaches furthest on; null if none has a last possible day. */
  lastDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The statements behind it, newest first. */
  statements: StatementConnection;
};

/** What an actor holds on an issue, computed from the statements behind it. */
export type StanceStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Those who stand together on an issue. */
export type Camp = {
  __typename?: 'Camp';
  /** What they stand for, in words. */
  label: Scalars['String']['output'];
  /** The side they are on; null on a nominal scale. */
  side?: Maybe<Side>;
  /** The position they share, on a nominal scale; null where the camp is a side. */
  position?: Maybe<Position>;
  /** Number of actors in it. */
  memberCount: Scalars['Int']['output'];
  /** Who is in it, with what they hold. */
  members: StanceConnection;
};

/** Those who stand together on an issue. */
export type CampMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The side of an issue, from the score between -1 and 1. */
export type Side =
  /** 0.2 or more. */
  | 'FOR'
  /** -0.2 or less. */
  | 'AGAINST'
  /** Between the two. */
  | 'MIDDLE';

/** One actor took one position, once, according to one or more documents. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** Readable and stable, for example `statement:…`. */
  id: Scalars['ID']['output'];
  /** The holder: whose position this is. With `reportedBy`, it did not say so itself. */
  speaker: Actor;
  /** The organisation or state it was said for; null if the speaker spoke for itself. */
  principal?: Maybe<Actor>;
  /** Who says that the speaker thinks so; null if it said so itself. */
  reportedBy?: Maybe<Actor>;
  /** The position taken. */
  position: Position;
  /** The issue that the position answers. */
  issue: Issue;
  /** When, as precisely as it is known; null if only bounds are known, or nothing. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day it can have been; null if open to that side. */
  dateEarliest?: Maybe<Scalars['Date']['output']>;
  /** The last day it can have been; null if open to that side. */
  dateLatest?: Maybe<Scalars['Date']['output']>;
  /** How the date is known. */
  dateBasis: DateBasis;
  /** Why an editor inferred this date; null if nothing needs saying. */
  dateNote?: Maybe<Scalars['String']['output']>;
  /** Whether it was said or done. */
  mode: StatementMode;
  /** A short phrase of the document, in its language; null if none was kept. */
  quote?: Maybe<Scalars['String']['output']>;
  /** One sentence on what was said, who said it and on which condition. */
  summary: Scalars['String']['output'];
  /** The condition it was made under, in words; null if it is unconditional. */
  condition?: Maybe<Scalars['String']['output']>;
  /** How sure the editors are that the document means this, from 0 to 1; null if they did not say. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** How it stands beside other statements by the same actor on the same day. */
  rank: Rank;
  /** When it entered this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it was withdrawn from this graph; null if it was not. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it can be checked: at least one document, in the order of their ids. */
  citations: Array<Citation>;
};

/** Which statements to list; a statement must pass every part that is given. */
export type StatementFilter = {
  /** Only statements of these ranks; PREFERRED and NORMAL if left out. */
  ranks?: InputMaybe<Array<Rank>>;
  /** Also list statements that were withdrawn from the graph. */
  includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only statements that take one of these positions (ids or labels); any if left out. */
  positions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those made under a condition (true), or only those without one (false); both if left out. */
  conditional?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether a position was taken in words or in deeds. */
export type StatementMode =
  /** Said or written: an announcement, an interview, a declaration. */
  | 'WORDS'
  /** Done: a vote cast, weapons handed over. */
  | 'DEEDS';

/** How a statement stands beside others of the same actor, principal, issue and date. */
export type Rank =
  /** The best of them: where there is one, only the preferred ones count. */
  | 'PREFERRED'
  /** Counts, unless a preferred one stands beside it. */
  | 'NORMAL'
  /** Kept for the record, never counted. */
  | 'DEPRECATED';

/** How a date is known. */
export type DateBasis =
  /** The text states it. */
  | 'STATED'
  /** It is the document's own date. */
  | 'DOCUMENT'
  /** An editor inferred it; the note says why. */
  | 'INFERRED'
  /** Nobody knows. */
  | 'UNKNOWN';

/** How statements are listed; equal ones are in the order of their ids. */
export type StatementOrder =
  /** By the first day they can be from, the newest first; undated ones last. */
  | 'NEWEST'
  /** By the first day they can be from, the oldest first; undated ones before all. */
  | 'OLDEST';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActorName: ResolverTypeWrapper<NameRecord>;
  Tie: ResolverTypeWrapper<TieRecord>;
  ActorKey: ActorKey;
  ActorFilter: ActorFilter;
  ActorKind: ActorKind;
  NameKind: NameKind;
  TieType: TieType;
  Direction: Direction;
  ActorOrder: ActorOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  TopicConnection: ResolverTypeWrapper<TopicPage>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  IssueConnection: ResolverTypeWrapper<IssuePage>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  TieConnection: ResolverTypeWrapper<TiePage>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  StanceConnection: ResolverTypeWrapper<StancePage>;
  StanceEdge: ResolverTypeWrapper<Omit<StanceEdge, 'node'> & { node: ResolversTypes['Stance'] }>;
  RelationConnection: ResolverTypeWrapper<RelationPage>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  IssueComparisonConnection: ResolverTypeWrapper<IssueComparisonPage>;
  IssueComparisonEdge: ResolverTypeWrapper<
    Omit<IssueComparisonEdge, 'node'> & { node: ResolversTypes['IssueComparison'] }
  >;
  Document: ResolverTypeWrapper<DocumentRecord>;
  Citation: ResolverTypeWrapper<CitationRecord>;
  Reliability: Reliability;
  Import: ResolverTypeWrapper<ImportRecord>;
  ImportState: ImportState;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  Topic: ResolverTypeWrapper<TopicRecord>;
  Issue: ResolverTypeWrapper<IssueRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Position: ResolverTypeWrapper<PositionRecord>;
  IssueFilter: IssueFilter;
  IssueKind: IssueKind;
  Scale: Scale;
  IssueOrder: IssueOrder;
  NetworkInput: NetworkInput;
  WindowInput: WindowInput;
  LayoutInput: LayoutInput;
  NetworkType: NetworkType;
  Variable: Variable;
  Aggregation: Aggregation;
  Normalisation: Normalisation;
  Duplicates: Duplicates;
  Network: ResolverTypeWrapper<NetworkAnswer>;
  NetworkWindow: ResolverTypeWrapper<WindowAnswer>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeParent>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeParent>;
  MeasureResult: ResolverTypeWrapper<MeasureResultParent>;
  NodeMeasure: ResolverTypeWrapper<NodeMeasure>;
  MeasurePart: ResolverTypeWrapper<MeasurePart>;
  Measure: Measure;
  NetworkFormat: NetworkFormat;
  PathResult: ResolverTypeWrapper<PathAnswer>;
  Path: ResolverTypeWrapper<PathFound>;
  PathStep: ResolverTypeWrapper<PathStepFound>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  GraphStats: ResolverTypeWrapper<GraphStats>;
  Relation: ResolverTypeWrapper<RelationParent>;
  IssueComparison: ResolverTypeWrapper<IssueComparisonParent>;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  RelationBasis: RelationBasis;
  RelationOrder: RelationOrder;
  Verdict: Verdict;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Node: ResolverTypeWrapper<NodeRecord>;
  TimeUnit: TimeUnit;
  Scope: Scope;
  ScopeLists: ScopeLists;
  ActorLevel: ActorLevel;
  Attribution: Attribution;
  Conditions: Conditions;
  Reading: Reading;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  SearchType: SearchType;
  Stance: ResolverTypeWrapper<StanceParent>;
  Camp: ResolverTypeWrapper<CampParent>;
  Side: Side;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementFilter: StatementFilter;
  StatementMode: StatementMode;
  Rank: Rank;
  DateBasis: DateBasis;
  StatementOrder: StatementOrder;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorRecord;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ActorName: NameRecord;
  Tie: TieRecord;
  ActorKey: ActorKey;
  ActorFilter: ActorFilter;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  ActorConnection: ActorPage;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  TopicConnection: TopicPage;
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  IssueConnection: IssuePage;
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  StatementConnection: StatementPage;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  DocumentConnection: DocumentPage;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  TieConnection: TiePage;
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  StanceConnection: StancePage;
  StanceEdge: Omit<StanceEdge, 'node'> & { node: ResolversParentTypes['Stance'] };
  RelationConnection: RelationPage;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  IssueComparisonConnection: IssueComparisonPage;
  IssueComparisonEdge: Omit<IssueComparisonEdge, 'node'> & { node: ResolversParentTypes['IssueComparison'] };
  Document: DocumentRecord;
  Citation: CitationRecord;
  Import: ImportRecord;
  ImportCounts: ImportCounts;
  Topic: TopicRecord;
  Issue: IssueRecord;
  Float: Scalars['Float']['output'];
  TimelineBucket: TimelineBucket;
  Position: PositionRecord;
  IssueFilter: IssueFilter;
  NetworkInput: NetworkInput;
  WindowInput: WindowInput;
  LayoutInput: LayoutInput;
  Network: NetworkAnswer;
  NetworkWindow: WindowAnswer;
  NetworkNode: NetworkNodeParent;
  NetworkEdge: NetworkEdgeParent;
  MeasureResult: MeasureResultParent;
  NodeMeasure: NodeMeasure;
  MeasurePart: MeasurePart;
  PathResult: PathAnswer;
  Path: PathFound;
  PathStep: PathStepFound;
  Query: Record<PropertyKey, never>;
  GraphStats: GraphStats;
  Relation: RelationParent;
  IssueComparison: IssueComparisonParent;
  Comparison: ComparisonParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  URL: Scalars['URL']['output'];
  Node: NodeRecord;
  Scope: Scope;
  ScopeLists: ScopeLists;
  SearchHit: SearchHitParent;
  Stance: StanceParent;
  Camp: CampParent;
  Statement: StatementRecord;
  StatementFilter: StatementFilter;
};

export type ActorResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ActorNameArgs>>;
  names?: Resolver<Array<ResolversTypes['ActorName']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<
    ResolversTypes['TieConnection'],
    ParentType,
    ContextType,
    RequireFields<ActorTiesArgs, 'direction' | 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<ActorStancesArgs, 'first'>
  >;
  stance?: Resolver<
    Maybe<ResolversTypes['Stance']>,
    ParentType,
    ContextType,
    RequireFields<ActorStanceArgs, 'issue'>
  >;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<ActorStatementsArgs, 'orderBy' | 'first'>
  >;
  opponents?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<ActorOpponentsArgs, 'bases' | 'orderBy' | 'minShared' | 'first'>
  >;
  allies?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<ActorAlliesArgs, 'bases' | 'orderBy' | 'minShared' | 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorNameResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActorName'] = ResolversParentTypes['ActorName'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
};

export type TieResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TieType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActorConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge'],
> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge'],
> = {
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge'],
> = {
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StatementConnection'] =
    ResolversParentTypes['StatementConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge'],
> = {
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementsSearched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TieConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge'],
> = {
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StanceConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StanceConnection'] = ResolversParentTypes['StanceConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Stance']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['StanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StanceEdge'] = ResolversParentTypes['StanceEdge'],
> = {
  node?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge'],
> = {
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueComparisonConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueComparisonConnection'] =
    ResolversParentTypes['IssueComparisonConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['IssueComparison']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['IssueComparisonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueComparisonEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueComparisonEdge'] =
    ResolversParentTypes['IssueComparisonEdge'],
> = {
  node?: Resolver<ResolversTypes['IssueComparison'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishedEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedBasis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  publishedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentStatementsArgs, 'orderBy' | 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
};

export type ImportCountsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts'],
> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issues?: Resolver<
    ResolversTypes['IssueConnection'],
    ParentType,
    ContextType,
    RequireFields<TopicIssuesArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssueKind'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Scale'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<IssueStancesArgs, 'first'>
  >;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<IssueStatementsArgs, 'orderBy' | 'first'>
  >;
  camps?: Resolver<Array<ResolversTypes['Camp']>, ParentType, ContextType, Partial<IssueCampsArgs>>;
  timeline?: Resolver<
    Array<ResolversTypes['TimelineBucket']>,
    ParentType,
    ContextType,
    RequireFields<IssueTimelineArgs, 'unit'>
  >;
  timelineLeftOut?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<IssueTimelineLeftOutArgs, 'unit'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineBucketResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket'],
> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  forCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  againstCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  holders?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<PositionHoldersArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network'],
> = {
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  edge?: Resolver<
    Maybe<ResolversTypes['NetworkEdge']>,
    ParentType,
    ContextType,
    RequireFields<NetworkEdgeArgs, 'source' | 'target'>
  >;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgesFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  emptyBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['NetworkWindow']>, ParentType, ContextType>;
  measures?: Resolver<
    Array<ResolversTypes['MeasureResult']>,
    ParentType,
    ContextType,
    Partial<NetworkMeasuresArgs>
  >;
  file?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<NetworkFileArgs, 'format'>
  >;
};

export type NetworkWindowResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NetworkWindow'] = ResolversParentTypes['NetworkWindow'],
> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NetworkNodeLabelArgs>>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isColumn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type NetworkEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  congruence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<NetworkEdgeStatementsArgs, 'first'>
  >;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type MeasureResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MeasureResult'] = ResolversParentTypes['MeasureResult'],
> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['NodeMeasure']>>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['MeasurePart']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeMeasureResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NodeMeasure'] = ResolversParentTypes['NodeMeasure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeasurePartResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['MeasurePart'] = ResolversParentTypes['MeasurePart'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PathResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult'],
> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchedLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep'],
> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    Array<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  actor?: Resolver<
    Maybe<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<QueryActorArgs, 'by'>
  >;
  actors?: Resolver<
    ResolversTypes['ActorConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryActorsArgs, 'orderBy' | 'first'>
  >;
  topic?: Resolver<
    Maybe<ResolversTypes['Topic']>,
    ParentType,
    ContextType,
    RequireFields<QueryTopicArgs, 'id'>
  >;
  topics?: Resolver<
    ResolversTypes['TopicConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTopicsArgs, 'first'>
  >;
  issue?: Resolver<
    Maybe<ResolversTypes['Issue']>,
    ParentType,
    ContextType,
    RequireFields<QueryIssueArgs, 'id'>
  >;
  issues?: Resolver<
    ResolversTypes['IssueConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryIssuesArgs, 'orderBy' | 'first'>
  >;
  position?: Resolver<
    Maybe<ResolversTypes['Position']>,
    ParentType,
    ContextType,
    RequireFields<QueryPositionArgs, 'id'>
  >;
  statement?: Resolver<
    Maybe<ResolversTypes['Statement']>,
    ParentType,
    ContextType,
    RequireFields<QueryStatementArgs, 'id'>
  >;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryStatementsArgs, 'orderBy' | 'first'>
  >;
  document?: Resolver<
    Maybe<ResolversTypes['Document']>,
    ParentType,
    ContextType,
    RequireFields<QueryDocumentArgs, 'id'>
  >;
  documents?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDocumentsArgs, 'first'>
  >;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text' | 'first'>
  >;
  stances?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryStancesArgs, 'issue' | 'first'>
  >;
  opposition?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOppositionArgs, 'bases' | 'orderBy' | 'minShared' | 'first'>
  >;
  alignment?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAlignmentArgs, 'bases' | 'orderBy' | 'minShared' | 'first'>
  >;
  compare?: Resolver<
    Maybe<ResolversTypes['Comparison']>,
    ParentType,
    ContextType,
    RequireFields<QueryCompareArgs, 'a' | 'b'>
  >;
  camps?: Resolver<
    Array<ResolversTypes['Camp']>,
    ParentType,
    ContextType,
    RequireFields<QueryCampsArgs, 'issue'>
  >;
  paths?: Resolver<
    ResolversTypes['PathResult'],
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>
  >;
  network?: Resolver<
    ResolversTypes['Network'],
    ParentType,
    ContextType,
    RequireFields<QueryNetworkArgs, 'input'>
  >;
  imports?: Resolver<Array<ResolversTypes['Import']>, ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['GraphStats'], ParentType, ContextType>;
};

export type GraphStatsResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GraphStats'] = ResolversParentTypes['GraphStats'],
> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  database?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type RelationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation'],
> = {
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RelationBasis'], ParentType, ContextType>;
  mutual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alignedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  alignedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributedOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<
    ResolversTypes['IssueComparisonConnection'],
    ParentType,
    ContextType,
    RequireFields<RelationIssuesArgs, 'first'>
  >;
  evidence?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<RelationEvidenceArgs, 'first'>
  >;
  chain?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type IssueComparisonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['IssueComparison'] = ResolversParentTypes['IssueComparison'],
> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ComparisonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison'],
> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  opposedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alignedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  alignedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  issues?: Resolver<
    ResolversTypes['IssueComparisonConnection'],
    ParentType,
    ContextType,
    RequireFields<ComparisonIssuesArgs, 'first'>
  >;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type NodeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    'Actor' | 'Document' | 'Topic' | 'Issue' | 'Position' | 'Statement',
    ParentType,
    ContextType
  >;
};

export type SearchHitResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StanceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Stance'] = ResolversParentTypes['Stance'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  current?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contradictory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attributedOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  againstCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutralCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<StanceStatementsArgs, 'first'>
  >;
};

export type CampResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Camp'] = ResolversParentTypes['Camp'],
> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<
    ResolversTypes['StanceConnection'],
    ParentType,
    ContextType,
    RequireFields<CampMembersArgs, 'first'>
  >;
};

export type StatementResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dateEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateBasis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  dateNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['StatementMode'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Actor?: ActorResolvers<ContextType>;
  ActorName?: ActorNameResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  StanceConnection?: StanceConnectionResolvers<ContextType>;
  StanceEdge?: StanceEdgeResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  IssueComparisonConnection?: IssueComparisonConnectionResolvers<ContextType>;
  IssueComparisonEdge?: IssueComparisonEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkWindow?: NetworkWindowResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  MeasureResult?: MeasureResultResolvers<ContextType>;
  NodeMeasure?: NodeMeasureResolvers<ContextType>;
  MeasurePart?: MeasurePartResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  GraphStats?: GraphStatsResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  IssueComparison?: IssueComparisonResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Stance?: StanceResolvers<ContextType>;
  Camp?: CampResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
};
