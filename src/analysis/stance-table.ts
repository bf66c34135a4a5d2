/**
 * Every stance of a scope as columns of numbers: who stands where on which issue. Stances are in the order of actor, then issue;
 * those of one actor lie together, and those of one issue are listed. Words, dates and conditions are worked out for single
 * stances (stance.ts). Cost: linear in statements (a counting sort), allocating nothing for an actor with one statement on an issue.
 */
import type { Reading, Scope } from '../domain/scope.ts';
import { bestStatements } from './best-statements.ts';
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
    ofActor: starts(actor, columns.actors.texts.length),
    onIssue: byIssue(issue, columns.issues.texts.length),
  };
}

interface Held {
  readonly holder: Int32Array;
  readonly row: Int32Array;
}

/** One entry for each holder of each row, in the order of holder, issue, row. */
function sortedByHolder(columns: StatementColumns, rows: Int32Array, scope: Scope): Held {
  const holders = holdersOf(columns, scope);
  const holder: number[] = [];
  const row: number[] = [];
  for (const each of rows)
    for (const one of [holders.first(each), holders.second(each)])
      if (one >= 0) {
        holder.push(one);
        row.push(each);
      }
  const issueOf = (entry: number): number => columns.issue[row[entry]!]!;
  const identity = Int32Array.from(row, (_, entry) => entry);
  const byIssueFirst = countingSort(identity, issueOf, columns.issues.texts.length);
  const order = countingSort(byIssueFirst, (entry) => holder[entry]!, columns.actors.texts.length);
  return { holder: order.map((entry) => holder[entry]!), row: order.map((entry) => row[entry]!) };
}

/** Stable, in linear time; keys from 0 up to, without, `keys`. */
function countingSort(entries: Int32Array, keyOf: (entry: number) => number, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const entry of entries) next[keyOf(entry) + 1]!++;
  for (let key = 0; key < keys; key++) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(entries.length);
  for (const entry of entries) sorted[next[keyOf(entry)]!++] = entry;
  return sorted;
}

function groupStances(columns: StatementColumns, held: Held) {
  const actor: number[] = [];
  const issue: number[] = [];
  const start: number[] = [];
  for (let entry = 0; entry < held.row.length; entry++) {
    const issueHere = columns.issue[held.row[entry]!]!;
    if (actor.at(-1) === held.holder[entry] && issue.at(-1) === issueHere) continue;
    actor.push(held.holder[entry]!);
    issue.push(issueHere);
    start.push(entry);
  }
  start.push(held.row.length);
  const statements: IntLists = { start: Int32Array.from(start), items: held.row };
  return { actor: Int32Array.from(actor), issue: Int32Array.from(issue), statements };
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

/** Where each key starts once they are sorted. */
function starts(all: Int32Array, keys: number): Int32Array {
  const start = new Int32Array(keys + 1);
  for (const key of all) start[key + 1]!++;
  for (let key = 0; key < keys; key++) start[key + 1]! += start[key]!;
  return start;
}

function byIssue(issue: Int32Array, issues: number): IntLists {
  const stances = Int32Array.from(issue, (_, stance) => stance);
  return { start: starts(issue, issues), items: countingSort(stances, (stance) => issue[stance]!, issues) };
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
