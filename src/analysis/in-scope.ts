/**
 * The statements that a scope takes in: on every include list and on no exclude list (a statement is on a list of actors when
 * made by or for one of them, of documents or publishers when it cites one of them), and with all the properties asked for.
 * Its whole possible range of days must lie in from..to, and by `asOf` it must certainly have been said; undated ones are left
 * out as soon as one of the three is asked for, and are listed apart. Retracted ones are out, unless `knownAt` asks for what was on
 * record at a moment. Cost: one pass over the statements.
 */
import { dayNumber } from '../domain/partial-date.ts';
import { type Scope, type ScopeLists, WHOLE_GRAPH } from '../domain/scope.ts';
import { holdersOf } from './holders.ts';
import type { Interned } from './intern.ts';
import { OPEN_END, OPEN_START, type StatementColumns } from './statement-columns.ts';
import { isUndated } from './statement-values.ts';

export interface Selection {
  /** Rows in scope, ascending. */
  readonly rows: Int32Array;
  /** Rows that only lack a date, ascending. */
  readonly undatedLeftOut: Int32Array;
}

type RowTest = (row: number) => boolean;

/** `among`: the only rows that are looked at, ascending; all where left out. */
export function inScope(columns: StatementColumns, scope: Scope, among?: Int32Array): Selection {
  const tests = [
    onRecord(columns, scope),
    ...listTests(columns, scope.include),
    ...listTests(columns, scope.exclude).map(
      (onList): RowTest =>
        (row) =>
          !onList(row),
    ),
    ...propertyTests(columns, scope),
  ];
  const dates = dateTest(columns, scope);
  let rows = among ?? everyRow(columns);
  for (const test of tests) if (test !== null) rows = passing(rows, test);
  if (dates === null) return { rows, undatedLeftOut: new Int32Array(0) };
  return {
    rows: passing(rows, dates),
    undatedLeftOut: passing(rows, (row) => isUndated(columns, row)),
  };
}

function everyRow({ size }: StatementColumns): Int32Array {
  const rows = new Int32Array(size);
  for (let row = 0; row < size; row++) rows[row] = row;
  return rows;
}

function passing(rows: Int32Array, test: RowTest): Int32Array {
  const kept = new Int32Array(rows.length);
  let size = 0;
  for (let at = 0; at < rows.length; at++) if (test(rows[at]!)) kept[size++] = rows[at]!;
  return kept.slice(0, size);
}

/**
 * Known now, or at the moment that the scope asks for: from the first moment of a recording on, until the last, without it. Null
 * where all are.
 */
function onRecord({ history, histories }: StatementColumns, { knownAt }: Scope): RowTest | null {
  const { start, from, until } = histories;
  const moment = knownAt === null ? null : Date.parse(knownAt);
  const known = Array.from({ length: start.length - 1 }, (_, h) => {
    if (moment === null) return start[h] === start[h + 1] || until[start[h + 1]! - 1] === Infinity;
    for (let at = start[h]!; at < start[h + 1]!; at++)
      if (from[at]! <= moment && moment < until[at]!) return true;
    return false;
  });
  return known.includes(false) ? (row) => known[history[row]!]! : null;
}

/** Whether no statement was retracted: then all of them count in the whole graph. */
export function allOnRecord(columns: StatementColumns): boolean {
  return onRecord(columns, WHOLE_GRAPH) === null;
}

/** One test "is on this list" for every list that is given. */
function listTests(columns: StatementColumns, wanted: ScopeLists): RowTest[] {
  const { speaker, principal, issue, position, cited, issueTopics, publisherOf } = columns;
  const tests: RowTest[] = [];
  const add = (ids: readonly string[] | null, table: Interned, test: (on: Uint8Array) => RowTest): void => {
    if (ids !== null) tests.push(test(flags(table, ids)));
  };
  add(wanted.issues, columns.issues, (on) => (row) => on[issue[row]!] === 1);
  add(wanted.topics, columns.topics, (on) => {
    const issueOn = anyOf(issueTopics, (topic) => on[topic] === 1);
    return (row) => issueOn(issue[row]!);
  });
  add(wanted.actors, columns.actors, (on) => (row) => on[speaker[row]!] === 1 || on[principal[row]!] === 1);
  add(wanted.positions, columns.positions, (on) => (row) => on[position[row]!] === 1);
  add(wanted.documents, columns.documents, (on) => anyOf(cited, (document) => on[document] === 1));
  add(wanted.publishers, columns.publishers, (on) =>
    anyOf(cited, (document) => on[publisherOf[document]!] === 1),
  );
  return tests;
}

function anyOf(all: StatementColumns['cited'], test: (item: number) => boolean): RowTest {
  return (k) => {
    for (let at = all.start[k]!; at < all.start[k + 1]!; at++) if (test(all.items[at]!)) return true;
    return false;
  };
}

/** 1 at the place of every id. An id that no row mentions has no place. */
function flags(table: Interned, ids: readonly string[]): Uint8Array {
  const on = new Uint8Array(table.texts.length);
  for (const id of ids) {
    const place = table.indexOf(id);
    if (place >= 0) on[place] = 1;
  }
  return on;
}

function propertyTests(columns: StatementColumns, scope: Scope): RowTest[] {
  const { reporter, condition, confidence, confidences, deed } = columns;
  const tests: RowTest[] = [];
  if (scope.kinds !== null) {
    const holders = holdersOf(columns, scope);
    tests.push((row) => holders.first(row) >= 0 || holders.second(row) >= 0);
  }
  if (scope.reportedBy !== null) {
    const on = flags(columns.actors, scope.reportedBy);
    tests.push((row) => on[reporter[row]!] === 1);
  }
  if (scope.attribution === 'DIRECT_ONLY') tests.push((row) => reporter[row] === -1);
  if (scope.attribution === 'REPORTED_ONLY') tests.push((row) => reporter[row] !== -1);
  if (scope.conditions === 'UNCONDITIONAL') tests.push((row) => condition[row] === -1);
  if (scope.conditions === 'CONDITIONAL') tests.push((row) => condition[row] !== -1);
  if (scope.modes !== null) {
    const wanted = [scope.modes.includes('WORDS'), scope.modes.includes('DEEDS')];
    tests.push((row) => wanted[deed[row]!]!);
  }
  // Nothing, for "none given", is never at least anything.
  const least = scope.minConfidence;
  if (least !== null) tests.push((row) => confidences[confidence[row]!]! >= least);
  return tests;
}

/** Null where no date is asked for. */
function dateTest(columns: StatementColumns, scope: Scope): RowTest | null {
  const { when, whens } = columns;
  if (scope.from === null && scope.to === null && scope.asOf === null) return null;
  const from = scope.from === null ? OPEN_START : dayNumber(scope.from);
  const to = Math.min(...[scope.to, scope.asOf].map((day) => (day === null ? OPEN_END : dayNumber(day))));
  return (row) =>
    !isUndated(columns, row) && whens.earliest[when[row]!]! >= from && whens.latest[when[row]!]! <= to;
}
