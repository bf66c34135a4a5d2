/**
 * Whose stance a statement counts for (the graph model, "who opposes whom"): one made on behalf of a principal counts for the
 * speaker, for the principal (the speaker where there is none), or for both. A scope's kinds restrict the holders as well:
 * asked for states, an envoy who spoke for his state is not in the answer, the state is.
 */
import { ACTOR_KINDS } from '../domain/model.ts';
import type { Scope } from '../domain/scope.ts';
import type { StatementColumns } from './statement-columns.ts';

/** `first` and `second` holder of a row as places in the table of actors, -1 for none; never the same twice. */
export interface Holders {
  first(row: number): number;
  second(row: number): number;
}

export function holdersOf(columns: StatementColumns, scope: Scope): Holders {
  const { speaker, principal } = columns;
  const allowed = allowedActors(columns, scope);
  const ifAllowed = (actor: number): number => (actor >= 0 && (!allowed || allowed[actor]) ? actor : -1);
  if (scope.level === 'SPEAKER') return { first: (row) => ifAllowed(speaker[row]!), second: () => -1 };
  if (scope.level === 'PRINCIPAL')
    return {
      first: (row) => ifAllowed(principal[row]! >= 0 ? principal[row]! : speaker[row]!),
      second: () => -1,
    };
  return {
    first: (row) => ifAllowed(speaker[row]!),
    second: (row) => (principal[row] === speaker[row] ? -1 : ifAllowed(principal[row]!)),
  };
}

/** 1 for every actor of one of the kinds; null where all may be. */
export function allowedActors(columns: StatementColumns, scope: Scope): Uint8Array | null {
  if (scope.kinds === null) return null;
  const kinds = new Set(scope.kinds.map((kind) => ACTOR_KINDS.indexOf(kind)));
  return Uint8Array.from(columns.actorKind, (kind) => Number(kinds.has(kind)));
}
