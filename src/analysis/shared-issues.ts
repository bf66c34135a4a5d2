/**
 * The issues that two actors are compared on, with their verdicts: all on which both have a stance, but those on which one of
 * the two spoke for the other. Cost: linear in the stances of the two.
 */
import type { PairCounts } from './pair-counts.ts';
import type { StanceTable } from './stance-table.ts';
import { signOfPair, type Verdict, verdictOfSign } from './verdict.ts';

export interface SharedIssue {
  readonly issue: number;
  /** Places in the table of stances. */
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
}

/** In the order of issues; `wanted`: only those with this verdict. */
export function sharedIssues(
  table: StanceTable,
  a: number,
  b: number,
  wanted: Verdict | null = null,
): SharedIssue[] {
  const { issue, side, camp, ofActor, columns, spokeFor } = table;
  if (a < 0 || b < 0 || a === b) return [];
  const found: SharedIssue[] = [];
  let [mine, theirs] = [ofActor[a]!, ofActor[b]!];
  while (mine < ofActor[a + 1]! && theirs < ofActor[b + 1]!) {
    const [x, y] = [issue[mine]!, issue[theirs]!];
    if (x === y && !spokeFor.has(x, a, b)) {
      const nominal = camp[mine]! >= 0;
      const sign = signOfPair(side[mine]!, camp[mine]!, side[theirs]!, camp[theirs]!, columns.incompatible);
      const verdict = verdictOfSign(sign, nominal);
      if (wanted === null || verdict === wanted) found.push({ issue: x, a: mine, b: theirs, verdict });
    }
    if (x <= y) mine++;
    if (y <= x) theirs++;
  }
  return found;
}

export function countsOf(shared: readonly Pick<SharedIssue, 'verdict'>[]): PairCounts {
  const having = (verdict: Verdict): number => shared.filter((one) => one.verdict === verdict).length;
  return { opposed: having('OPPOSED'), aligned: having('ALIGNED'), shared: shared.length };
}
