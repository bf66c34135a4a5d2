/** Every place of the schema that takes a text: arguments and fields of input objects, each in a request that reaches it. */
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { literal } from './random-requests.ts';

export interface StringPlace {
  /** `Query.statements(scope.exclude.actors)` */
  readonly name: string;
  readonly argument: string;
  /** The request with the text in it, as a variable or in the request's text. */
  request(text: string, how: 'variable' | 'literal'): { readonly query: string; readonly variables: object };
  /** The same place, asked for its cursor; null where it gives none. */
  readonly cursorQuery: string | null;
}

/** Valid values of arguments that a request cannot do without, by `field(argument)` or argument: as written in a request. */
export type Needed = Readonly<Record<string, string>>;

const TEXTS = new Set(['String', 'ID', 'Date', 'DateTime', 'PartialDate', 'URL']);

export function stringPlaces(schema: GraphQLSchema, needed: Needed): StringPlace[] {
  const reached = wayTo(schema, needed);
  const places: StringPlace[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    const way = reached.get(type.name);
    if (!isObjectType(type) || way === undefined) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        for (const { path, make } of textsIn(argument.type, argument.name)) {
          places.push(place({ owner: type.name, field, argument, path, make, way, needed }));
        }
      }
    }
  }
  return places;
}

interface TextIn {
  readonly path: string;
  readonly make: (text: string) => unknown;
}

function textsIn(type: GraphQLInputType, path: string): TextIn[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return textsIn(nullable.ofType as GraphQLInputType, path).map(({ path: inner, make }) => ({
      path: inner,
      make: (text) => [make(text)],
    }));
  }
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields()).flatMap((field) =>
      textsIn(field.type, `${path}.${field.name}`).map(({ path: inner, make }) => ({
        path: inner,
        make: (text) => ({ [field.name]: make(text) }),
      })),
    );
  }
  return !isEnumType(nullable) && TEXTS.has(nullable.name) ? [{ path, make: (text) => text }] : [];
}

/** From Query to each type: what stands before and after its own fields. */
type Way = readonly [before: string, after: string];

function wayTo(schema: GraphQLSchema, needed: Needed): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([['Query', ['', '']]]);
  // The map grows while it is gone through: nearest types first.
  for (const [name, [before, after]] of ways) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      const args = argumentsOf(field, null, needed);
      if (!isObjectType(inner) || ways.has(inner.name) || args === null) continue;
      ways.set(inner.name, [`${before} ${field.name}${inParentheses(args)} {`, `} ${after}`]);
    }
  }
  return ways;
}

/** Those that are needed, beside one; null where a value is not known. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  beside: string | null,
  needed: Needed,
): string[] | null {
  const given: string[] = [];
  for (const { name, type, defaultValue } of field.args) {
    if (name === beside) continue;
    if (name === 'first') given.push('first: 1');
    else if (isNonNullType(type) && defaultValue === undefined) {
      const value = needed[`${field.name}(${name})`] ?? needed[name];
      if (value === undefined) return null;
      given.push(`${name}: ${value}`);
    }
  }
  return given;
}

const inParentheses = (args: readonly string[]): string => (args.length === 0 ? '' : `(${args.join(', ')})`);

interface PlaceParts extends TextIn {
  readonly owner: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
  readonly way: Way;
  readonly needed: Needed;
}

function place({ owner, field, argument, path, make, way, needed }: PlaceParts): StringPlace {
  const [before, after] = way;
  const others = argumentsOf(field, argument.name, needed);
  if (others === null) throw new Error(`no value for what ${owner}.${field.name} needs`);
  const inside = selectionOf(field);
  const asked = (value: string): string =>
    `${before} ${field.name}${inParentheses([...others, `${argument.name}: ${value}`])} ${inside} ${after}`;
  return {
    name: `${owner}.${field.name}(${path})`,
    argument: argument.name,
    request(text, how) {
      const value = make(text);
      return how === 'variable'
        ? { query: `query Hostile($v: ${String(argument.type)}) { ${asked('$v')} }`, variables: { v: value } }
        : { query: `{ ${asked(literal(value, argument.type))} }`, variables: {} };
    },
    cursorQuery:
      argument.name === 'after'
        ? `{ ${before} ${field.name}${inParentheses(others)} { pageInfo { endCursor } } ${after} }`
        : null,
  };
}

/** Rows and counts of a page; of anything else what it is. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
  const wanted = [
    '__typename',
    ...(fields.includes('nodes') ? ['nodes { __typename }'] : []),
    ...(fields.includes('paths') ? ['paths { length }'] : []),
    ...['totalCount', 'undatedLeftOut'].filter((name) => fields.includes(name)),
  ];
  return `{ ${wanted.join(' ')} }`;
}
