/** Pages and counts of counted statements, from the index: which they are and in what order, not what they say. */
import { allOnRecord, inScope, type Selection } from '../../analysis/in-scope.ts';
import { listAt } from '../../analysis/intern.ts';
import { sortDay } from '../../analysis/newest.ts';
import { firstFrom, idAt } from '../../analysis/statement-ids.ts';
import { OPEN_START, type StatementColumns } from '../../analysis/statement-columns.ts';
import { dayNumber, parsePartialDate } from '../../domain/partial-date.ts';
import { type Scope, WHOLE_GRAPH } from '../../domain/scope.ts';
import type { SortKey, StatementOrder, StatementOwner } from '../catalogue.ts';
import { anchorOf } from '../stances/anchor.ts';
import { rowsOfAnchor } from './anchored-rows.ts';
import type { IndexState } from './index-state.ts';
import type { StanceIndex } from './stance-index.ts';

export interface ListWanted {
  /** Null: of the whole graph. */
  readonly owner: { readonly type: Exclude<StatementOwner, 'DOCUMENT'>; readonly id: string } | null;
  readonly scope: Scope;
}

export interface ListPageWanted extends ListWanted {
  readonly orderBy: StatementOrder;
  readonly after: SortKey | null;
  readonly limit: number;
}

/** Null where the index does not serve: then the database is asked. */
export interface StatementLists {
  /** Ids, in order. */
  page(wanted: ListPageWanted): Promise<readonly string[] | null>;
  count(wanted: ListWanted): Promise<number | null>;
  undatedLeftOut(wanted: ListWanted): Promise<number | null>;
}

/** For one request. */
export function statementLists(index: StanceIndex, revision: () => Promise<number>): StatementLists {
  const selections = new Map<string, Selection>();
  let known: Promise<IndexState | null> | null = null;
  const ready = (): Promise<IndexState | null> =>
    (known ??= index.numbers() === null ? Promise.resolve(null) : revision().then((at) => index.readyAt(at)));
  const selected = (state: IndexState, { owner, scope }: ListWanted): Selection => {
    const key = JSON.stringify([owner, scope]);
    const selection = selections.get(key) ?? select(state, owner, scope);
    selections.set(key, selection);
    return selection;
  };
  return {
    async page(wanted) {
      const state = await ready();
      const from = wanted.after === null ? null : placeOfKey(wanted.after);
      if (state === null || from === 'UNKNOWN') return null;
      const rows = takeRows(state, wanted, from, () => selected(state, wanted).rows);
      return rows.map((row) => idAt(state.columns.ids, row));
    },
    async count(wanted) {
      const state = await ready();
      if (state === null) return null;
      return isWhole(state, wanted) ? state.columns.size : selected(state, wanted).rows.length;
    },
    async undatedLeftOut(wanted) {
      const state = await ready();
      return state && selected(state, wanted).undatedLeftOut.length;
    },
  };
}

/** Every statement of the graph. */
function isWhole({ columns }: IndexState, { owner, scope }: ListWanted): boolean {
  return owner === null && scope === WHOLE_GRAPH && allOnRecord(columns);
}

/** More rows than that are looked at one after another anyway. */
const FEW = 100_000;

function select(state: IndexState, owner: ListWanted['owner'], scope: Scope): Selection {
  const { columns, reach } = state;
  if (owner === null) return inScope(columns, scope, rowsOfAnchor(state, anchorOf(scope), FEW) ?? undefined);
  const table = owner.type === 'ACTOR' ? columns.actors : columns.issues;
  const place = table.indexOf(owner.id);
  if (place < 0) return { rows: new Int32Array(0), undatedLeftOut: new Int32Array(0) };
  if (owner.type === 'ISSUE') return inScope(columns, scope, listAt(reach.ofIssue, place));
  return inScope(columns, scope, heldBy(columns, listAt(reach.ofActor, place), place, scope));
}

/** What counts for the actor at the scope's level. */
function heldBy(
  { speaker, principal }: StatementColumns,
  rows: Int32Array,
  actor: number,
  { level }: Scope,
): Int32Array {
  if (level === 'BOTH') return rows;
  if (level === 'SPEAKER') return rows.filter((row) => speaker[row] === actor);
  return rows.filter((row) => (principal[row]! < 0 ? speaker[row] : principal[row]) === actor);
}

/** A sort key: the day, and the id. */
interface Key {
  readonly day: number;
  readonly id: string;
}

/** Keys come from clients: a day that is none is left to the database. */
function placeOfKey([date, id]: SortKey): Key | 'UNKNOWN' {
  if (date === '') return { day: OPEN_START, id: String(id) };
  const parsed = parsePartialDate(String(date));
  return parsed?.text === parsed?.latest && parsed !== null
    ? { day: dayNumber(parsed.latest), id: String(id) }
    : 'UNKNOWN';
}

function takeRows(
  state: IndexState,
  wanted: ListPageWanted,
  after: Key | null,
  rows: () => Int32Array,
): number[] {
  const { columns } = state;
  const { orderBy, limit } = wanted;
  if (orderBy === 'NEWEST' && isWhole(state, wanted)) {
    return fromNewest(columns, state.reach.newest, after, limit);
  }
  const sign = orderBy === 'NEWEST' ? -1 : 1;
  const beyond = after === null ? null : rowsBeyond(columns, after, sign);
  // A short list of the best so far: pages are short and lists may be long.
  const best: number[] = [];
  const isBefore = (a: number, b: number): boolean =>
    (sign * (sortDay(columns, a) - sortDay(columns, b)) || a - b) < 0;
  for (const row of rows()) {
    if (beyond !== null && !beyond(row)) continue;
    if (best.length === limit && !isBefore(row, best[limit - 1]!)) continue;
    let at = best.length === limit ? limit - 1 : best.length;
    while (at > 0 && isBefore(row, best[at - 1]!)) best[at] = best[--at]!;
    best[at] = row;
  }
  return best;
}

/** Whether a row comes after the key. */
function rowsBeyond(columns: StatementColumns, { day, id }: Key, sign: number): (row: number) => boolean {
  const next = nextRow(columns, id);
  return (row) => {
    const difference = sign * (sortDay(columns, row) - day);
    return difference > 0 || (difference === 0 && row >= next);
  };
}

/** The first row whose id comes after this one. */
function nextRow({ ids, size }: StatementColumns, id: string): number {
  const place = firstFrom(ids, id);
  return place < size && idAt(ids, place) === id ? place + 1 : place;
}

function fromNewest(
  columns: StatementColumns,
  newest: Int32Array,
  after: Key | null,
  limit: number,
): number[] {
  if (after === null) return [...newest.subarray(0, limit)];
  const beyond = rowsBeyond(columns, after, -1);
  let [low, high] = [0, newest.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (beyond(newest[middle]!)) high = middle;
    else low = middle + 1;
  }
  return [...newest.subarray(low, low + limit)];
}
