// Made from ../queries/*.graphql and the schema by `npm run generate`: change those instead.
import type { Operation } from '../api/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/**
 * Which network to make of the statements in scope. In a one-mode network, rows are joined by what they say on the same columns; in a
 * two-mode one, rows are joined to columns. Options that do not go together are refused with what would do.
 */
export type NetworkInput = {
  /** Rows joined to rows, or rows joined to columns. */
  type?: NetworkType | null | undefined;
  /** What the nodes are. */
  rows?: Variable | null | undefined;
  /** Through what they are joined, or what they are joined to; another variable than the rows. */
  columns?: Variable | null | undefined;
  /** How the statements of a pair are put together into its weight. */
  aggregation?: Aggregation | null | undefined;
  /** What weights are divided by. */
  normalisation?: Normalisation | null | undefined;
  /** Which repeated statements count once: those with the same row, column and value that share what is named here. */
  duplicates?: Duplicates | null | undefined;
  /** Whether nodes without a statement that counts are shown as well. */
  isolates?: boolean | null | undefined;
  /** Leave out edges with a smaller absolute weight. */
  minWeight?: number | null | undefined;
  /** Only the strongest so many edges, by absolute weight, then by id; at least 1. */
  topEdges?: number | null | undefined;
  /** What to look at; everything if left out. `level`, and the reading LATEST, are refused: rows and columns decide whose a statement is, and every statement counts. */
  scope?: Scope | null | undefined;
  /** The same network for one period after the other, in `Network.windows`. */
  window?: WindowInput | null | undefined;
  /** How nodes are placed, where `x` and `y` are asked for. */
  layout?: LayoutInput | null | undefined;
};

/** Periods of time, one after the other or overlapping, reckoned from the scope's `from`, else from the first day with a statement. */
export type WindowInput = {
  /** Length of a window, in units; at least 1. */
  size: number;
  /** The unit of `size` and `step`. */
  unit: TimeUnit;
  /** From the start of one window to that of the next, in units; at least 1. */
  step?: number | null | undefined;
  /** Whether windows that reach beyond the end count as well. */
  partial?: boolean | null | undefined;
  /** Whether every window has the nodes of the whole range. */
  keepNodes?: boolean | null | undefined;
};

/** Nodes that agree are drawn together (ForceAtlas2 on the congruence layer; opposition draws nothing). The same input gives the same places. */
export type LayoutInput = {
  /** Where random numbers start from, 0 to 2147483647. */
  seed?: number | null | undefined;
  /** Rounds, 1 to 10000. */
  iterations?: number | null | undefined;
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

/** What a relation between two actors rests on. */
export type RelationBasis =
  /** One took a stance on the other: support for it, or opposition to it. Directed. */
  | 'DECLARED'
  /** Both took sides on the same issues. Mutual. */
  | 'POSITIONAL'
  /** Inferred: one is tied to somebody who stands so towards the other. Left out unless asked for. */
  | 'AFFILIATION';

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
  issues?: Array<string | number> | null | undefined;
  /** Only statements on issues in one of these topics (ids or titles). */
  topics?: Array<string | number> | null | undefined;
  /** Only statements made by one of these actors or on its behalf (ids or names). */
  actors?: Array<string | number> | null | undefined;
  /** Only statements that take one of these positions (ids or labels). */
  positions?: Array<string | number> | null | undefined;
  /** Only statements whose holder is of one of these kinds; which of speaker and principal is the holder, `level` says. */
  kinds?: Array<ActorKind> | null | undefined;
  /** Only statements that cite one of these documents (ids or titles). */
  documents?: Array<string | number> | null | undefined;
  /** Only statements that cite a document of one of these publishers, named as `Document.publisher` names them. */
  publishers?: Array<string> | null | undefined;
  /** Only statements that one of these actors reported of somebody else (ids or names). */
  reportedBy?: Array<string | number> | null | undefined;
  /** Leave out statements that touch any of these. */
  exclude?: ScopeLists | null | undefined;
  /** The first day: only statements whose whole possible range of days begins on it or later; the first day of a year or month. Undated statements are left out, and counted in `undatedLeftOut`. */
  from?: string | null | undefined;
  /** The last day: only statements whose whole possible range of days ends on it or earlier; the last day of a year or month. Undated statements are left out, and counted in `undatedLeftOut`. */
  to?: string | null | undefined;
  /** What had been said by the end of this day: like `to`, whatever was said later. */
  asOf?: string | null | undefined;
  /**
   * What this graph knew at this moment, in UTC or with its offset: the statements recorded by then and not yet retracted then; one that
   * was retracted later counts. Statements read as they are now, and everything else (ties, names, issues) is as it is now. With `asOf`,
   * both: what had been said by a day, as far as it was known at a moment.
   */
  knownAt?: string | null | undefined;
  /** Only words, or only deeds. */
  modes?: Array<StatementMode> | null | undefined;
  /** Whether statements that somebody else reported count. */
  attribution?: Attribution | null | undefined;
  /** Whether statements made under a condition count. */
  conditions?: Conditions | null | undefined;
  /** Only statements that the editors are at least this sure of, from 0 to 1; those without a confidence are left out. */
  minConfidence?: number | null | undefined;
  /** Whose stance a statement made on somebody's behalf is: BOTH if left out. */
  level?: ActorLevel | null | undefined;
  /** How several statements of one actor on one issue are read as one stance. */
  reading?: Reading | null | undefined;
};

/** What to leave out. A statement that touches anything on any of these lists is not in scope. */
export type ScopeLists = {
  /** Statements on these issues (ids or titles). */
  issues?: Array<string | number> | null | undefined;
  /** Statements on issues in these topics (ids or titles). */
  topics?: Array<string | number> | null | undefined;
  /** Statements made by these actors or on their behalf (ids or names). */
  actors?: Array<string | number> | null | undefined;
  /** Statements that take these positions (ids or labels). */
  positions?: Array<string | number> | null | undefined;
  /** Statements that cite one of these documents (ids or titles). */
  documents?: Array<string | number> | null | undefined;
  /** Statements that cite a document of one of these publishers. */
  publishers?: Array<string> | null | undefined;
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

/** The side of an issue, from the score between -1 and 1. */
export type Side =
  /** 0.2 or more. */
  | 'FOR'
  /** -0.2 or less. */
  | 'AGAINST'
  /** Between the two. */
  | 'MIDDLE';

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

export type CampsOfIssueQueryVariables = Exact<{
  issue: string | number;
  scope?: Scope | null | undefined;
}>;

export type CampsOfIssueQuery = {
  camps: Array<{ label: string; side: Side | null; memberCount: number; position: { id: string } | null }>;
};

export type CampMembersQueryVariables = Exact<{
  issue: string | number;
  scope?: Scope | null | undefined;
  first?: number | null | undefined;
}>;

export type CampMembersQuery = {
  camps: Array<{
    label: string;
    side: Side | null;
    memberCount: number;
    members: { nodes: Array<{ actor: { id: string } }> };
  }>;
};

export type FindToChooseQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  lang?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type FindToChooseQuery = {
  search: {
    nodes: Array<{
      matched: string;
      node:
        | { kind: ActorKind; name: string; id: string; type: 'Actor' }
        | { id: string; type: 'Document' }
        | { title: string; id: string; type: 'Topic' }
        | { title: string; question: string | null; id: string; type: 'Issue' }
        | { label: string; id: string; type: 'Position' }
        | { id: string; type: 'Statement' };
    }>;
  };
};

export type IssuesToChooseQueryVariables = Exact<{
  lang?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type IssuesToChooseQuery = {
  issues: { nodes: Array<{ title: string; question: string | null; id: string; type: 'Issue' }> };
  topics: { nodes: Array<{ title: string; id: string; type: 'Topic' }> };
};

export type ActorsToChooseQueryVariables = Exact<{
  lang?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type ActorsToChooseQuery = {
  actors: { nodes: Array<{ kind: ActorKind; name: string; id: string; type: 'Actor' }> };
};

export type ChosenQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang?: string | null | undefined;
}>;

export type ChosenQuery = {
  nodes: Array<
    | { kind: ActorKind; name: string; id: string; type: 'Actor' }
    | { id: string; type: 'Document' }
    | { title: string; id: string; type: 'Topic' }
    | { title: string; question: string | null; id: string; type: 'Issue' }
    | { label: string; id: string; type: 'Position' }
    | { id: string; type: 'Statement' }
    | null
  >;
};

type Choice_Actor_Fragment = { kind: ActorKind; name: string; id: string; type: 'Actor' };

type Choice_Document_Fragment = { id: string; type: 'Document' };

type Choice_Topic_Fragment = { title: string; id: string; type: 'Topic' };

type Choice_Issue_Fragment = { title: string; question: string | null; id: string; type: 'Issue' };

type Choice_Position_Fragment = { label: string; id: string; type: 'Position' };

type Choice_Statement_Fragment = { id: string; type: 'Statement' };

export type ChoiceFragment =
  | Choice_Actor_Fragment
  | Choice_Document_Fragment
  | Choice_Topic_Fragment
  | Choice_Issue_Fragment
  | Choice_Position_Fragment
  | Choice_Statement_Fragment;

export type NormalisationWordsQueryVariables = Exact<{ [key: string]: never }>;

export type NormalisationWordsQuery = {
  type: { enumValues: Array<{ name: string; description: string | null }> | null } | null;
};

export type LanguagesOfNamesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type LanguagesOfNamesQuery = { actors: { nodes: Array<{ names: Array<{ lang: string | null }> }> } };

export type ActorRefFragment = { id: string; kind: ActorKind; name: string };

export type StatementFactsFragment = {
  id: string;
  mode: StatementMode;
  quote: string | null;
  summary: string;
  condition: string | null;
  date: string | null;
  dateEarliest: string | null;
  dateLatest: string | null;
  dateBasis: DateBasis;
  dateNote: string | null;
  confidence: number | null;
  rank: Rank;
  retractedAt: string | null;
  speaker: { id: string; kind: ActorKind; name: string };
  principal: { id: string; kind: ActorKind; name: string } | null;
  reportedBy: { id: string; kind: ActorKind; name: string } | null;
  position: { id: string; label: string };
  issue: { id: string; title: string };
  citations: Array<{
    locator: string | null;
    document: {
      id: string;
      title: string;
      publisher: string | null;
      url: string | null;
      lang: string | null;
    };
  }>;
};

export type StanceInWordsFragment = {
  summary: string;
  side: Side | null;
  conditional: boolean;
  conditions: Array<string>;
  contradictory: boolean;
  changed: boolean;
  attributedOnly: boolean;
  statementCount: number;
  publisherCount: number;
  firstDate: string | null;
  lastDate: string | null;
  current: Array<{ id: string; label: string }>;
  listed: { totalCount: number };
};

export type IssueRefFragment = { id: string; title: string; question: string | null };

export type StancePageFragment = {
  totalCount: number;
  undatedLeftOut: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Array<{
    summary: string;
    side: Side | null;
    conditional: boolean;
    conditions: Array<string>;
    contradictory: boolean;
    changed: boolean;
    attributedOnly: boolean;
    statementCount: number;
    publisherCount: number;
    firstDate: string | null;
    lastDate: string | null;
    issue: {
      id: string;
      title: string;
      question: string | null;
      camps: Array<{
        label: string;
        side: Side | null;
        memberCount: number;
        position: { id: string } | null;
      }>;
    };
    current: Array<{ id: string; label: string }>;
    listed: { totalCount: number };
  }>;
};

export type RelationPageFragment = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Array<{
    verdict: Verdict;
    basis: RelationBasis;
    mutual: boolean;
    count: number;
    summary: string;
    since: string | null;
    conditional: boolean;
    attributedOnly: boolean;
    from: { id: string; kind: ActorKind; name: string };
    to: { id: string; kind: ActorKind; name: string };
  }>;
};

export type ActorFactsFragment = {
  description: string | null;
  wikidata: string | null;
  externalIds: Array<string>;
  statementCount: number;
  id: string;
  kind: ActorKind;
  name: string;
  names: Array<{ text: string; lang: string | null; kind: NameKind }>;
};

export type EvidenceActorQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;

export type EvidenceActorQuery = {
  actor: {
    description: string | null;
    wikidata: string | null;
    externalIds: Array<string>;
    statementCount: number;
    id: string;
    kind: ActorKind;
    name: string;
    names: Array<{ text: string; lang: string | null; kind: NameKind }>;
  } | null;
};

export type ActorStancesQueryVariables = Exact<{
  id: string | number;
  scope?: Scope | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ActorStancesQuery = {
  actor: {
    stances: {
      totalCount: number;
      undatedLeftOut: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        summary: string;
        side: Side | null;
        conditional: boolean;
        conditions: Array<string>;
        contradictory: boolean;
        changed: boolean;
        attributedOnly: boolean;
        statementCount: number;
        publisherCount: number;
        firstDate: string | null;
        lastDate: string | null;
        issue: {
          id: string;
          title: string;
          question: string | null;
          camps: Array<{
            label: string;
            side: Side | null;
            memberCount: number;
            position: { id: string } | null;
          }>;
        };
        current: Array<{ id: string; label: string }>;
        listed: { totalCount: number };
      }>;
    };
  } | null;
};

export type ActorOpponentsQueryVariables = Exact<{
  id: string | number;
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ActorOpponentsQuery = {
  actor: {
    opponents: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        verdict: Verdict;
        basis: RelationBasis;
        mutual: boolean;
        count: number;
        summary: string;
        since: string | null;
        conditional: boolean;
        attributedOnly: boolean;
        from: { id: string; kind: ActorKind; name: string };
        to: { id: string; kind: ActorKind; name: string };
      }>;
    };
  } | null;
};

export type ActorAlliesQueryVariables = Exact<{
  id: string | number;
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ActorAlliesQuery = {
  actor: {
    allies: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        verdict: Verdict;
        basis: RelationBasis;
        mutual: boolean;
        count: number;
        summary: string;
        since: string | null;
        conditional: boolean;
        attributedOnly: boolean;
        from: { id: string; kind: ActorKind; name: string };
        to: { id: string; kind: ActorKind; name: string };
      }>;
    };
  } | null;
};

export type ActorInFullQueryVariables = Exact<{
  id: string | number;
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
}>;

export type ActorInFullQuery = {
  actor: {
    description: string | null;
    wikidata: string | null;
    externalIds: Array<string>;
    statementCount: number;
    id: string;
    kind: ActorKind;
    name: string;
    stances: {
      totalCount: number;
      undatedLeftOut: number;
      nodes: Array<{
        summary: string;
        side: Side | null;
        conditional: boolean;
        conditions: Array<string>;
        contradictory: boolean;
        changed: boolean;
        attributedOnly: boolean;
        statementCount: number;
        publisherCount: number;
        firstDate: string | null;
        lastDate: string | null;
        statements: {
          nodes: Array<{
            id: string;
            mode: StatementMode;
            quote: string | null;
            summary: string;
            condition: string | null;
            date: string | null;
            dateEarliest: string | null;
            dateLatest: string | null;
            dateBasis: DateBasis;
            dateNote: string | null;
            confidence: number | null;
            rank: Rank;
            retractedAt: string | null;
            speaker: { id: string; kind: ActorKind; name: string };
            principal: { id: string; kind: ActorKind; name: string } | null;
            reportedBy: { id: string; kind: ActorKind; name: string } | null;
            position: { id: string; label: string };
            issue: { id: string; title: string };
            citations: Array<{
              locator: string | null;
              document: {
                id: string;
                title: string;
                publisher: string | null;
                url: string | null;
                lang: string | null;
              };
            }>;
          }>;
        };
        issue: {
          id: string;
          title: string;
          question: string | null;
          camps: Array<{
            label: string;
            side: Side | null;
            memberCount: number;
            position: { id: string } | null;
          }>;
        };
        current: Array<{ id: string; label: string }>;
        listed: { totalCount: number };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    opponents: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        verdict: Verdict;
        basis: RelationBasis;
        mutual: boolean;
        count: number;
        summary: string;
        since: string | null;
        conditional: boolean;
        attributedOnly: boolean;
        from: { id: string; kind: ActorKind; name: string };
        to: { id: string; kind: ActorKind; name: string };
      }>;
    };
    allies: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        verdict: Verdict;
        basis: RelationBasis;
        mutual: boolean;
        count: number;
        summary: string;
        since: string | null;
        conditional: boolean;
        attributedOnly: boolean;
        from: { id: string; kind: ActorKind; name: string };
        to: { id: string; kind: ActorKind; name: string };
      }>;
    };
    names: Array<{ text: string; lang: string | null; kind: NameKind }>;
  } | null;
};

export type StanceEvidenceQueryVariables = Exact<{
  actor: string | number;
  issue: string | number;
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type StanceEvidenceQuery = {
  actor: {
    id: string;
    kind: ActorKind;
    name: string;
    stance: {
      summary: string;
      side: Side | null;
      conditional: boolean;
      conditions: Array<string>;
      contradictory: boolean;
      changed: boolean;
      attributedOnly: boolean;
      statementCount: number;
      publisherCount: number;
      firstDate: string | null;
      lastDate: string | null;
      issue: { id: string; title: string; question: string | null };
      statements: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        nodes: Array<{
          id: string;
          mode: StatementMode;
          quote: string | null;
          summary: string;
          condition: string | null;
          date: string | null;
          dateEarliest: string | null;
          dateLatest: string | null;
          dateBasis: DateBasis;
          dateNote: string | null;
          confidence: number | null;
          rank: Rank;
          retractedAt: string | null;
          speaker: { id: string; kind: ActorKind; name: string };
          principal: { id: string; kind: ActorKind; name: string } | null;
          reportedBy: { id: string; kind: ActorKind; name: string } | null;
          position: { id: string; label: string };
          issue: { id: string; title: string };
          citations: Array<{
            locator: string | null;
            document: {
              id: string;
              title: string;
              publisher: string | null;
              url: string | null;
              lang: string | null;
            };
          }>;
        }>;
      };
      current: Array<{ id: string; label: string }>;
      listed: { totalCount: number };
    } | null;
  } | null;
};

export type PairFactsFragment = {
  summary: string;
  sharedIssues: number;
  opposedOn: number;
  alignedOn: number;
  a: { id: string; kind: ActorKind; name: string };
  b: { id: string; kind: ActorKind; name: string };
};

export type RelationFactsFragment = {
  verdict: Verdict;
  basis: RelationBasis;
  summary: string;
  count: number;
  since: string | null;
  conditional: boolean;
  attributedOnly: boolean;
  publisherCount: number;
  from: { id: string; kind: ActorKind; name: string };
  to: { id: string; kind: ActorKind; name: string };
};

export type IssuesOfPairFragment = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Array<{
    verdict: Verdict;
    issue: { id: string; title: string; question: string | null };
    from: {
      summary: string;
      side: Side | null;
      conditional: boolean;
      conditions: Array<string>;
      contradictory: boolean;
      changed: boolean;
      attributedOnly: boolean;
      statementCount: number;
      publisherCount: number;
      firstDate: string | null;
      lastDate: string | null;
      current: Array<{ id: string; label: string }>;
      listed: { totalCount: number };
    };
    to: {
      summary: string;
      side: Side | null;
      conditional: boolean;
      conditions: Array<string>;
      contradictory: boolean;
      changed: boolean;
      attributedOnly: boolean;
      statementCount: number;
      publisherCount: number;
      firstDate: string | null;
      lastDate: string | null;
      current: Array<{ id: string; label: string }>;
      listed: { totalCount: number };
    };
  }>;
};

export type EvidencePairQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
}>;

export type EvidencePairQuery = {
  compare: {
    summary: string;
    sharedIssues: number;
    opposedOn: number;
    alignedOn: number;
    relations: Array<{
      verdict: Verdict;
      basis: RelationBasis;
      summary: string;
      count: number;
      since: string | null;
      conditional: boolean;
      attributedOnly: boolean;
      publisherCount: number;
      from: { id: string; kind: ActorKind; name: string };
      to: { id: string; kind: ActorKind; name: string };
    }>;
    a: { id: string; kind: ActorKind; name: string };
    b: { id: string; kind: ActorKind; name: string };
  } | null;
};

export type PairIssuesQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  scope?: Scope | null | undefined;
  verdict?: Verdict | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type PairIssuesQuery = {
  compare: {
    issues: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        verdict: Verdict;
        issue: { id: string; title: string; question: string | null };
        from: {
          summary: string;
          side: Side | null;
          conditional: boolean;
          conditions: Array<string>;
          contradictory: boolean;
          changed: boolean;
          attributedOnly: boolean;
          statementCount: number;
          publisherCount: number;
          firstDate: string | null;
          lastDate: string | null;
          current: Array<{ id: string; label: string }>;
          listed: { totalCount: number };
        };
        to: {
          summary: string;
          side: Side | null;
          conditional: boolean;
          conditions: Array<string>;
          contradictory: boolean;
          changed: boolean;
          attributedOnly: boolean;
          statementCount: number;
          publisherCount: number;
          firstDate: string | null;
          lastDate: string | null;
          current: Array<{ id: string; label: string }>;
          listed: { totalCount: number };
        };
      }>;
    };
  } | null;
};

export type PairInFullQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
  verdict?: Verdict | null | undefined;
}>;

export type PairInFullQuery = {
  compare: {
    summary: string;
    sharedIssues: number;
    opposedOn: number;
    alignedOn: number;
    relations: Array<{
      verdict: Verdict;
      basis: RelationBasis;
      summary: string;
      count: number;
      since: string | null;
      conditional: boolean;
      attributedOnly: boolean;
      publisherCount: number;
      evidence: {
        totalCount: number;
        nodes: Array<{
          id: string;
          mode: StatementMode;
          quote: string | null;
          summary: string;
          condition: string | null;
          date: string | null;
          dateEarliest: string | null;
          dateLatest: string | null;
          dateBasis: DateBasis;
          dateNote: string | null;
          confidence: number | null;
          rank: Rank;
          retractedAt: string | null;
          speaker: { id: string; kind: ActorKind; name: string };
          principal: { id: string; kind: ActorKind; name: string } | null;
          reportedBy: { id: string; kind: ActorKind; name: string } | null;
          position: { id: string; label: string };
          issue: { id: string; title: string };
          citations: Array<{
            locator: string | null;
            document: {
              id: string;
              title: string;
              publisher: string | null;
              url: string | null;
              lang: string | null;
            };
          }>;
        }>;
      };
      from: { id: string; kind: ActorKind; name: string };
      to: { id: string; kind: ActorKind; name: string };
    }>;
    issues: {
      totalCount: number;
      nodes: Array<{
        verdict: Verdict;
        from: {
          summary: string;
          side: Side | null;
          conditional: boolean;
          conditions: Array<string>;
          contradictory: boolean;
          changed: boolean;
          attributedOnly: boolean;
          statementCount: number;
          publisherCount: number;
          firstDate: string | null;
          lastDate: string | null;
          statements: {
            nodes: Array<{
              id: string;
              mode: StatementMode;
              quote: string | null;
              summary: string;
              condition: string | null;
              date: string | null;
              dateEarliest: string | null;
              dateLatest: string | null;
              dateBasis: DateBasis;
              dateNote: string | null;
              confidence: number | null;
              rank: Rank;
              retractedAt: string | null;
              speaker: { id: string; kind: ActorKind; name: string };
              principal: { id: string; kind: ActorKind; name: string } | null;
              reportedBy: { id: string; kind: ActorKind; name: string } | null;
              position: { id: string; label: string };
              issue: { id: string; title: string };
              citations: Array<{
                locator: string | null;
                document: {
                  id: string;
                  title: string;
                  publisher: string | null;
                  url: string | null;
                  lang: string | null;
                };
              }>;
            }>;
          };
          current: Array<{ id: string; label: string }>;
          listed: { totalCount: number };
        };
        to: {
          summary: string;
          side: Side | null;
          conditional: boolean;
          conditions: Array<string>;
          contradictory: boolean;
          changed: boolean;
          attributedOnly: boolean;
          statementCount: number;
          publisherCount: number;
          firstDate: string | null;
          lastDate: string | null;
          statements: {
            nodes: Array<{
              id: string;
              mode: StatementMode;
              quote: string | null;
              summary: string;
              condition: string | null;
              date: string | null;
              dateEarliest: string | null;
              dateLatest: string | null;
              dateBasis: DateBasis;
              dateNote: string | null;
              confidence: number | null;
              rank: Rank;
              retractedAt: string | null;
              speaker: { id: string; kind: ActorKind; name: string };
              principal: { id: string; kind: ActorKind; name: string } | null;
              reportedBy: { id: string; kind: ActorKind; name: string } | null;
              position: { id: string; label: string };
              issue: { id: string; title: string };
              citations: Array<{
                locator: string | null;
                document: {
                  id: string;
                  title: string;
                  publisher: string | null;
                  url: string | null;
                  lang: string | null;
                };
              }>;
            }>;
          };
          current: Array<{ id: string; label: string }>;
          listed: { totalCount: number };
        };
        issue: { id: string; title: string; question: string | null };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    a: { id: string; kind: ActorKind; name: string };
    b: { id: string; kind: ActorKind; name: string };
  } | null;
};

export type PairDeclarationsQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type PairDeclarationsQuery = {
  compare: {
    relations: Array<{
      verdict: Verdict;
      basis: RelationBasis;
      from: { id: string; kind: ActorKind; name: string };
      evidence: {
        totalCount: number;
        nodes: Array<{
          id: string;
          mode: StatementMode;
          quote: string | null;
          summary: string;
          condition: string | null;
          date: string | null;
          dateEarliest: string | null;
          dateLatest: string | null;
          dateBasis: DateBasis;
          dateNote: string | null;
          confidence: number | null;
          rank: Rank;
          retractedAt: string | null;
          speaker: { id: string; kind: ActorKind; name: string };
          principal: { id: string; kind: ActorKind; name: string } | null;
          reportedBy: { id: string; kind: ActorKind; name: string } | null;
          position: { id: string; label: string };
          issue: { id: string; title: string };
          citations: Array<{
            locator: string | null;
            document: {
              id: string;
              title: string;
              publisher: string | null;
              url: string | null;
              lang: string | null;
            };
          }>;
        }>;
      };
    }>;
  } | null;
};

export type EvidenceIssueQueryVariables = Exact<{
  id: string | number;
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type EvidenceIssueQuery = {
  issue: {
    statementCount: number;
    id: string;
    title: string;
    question: string | null;
    about: { id: string; kind: ActorKind; name: string } | null;
    topics: Array<{ id: string; title: string }>;
    camps: Array<{
      label: string;
      side: Side | null;
      memberCount: number;
      members: {
        nodes: Array<{
          summary: string;
          side: Side | null;
          conditional: boolean;
          conditions: Array<string>;
          contradictory: boolean;
          changed: boolean;
          attributedOnly: boolean;
          statementCount: number;
          publisherCount: number;
          firstDate: string | null;
          lastDate: string | null;
          actor: { id: string; kind: ActorKind; name: string };
          current: Array<{ id: string; label: string }>;
          listed: { totalCount: number };
        }>;
      };
    }>;
  } | null;
};

export type ScopeNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang?: string | null | undefined;
}>;

export type ScopeNamesQuery = {
  nodes: Array<
    | { name: string; id: string }
    | { id: string }
    | { title: string; id: string }
    | { title: string; id: string }
    | { label: string; id: string }
    | { id: string }
    | null
  >;
};

export type ActorPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ActorPageQuery = {
  actor: {
    description: string | null;
    wikidata: string | null;
    externalIds: Array<string>;
    statementCount: number;
    id: string;
    kind: ActorKind;
    name: string;
    names: Array<{ text: string; lang: string | null; kind: NameKind }>;
    asPrincipal: { totalCount: number };
    ties: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        id: string;
        type: TieType;
        role: string | null;
        since: string | null;
        until: string | null;
        quote: string | null;
        from: { id: string; kind: ActorKind; name: string };
        to: { id: string; kind: ActorKind; name: string };
        citation: {
          locator: string | null;
          document: {
            id: string;
            title: string;
            publisher: string | null;
            url: string | null;
            lang: string | null;
          };
        };
      }>;
    };
  } | null;
};

export type IssuePageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;

export type IssuePageQuery = {
  issue: {
    kind: IssueKind;
    scale: Scale;
    min: number | null;
    max: number | null;
    statementCount: number;
    id: string;
    title: string;
    question: string | null;
    notInMonths: number;
    notInYears: number;
    about: { id: string; kind: ActorKind; name: string } | null;
    topics: Array<{ id: string; title: string }>;
    positions: Array<{ id: string; label: string; value: number | null }>;
    months: Array<{ from: string; to: string; forCount: number; againstCount: number; otherCount: number }>;
    years: Array<{ from: string; to: string; forCount: number; againstCount: number; otherCount: number }>;
  } | null;
};

export type TimelinePartFragment = {
  from: string;
  to: string;
  forCount: number;
  againstCount: number;
  otherCount: number;
};

export type IssueCampsQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type IssueCampsQuery = {
  camps: Array<{
    label: string;
    side: Side | null;
    memberCount: number;
    members: {
      nodes: Array<{
        summary: string;
        side: Side | null;
        conditional: boolean;
        conditions: Array<string>;
        contradictory: boolean;
        changed: boolean;
        attributedOnly: boolean;
        statementCount: number;
        publisherCount: number;
        firstDate: string | null;
        lastDate: string | null;
        actor: { id: string; kind: ActorKind; name: string };
        current: Array<{ id: string; label: string }>;
        listed: { totalCount: number };
      }>;
    };
  }>;
};

export type CampMemberFragment = {
  summary: string;
  side: Side | null;
  conditional: boolean;
  conditions: Array<string>;
  contradictory: boolean;
  changed: boolean;
  attributedOnly: boolean;
  statementCount: number;
  publisherCount: number;
  firstDate: string | null;
  lastDate: string | null;
  actor: { id: string; kind: ActorKind; name: string };
  current: Array<{ id: string; label: string }>;
  listed: { totalCount: number };
};

export type SideMembersQueryVariables = Exact<{
  id: string | number;
  side?: Side | null | undefined;
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SideMembersQuery = {
  stances: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      summary: string;
      side: Side | null;
      conditional: boolean;
      conditions: Array<string>;
      contradictory: boolean;
      changed: boolean;
      attributedOnly: boolean;
      statementCount: number;
      publisherCount: number;
      firstDate: string | null;
      lastDate: string | null;
      actor: { id: string; kind: ActorKind; name: string };
      current: Array<{ id: string; label: string }>;
      listed: { totalCount: number };
    }>;
  };
};

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
}>;

export type DocumentPageQuery = {
  document: {
    id: string;
    title: string;
    publisher: string | null;
    url: string | null;
    published: string | null;
    publishedEarliest: string | null;
    publishedLatest: string | null;
    publishedBasis: DateBasis;
    publishedNote: string | null;
    retrievedAt: string | null;
    lang: string | null;
    reliability: Reliability | null;
    statementCount: number;
  } | null;
};

export type PictureNetworkQueryVariables = Exact<{
  input: NetworkInput;
  lang?: string | null | undefined;
}>;

export type PictureNetworkQuery = {
  network: {
    edgesFound: number;
    statementCount: number;
    undatedLeftOut: number;
    firstDate: string | null;
    lastDate: string | null;
    emptyBecause: string | null;
    nodes: Array<{ id: string; label: string; kind: string; isColumn: boolean; statementCount: number }>;
    edges: Array<{
      source: string;
      target: string;
      weight: number;
      sign: number;
      congruence: number | null;
      conflict: number | null;
      statementCount: number;
    }>;
  };
};

export type PicturePlacesQueryVariables = Exact<{
  input: NetworkInput;
}>;

export type PicturePlacesQuery = {
  network: {
    firstDate: string | null;
    lastDate: string | null;
    nodes: Array<{ id: string; x: number | null; y: number | null }>;
  };
};

export type PictureDeclarationsQueryVariables = Exact<{
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
  opposition: boolean;
  alignment: boolean;
}>;

export type PictureDeclarationsQuery = {
  opposition?: {
    totalCount: number;
    nodes: Array<{
      verdict: Verdict;
      count: number;
      summary: string;
      conditional: boolean;
      attributedOnly: boolean;
      from: { id: string; kind: ActorKind; name: string };
      to: { id: string; kind: ActorKind; name: string };
    }>;
  };
  alignment?: {
    totalCount: number;
    nodes: Array<{
      verdict: Verdict;
      count: number;
      summary: string;
      conditional: boolean;
      attributedOnly: boolean;
      from: { id: string; kind: ActorKind; name: string };
      to: { id: string; kind: ActorKind; name: string };
    }>;
  };
};

export type DeclaredPageFragment = {
  totalCount: number;
  nodes: Array<{
    verdict: Verdict;
    count: number;
    summary: string;
    conditional: boolean;
    attributedOnly: boolean;
    from: { id: string; kind: ActorKind; name: string };
    to: { id: string; kind: ActorKind; name: string };
  }>;
};

export type DeclaredEndFragment = { id: string; kind: ActorKind; name: string };

export type StatementsPageQueryVariables = Exact<{
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type StatementsPageQuery = {
  statements: {
    totalCount: number;
    undatedLeftOut: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      mode: StatementMode;
      quote: string | null;
      summary: string;
      condition: string | null;
      date: string | null;
      dateEarliest: string | null;
      dateLatest: string | null;
      dateBasis: DateBasis;
      dateNote: string | null;
      confidence: number | null;
      rank: Rank;
      retractedAt: string | null;
      speaker: { id: string; kind: ActorKind; name: string };
      principal: { id: string; kind: ActorKind; name: string } | null;
      reportedBy: { id: string; kind: ActorKind; name: string } | null;
      position: { id: string; label: string };
      issue: { id: string; title: string };
      citations: Array<{
        locator: string | null;
        document: {
          id: string;
          title: string;
          publisher: string | null;
          url: string | null;
          lang: string | null;
        };
      }>;
    }>;
  };
};

export type TourActorQueryVariables = Exact<{
  id: string | number;
}>;

export type TourActorQuery = { actor: { id: string } | null };

export type TourIssueQueryVariables = Exact<{
  id: string | number;
}>;

export type TourIssueQuery = { issue: { id: string } | null };

export type TourTopicQueryVariables = Exact<{
  id: string | number;
}>;

export type TourTopicQuery = { topic: { id: string } | null };

export const CampsOfIssue: Operation<CampsOfIssueQuery, CampsOfIssueQueryVariables> = {
  name: 'CampsOfIssue',
  text: 'query CampsOfIssue($issue: ID!, $scope: Scope) {\n  camps(issue: $issue, scope: $scope) {\n    label\n    side\n    position {\n      id\n    }\n    memberCount\n  }\n}',
};
export const CampMembers: Operation<CampMembersQuery, CampMembersQueryVariables> = {
  name: 'CampMembers',
  text: 'query CampMembers($issue: ID!, $scope: Scope, $first: Int) {\n  camps(issue: $issue, scope: $scope) {\n    label\n    side\n    memberCount\n    members(first: $first) {\n      nodes {\n        actor {\n          id\n        }\n      }\n    }\n  }\n}',
};
export const FindToChoose: Operation<FindToChooseQuery, FindToChooseQueryVariables> = {
  name: 'FindToChoose',
  text: 'query FindToChoose($text: String!, $types: [SearchType!], $lang: String, $first: Int) {\n  search(text: $text, types: $types, first: $first) {\n    nodes {\n      matched\n      node {\n        ...Choice\n      }\n    }\n  }\n}\n\nfragment Choice on Node {\n  type: __typename\n  id\n  ... on Issue {\n    title\n    question\n  }\n  ... on Topic {\n    title\n  }\n  ... on Position {\n    label\n  }\n  ... on Actor {\n    kind\n    name(lang: $lang)\n  }\n}',
};
export const IssuesToChoose: Operation<IssuesToChooseQuery, IssuesToChooseQueryVariables> = {
  name: 'IssuesToChoose',
  text: 'query IssuesToChoose($lang: String, $first: Int) {\n  issues(orderBy: STATEMENT_COUNT, first: $first) {\n    nodes {\n      ...Choice\n    }\n  }\n  topics(first: $first) {\n    nodes {\n      ...Choice\n    }\n  }\n}\n\nfragment Choice on Node {\n  type: __typename\n  id\n  ... on Issue {\n    title\n    question\n  }\n  ... on Topic {\n    title\n  }\n  ... on Position {\n    label\n  }\n  ... on Actor {\n    kind\n    name(lang: $lang)\n  }\n}',
};
export const ActorsToChoose: Operation<ActorsToChooseQuery, ActorsToChooseQueryVariables> = {
  name: 'ActorsToChoose',
  text: 'query ActorsToChoose($lang: String, $first: Int) {\n  actors(orderBy: STATEMENT_COUNT, first: $first) {\n    nodes {\n      ...Choice\n    }\n  }\n}\n\nfragment Choice on Node {\n  type: __typename\n  id\n  ... on Issue {\n    title\n    question\n  }\n  ... on Topic {\n    title\n  }\n  ... on Position {\n    label\n  }\n  ... on Actor {\n    kind\n    name(lang: $lang)\n  }\n}',
};
export const Chosen: Operation<ChosenQuery, ChosenQueryVariables> = {
  name: 'Chosen',
  text: 'query Chosen($ids: [ID!]!, $lang: String) {\n  nodes(ids: $ids) {\n    ...Choice\n  }\n}\n\nfragment Choice on Node {\n  type: __typename\n  id\n  ... on Issue {\n    title\n    question\n  }\n  ... on Topic {\n    title\n  }\n  ... on Position {\n    label\n  }\n  ... on Actor {\n    kind\n    name(lang: $lang)\n  }\n}',
};
export const NormalisationWords: Operation<NormalisationWordsQuery, NormalisationWordsQueryVariables> = {
  name: 'NormalisationWords',
  text: 'query NormalisationWords {\n  type: __type(name: "Normalisation") {\n    enumValues {\n      name\n      description\n    }\n  }\n}',
};
export const LanguagesOfNames: Operation<LanguagesOfNamesQuery, LanguagesOfNamesQueryVariables> = {
  name: 'LanguagesOfNames',
  text: 'query LanguagesOfNames($first: Int) {\n  actors(orderBy: STATEMENT_COUNT, first: $first) {\n    nodes {\n      names {\n        lang\n      }\n    }\n  }\n}',
};
export const EvidenceActor: Operation<EvidenceActorQuery, EvidenceActorQueryVariables> = {
  name: 'EvidenceActor',
  text: 'query EvidenceActor($id: ID!, $lang: String) {\n  actor(by: {id: $id}) {\n    ...ActorFacts\n  }\n}\n\nfragment ActorFacts on Actor {\n  ...ActorRef\n  names {\n    text\n    lang\n    kind\n  }\n  description\n  wikidata\n  externalIds\n  statementCount\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}',
};
export const ActorStances: Operation<ActorStancesQuery, ActorStancesQueryVariables> = {
  name: 'ActorStances',
  text: 'query ActorStances($id: ID!, $scope: Scope, $first: Int, $after: String) {\n  actor(by: {id: $id}) {\n    stances(scope: $scope, first: $first, after: $after) {\n      ...StancePage\n    }\n  }\n}\n\nfragment StancePage on StanceConnection {\n  totalCount\n  undatedLeftOut\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  nodes {\n    ...StanceInWords\n    issue {\n      ...IssueRef\n      camps(scope: $scope) {\n        label\n        side\n        position {\n          id\n        }\n        memberCount\n      }\n    }\n  }\n}\n\nfragment StanceInWords on Stance {\n  summary\n  side\n  current {\n    id\n    label\n  }\n  conditional\n  conditions\n  contradictory\n  changed\n  attributedOnly\n  statementCount\n  publisherCount\n  firstDate\n  lastDate\n  listed: statements(first: 1) {\n    totalCount\n  }\n}\n\nfragment IssueRef on Issue {\n  id\n  title\n  question\n}',
};
export const ActorOpponents: Operation<ActorOpponentsQuery, ActorOpponentsQueryVariables> = {
  name: 'ActorOpponents',
  text: 'query ActorOpponents($id: ID!, $scope: Scope, $lang: String, $first: Int, $after: String) {\n  actor(by: {id: $id}) {\n    opponents(scope: $scope, first: $first, after: $after) {\n      ...RelationPage\n    }\n  }\n}\n\nfragment RelationPage on RelationConnection {\n  totalCount\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  nodes {\n    verdict\n    basis\n    mutual\n    count\n    summary\n    since\n    conditional\n    attributedOnly\n    from {\n      ...ActorRef\n    }\n    to {\n      ...ActorRef\n    }\n  }\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}',
};
export const ActorAllies: Operation<ActorAlliesQuery, ActorAlliesQueryVariables> = {
  name: 'ActorAllies',
  text: 'query ActorAllies($id: ID!, $scope: Scope, $lang: String, $first: Int, $after: String) {\n  actor(by: {id: $id}) {\n    allies(scope: $scope, first: $first, after: $after) {\n      ...RelationPage\n    }\n  }\n}\n\nfragment RelationPage on RelationConnection {\n  totalCount\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  nodes {\n    verdict\n    basis\n    mutual\n    count\n    summary\n    since\n    conditional\n    attributedOnly\n    from {\n      ...ActorRef\n    }\n    to {\n      ...ActorRef\n    }\n  }\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}',
};
export const ActorInFull: Operation<ActorInFullQuery, ActorInFullQueryVariables> = {
  name: 'ActorInFull',
  text: 'query ActorInFull($id: ID!, $scope: Scope, $lang: String) {\n  actor(by: {id: $id}) {\n    ...ActorFacts\n    stances(scope: $scope, first: 10) {\n      ...StancePage\n      nodes {\n        statements(first: 3) {\n          nodes {\n            ...StatementFacts\n          }\n        }\n      }\n    }\n    opponents(scope: $scope, first: 10) {\n      ...RelationPage\n    }\n    allies(scope: $scope, first: 10) {\n      ...RelationPage\n    }\n  }\n}\n\nfragment ActorFacts on Actor {\n  ...ActorRef\n  names {\n    text\n    lang\n    kind\n  }\n  description\n  wikidata\n  externalIds\n  statementCount\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}\n\nfragment StancePage on StanceConnection {\n  totalCount\n  undatedLeftOut\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  nodes {\n    ...StanceInWords\n    issue {\n      ...IssueRef\n      camps(scope: $scope) {\n        label\n        side\n        position {\n          id\n        }\n        memberCount\n      }\n    }\n  }\n}\n\nfragment StanceInWords on Stance {\n  summary\n  side\n  current {\n    id\n    label\n  }\n  conditional\n  conditions\n  contradictory\n  changed\n  attributedOnly\n  statementCount\n  publisherCount\n  firstDate\n  lastDate\n  listed: statements(first: 1) {\n    totalCount\n  }\n}\n\nfragment IssueRef on Issue {\n  id\n  title\n  question\n}\n\nfragment StatementFacts on Statement {\n  id\n  speaker {\n    ...ActorRef\n  }\n  principal {\n    ...ActorRef\n  }\n  reportedBy {\n    ...ActorRef\n  }\n  position {\n    id\n    label\n  }\n  issue {\n    id\n    title\n  }\n  mode\n  quote\n  summary\n  condition\n  date\n  dateEarliest\n  dateLatest\n  dateBasis\n  dateNote\n  confidence\n  rank\n  retractedAt\n  citations {\n    locator\n    document {\n      id\n      title\n      publisher\n      url\n      lang\n    }\n  }\n}\n\nfragment RelationPage on RelationConnection {\n  totalCount\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  nodes {\n    verdict\n    basis\n    mutual\n    count\n    summary\n    since\n    conditional\n    attributedOnly\n    from {\n      ...ActorRef\n    }\n    to {\n      ...ActorRef\n    }\n  }\n}',
};
export const StanceEvidence: Operation<StanceEvidenceQuery, StanceEvidenceQueryVariables> = {
  name: 'StanceEvidence',
  text: 'query StanceEvidence($actor: ID!, $issue: ID!, $scope: Scope, $lang: String, $first: Int, $after: String) {\n  actor(by: {id: $actor}) {\n    ...ActorRef\n    stance(issue: $issue, scope: $scope) {\n      ...StanceInWords\n      issue {\n        ...IssueRef\n      }\n      statements(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...StatementFacts\n        }\n      }\n    }\n  }\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}\n\nfragment StanceInWords on Stance {\n  summary\n  side\n  current {\n    id\n    label\n  }\n  conditional\n  conditions\n  contradictory\n  changed\n  attributedOnly\n  statementCount\n  publisherCount\n  firstDate\n  lastDate\n  listed: statements(first: 1) {\n    totalCount\n  }\n}\n\nfragment IssueRef on Issue {\n  id\n  title\n  question\n}\n\nfragment StatementFacts on Statement {\n  id\n  speaker {\n    ...ActorRef\n  }\n  principal {\n    ...ActorRef\n  }\n  reportedBy {\n    ...ActorRef\n  }\n  position {\n    id\n    label\n  }\n  issue {\n    id\n    title\n  }\n  mode\n  quote\n  summary\n  condition\n  date\n  dateEarliest\n  dateLatest\n  dateBasis\n  dateNote\n  confidence\n  rank\n  retractedAt\n  citations {\n    locator\n    document {\n      id\n      title\n      publisher\n      url\n      lang\n    }\n  }\n}',
};
export const EvidencePair: Operation<EvidencePairQuery, EvidencePairQueryVariables> = {
  name: 'EvidencePair',
  text: 'query EvidencePair($a: ID!, $b: ID!, $scope: Scope, $lang: String) {\n  compare(a: $a, b: $b, scope: $scope) {\n    ...PairFacts\n    relations {\n      ...RelationFacts\n    }\n  }\n}\n\nfragment PairFacts on Comparison {\n  a {\n    ...ActorRef\n  }\n  b {\n    ...ActorRef\n  }\n  summary\n  sharedIssues\n  opposedOn\n  alignedOn\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}\n\nfragment RelationFacts on Relation {\n  verdict\n  basis\n  summary\n  count\n  since\n  conditional\n  attributedOnly\n  publisherCount\n  from {\n    ...ActorRef\n  }\n  to {\n    ...ActorRef\n  }\n}',
};
export const PairIssues: Operation<PairIssuesQuery, PairIssuesQueryVariables> = {
  name: 'PairIssues',
  text: 'query PairIssues($a: ID!, $b: ID!, $scope: Scope, $verdict: Verdict, $first: Int, $after: String) {\n  compare(a: $a, b: $b, scope: $scope) {\n    issues(verdict: $verdict, first: $first, after: $after) {\n      ...IssuesOfPair\n    }\n  }\n}\n\nfragment IssuesOfPair on IssueComparisonConnection {\n  totalCount\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  nodes {\n    verdict\n    issue {\n      ...IssueRef\n    }\n    from {\n      ...StanceInWords\n    }\n    to {\n      ...StanceInWords\n    }\n  }\n}\n\nfragment IssueRef on Issue {\n  id\n  title\n  question\n}\n\nfragment StanceInWords on Stance {\n  summary\n  side\n  current {\n    id\n    label\n  }\n  conditional\n  conditions\n  contradictory\n  changed\n  attributedOnly\n  statementCount\n  publisherCount\n  firstDate\n  lastDate\n  listed: statements(first: 1) {\n    totalCount\n  }\n}',
};
export const PairInFull: Operation<PairInFullQuery, PairInFullQueryVariables> = {
  name: 'PairInFull',
  text: 'query PairInFull($a: ID!, $b: ID!, $scope: Scope, $lang: String, $verdict: Verdict) {\n  compare(a: $a, b: $b, scope: $scope) {\n    ...PairFacts\n    relations {\n      ...RelationFacts\n      evidence(first: 5) {\n        totalCount\n        nodes {\n          ...StatementFacts\n        }\n      }\n    }\n    issues(verdict: $verdict, first: 10) {\n      ...IssuesOfPair\n      nodes {\n        from {\n          statements(first: 3) {\n            nodes {\n              ...StatementFacts\n            }\n          }\n        }\n        to {\n          statements(first: 3) {\n            nodes {\n              ...StatementFacts\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment PairFacts on Comparison {\n  a {\n    ...ActorRef\n  }\n  b {\n    ...ActorRef\n  }\n  summary\n  sharedIssues\n  opposedOn\n  alignedOn\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}\n\nfragment RelationFacts on Relation {\n  verdict\n  basis\n  summary\n  count\n  since\n  conditional\n  attributedOnly\n  publisherCount\n  from {\n    ...ActorRef\n  }\n  to {\n    ...ActorRef\n  }\n}\n\nfragment StatementFacts on Statement {\n  id\n  speaker {\n    ...ActorRef\n  }\n  principal {\n    ...ActorRef\n  }\n  reportedBy {\n    ...ActorRef\n  }\n  position {\n    id\n    label\n  }\n  issue {\n    id\n    title\n  }\n  mode\n  quote\n  summary\n  condition\n  date\n  dateEarliest\n  dateLatest\n  dateBasis\n  dateNote\n  confidence\n  rank\n  retractedAt\n  citations {\n    locator\n    document {\n      id\n      title\n      publisher\n      url\n      lang\n    }\n  }\n}\n\nfragment IssuesOfPair on IssueComparisonConnection {\n  totalCount\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  nodes {\n    verdict\n    issue {\n      ...IssueRef\n    }\n    from {\n      ...StanceInWords\n    }\n    to {\n      ...StanceInWords\n    }\n  }\n}\n\nfragment IssueRef on Issue {\n  id\n  title\n  question\n}\n\nfragment StanceInWords on Stance {\n  summary\n  side\n  current {\n    id\n    label\n  }\n  conditional\n  conditions\n  contradictory\n  changed\n  attributedOnly\n  statementCount\n  publisherCount\n  firstDate\n  lastDate\n  listed: statements(first: 1) {\n    totalCount\n  }\n}',
};
export const PairDeclarations: Operation<PairDeclarationsQuery, PairDeclarationsQueryVariables> = {
  name: 'PairDeclarations',
  text: 'query PairDeclarations($a: ID!, $b: ID!, $scope: Scope, $lang: String, $first: Int) {\n  compare(a: $a, b: $b, scope: $scope) {\n    relations {\n      verdict\n      basis\n      from {\n        ...ActorRef\n      }\n      evidence(first: $first) {\n        totalCount\n        nodes {\n          ...StatementFacts\n        }\n      }\n    }\n  }\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}\n\nfragment StatementFacts on Statement {\n  id\n  speaker {\n    ...ActorRef\n  }\n  principal {\n    ...ActorRef\n  }\n  reportedBy {\n    ...ActorRef\n  }\n  position {\n    id\n    label\n  }\n  issue {\n    id\n    title\n  }\n  mode\n  quote\n  summary\n  condition\n  date\n  dateEarliest\n  dateLatest\n  dateBasis\n  dateNote\n  confidence\n  rank\n  retractedAt\n  citations {\n    locator\n    document {\n      id\n      title\n      publisher\n      url\n      lang\n    }\n  }\n}',
};
export const EvidenceIssue: Operation<EvidenceIssueQuery, EvidenceIssueQueryVariables> = {
  name: 'EvidenceIssue',
  text: 'query EvidenceIssue($id: ID!, $scope: Scope, $lang: String, $first: Int) {\n  issue(id: $id) {\n    ...IssueRef\n    statementCount\n    about {\n      ...ActorRef\n    }\n    topics {\n      id\n      title\n    }\n    camps(scope: $scope) {\n      label\n      side\n      memberCount\n      members(first: $first) {\n        nodes {\n          ...StanceInWords\n          actor {\n            ...ActorRef\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment IssueRef on Issue {\n  id\n  title\n  question\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}\n\nfragment StanceInWords on Stance {\n  summary\n  side\n  current {\n    id\n    label\n  }\n  conditional\n  conditions\n  contradictory\n  changed\n  attributedOnly\n  statementCount\n  publisherCount\n  firstDate\n  lastDate\n  listed: statements(first: 1) {\n    totalCount\n  }\n}',
};
export const ScopeNames: Operation<ScopeNamesQuery, ScopeNamesQueryVariables> = {
  name: 'ScopeNames',
  text: 'query ScopeNames($ids: [ID!]!, $lang: String) {\n  nodes(ids: $ids) {\n    id\n    ... on Actor {\n      name(lang: $lang)\n    }\n    ... on Issue {\n      title\n    }\n    ... on Topic {\n      title\n    }\n    ... on Position {\n      label\n    }\n  }\n}',
};
export const ActorPage: Operation<ActorPageQuery, ActorPageQueryVariables> = {
  name: 'ActorPage',
  text: 'query ActorPage($id: ID!, $lang: String, $first: Int, $after: String) {\n  actor(by: {id: $id}) {\n    ...ActorRef\n    names {\n      text\n      lang\n      kind\n    }\n    description\n    wikidata\n    externalIds\n    statementCount\n    asPrincipal: stances(scope: {level: PRINCIPAL}, first: 1) {\n      totalCount\n    }\n    ties(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        type\n        role\n        since\n        until\n        quote\n        from {\n          ...ActorRef\n        }\n        to {\n          ...ActorRef\n        }\n        citation {\n          locator\n          document {\n            id\n            title\n            publisher\n            url\n            lang\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}',
};
export const IssuePage: Operation<IssuePageQuery, IssuePageQueryVariables> = {
  name: 'IssuePage',
  text: 'query IssuePage($id: ID!, $lang: String) {\n  issue(id: $id) {\n    ...IssueRef\n    kind\n    scale\n    min\n    max\n    about {\n      ...ActorRef\n    }\n    topics {\n      id\n      title\n    }\n    positions {\n      id\n      label\n      value\n    }\n    statementCount\n    months: timeline(unit: MONTH) {\n      ...TimelinePart\n    }\n    years: timeline(unit: YEAR) {\n      ...TimelinePart\n    }\n    notInMonths: timelineLeftOut(unit: MONTH)\n    notInYears: timelineLeftOut(unit: YEAR)\n  }\n}\n\nfragment IssueRef on Issue {\n  id\n  title\n  question\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}\n\nfragment TimelinePart on TimelineBucket {\n  from\n  to\n  forCount\n  againstCount\n  otherCount\n}',
};
export const IssueCamps: Operation<IssueCampsQuery, IssueCampsQueryVariables> = {
  name: 'IssueCamps',
  text: 'query IssueCamps($id: ID!, $lang: String, $first: Int) {\n  camps(issue: $id) {\n    label\n    side\n    memberCount\n    members(first: $first) {\n      nodes {\n        ...CampMember\n      }\n    }\n  }\n}\n\nfragment CampMember on Stance {\n  actor {\n    ...ActorRef\n  }\n  ...StanceInWords\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}\n\nfragment StanceInWords on Stance {\n  summary\n  side\n  current {\n    id\n    label\n  }\n  conditional\n  conditions\n  contradictory\n  changed\n  attributedOnly\n  statementCount\n  publisherCount\n  firstDate\n  lastDate\n  listed: statements(first: 1) {\n    totalCount\n  }\n}',
};
export const SideMembers: Operation<SideMembersQuery, SideMembersQueryVariables> = {
  name: 'SideMembers',
  text: 'query SideMembers($id: ID!, $side: Side, $lang: String, $first: Int, $after: String) {\n  stances(issue: $id, side: $side, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...CampMember\n    }\n  }\n}\n\nfragment CampMember on Stance {\n  actor {\n    ...ActorRef\n  }\n  ...StanceInWords\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}\n\nfragment StanceInWords on Stance {\n  summary\n  side\n  current {\n    id\n    label\n  }\n  conditional\n  conditions\n  contradictory\n  changed\n  attributedOnly\n  statementCount\n  publisherCount\n  firstDate\n  lastDate\n  listed: statements(first: 1) {\n    totalCount\n  }\n}',
};
export const DocumentPage: Operation<DocumentPageQuery, DocumentPageQueryVariables> = {
  name: 'DocumentPage',
  text: 'query DocumentPage($id: ID!) {\n  document(id: $id) {\n    id\n    title\n    publisher\n    url\n    published\n    publishedEarliest\n    publishedLatest\n    publishedBasis\n    publishedNote\n    retrievedAt\n    lang\n    reliability\n    statementCount\n  }\n}',
};
export const PictureNetwork: Operation<PictureNetworkQuery, PictureNetworkQueryVariables> = {
  name: 'PictureNetwork',
  text: 'query PictureNetwork($input: NetworkInput!, $lang: String) {\n  network(input: $input) {\n    edgesFound\n    statementCount\n    undatedLeftOut\n    firstDate\n    lastDate\n    emptyBecause\n    nodes {\n      id\n      label(lang: $lang)\n      kind\n      isColumn\n      statementCount\n    }\n    edges {\n      source\n      target\n      weight\n      sign\n      congruence\n      conflict\n      statementCount\n    }\n  }\n}',
};
export const PicturePlaces: Operation<PicturePlacesQuery, PicturePlacesQueryVariables> = {
  name: 'PicturePlaces',
  text: 'query PicturePlaces($input: NetworkInput!) {\n  network(input: $input) {\n    firstDate\n    lastDate\n    nodes {\n      id\n      x\n      y\n    }\n  }\n}',
};
export const PictureDeclarations: Operation<PictureDeclarationsQuery, PictureDeclarationsQueryVariables> = {
  name: 'PictureDeclarations',
  text: 'query PictureDeclarations($scope: Scope, $lang: String, $opposition: Boolean!, $alignment: Boolean!) {\n  opposition(scope: $scope, bases: [DECLARED], first: 100) @include(if: $opposition) {\n    ...DeclaredPage\n  }\n  alignment(scope: $scope, bases: [DECLARED], first: 100) @include(if: $alignment) {\n    ...DeclaredPage\n  }\n}\n\nfragment DeclaredPage on RelationConnection {\n  totalCount\n  nodes {\n    verdict\n    count\n    summary\n    conditional\n    attributedOnly\n    from {\n      ...DeclaredEnd\n    }\n    to {\n      ...DeclaredEnd\n    }\n  }\n}\n\nfragment DeclaredEnd on Actor {\n  id\n  kind\n  name(lang: $lang)\n}',
};
export const StatementsPage: Operation<StatementsPageQuery, StatementsPageQueryVariables> = {
  name: 'StatementsPage',
  text: 'query StatementsPage($scope: Scope, $lang: String, $first: Int, $after: String) {\n  statements(scope: $scope, first: $first, after: $after) {\n    totalCount\n    undatedLeftOut\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...StatementFacts\n    }\n  }\n}\n\nfragment StatementFacts on Statement {\n  id\n  speaker {\n    ...ActorRef\n  }\n  principal {\n    ...ActorRef\n  }\n  reportedBy {\n    ...ActorRef\n  }\n  position {\n    id\n    label\n  }\n  issue {\n    id\n    title\n  }\n  mode\n  quote\n  summary\n  condition\n  date\n  dateEarliest\n  dateLatest\n  dateBasis\n  dateNote\n  confidence\n  rank\n  retractedAt\n  citations {\n    locator\n    document {\n      id\n      title\n      publisher\n      url\n      lang\n    }\n  }\n}\n\nfragment ActorRef on Actor {\n  id\n  kind\n  name(lang: $lang)\n}',
};
export const TourActor: Operation<TourActorQuery, TourActorQueryVariables> = {
  name: 'TourActor',
  text: 'query TourActor($id: ID!) {\n  actor(by: {id: $id}) {\n    id\n  }\n}',
};
export const TourIssue: Operation<TourIssueQuery, TourIssueQueryVariables> = {
  name: 'TourIssue',
  text: 'query TourIssue($id: ID!) {\n  issue(id: $id) {\n    id\n  }\n}',
};
export const TourTopic: Operation<TourTopicQuery, TourTopicQueryVariables> = {
  name: 'TourTopic',
  text: 'query TourTopic($id: ID!) {\n  topic(id: $id) {\n    id\n  }\n}',
};
