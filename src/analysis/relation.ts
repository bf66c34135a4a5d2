/**
 * One relation with its evidence: what is worked out only for the rows of a page. `conditional` and `attributedOnly` say that on
 * every issue behind it one of the two stances is (where one declares, its own). Cost: near linear in the statements of the issues
 * behind it.
 */
import { firstDate, newestFirst } from './newest.ts';
import { partsBehind, type RelationPart, relationParts, type StanceRows } from './relation-parts.ts';
import type { RelationBasis, RelationRow, Sought } from './relation-list.ts';
import { isAttributed, isConditional, noStance, publisherCount, type Stance, stanceFrom } from './stance.ts';
import type { StanceTable } from './stance-table.ts';
import type { TieFacts } from './tie-facts.ts';
import type { Verdict } from './verdict.ts';
import { idAt } from './statement-ids.ts';

export interface Relation {
  /** OPPOSED or ALIGNED: whether this is a relation of opposition or of standing together. */
  readonly sought: Sought;
  readonly basis: RelationBasis;
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  readonly inferred: boolean;
  readonly count: number;
  readonly opposedOn: number;
  readonly alignedOn: number;
  readonly sharedIssues: number;
  /** Of sharedIssues; null where nothing is shared. */
  readonly opposedShare: number | null;
  readonly alignedShare: number | null;
  /** The earliest date among the evidence, as written. */
  readonly since: string | null;
  readonly conditional: boolean;
  readonly attributedOnly: boolean;
  readonly publisherCount: number;
  /** Ids of the issues that make the relation. */
  readonly behind: readonly string[];
  /** Ids of the statements behind it, of both, newest first. */
  readonly evidence: readonly string[];
  /** Id of the tie it was inferred through, and on which basis the tie's other end stands so. */
  readonly tie: string | null;
  readonly through: 'DECLARED' | 'POSITIONAL' | null;
  /** The other end of the tie. */
  readonly via: string | null;
}

export interface IssueComparison {
  readonly issue: string;
  readonly from: Stance;
  readonly to: Stance;
  readonly verdict: Verdict;
}

/** What rests on all statements behind it is worked out when it is asked for: two actors may share thousands of issues. */
export function relationOf(table: StanceTable, ties: TieFacts, row: RelationRow, sought: Sought): Relation {
  const { columns, reading } = table;
  const tie = row.tie < 0 ? null : ties.ties[row.tie]!;
  const behind = lazily(() => partsBehind(table, ties, row, sought));
  // Nothing that the other one says makes a declaration.
  const oneSided = row.basis === 'DECLARED' || row.through === 'DECLARED';
  const stances = ({ from, to }: RelationPart): readonly Int32Array[] =>
    oneSided ? [from.rows] : [from.rows, to.rows];
  const everywhere = (test: (rows: Int32Array) => boolean): boolean =>
    behind().every((part) => stances(part).some(test));
  const evidence = lazily(() => {
    const found = new Set<number>();
    for (const part of behind()) for (const rows of stances(part)) for (const one of rows) found.add(one);
    return found;
  });
  const issuesBehind = lazily(() => behind().map(({ issue }) => columns.issues.texts[issue]!));
  return {
    sought,
    basis: row.basis,
    from: columns.actors.texts[row.from]!,
    to: columns.actors.texts[row.to]!,
    mutual: row.basis === 'POSITIONAL',
    inferred: row.basis === 'AFFILIATION',
    count: row.count,
    ...pairNumbers(row),
    get since() {
      return firstDate(columns, evidence());
    },
    get conditional() {
      return everywhere((rows) => isConditional(columns, rows, reading));
    },
    get attributedOnly() {
      return everywhere((rows) => isAttributed(columns, rows));
    },
    get publisherCount() {
      return publisherCount(columns, evidence());
    },
    get behind() {
      return issuesBehind();
    },
    get evidence() {
      return newestFirst(columns, evidence()).map((statement) => idAt(columns.ids, statement));
    },
    tie: tie === null ? null : tie.id,
    through: row.through,
    via: tie === null ? null : columns.actors.texts[tie.to]!,
  };
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** The relation's issues, those behind it first; `verdict`: only those. */
export function relationIssues(
  table: StanceTable,
  ties: TieFacts,
  row: RelationRow,
  options: { readonly sought: Sought; readonly verdict: Verdict | null },
): RelationPart[] {
  const parts = relationParts(table, ties, row, options.sought);
  return options.verdict === null ? parts : parts.filter((part) => part.verdict === options.verdict);
}

export function issueComparison(table: StanceTable, part: RelationPart): IssueComparison {
  const issue = table.columns.issues.texts[part.issue]!;
  return {
    issue,
    from: fullStance(table, part.from, issue),
    to: fullStance(table, part.to, issue),
    verdict: part.verdict,
  };
}

function fullStance(table: StanceTable, of: StanceRows, issue: string): Stance {
  const actor = table.columns.actors.texts[of.actor]!;
  if (of.rows.length === 0) return noStance(actor, issue);
  return stanceFrom(table.columns, of.rows, { actor, issue, reading: table.reading });
}

type PairNumbers = Pick<
  Relation,
  'opposedOn' | 'alignedOn' | 'sharedIssues' | 'opposedShare' | 'alignedShare'
>;

export function pairNumbers(pair: { opposed: number; aligned: number; shared: number }): PairNumbers {
  const share = (count: number): number | null => (pair.shared === 0 ? null : count / pair.shared);
  return {
    opposedOn: pair.opposed,
    alignedOn: pair.aligned,
    sharedIssues: pair.shared,
    opposedShare: share(pair.opposed),
    alignedShare: share(pair.aligned),
  };
}
