/**
 * What one relation consists of: its issues, those behind it first, each with the two stances and the verdict. Cost: linear in the
 * stances of the actors involved.
 */
import { lentDeclares, lentStances, type LentStance, lentVerdict } from './affiliation.ts';
import { declares } from './declared.ts';
import { listAt } from './intern.ts';
import type { RelationRow, Sought } from './relation-list.ts';
import { type SharedIssue, sharedIssues } from './shared-issues.ts';
import { type StanceTable, stanceAt } from './stance-table.ts';
import type { TieFact, TieFacts } from './tie-facts.ts';
import type { Verdict } from './verdict.ts';

/** A stance as its statements; none for an actor about whom something is declared and who says nothing. */
export interface StanceRows {
  readonly actor: number;
  readonly rows: Int32Array;
}

export interface RelationPart {
  readonly issue: number;
  readonly from: StanceRows;
  readonly to: StanceRows;
  readonly verdict: Verdict;
  /** One of the issues that make the relation. */
  readonly behind: boolean;
}

/** In an inferred relation `from` holds the stances of the other end of the tie: those that are lent. */
export function relationParts(
  table: StanceTable,
  ties: TieFacts,
  row: RelationRow,
  sought: Sought,
): RelationPart[] {
  const all =
    row.basis === 'AFFILIATION'
      ? inferredParts(table, ties.ties[row.tie]!, row, sought)
      : directParts(table, row, sought);
  return all.sort((a, b) => Number(b.behind) - Number(a.behind) || a.issue - b.issue);
}

/** Only those behind it, in the same order. */
export function partsBehind(
  table: StanceTable,
  ties: TieFacts,
  row: RelationRow,
  sought: Sought,
): RelationPart[] {
  const { basis, from, to } = row;
  if (basis === 'DECLARED') return declaredParts(table, declaredIssues(table, from, to, sought), row, sought);
  if (basis === 'POSITIONAL')
    return sharedIssues(table, from, to, sought).map((one) => sharedPart(table, one, row, true));
  return relationParts(table, ties, row, sought).filter((part) => part.behind);
}

export function stanceRows(table: StanceTable, actor: number, issue: number): StanceRows {
  return rowsOfStance(table, actor, stanceAt(table, actor, issue));
}

/** `stance`: place in the table; -1: none. */
export function rowsOfStance(table: StanceTable, actor: number, stance: number): StanceRows {
  return new RowsOfStance(table, actor, stance);
}

/** Two actors may share thousands of issues, and the statements of few of them are looked at. */
class RowsOfStance implements StanceRows {
  readonly actor: number;
  readonly #table: StanceTable;
  readonly #stance: number;

  constructor(table: StanceTable, actor: number, stance: number) {
    this.actor = actor;
    this.#table = table;
    this.#stance = stance;
  }

  get rows(): Int32Array {
    return this.#stance < 0 ? NOTHING : listAt(this.#table.statements, this.#stance);
  }
}

const NOTHING = new Int32Array(0);

function directParts(table: StanceTable, row: RelationRow, sought: Sought): RelationPart[] {
  const { from, to } = row;
  const declared = row.basis === 'DECLARED' ? declaredIssues(table, from, to, sought) : [];
  const isDeclared = new Set(declared);
  const shared = sharedIssues(table, from, to).filter(({ issue }) => !isDeclared.has(issue));
  return [
    ...declaredParts(table, declared, row, sought),
    ...shared.map((one) => sharedPart(table, one, row, row.basis === 'POSITIONAL' && one.verdict === sought)),
  ];
}

function declaredParts(
  table: StanceTable,
  issues: readonly number[],
  { from, to }: RelationRow,
  sought: Sought,
): RelationPart[] {
  return issues.map((issue) => ({
    issue,
    from: stanceRows(table, from, issue),
    to: stanceRows(table, to, issue),
    verdict: sought,
    behind: true,
  }));
}

function sharedPart(
  table: StanceTable,
  { issue, a, b, verdict }: SharedIssue,
  { from, to }: RelationRow,
  behind: boolean,
): RelationPart {
  return { issue, from: rowsOfStance(table, from, a), to: rowsOfStance(table, to, b), verdict, behind };
}

function declaredIssues(table: StanceTable, from: number, to: number, sought: Sought): number[] {
  const issues: number[] = [];
  for (let stance = table.ofActor[from]!; stance < table.ofActor[from + 1]!; stance++) {
    const issue = table.issue[stance]!;
    if (table.columns.about[issue] === to && declares(table, stance, sought)) issues.push(issue);
  }
  return issues;
}

function inferredParts(table: StanceTable, tie: TieFact, row: RelationRow, sought: Sought): RelationPart[] {
  const parts: RelationPart[] = [];
  for (const lent of lentStances(table, tie)) {
    const declared =
      row.through === 'DECLARED' &&
      table.columns.about[lent.issue] === row.to &&
      lentDeclares(table, tie, lent, sought);
    const verdict = declared ? sought : verdictTowards(table, tie, lent, row.to);
    if (verdict === null) continue;
    parts.push({
      issue: lent.issue,
      from: { actor: tie.to, rows: lent.rows },
      to: stanceRows(table, row.to, lent.issue),
      verdict,
      behind: declared || (row.through === 'POSITIONAL' && verdict === sought),
    });
  }
  return parts;
}

function verdictTowards(table: StanceTable, tie: TieFact, lent: LentStance, c: number): Verdict | null {
  const theirs = stanceAt(table, c, lent.issue);
  return theirs < 0 ? null : lentVerdict(table, tie, lent, theirs);
}
