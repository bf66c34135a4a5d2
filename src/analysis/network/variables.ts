/**
 * What can be rows and columns of a network. A statement has one speaker, principal (the speaker, where it was made for nobody
 * else), issue and position, and any number of topics, documents and publishers: it counts once for each of these. Where a scope
 * asks for kinds of actors, actors of other kinds are no rows or columns. Cost: linear in statements.
 */
import type { Scope } from '../../domain/scope.ts';
import { allowedActors } from '../holders.ts';
import { type Interned, type Lists } from '../intern.ts';
import type { Places } from '../places.ts';
import type { StatementColumns } from '../statement-columns.ts';
import type { VariableName } from './options.ts';

export interface Variable {
  readonly name: VariableName;
  /** What the values are places in. */
  readonly table: Interned;
  /** By statement, -1 for none; null where a statement may have several. */
  readonly single: Places | null;
  /** Whether every statement has one. */
  readonly always: boolean;
  /** The different values of a statement, written to the beginning of `into`; how many. */
  valuesOf(statement: number, into: Int32Array): number;
  /** The most that `valuesOf` ever writes. */
  readonly most: number;
}

export function variable(columns: StatementColumns, scope: Scope, name: VariableName): Variable {
  const { actors, issues, positions, topics, documents, publishers } = columns;
  switch (name) {
    case 'SPEAKER':
      return single(name, actors, onlyAllowed(columns, scope, columns.speaker));
    case 'PRINCIPAL':
      return single(name, actors, onlyAllowed(columns, scope, principals(columns)));
    case 'ISSUE':
      return single(name, issues, columns.issue);
    case 'POSITION':
      return single(name, positions, columns.position);
    case 'TOPIC':
      return several(name, topics, columns.issueTopics, (statement) => columns.issue[statement]!);
    case 'DOCUMENT':
      return several(name, documents, columns.cited, (statement) => statement);
    case 'PUBLISHER':
      return several(name, publishers, columns.cited, (statement) => statement, columns.publisherOf);
  }
}

function principals({ principal, speaker }: StatementColumns): Int32Array {
  const made = new Int32Array(principal.length);
  for (let k = 0; k < made.length; k++) made[k] = principal[k]! >= 0 ? principal[k]! : speaker[k]!;
  return made;
}

function onlyAllowed(columns: StatementColumns, scope: Scope, actors: Places): Places {
  const allowed = allowedActors(columns, scope);
  return allowed === null ? actors : actors.map((actor) => (allowed[actor] === 1 ? actor : -1));
}

function single(name: VariableName, table: Interned, values: Places): Variable {
  const valuesOf = (statement: number, into: Int32Array): number => {
    into[0] = values[statement]!;
    return into[0] < 0 ? 0 : 1;
  };
  return { name, table, single: values, always: !values.includes(-1), valuesOf, most: 1 };
}

/** `listOf` tells which list is a statement's; `to` what its items stand for, themselves if left out. */
function several(
  name: VariableName,
  table: Interned,
  lists: Lists,
  listOf: (statement: number) => number,
  to: Int32Array | null = null,
): Variable {
  const { start, items } = lists;
  const valuesOf = (statement: number, into: Int32Array): number => {
    const list = listOf(statement);
    let found = 0;
    for (let at = start[list]!; at < start[list + 1]!; at++) {
      const value = to === null ? items[at]! : to[items[at]!]!;
      if (value >= 0 && !among(into, found, value)) into[found++] = value;
    }
    return found;
  };
  return { name, table, single: null, always: false, valuesOf, most: longest(start) };
}

function among(values: Int32Array, count: number, value: number): boolean {
  for (let at = 0; at < count; at++) if (values[at] === value) return true;
  return false;
}

function longest(start: Int32Array): number {
  let most = 1;
  for (let list = 0; list + 1 < start.length; list++) most = Math.max(most, start[list + 1]! - start[list]!);
  return most;
}

/** Places of all values that the statements have, ascending. */
export function labelsOf(variable: Variable, statements: Int32Array): Int32Array {
  const seen = new Uint8Array(variable.table.texts.length);
  const { single } = variable;
  if (single !== null) {
    for (let k = 0; k < statements.length; k++) {
      const value = single[statements[k]!]!;
      if (value >= 0) seen[value] = 1;
    }
    return marked(seen);
  }
  const values = new Int32Array(variable.most);
  for (let k = 0; k < statements.length; k++) {
    const count = variable.valuesOf(statements[k]!, values);
    for (let at = 0; at < count; at++) seen[values[at]!] = 1;
  }
  return marked(seen);
}

function marked(seen: Uint8Array): Int32Array {
  const places: number[] = [];
  for (let place = 0; place < seen.length; place++) if (seen[place] === 1) places.push(place);
  return Int32Array.from(places);
}

/** The statements of each value of a variable, in the order given. */
export function statementLists(variable: Variable, statements: Int32Array): (place: number) => Int32Array {
  const values = new Int32Array(variable.most);
  const start = new Int32Array(variable.table.texts.length + 1);
  const eachValue = (visit: (value: number, statement: number) => void): void => {
    for (let k = 0; k < statements.length; k++) {
      const count = variable.valuesOf(statements[k]!, values);
      for (let at = 0; at < count; at++) visit(values[at]!, statements[k]!);
    }
  };
  eachValue((value) => start[value + 1]!++);
  for (let value = 0; value + 1 < start.length; value++) start[value + 1]! += start[value]!;
  const items = new Int32Array(start.at(-1)!);
  const next = start.slice();
  eachValue((value, statement) => (items[next[value]!++] = statement));
  return (place) => items.subarray(start[place]!, start[place + 1]!);
}
