/** From an issue or an actor to its statements, and from the newest statement to the oldest. Costs: linear in statements. */
import type { IntLists } from './intern.ts';
import { sortDay } from './newest.ts';
import { type Memory, newInts } from './places.ts';
import type { StatementColumns } from './statement-columns.ts';

export interface StatementReach {
  /** By issue: its rows, ascending. */
  readonly ofIssue: IntLists;
  /** By actor: the rows that it made or that were made on its behalf, each once, ascending. */
  readonly ofActor: IntLists;
  /** All rows, newest first, then by id. */
  readonly newest: Int32Array;
}

/** In steps of some milliseconds. */
export function* statementReach(
  columns: StatementColumns,
  memory: Memory = 'OWN',
): Generator<void, StatementReach> {
  const { issue, speaker, principal, issues, actors } = columns;
  const ofIssue = grouped(
    columns,
    memory,
    issues.texts.length,
    (row) => issue[row]!,
    () => -1,
  );
  yield;
  const second = (row: number): number => (principal[row] === speaker[row] ? -1 : principal[row]!);
  const ofActor = grouped(columns, memory, actors.texts.length, (row) => speaker[row]!, second);
  yield;
  return { ofIssue, ofActor, newest: newestRows(columns, memory) };
}

function grouped(
  { size }: StatementColumns,
  memory: Memory,
  groups: number,
  first: (row: number) => number,
  second: (row: number) => number,
): IntLists {
  const start = newInts(groups + 1, memory);
  for (let row = 0; row < size; row++) {
    start[first(row) + 1]!++;
    if (second(row) >= 0) start[second(row) + 1]!++;
  }
  for (let group = 0; group < groups; group++) start[group + 1]! += start[group]!;
  const items = newInts(start[groups]!, memory);
  const next = start.slice();
  for (let row = 0; row < size; row++) {
    items[next[first(row)]!++] = row;
    if (second(row) >= 0) items[next[second(row)]!++] = row;
  }
  return { start, items };
}

/** By the few different days. */
function newestRows(columns: StatementColumns, memory: Memory): Int32Array {
  const { when, whens, size } = columns;
  const days = Int32Array.from(whens.date, (_, place) => dayOfWhen(columns, place));
  const sorted = [...new Set(days)].sort((a, b) => b - a);
  const rankOfDay = new Map(sorted.map((day, rank) => [day, rank]));
  const rank = Int32Array.from(days, (day) => rankOfDay.get(day)!);
  const next = new Int32Array(sorted.length + 1);
  for (let row = 0; row < size; row++) next[rank[when[row]!]! + 1]!++;
  for (let k = 0; k < sorted.length; k++) next[k + 1]! += next[k]!;
  const rows = newInts(size, memory);
  for (let row = 0; row < size; row++) rows[next[rank[when[row]!]!]!++] = row;
  return rows;
}

function dayOfWhen({ whens }: StatementColumns, place: number): number {
  return sortDay({ whens, when: Int32Array.of(place) }, 0);
}
