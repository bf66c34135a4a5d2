/**
 * Every stance of a scope as columns of numbers: who stands where on which issue. Stances are in the order of actor, then issue;
 * those of one actor lie together, and those of one issue are listed. Words, dates and conditions are worked out for single
 * stances (stance.ts). Cost: linear in statements (a counting sort), allocating nothing for an actor with one statement on an issue.
 */
import type { Reading, Scope } from '../domain/scope.ts';
import { bestStatements } from './best-statements.ts';
import { countingSort, startsOf } from './counting-sort.ts';
import { holdersOf } from './holders.ts';
import { inScope } from './in-scope.ts';
import type { IntLists } from './intern.ts';
import { standing } from './score.ts';
import { NO_SIDE, sideNumber } from './side.ts';
import { type SpokeFor, spokeFor } from './spoke-for.ts';
import type { StatementColumns } from './statement-columns.ts';
import { valueOf } from './statement-values.ts';

export interface StanceTable {
  readonly columns: StatementColumns;
  readonly scope: Scope;
  readonly reading: Reading;
  /** Best statements in scope, ascending: what all stances rest on. */
  readonly rows: Int32Array;
  readonly undatedLeftOut: Int32Array;
  readonly spokeFor: SpokeFor;
  /** Number of stances. */
  readonly size: number;
  /** By stance. */
  readonly actor: Int32Array;
  readonly issue: Int32Array;
  readonly score: Float64Array;
  readonly side: Int8Array;
  /** Place of the position on a nominal issue, else -1. */
  readonly camp: Int32Array;
  /** The rows of each stance, ascending. */
  readonly statements: IntLists;
  /** Stances of actor a: from `ofActor[a]` up to, without, `ofActor[a + 1]`. */
  readonly ofActor: Int32Array;
  /** Stances on each issue, in the order of actors. */
  readonly onIssue: IntLists;
}

/** `among`: the only rows that are looked at, ascending; all where left out. */
export function stanceTable(columns: StatementColumns, scope: Scope, among?: Int32Array): StanceTable {
  const selection = inScope(columns, scope, among);
  const rows = bestStatements(columns, selection.rows);
  const held = sortedByHolder(columns, rows, scope);
  const groups = groupStances(columns, held);
  const { actor, issue, statements } = groups;
  const issues = columns.issues.texts.length;
  return {
    columns,
    scope,
    reading: scope.reading,
    rows,
    undatedLeftOut: selection.undatedLeftOut,
    spokeFor: spokeFor(columns, selection.rows),
    size: actor.length,
    actor,
    issue,
    ...standings(columns, statements, scope.reading),
    statements,
    ofActor: startsOf(actor, columns.actors.texts.length),
    onIssue: { start: startsOf(issue, issues), items: countingSort(issue, issues) },
  };
}

interface Held {
  readonly holder: Int32Array;
  readonly row: Int32Array;
}

/** One entry for each holder of each row, in the order of holder, issue, row. */
function sortedByHolder(columns: StatementColumns, rows: Int32Array, scope: Scope): Held {
  const holders = holdersOf(columns, scope);
  const holder = new Int32Array(2 * rows.length);
  const row = new Int32Array(2 * rows.length);
  let size = 0;
  const add = (one: number, each: number): void => {
    if (one < 0) return;
    holder[size] = one;
    row[size++] = each;
  };
  for (let at = 0; at < rows.length; at++) {
    add(holders.first(rows[at]!), rows[at]!);
    add(holders.second(rows[at]!), rows[at]!);
  }
  const issue = new Int32Array(size);
  for (let entry = 0; entry < size; entry++) issue[entry] = columns.issue[row[entry]!]!;
  const byIssueFirst = countingSort(issue, columns.issues.texts.length);
  const order = countingSort(holder.subarray(0, size), columns.actors.texts.length, byIssueFirst);
  return { holder: picked(holder, order), row: picked(row, order) };
}

function picked(from: Int32Array, order: Int32Array): Int32Array {
  const into = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) into[at] = from[order[at]!]!;
  return into;
}

function groupStances(columns: StatementColumns, held: Held) {
  const entries = held.row.length;
  const [actor, issue] = [new Int32Array(entries), new Int32Array(entries)];
  const start = new Int32Array(entries + 1);
  let size = 0;
  for (let entry = 0; entry < entries; entry++) {
    const [by, on] = [held.holder[entry]!, columns.issue[held.row[entry]!]!];
    if (size > 0 && actor[size - 1] === by && issue[size - 1] === on) continue;
    actor[size] = by;
    issue[size] = on;
    start[size++] = entry;
  }
  start[size] = entries;
  const statements: IntLists = { start: start.slice(0, size + 1), items: held.row };
  return { actor: actor.slice(0, size), issue: issue.slice(0, size), statements };
}

function standings(columns: StatementColumns, statements: IntLists, reading: Reading) {
  const size = statements.start.length - 1;
  const score = new Float64Array(size);
  const side = new Int8Array(size);
  const camp = new Int32Array(size).fill(-1);
  for (let stance = 0; stance < size; stance++) {
    const [from, to] = [statements.start[stance]!, statements.start[stance + 1]!];
    const first = statements.items[from]!;
    if (to - from > 1) {
      const found = standing(columns, statements.items.subarray(from, to), reading);
      score[stance] = found.score;
      side[stance] = found.side;
      camp[stance] = found.camp;
    } else {
      score[stance] = valueOf(columns, first);
      side[stance] = sideNumber(score[stance]!);
      if (side[stance] === NO_SIDE) camp[stance] = columns.position[first]!;
    }
  }
  return { score, side, camp };
}

/** The stance of an actor on an issue, as a place in the table; -1 where there is none. Cost: logarithmic. */
export function stanceAt(table: StanceTable, actor: number, issue: number): number {
  if (actor < 0 || issue < 0) return -1;
  let [low, high] = [table.ofActor[actor]!, table.ofActor[actor + 1]!];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table.issue[middle]! < issue) low = middle + 1;
    else high = middle;
  }
  return low < table.ofActor[actor + 1]! && table.issue[low] === issue ? low : -1;
}
