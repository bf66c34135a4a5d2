/**
 * Columns brought up to date: some rows go, those of other columns come in (or take the place of rows with the same id). The
 * columns that were there stay as they are for whoever still looks at them. Given in steps of some milliseconds each, so that other
 * work gets its turn in between. Cost: linear in rows.
 */
import { commonPrefix } from './arrange-columns.ts';
import type { DraftTable } from './column-draft.ts';
import { intern } from './intern.ts';
import { issueColumns, type IssueFacts } from './issue-columns.ts';
import { type Merged, mergeTables, moved, type Moves } from './merge-tables.ts';
import { mergeConfidences, mergeHistories, mergeWhens, overlaid } from './merge-values.ts';
import { type Memory, newBytes, newInts, newPlaces, type Places } from './places.ts';
import { firstFrom, idAt, placeOfId, type StatementIds } from './statement-ids.ts';
import type { StatementColumns } from './statement-columns.ts';

export interface ColumnChanges {
  /** Ids of statements that were touched: their rows go. */
  readonly touched: readonly string[];
  /** Those of them that are there now, and what is newly known of documents and actors. */
  readonly fresh: StatementColumns;
  /** Of all issues of both, as they are now. */
  readonly facts: readonly IssueFacts[];
}

const MEMORY: Memory = 'SHARED';

export function* mergeColumns(
  base: StatementColumns,
  { touched, fresh, facts }: ColumnChanges,
): Generator<void, StatementColumns> {
  const tables = mergeTables(base, fresh);
  const from = sources(base, fresh, touched);
  yield;
  const rows: Partial<Record<RowPart, Places>> = {};
  for (const [name, table] of Object.entries(TABLE_OF) as [RowPart, DraftTable][]) {
    rows[name] = mergeRows(from, base[name], fresh[name], ofTable(tables[table]));
    yield;
  }
  const whens = mergeWhens(base, fresh, tables.dates);
  const when = mergeRows(from, base.when, fresh.when, whens);
  yield;
  const confidences = mergeConfidences(base, fresh);
  const confidence = mergeRows(from, base.confidence, fresh.confidence, confidences);
  yield;
  const histories = mergeHistories(base.histories, fresh.histories);
  const history = mergeRows(from, base.history, fresh.history, histories);
  yield;
  const flags = {
    deed: mergeFlags(from, base.deed, fresh.deed),
    preferred: mergeFlags(from, base.preferred, fresh.preferred),
  };
  yield;
  const cited = mergeCited(base, fresh, from, tables.documents);
  yield;
  const ids = mergeIds(base.ids, fresh.ids, from);
  yield;
  return {
    size: from.length,
    ids,
    ...(rows as Record<RowPart, Places>),
    when,
    confidence,
    history,
    ...flags,
    cited,
    whens: whens.whens,
    confidences: confidences.confidences,
    histories: histories.histories,
    ...aroundStatements(base, fresh, tables, facts),
  };
}

function ofTable({ table, ...moves }: Merged): Moves & { readonly most: number } {
  return { ...moves, most: table.texts.length };
}

function aroundStatements(
  base: StatementColumns,
  fresh: StatementColumns,
  merged: Record<DraftTable, Merged>,
  facts: readonly IssueFacts[],
) {
  const { actors, documents, publishers } = merged;
  const tables = mapped(merged, ({ table }) => table);
  const topics = intern(facts.flatMap((issue) => issue.topics));
  const known = facts.filter(({ id }) => tables.issues.indexOf(id) >= 0);
  return {
    ...tables,
    topics,
    actorKind: overlaid(actors, base.actorKind, fresh.actorKind, -1),
    publisherOf: overlaid(
      documents,
      moved(base.publisherOf, publishers.fromBase),
      moved(fresh.publisherOf, publishers.fromFresh),
    ),
    publishedOf: overlaid(documents, base.publishedOf, fresh.publishedOf),
    ...issueColumns({ ...tables, topics }, known),
  };
}

function mapped<To>(tables: Record<DraftTable, Merged>, to: (table: Merged) => To): Record<DraftTable, To> {
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, to(table)])) as Record<
    DraftTable,
    To
  >;
}

const TABLE_OF = {
  speaker: 'actors',
  principal: 'actors',
  reporter: 'actors',
  issue: 'issues',
  position: 'positions',
  condition: 'conditions',
} as const satisfies Partial<Record<keyof StatementColumns, DraftTable>>;
type RowPart = keyof typeof TABLE_OF;

/** Where each row comes from: a row of the base, or -1 - k for row k of the fresh ones. */
function sources(base: StatementColumns, fresh: StatementColumns, touched: readonly string[]): Int32Array {
  const gone = new Uint8Array(base.size);
  let left = base.size;
  const take = (id: string): void => {
    const row = placeOfId(base.ids, id);
    if (row < 0 || gone[row] === 1) return;
    gone[row] = 1;
    left -= 1;
  };
  for (const id of touched) take(id);
  const before = new Int32Array(fresh.size);
  for (let k = 0; k < fresh.size; k++) {
    const id = idAt(fresh.ids, k);
    take(id);
    before[k] = firstFrom(base.ids, id);
  }
  const from = new Int32Array(left + fresh.size);
  let [size, next] = [0, 0];
  for (let row = 0; row <= base.size; row++) {
    while (next < fresh.size && before[next] === row) from[size++] = -1 - next++;
    if (row < base.size && gone[row] === 0) from[size++] = row;
  }
  return from;
}

function mergeRows(
  from: Int32Array,
  base: Places,
  fresh: Places,
  { fromBase, fromFresh, most }: Moves & { readonly most: number },
): Places {
  if (fresh.length === 0 && from.length === base.length && fromBase === null) return base;
  const to = newPlaces(from.length, most, MEMORY);
  for (let k = 0; k < from.length; k++) {
    const row = from[k]!;
    const place = row >= 0 ? base[row]! : fresh[-1 - row]!;
    const moves = row >= 0 ? fromBase : fromFresh;
    to[k] = place < 0 || moves === null ? place : moves[place]!;
  }
  return to;
}

function mergeFlags(from: Int32Array, base: Uint8Array, fresh: Uint8Array): Uint8Array {
  if (fresh.length === 0 && from.length === base.length) return base;
  const to = newBytes(from.length, MEMORY);
  for (let k = 0; k < from.length; k++) to[k] = from[k]! >= 0 ? base[from[k]!]! : fresh[-1 - from[k]!]!;
  return to;
}

function mergeCited(
  base: StatementColumns,
  fresh: StatementColumns,
  from: Int32Array,
  { table, fromBase, fromFresh }: Merged,
): StatementColumns['cited'] {
  if (fresh.size === 0 && from.length === base.size && fromBase === null) return base.cited;
  const start = newInts(from.length + 1, MEMORY);
  const items = newPlaces(base.cited.items.length + fresh.cited.items.length, table.texts.length, MEMORY);
  let size = 0;
  for (let k = 0; k < from.length; k++) {
    const row = from[k]!;
    const { cited } = row >= 0 ? base : fresh;
    const moves = row >= 0 ? fromBase : fromFresh;
    const list = row >= 0 ? row : -1 - row;
    for (let at = cited.start[list]!; at < cited.start[list + 1]!; at++)
      items[size++] = moves === null ? cited.items[at]! : moves[cited.items[at]!]!;
    start[k + 1] = size;
  }
  return { start, items: items.subarray(0, size) };
}

function mergeIds(base: StatementIds, fresh: StatementIds, from: Int32Array): StatementIds {
  if (fresh.start.length === 1 && from.length + 1 === base.start.length) return base;
  const prefix =
    base.start.length === 1
      ? fresh.prefix
      : fresh.start.length === 1
        ? base.prefix
        : commonPrefix(base.prefix, fresh.prefix);
  const encoder = new TextEncoder();
  const baseTail = encoder.encode(base.prefix.slice(prefix.length));
  const freshTail = encoder.encode(fresh.prefix.slice(prefix.length));
  const start = newInts(from.length + 1, MEMORY);
  const all =
    base.bytes.length + fresh.bytes.length + from.length * Math.max(baseTail.length, freshTail.length);
  const bytes = newBytes(all, MEMORY);
  let size = 0;
  for (let k = 0; k < from.length; k++) {
    const ofBase = from[k]! >= 0;
    const [ids, tail, row] = ofBase ? [base, baseTail, from[k]!] : [fresh, freshTail, -1 - from[k]!];
    for (let at = 0; at < tail.length; at++) bytes[size++] = tail[at]!;
    const end = ids.start[row + 1]!;
    for (let at = ids.start[row]!; at < end; at++) bytes[size++] = ids.bytes[at]!;
    start[k + 1] = size;
  }
  return { prefix, start, bytes: bytes.subarray(0, size) };
}
