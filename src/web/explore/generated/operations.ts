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

export type CampsOfIssueQueryVariables = Exact<{
  issue: string | number;
  scope?: Scope | null | undefined;
  lang?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type CampsOfIssueQuery = {
  camps: Array<{
    label: string;
    side: Side | null;
    memberCount: number;
    members: {
      totalCount: number;
      nodes: Array<{ summary: string; actor: { id: string; kind: ActorKind; name: string } }>;
    };
  }>;
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

export const CampsOfIssue: Operation<CampsOfIssueQuery, CampsOfIssueQueryVariables> = {
  name: 'CampsOfIssue',
  text: 'query CampsOfIssue($issue: ID!, $scope: Scope, $lang: String, $first: Int) {\n  camps(issue: $issue, scope: $scope) {\n    label\n    side\n    memberCount\n    members(first: $first) {\n      totalCount\n      nodes {\n        summary\n        actor {\n          id\n          kind\n          name(lang: $lang)\n        }\n      }\n    }\n  }\n}',
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
