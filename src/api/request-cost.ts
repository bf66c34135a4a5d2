/** What a request may cost: the things in its answer, with `first` of nested lists multiplied, and what must be computed for them. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { ownCost, usualLength } from './field-costs.ts';
import { FIXED, type Limits, limitError } from './limits.ts';

export interface Asked {
  readonly document: DocumentNode;
  /** The operation of the document that will run. */
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** For a document that is valid. Throws LIMIT_EXCEEDED; gives the cost. */
export function checkRequestCost(schema: GraphQLSchema, asked: Asked, limits: Limits): number {
  const found = requestCost(schema, asked);
  const most = limits.cost;
  if (found <= most) return found;
  throw limitError({
    limit: 'cost',
    most,
    found,
    what: `The request could cost ${found}; at most ${most} is allowed`,
    advice: 'Ask for fewer rows with `first`, or for the inner lists in a request of their own.',
  });
}

/**
 * Fields side by side are added up, and a list costs its rows, each with what is asked of it. `first` is what the request says, in
 * its text or its variables, else the schema's default. Fragments count wherever they are spread; cost: that of reading the request.
 */
export function requestCost(schema: GraphQLSchema, { document, operation, variables }: Asked): number {
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  );
  const given = valueReader(operation, variables);
  /** A fragment costs the same wherever it is spread on as many rows. */
  const known = new Map<string, number>();

  function ofFragment(name: string, rows: number): number {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const key = `${name} ${rows}`;
    const cost =
      known.get(key) ?? of(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), rows);
    known.set(key, cost);
    return cost;
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType | undefined, rows: number): number {
    const name = field.name.value;
    if (name === '__schema' || name === '__type') return ownCost('Query', name, []);
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!parent || !definition) return 0;
    const own = ownCost(parent.name, name, choicesOf(definition, field, given));
    const type = getNamedType(definition.type);
    if (isLeafType(type) || !field.selectionSet) return own;
    const page = rowsOf(definition, field, given);
    if (page !== null) return own + of(field.selectionSet, type, page);
    const inside = of(field.selectionSet, type, 1);
    if (IN_PAGE.has(name) && isPage(parent.name)) return own + inside;
    return own + timesOf(parent.name, definition, field, { rows, given }) * (1 + inside);
  }

  /** `rows`: how many the page has whose fields these are. */
  function of(selection: SelectionSetNode, parent: GraphQLNamedType | undefined, rows: number): number {
    return selection.selections.reduce((sum, part) => {
      if (part.kind === Kind.FIELD) return sum + ofField(part, parent, rows);
      if (part.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(part.name.value, rows);
      const type = part.typeCondition ? schema.getType(part.typeCondition.name.value) : parent;
      return sum + of(part.selectionSet, type, rows);
    }, 0);
  }
  return of(operation.selectionSet, schema.getQueryType() ?? undefined, 1);
}

const isPage = (type: string): boolean => /(?:Connection|Edge|^PathResult)$/.test(type);
/** The list of a page is its rows; what stands beside them, and the node of an edge, has been counted. */
const ROWS = new Set(['nodes', 'edges', 'paths']);
const IN_PAGE = new Set(['pageInfo', 'node']);

/** How many rows a page is asked for; null where a field is no page. A path has its steps. */
function rowsOf(
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  given: ReadArgument,
): number | null {
  const first = given('first', definition, field);
  if (first === undefined) return null;
  const steps = given('maxLength', definition, field);
  return inRange(first) * (steps === undefined ? 1 : inRange(steps));
}

/** How often a thing can be in the answer. */
function timesOf(
  parent: string,
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  { rows, given }: { readonly rows: number; readonly given: ReadArgument },
): number {
  if (isPage(parent) && ROWS.has(definition.name)) return rows;
  const ids = given('ids', definition, field);
  if (ids !== undefined) return Array.isArray(ids) ? Math.max(ids.length, 1) : 1;
  // The steps of a path have been counted with the paths.
  return isListType(getNullableType(definition.type)) && parent !== 'Path'
    ? usualLength(parent, definition.name)
    : 1;
}

/** A number that is not allowed is refused later, by the list itself. */
function inRange(value: unknown): number {
  return Math.min(Math.max(Number(value) || 1, 1), FIXED.first);
}

function choicesOf(
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  given: ReadArgument,
): string[] {
  return definition.args
    .filter((argument) => isEnumType(getNullableType(argument.type)))
    .map(({ name }) => `${name}:${String(given(name, definition, field))}`);
}

/** The value of an argument: from the text, the variables, or the schema's default; undefined where nothing is given. */
type ReadArgument = (name: string, definition: GraphQLField<unknown, unknown>, field: FieldNode) => unknown;

function valueReader(operation: OperationDefinitionNode, variables: Asked['variables']): ReadArgument {
  function ofVariable(name: string): unknown {
    if (variables[name] !== undefined) return variables[name];
    const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return declared?.defaultValue ? ofNode(declared.defaultValue) : undefined;
  }
  function ofNode(value: ValueNode): unknown {
    switch (value.kind) {
      case Kind.VARIABLE:
        return ofVariable(value.name.value);
      case Kind.INT:
      case Kind.FLOAT:
        return Number(value.value);
      case Kind.LIST:
        return value.values.map(ofNode);
      case Kind.STRING:
      case Kind.ENUM:
        return value.value;
      default:
        return undefined;
    }
  }
  return (name, definition, field) => {
    const argument = definition.args.find((one) => one.name === name);
    if (!argument) return undefined;
    const value = field.arguments?.find((one) => one.name.value === name)?.value;
    return (value && ofNode(value)) ?? argument.defaultValue ?? undefined;
  };
}
