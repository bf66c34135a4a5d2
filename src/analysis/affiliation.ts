/**
 * AFFILIATION relations (the graph model, "who opposes whom"), inferred: A has exactly one tie MEMBER_OF, LEADS, REPRESENTS or PART_OF
 * to B, and stands as B does towards C, on B's own DECLARED or POSITIONAL relation to C. Only B's statements made on days on which
 * the tie may have held are read, and only issues on which A has no stance of its own. Nothing is inferred where A is C, or where C
 * has the same tie to B. As everywhere, an issue is left out where A or B spoke for C or C for one of them.
 * Cost: for each tie, the sum over B's issues of their holders.
 */
import { declarations, sideSought } from './declared.ts';
import { listAt } from './intern.ts';
import type { PairCounts } from './pair-counts.ts';
import { type Reach, reaches } from './reach.ts';
import type { RelationList, Sought } from './relation-list.ts';
import { standing } from './score.ts';
import { type StanceTable, stanceAt } from './stance-table.ts';
import { type TieFact, type TieFacts, whileTied } from './tie-facts.ts';
import { stood, type Verdict, verdictOf } from './verdict.ts';

/** B's stance on one issue, as far as it is lent to A. */
export interface LentStance {
  readonly issue: number;
  /** B's statements while the tie may have held; at least one. */
  readonly rows: Int32Array;
  readonly side: number;
  readonly camp: number;
}

export function lentStances(table: StanceTable, tie: TieFact): LentStance[] {
  const lent: LentStance[] = [];
  for (let stance = table.ofActor[tie.to]!; stance < table.ofActor[tie.to + 1]!; stance++) {
    const issue = table.issue[stance]!;
    if (stanceAt(table, tie.from, issue) >= 0) continue;
    const rows = whileTied(table.columns, listAt(table.statements, stance), tie);
    if (rows.length > 0) lent.push({ issue, rows, ...standing(table.columns, rows, table.reading) });
  }
  return lent;
}

export function mayInfer(facts: TieFacts, tie: TieFact, c: number): boolean {
  return c !== tie.from && c !== tie.to && !facts.has(tie.type, c, tie.to);
}

/** Whether the lent stance declares something about C, the actor that its issue is about. */
export function lentDeclares(table: StanceTable, tie: TieFact, lent: LentStance, sought: Sought): boolean {
  const c = table.columns.about[lent.issue]!;
  return c >= 0 && lent.side === sideSought(sought) && !partsSpoke(table, tie, lent.issue, c);
}

/** How the lent stance stands to C's, which is at place `theirs`; null where the pair is left out on this issue. */
export function lentVerdict(
  table: StanceTable,
  tie: TieFact,
  lent: LentStance,
  theirs: number,
): Verdict | null {
  if (partsSpoke(table, tie, lent.issue, table.actor[theirs]!)) return null;
  return verdictOf(lent, stood(table, theirs), table.columns.incompatible);
}

function partsSpoke(table: StanceTable, tie: TieFact, issue: number, c: number): boolean {
  return table.spokeFor.has(issue, tie.to, c) || table.spokeFor.has(issue, tie.from, c);
}

interface Inferred {
  readonly pair: { opposed: number; aligned: number; shared: number };
  declarations: number;
}

export function affiliationRelations(
  table: StanceTable,
  facts: TieFacts,
  reach: Reach,
  options: { readonly sought: Sought; readonly minShared: number },
  found: RelationList,
): void {
  for (const [place, tie] of facts.ties.entries()) {
    if (reach.allowed[tie.from] !== 1) continue;
    for (const [c, { pair, declarations }] of inferredFrom(table, tie, options.sought)) {
      if (!mayInfer(facts, tie, c) || !reaches(reach, tie.from, c)) continue;
      const row = { basis: 'AFFILIATION' as const, from: tie.from, to: c, ...pair, tie: place };
      const count = soughtCount(pair, options.sought);
      if (declarations > 0) found.push({ ...row, count: declarations, through: 'DECLARED' });
      if (count > 0 && pair.shared >= options.minShared) found.push({ ...row, count, through: 'POSITIONAL' });
    }
  }
}

function soughtCount(pair: PairCounts, sought: Sought): number {
  return sought === 'OPPOSED' ? pair.opposed : pair.aligned;
}

/** Towards whom the tie's first end would stand, and how. */
function inferredFrom(table: StanceTable, tie: TieFact, sought: Sought): Map<number, Inferred> {
  const towards = new Map<number, Inferred>();
  const at = (c: number): Inferred => {
    const known = towards.get(c) ?? { pair: { opposed: 0, aligned: 0, shared: 0 }, declarations: 0 };
    towards.set(c, known);
    return known;
  };
  for (const lent of lentStances(table, tie)) {
    if (lentDeclares(table, tie, lent, sought))
      at(table.columns.about[lent.issue]!).declarations += declarations(table.columns, lent.rows, sought);
    for (const theirs of listAt(table.onIssue, lent.issue)) {
      const verdict = lentVerdict(table, tie, lent, theirs);
      if (verdict === null) continue;
      const { pair } = at(table.actor[theirs]!);
      pair.shared++;
      if (verdict === 'OPPOSED') pair.opposed++;
      if (verdict === 'ALIGNED') pair.aligned++;
    }
  }
  return towards;
}
