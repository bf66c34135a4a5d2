/** What a query of the tour asks: its question in words stands above it as a comment, what it asks for is read from the query itself. */
import { Kind, parse, type FieldNode, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import type { Json, JsonObject } from './json.ts';

/** A field of Query as it is asked for. */
export interface RootField {
  readonly name: string;
  /** What it is called in the answer. */
  readonly key: string;
  readonly args: JsonObject;
}

export interface TourQuestion {
  /** Of this page: `who-opposes-whom`; stays the same as long as the operation's name does. */
  readonly anchor: string;
  readonly operation: string;
  readonly question: string;
  /** Empty: there is none. */
  readonly remark: string;
  readonly query: string;
  /** Empty where the query cannot be read: the server will say why. */
  readonly fields: readonly RootField[];
}

export function readQuestion(query: string): TourQuestion {
  const [question, ...remarks] = commentAbove(query);
  const operation = /^\s*query\s+(\w+)/m.exec(query)?.[1] ?? '';
  const words = operation.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ');
  return {
    anchor: words.toLowerCase().replaceAll(' ', '-'),
    operation,
    question: question ?? words,
    remark: remarks.join(' '),
    query,
    fields: fieldsOf(query),
  };
}

function commentAbove(query: string): string[] {
  const lines = query.trim().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^#+\s*/, '').trim());
}

function fieldsOf(query: string): RootField[] {
  const operation = operationIn(query);
  const selected = operation?.selectionSet.selections ?? [];
  return selected.flatMap((one) => (one.kind === Kind.FIELD ? [rootField(one)] : []));
}

function operationIn(query: string): OperationDefinitionNode | undefined {
  try {
    return parse(query).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return undefined;
  }
}

function rootField({ name, alias, arguments: given = [] }: FieldNode): RootField {
  const args = given.map((one) => [one.name.value, valueFromASTUntyped(one.value) as Json] as const);
  return { name: name.value, key: alias?.value ?? name.value, args: Object.fromEntries(args) };
}
