/**
 * Lists of stances: of one actor, on one issue, of one position's holders. Newest statement first (undated last), then by id.
 * Cost: linear in the statements of the list.
 */
import { holdersOf } from './holders.ts';
import { listAt } from './intern.ts';
import { sortDay } from './newest.ts';
import { latestOf } from './order-in-time.ts';
import { type Side, sideOfName } from './side.ts';
import { type StanceTable, stanceAt } from './stance-table.ts';

/** Places in the table of stances. */
export function stancesOfActor(table: StanceTable, actor: string): number[] {
  const place = table.columns.actors.indexOf(actor);
  if (place < 0) return [];
  const stances: number[] = [];
  for (let stance = table.ofActor[place]!; stance < table.ofActor[place + 1]!; stance++) stances.push(stance);
  return newestStancesFirst(table, stances);
}

/** `side`: only those; a nominal issue has no sides. */
export function stancesOnIssue(table: StanceTable, issue: string, side: Side | null): number[] {
  const place = table.columns.issues.indexOf(issue);
  if (place < 0) return [];
  const all = [...listAt(table.onIssue, place)];
  const wanted = side === null ? all : all.filter((stance) => table.side[stance] === sideOfName(side));
  return newestStancesFirst(table, wanted);
}

/** Those on `issue` whose latest statements, or one of them, take the position. */
export function holdersOfPosition(table: StanceTable, position: string, issue: string): number[] {
  const place = table.columns.positions.indexOf(position);
  const { columns } = table;
  return stancesOnIssue(table, issue, null).filter((stance) =>
    latestOf(columns, listAt(table.statements, stance)).some((row) => columns.position[row] === place),
  );
}

/** -1 where the actor has none. */
export function stanceOfActorOn(table: StanceTable, actor: string, issue: string): number {
  return stanceAt(table, table.columns.actors.indexOf(actor), table.columns.issues.indexOf(issue));
}

/** Places in the table are in the order of actor, then issue: of one actor or one issue, in the order of ids. */
function newestStancesFirst(table: StanceTable, stances: readonly number[]): number[] {
  const newest = new Map(stances.map((stance) => [stance, newestDay(table, stance)]));
  return [...stances].sort((a, b) => newest.get(b)! - newest.get(a)! || a - b);
}

function newestDay(table: StanceTable, stance: number): number {
  let newest = -Infinity;
  for (const row of listAt(table.statements, stance)) newest = Math.max(newest, sortDay(table.columns, row));
  return newest;
}

/**
 * How many undated statements the scope left out: of all those that it would count for one of the actors, on one of the issues.
 * `null`: of any.
 */
export function undatedOf(
  table: StanceTable,
  of: { readonly actors: readonly string[] | null; readonly issues: readonly string[] | null },
): number {
  const { columns } = table;
  const holders = holdersOf(columns, table.scope);
  const actors = of.actors && new Set(of.actors.map((id) => columns.actors.indexOf(id)));
  const issues = of.issues && new Set(of.issues.map((id) => columns.issues.indexOf(id)));
  const holds = (actor: number): boolean => actor >= 0 && (actors === null || actors.has(actor));
  return table.undatedLeftOut.filter(
    (row) =>
      (issues === null || issues.has(columns.issue[row]!)) &&
      (holds(holders.first(row)) || holds(holders.second(row))),
  ).length;
}
