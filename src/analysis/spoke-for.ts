/**
 * Who spoke for whom on which issue. Such a pair is left out on that issue when two actors are compared (the graph model, "who
 * opposes whom"): a spokesman's words are his principal's, so neither agreement nor opposition between the two means anything.
 * Cost: linear in statements.
 */
import { pairKey, type StatementColumns } from './statement-columns.ts';

export interface SpokeFor {
  /** In either direction. */
  has(issue: number, a: number, b: number): boolean;
  /** The others and issues that `actor` is left out with: pairs, one after the other; empty for most actors. */
  of(actor: number): readonly { readonly other: number; readonly issue: number }[];
  /** All of it: two actors and an issue, one after the other. */
  readonly triples: Int32Array;
}

/** `rows`: all statements in scope, the outranked ones included: that one spoke for the other stays true. */
export function spokeFor({ speaker, principal, issue }: StatementColumns, rows: Int32Array): SpokeFor {
  const seen = new Map<number, Set<number>>();
  const triples: number[] = [];
  for (const row of rows) {
    const [a, b, on] = [speaker[row]!, principal[row]!, issue[row]!];
    if (b < 0 || a === b) continue;
    const key = unorderedKey(a, b);
    const issues = seen.get(key) ?? new Set<number>();
    if (issues.has(on)) continue;
    seen.set(key, issues.add(on));
    triples.push(a, b, on);
  }
  return spokeForOf(Int32Array.from(triples));
}

/** From `triples`. */
export function spokeForOf(triples: Int32Array): SpokeFor {
  const pairs = new Map<number, Set<number>>();
  const byActor = new Map<number, { other: number; issue: number }[]>();
  const list = (actor: number, other: number, on: number): void => {
    const found = byActor.get(actor);
    if (found === undefined) byActor.set(actor, [{ other, issue: on }]);
    else found.push({ other, issue: on });
  };
  for (let k = 0; k < triples.length; k += 3) {
    const [a, b, on] = [triples[k]!, triples[k + 1]!, triples[k + 2]!];
    const key = unorderedKey(a, b);
    pairs.set(key, (pairs.get(key) ?? new Set<number>()).add(on));
    list(a, b, on);
    list(b, a, on);
  }
  return {
    has: (on, a, b) => pairs.get(unorderedKey(a, b))?.has(on) ?? false,
    of: (actor) => byActor.get(actor) ?? [],
    triples,
  };
}

function unorderedKey(a: number, b: number): number {
  return a < b ? pairKey(a, b) : pairKey(b, a);
}
