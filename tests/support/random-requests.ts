/**
 * Random requests made from the schema: valid ones, with arguments from the graph, from its enums, and nonsense. Fields of several
 * types behind one interface are renamed, so that their answers never clash.
 */
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A number from 0 up to, without, `count`. */
export type Draw = (count: number) => number;

export type EntityName = 'actor' | 'topic' | 'issue' | 'position' | 'statement' | 'document';

/** What arguments are taken from. */
export interface Pool {
  /** Ids and names of each type. */
  readonly things: Readonly<Record<EntityName, readonly string[]>>;
  readonly publishers: readonly string[];
  readonly cursors: readonly string[];
}

export interface RandomRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Which type of thing an argument or input field takes; `id` and `ids` take that of their field, or any. */
const TAKES: Readonly<Record<string, EntityName>> = {
  issue: 'issue',
  issues: 'issue',
  hasStanceOn: 'issue',
  topics: 'topic',
  actors: 'actor',
  between: 'actor',
  a: 'actor',
  b: 'actor',
  from: 'actor',
  to: 'actor',
  reportedBy: 'actor',
  name: 'actor',
  positions: 'position',
  documents: 'document',
};

export const NONSENSE: readonly string[] = [
  '',
  ' ',
  'x',
  'actor:',
  'actor:nobody-at-all',
  'issue:⚖️',
  'null',
  '-1',
  "'",
  '"',
  '\\',
  '*',
  'al-',
  'ال',
  'ǅ',
  '👩‍⚖️',
  'الإطار التنسيقي الذي لا وجود له',
  'a'.repeat(500),
  'a b '.repeat(200),
  '\u0000',
  '{}[]()!&|~^:?/',
];

const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  Int: [1, 2, 3, 5, 10, 20, 100, 0, -1, 101, 2_147_483_647, -2_147_483_648],
  Float: [0, 0.3, 0.5, 1, -1, 1.0001, 1e300],
  Boolean: [true, false],
  Date: ['2025-11-30', '2026-01-04', '0001-01-01', '9999-12-31'],
  PartialDate: ['2024', '2025', '2025-11', '2025-11-30', '2026', '0001', '9999-12'],
  DateTime: [
    '2026-06-01T00:00:00Z',
    '2031-01-01T00:00:00+05:30',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
  ],
};
/** Most small numbers are fine, and most draws should be. */
const FINE_INTS = 7;

export function randomRequest(schema: GraphQLSchema, draw: Draw, pool: Pool): RandomRequest {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  let renamed = 0;

  const chance = (percent: number): boolean => draw(100) < percent;
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!;

  function text(name: string, field: string): string {
    if (chance(12)) return pick(NONSENSE);
    if (name === 'after') return pick(pool.cursors);
    if (name === 'publishers') return pick(pool.publishers);
    if (name === 'lang') return pick(['en', 'ar', 'en-GB', 'xx']);
    const kinds = Object.keys(pool.things) as EntityName[];
    const wanted =
      TAKES[name] ?? (field in pool.things && name === 'id' ? (field as EntityName) : pick(kinds));
    return pick(pool.things[chance(95) ? wanted : pick(kinds)]);
  }

  /** As JSON; `name` of the argument or input field, `field` that it belongs to. */
  function value(type: GraphQLInputType, name: string, field: string): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const count = chance(90) ? 1 + draw(3) : draw(2) * 101;
      return Array.from({ length: count }, () => value(nullable.ofType as GraphQLInputType, name, field));
    }
    if (isEnumType(nullable)) return pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields());
      const chosen = nullable.isOneOf
        ? [pick(fields)]
        : fields.filter(({ type: inner }) => isNonNullType(inner) || chance(fields.length > 8 ? 12 : 30));
      return Object.fromEntries(
        chosen.map((inner) => [
          inner.name,
          !nullable.isOneOf && chance(3)
            ? nullOr(inner.type, inner.name, field)
            : value(inner.type, inner.name, field),
        ]),
      );
    }
    const scalar = getNamedType(nullable).name;
    if (scalar === 'ID' || scalar === 'String') return text(name, field);
    const values = SCALARS[scalar];
    if (!values) throw new Error(`no values of ${scalar}`);
    return scalar === 'Int' && chance(95) ? values[draw(FINE_INTS)] : pick(values);
  }

  function nullOr(type: GraphQLInputType, name: string, field: string): unknown {
    return isNonNullType(type) ? value(type, name, field) : null;
  }

  function argument(given: GraphQLArgument, field: string): string {
    const { name, type } = given;
    const found = chance(3) ? nullOr(type, name, field) : value(type, name, field);
    if (chance(50)) return `${name}: ${literal(found, type)}`;
    const variable = `v${declared.length}`;
    declared.push(`$${variable}: ${String(type)}`);
    variables[variable] = found;
    return `${name}: $${variable}`;
  }

  function field(definition: GraphQLField<unknown, unknown>, depth: number, alias: string | null): string {
    const needed = definition.args.filter(
      (one) =>
        (isNonNullType(one.type) && one.defaultValue === undefined) || chance(one.name === 'after' ? 4 : 25),
    );
    const given = needed.map((one) => argument(one, definition.name));
    const args = given.length === 0 ? '' : `(${given.join(', ')})`;
    const type = getNamedType(definition.type);
    const inside = isLeafType(type) ? '' : ` ${selection(type, depth - 1)}`;
    return `${alias === null ? '' : `${alias}: `}${definition.name}${args}${inside}`;
  }

  function fieldsOf(type: GraphQLObjectType, depth: number, rename: boolean): string[] {
    // Rows are always asked for, see below.
    const all = Object.values(type.getFields()).filter(({ name }) => name !== 'nodes');
    const leaves = all.filter((one) => isLeafType(getNamedType(one.type)) && one.args.length === 0);
    const possible = depth <= 0 ? leaves : all;
    const count = 1 + draw(Math.min(4, Math.max(possible.length, 1)));
    const chosen = new Set(Array.from({ length: count }, () => pick(possible)));
    return [...chosen].filter(Boolean).map((one) => field(one, depth, rename ? `r${(renamed += 1)}` : null));
  }

  function selection(type: GraphQLNamedOutputType, depth: number): string {
    if (isInterfaceType(type)) {
      const types = schema.getPossibleTypes(type);
      const parts = Array.from({ length: 1 + draw(2) }, () => pick(types)).map(
        (one) => `... on ${one.name} { ${fieldsOf(one, depth, true).join(' ')} }`,
      );
      return `{ __typename id ${parts.join(' ')} }`;
    }
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields`);
    // Through the pages, which have few things to ask for, to what they hold.
    const through = Object.values(type.getFields()).filter(({ name }) => name === 'nodes');
    const pages = through.map((one) => field(one, Math.max(depth, 0), null));
    const others = pages.length > 0 && chance(70) ? [] : fieldsOf(type, depth, false);
    const fields = [...pages, ...others];
    return `{ ${(fields.length === 0 ? ['__typename'] : fields).join(' ')} }`;
  }

  const query = schema.getQueryType()!;
  const roots = new Set(Array.from({ length: 1 + draw(2) }, () => pick(Object.values(query.getFields()))));
  const body = [...roots].map((one) => field(one, 2 + draw(3), null)).join('\n  ');
  const head = declared.length === 0 ? 'query Random' : `query Random(${declared.join(', ')})`;
  return { query: `${head} {\n  ${body}\n}`, variables };
}

/** A JSON value as it is written in a request: enums without quotes. */
export function literal(found: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (found === null) return 'null';
  if (isListType(nullable) && Array.isArray(found))
    return `[${found.map((one) => literal(one, nullable.ofType as GraphQLInputType)).join(', ')}]`;
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const parts = Object.entries(found as object).map(
      ([name, one]) => `${name}: ${literal(one, fields[name]!.type)}`,
    );
    return `{ ${parts.join(', ')} }`;
  }
  return isEnumType(nullable) ? String(found) : JSON.stringify(found);
}
