/**
 * Everything about single stances: what is worked out only for the stances that are shown. The rules are those of the graph
 * model, "from statements to a stance"; identical statements are listed all, and counted once in the counts. Dates, conditions,
 * `contradictory` and `changed` look at all best statements whatever the reading. Cost: near linear in the stance's citations.
 */
import { listAt } from './intern.ts';
import { firstDate, lastDate, newestFirst } from './newest.ts';
import { latestOf, parting } from './order-in-time.ts';
import { countedOnce, rowsRead, standing } from './score.ts';
import { NO_SIDE, type Side, sideName, sideNumber } from './side.ts';
import type { StanceTable } from './stance-table.ts';
import type { StatementColumns } from './statement-columns.ts';
import type { Reading } from '../domain/scope.ts';
import { idAt } from './statement-ids.ts';
import { valueOf } from './statement-values.ts';

export interface Stance {
  readonly actor: string;
  readonly issue: string;
  /** Ids of the latest statements' positions, sorted. */
  readonly current: readonly string[];
  /** -1..1; null on a nominal scale and where there is no statement. */
  readonly score: number | null;
  readonly side: Side | null;
  /** Nominal scale: id of the commonest position. */
  readonly camp: string | null;
  /** What the words are made of: the statements that the reading looks at, identical ones once. */
  readonly read: SideCounts;
  /** All statements that make its side carry a condition. */
  readonly conditional: boolean;
  /** Different ones, newest first. */
  readonly conditions: readonly string[];
  readonly contradictory: boolean;
  readonly changed: boolean;
  readonly attributedOnly: boolean;
  readonly statementCount: number;
  /** All three are 0 on a nominal scale. */
  readonly forCount: number;
  readonly againstCount: number;
  readonly neutralCount: number;
  readonly publisherCount: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Ids, newest first. */
  readonly statements: readonly string[];
}

export interface SideCounts {
  readonly statements: number;
  readonly for: number;
  readonly against: number;
  readonly neutral: number;
  /** Nominal scale: statements with the commonest position. */
  readonly camp: number;
}

/** The stance at place `stance` of the table. */
export function stanceOf(table: StanceTable, stance: number): Stance {
  const { columns } = table;
  return stanceFrom(columns, listAt(table.statements, stance), {
    actor: columns.actors.texts[table.actor[stance]!]!,
    issue: columns.issues.texts[table.issue[stance]!]!,
    reading: table.reading,
  });
}

/** `current` of the same stance, for who needs no more of it. */
export function currentOf(table: StanceTable, stance: number): readonly string[] {
  return currentPositions(table.columns, listAt(table.statements, stance));
}

export interface StanceOwner {
  readonly actor: string;
  readonly issue: string;
  readonly reading: Reading;
}

/** `rows`: at least one best statement of the owner on the issue. */
export function stanceFrom(columns: StatementColumns, rows: Int32Array, owner: StanceOwner): Stance {
  const { score, side, camp } = standing(columns, rows, owner.reading);
  const read = rowsRead(columns, rows, owner.reading);
  const all = sideCounts(columns, rows, camp);
  const parted = parting(columns, rows);
  const newest = newestFirst(columns, rows);
  return {
    actor: owner.actor,
    issue: owner.issue,
    current: currentPositions(columns, rows),
    score: side === NO_SIDE ? null : score,
    side: sideName(side),
    camp: camp < 0 ? null : columns.positions.texts[camp]!,
    read: sideCounts(columns, read, camp),
    conditional: isConditional(columns, rows, owner.reading),
    conditions: conditionsOf(columns, newest),
    contradictory: parted === 'MINGLED',
    changed: parted === 'PARTED',
    attributedOnly: isAttributed(columns, rows),
    statementCount: all.statements,
    forCount: all.for,
    againstCount: all.against,
    neutralCount: all.neutral,
    publisherCount: publisherCount(columns, rows),
    firstDate: firstDate(columns, rows),
    lastDate: lastDate(columns, rows),
    statements: newest.map((row) => idAt(columns.ids, row)),
  };
}

/** Somebody's stance where nothing in scope was said: shown beside another one, never listed by itself. */
export function noStance(actor: string, issue: string): Stance {
  return {
    actor,
    issue,
    current: [],
    score: null,
    side: null,
    camp: null,
    read: { statements: 0, for: 0, against: 0, neutral: 0, camp: 0 },
    conditional: false,
    conditions: [],
    contradictory: false,
    changed: false,
    attributedOnly: false,
    statementCount: 0,
    forCount: 0,
    againstCount: 0,
    neutralCount: 0,
    publisherCount: 0,
    firstDate: null,
    lastDate: null,
    statements: [],
  };
}

function currentPositions(columns: StatementColumns, rows: Int32Array): string[] {
  const latest = new Set([...latestOf(columns, rows)].map((row) => columns.position[row]!));
  return [...latest].sort((a, b) => a - b).map((position) => columns.positions.texts[position]!);
}

/** All statements that make its side carry a condition. `rows` as for stanceFrom. */
export function isConditional(columns: StatementColumns, rows: Int32Array, reading: Reading): boolean {
  const { side, camp } = standing(columns, rows, reading);
  const making = makingItsSide(columns, rowsRead(columns, rows, reading), side, camp);
  return making.every((row) => columns.condition[row] !== -1);
}

/** Nobody but others says so: every statement is attributed by a reporter. */
export function isAttributed(columns: StatementColumns, rows: Int32Array): boolean {
  return rows.every((row) => columns.reporter[row] !== -1);
}

/** The statements on the stance's own side (nominal: of its camp); all, where its side comes from both sides cancelling out. */
function makingItsSide(columns: StatementColumns, rows: Int32Array, side: number, camp: number): Int32Array {
  const making = rows.filter((row) =>
    side === NO_SIDE ? columns.position[row] === camp : sideNumber(valueOf(columns, row)) === side,
  );
  return making.length > 0 ? making : rows;
}

function sideCounts(columns: StatementColumns, rows: Int32Array, camp: number): SideCounts {
  const counted = countedOnce(columns, rows);
  const on = (side: number): number =>
    counted.reduce((sum, row) => sum + Number(sideNumber(valueOf(columns, row)) === side), 0);
  return {
    statements: counted.length,
    for: on(1),
    against: on(-1),
    neutral: on(0),
    camp: counted.reduce((sum, row) => sum + Number(columns.position[row] === camp), 0),
  };
}

function conditionsOf(columns: StatementColumns, newest: readonly number[]): string[] {
  const found = new Set(newest.map((row) => columns.condition[row]!));
  found.delete(-1);
  return [...found].map((condition) => columns.conditions.texts[condition]!);
}

/** Different publishers of the documents that `rows` cite; documents without a named publisher add none. */
export function publisherCount(columns: StatementColumns, rows: Iterable<number>): number {
  const found = new Set<number>();
  for (const row of rows)
    for (const document of listAt(columns.cited, row)) found.add(columns.publisherOf[document]!);
  found.delete(-1);
  return found.size;
}
