/** The public schema: a change of it shows in the snapshot, and everything in it is described. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  buildSchema as buildPlainSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { buildSchema } from '../../src/api/schema.ts';
import { readSdl } from '../../src/api/sdl.ts';
import { FIXED } from '../../src/api/limits.ts';
import { ERROR_CODES } from '../../src/domain/errors.ts';
import * as model from '../../src/domain/model.ts';
import * as scope from '../../src/domain/scope.ts';
import { packageFile } from '../../src/domain/package-root.ts';

const schema: GraphQLSchema = buildSchema();

function ownTypes(): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
}

/** Every element of a type as `Type.field(argument)`, with its description. */
function elementsOf(type: GraphQLNamedType): [name: string, description: string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description];
  if (isEnumType(type)) {
    return [
      own,
      ...type
        .getValues()
        .map((value) => [`${type.name}.${value.name}`, value.description] as [string, string]),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [
      own,
      ...fields.map((field) => [`${type.name}.${field.name}`, field.description] as [string, string]),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as [string, string],
      ...field.args.map(
        (argument) =>
          [`${type.name}.${field.name}(${argument.name})`, argument.description] as [string, string],
      ),
    ]),
  ];
}

test('the schema is the one that was agreed on', () => {
  expect(printSchema(schema)).toMatchSnapshot();
});

test('every type, field, argument and value is described, in whole sentences', () => {
  const elements = ownTypes().flatMap(elementsOf);
  expect(elements.length).toBeGreaterThan(400);
  const bare = elements.filter(
    ([, description]) => !description || !/^[A-Z0-9-].*[.`]$/s.test(description.trim()),
  );
  expect(bare.map(([name]) => name)).toEqual([]);
});

test('the generated types are those of the schema', () => {
  const tsx = packageFile('node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = packageFile('scripts', 'generate-types.ts');
  const run = spawnSync(process.execPath, [tsx, script, '--check'], { encoding: 'utf8' });
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
});

test('every code that a request can fail with is explained in the schema', () => {
  const text = schema.getQueryType()!.description!;
  const explained = [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)].map((match) => match[1]!);
  expect(explained).toEqual(expect.arrayContaining([...Object.keys(ERROR_CODES), 'INTERNAL_SERVER_ERROR']));
  const known = new Set([
    ...Object.keys(ERROR_CODES),
    'INTERNAL_SERVER_ERROR',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_USER_INPUT',
  ]);
  expect(explained.filter((code) => !known.has(code))).toEqual([]);
});

test('the values of enums are those that the graph holds', () => {
  const values = (name: string): string[] => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };
  const pairs: readonly (readonly [string, readonly string[]])[] = [
    ['ActorKind', model.ACTOR_KINDS],
    ['NameKind', model.NAME_KINDS],
    ['IssueKind', model.ISSUE_KINDS],
    ['Scale', model.SCALES],
    ['StatementMode', model.STATEMENT_MODES],
    ['Rank', model.RANKS],
    ['DateBasis', model.DATE_BASES],
    ['Reliability', model.RELIABILITIES],
    ['TieType', model.TIE_TYPES],
    ['ActorLevel', scope.ACTOR_LEVELS],
    ['Attribution', scope.ATTRIBUTIONS],
    ['Conditions', scope.CONDITIONS],
    ['Reading', scope.READINGS],
  ];
  for (const [name, held] of pairs) expect([name, values(name)]).toEqual([name, held]);
});

test('every list that can be cut says how many rows it gives, within the limit', () => {
  const lists = ownTypes()
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => field.args.some((argument) => argument.name === 'first'));
  expect(lists.length).toBeGreaterThan(20);
  for (const field of lists) {
    const first = field.args.find((argument) => argument.name === 'first')!;
    expect(first.defaultValue).toBeLessThanOrEqual(FIXED.first);
    expect(first.description).toContain(`1 to ${FIXED.first}`);
    // Paths are the best few, without pages.
    const paged = field.args.some((argument) => argument.name === 'after');
    expect([field.name, paged]).toEqual([field.name, field.name !== 'paths']);
  }
});

test('the files stand on their own: no resolver is needed to read the schema', () => {
  expect(printSchema(buildPlainSchema(readSdl().join('\n')))).toBe(printSchema(schema));
});

test('the settled part of the schema still answers requests written for it', () => {
  const request = readFileSync(packageFile('tests', 'api', 'settled-fields.graphql'), 'utf8');
  expect(validate(schema, parse(request)).map((error) => error.message)).toEqual([]);
});
