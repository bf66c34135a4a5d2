/** Which pairs of actors a question is about. */
import type { Scope } from '../domain/scope.ts';
import { allowedActors } from './holders.ts';
import type { StatementColumns } from './statement-columns.ts';

export interface Reach {
  /** May be in the answer at all: of a kind that was asked for and not excluded. */
  readonly allowed: Uint8Array;
  /** The actor that every pair must contain, as a place in the table; -1 where the graph has no row about it; null: any. */
  readonly of: number | null;
}

export interface PairsWanted {
  /** Ids; both of a pair must be among them. */
  readonly between: readonly string[] | null;
  /** Id; one of a pair must be it. */
  readonly of: string | null;
}

export function reachOf(columns: StatementColumns, scope: Scope, wanted: PairsWanted): Reach {
  const size = columns.actors.texts.length;
  const allowed = allowedActors(columns, scope) ?? new Uint8Array(size).fill(1);
  for (const id of scope.exclude.actors ?? []) {
    const place = columns.actors.indexOf(id);
    if (place >= 0) allowed[place] = 0;
  }
  if (wanted.between !== null) {
    const among = new Set(wanted.between.map((id) => columns.actors.indexOf(id)));
    for (let actor = 0; actor < size; actor++) if (!among.has(actor)) allowed[actor] = 0;
  }
  return { allowed, of: wanted.of === null ? null : columns.actors.indexOf(wanted.of) };
}

export function reaches(reach: Reach, a: number, b: number): boolean {
  return (
    reach.allowed[a] === 1 &&
    reach.allowed[b] === 1 &&
    (reach.of === null || reach.of === a || reach.of === b)
  );
}
