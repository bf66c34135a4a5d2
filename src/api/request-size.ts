/** How many rows a request may come to: the `first` of nested lists multiplied, those side by side added up. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { LIMITS } from './limits.ts';
import { limitError } from './request-limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/** For a document that is valid, and the operation of it that will run. Returns the rows; throws LIMIT_EXCEEDED. */
export function checkRequestSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const rows = rowsOf(schema, document, operation, variables);
  if (rows <= LIMITS.rows) return rows;
  throw limitError(
    'rows',
    rows,
    `The request could come to ${rows} rows; at most ${LIMITS.rows} are allowed. Ask for fewer with \`first\`, or for the ` +
      'inner lists in a request of their own.',
  );
}

/** A list without `first` (the positions of an issue, the camps) counts as one row: it is short by its nature. A path has its steps. */
function rowsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  );
  /** A fragment costs the same wherever it is spread. */
  const known = new Map<string, number>();

  function ofFragment(name: string): number {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const rows =
      known.get(name) ?? of(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, rows);
    return rows;
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType | undefined): number {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    const definition = fields[field.name.value];
    if (!definition || !field.selectionSet) return 0;
    const inside = of(field.selectionSet, getNamedType(definition.type));
    const number = (name: string): number | null => {
      const argument = definition.args.find((one) => one.name === name);
      return argument ? given(name, field, variables, operation, argument.defaultValue) : null;
    };
    const first = number('first');
    return first === null ? inside : first * (1 + (number('maxLength') ?? 1) * inside);
  }

  function of(selection: SelectionSetNode, parent: GraphQLNamedType | undefined): number {
    return selection.selections.reduce((sum, part) => {
      if (part.kind === Kind.FIELD) return sum + ofField(part, parent);
      if (part.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(part.name.value);
      const type = part.typeCondition ? schema.getType(part.typeCondition.name.value) : parent;
      return sum + of(part.selectionSet, type);
    }, 0);
  }
  return of(operation.selectionSet, schema.getQueryType() ?? undefined);
}

/** The value of an argument such as `first`; one that is not allowed is refused later, by the list itself. */
function given(
  argumentName: string,
  field: FieldNode,
  variables: Variables,
  operation: OperationDefinitionNode,
  usual: unknown,
): number {
  const value = field.arguments?.find((argument) => argument.name.value === argumentName)?.value;
  if (value?.kind === Kind.INT) return inRange(Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return inRange(usual);
  const name = value.name.value;
  if (variables[name] !== undefined) return inRange(variables[name] ?? usual);
  const declared = operation.variableDefinitions?.find((variable) => variable.variable.name.value === name);
  return inRange(declared?.defaultValue?.kind === Kind.INT ? Number(declared.defaultValue.value) : usual);
}

function inRange(value: unknown): number {
  return Math.min(Math.max(Number(value) || 1, 1), LIMITS.first);
}
