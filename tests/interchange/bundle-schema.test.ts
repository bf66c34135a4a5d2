/** The published JSON Schema agrees with the domain, and is good for editors. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { entityTypeOfId, ID_PREFIX, isIdOf } from '../../src/domain/ids.ts';
import * as model from '../../src/domain/model.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { readBundle } from '../../src/interchange/readers/bundle/read-bundle.ts';

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
}

const schema = JSON.parse(readFileSync(packageFile('schema', 'bundle.schema.json'), 'utf8')) as Schema;

/** Every part of the schema with its path. */
function parts(part: Schema, path: string): [string, Schema][] {
  const below = [
    ...Object.entries(part.properties ?? {}).map(([key, value]) => [`${path}.${key}`, value] as const),
    ...Object.entries(part.$defs ?? {}).map(([key, value]) => [key, value] as const),
    ...(part.items ? [[`${path}[]`, part.items] as const] : []),
  ];
  return [[path, part], ...below.flatMap(([at, value]) => parts(value, at))];
}
const all = parts(schema, '');

test.each([
  ['actor.kind', model.ACTOR_KINDS],
  ['name.kind', model.NAME_KINDS],
  ['issue.kind', model.ISSUE_KINDS],
  ['issue.scale', model.SCALES],
  ['statement.mode', model.STATEMENT_MODES],
  ['statement.rank', model.RANKS],
  ['statement.dateBasis', model.DATE_BASES],
  ['document.publishedBasis', model.DATE_BASES],
  ['document.reliability', model.RELIABILITIES],
  ['tie.type', model.TIE_TYPES],
])('%s takes what the domain knows', (path, values) => {
  expect(new Map(all).get(path)?.enum).toEqual(values);
});

test('no other list of words is in the schema', () => {
  expect(all.filter(([, part]) => part.enum).map(([path]) => path)).toHaveLength(10);
});

test('every property is described, no unknown key is let through, every kind of thing has a title', () => {
  const properties = all.flatMap(([path, part]) =>
    Object.entries(part.properties ?? {}).map(([key, value]) => [`${path}.${key}`, value.description]),
  );
  expect(properties.length).toBeGreaterThan(60);
  expect(properties.filter(([, description]) => !description)).toEqual([]);
  const maps = all.filter(([, part]) => part.type === 'object');
  expect(maps.filter(([, part]) => part.additionalProperties !== false)).toEqual([]);
  const named = Object.entries(schema.$defs ?? {});
  expect(named.filter(([, part]) => !part.title || !part.description)).toEqual([]);
});

test('the ids are those of the domain', () => {
  const defs = Object.entries(schema.$defs ?? {}).filter(([name]) => name.endsWith('Id'));
  const types = defs.map(([, part]) => entityTypeOfId(String(part.examples![0]))!);
  expect([...types].sort()).toEqual(Object.keys(ID_PREFIX).sort());
  const after = ['a', 'A-1', '-a', 'a-', 'a--b', 'a_b', 'a b', 'é', '', 'a\n', '\na', 'a:b', '1'];
  const texts = Object.values(ID_PREFIX).flatMap((prefix) => after.map((text) => `${prefix}:${text}`));
  for (const [index, [, { pattern }]] of defs.entries()) {
    const accepted = texts.filter((text) => new RegExp(pattern!, 'u').test(text));
    expect(accepted).toEqual(texts.filter((text) => isIdOf(types[index]!, text)));
    expect(accepted).toHaveLength(5);
  }
});

test('the examples are valid: the whole bundle and each single one', () => {
  const [bundle] = schema.examples ?? [];
  expect(readBundle([{ name: 'example', text: JSON.stringify(bundle) }]).statements).toHaveLength(1);
  const ajv = new Ajv2020({ allowUnionTypes: true });
  ajv.addSchema({ ...schema, $id: 'bundle' });
  const examples = all.flatMap(([path, part]) =>
    (part.examples ?? []).map((example) => ({ path, part, example })),
  );
  expect(examples.length).toBeGreaterThan(20);
  for (const { path, part, example } of examples.slice(1)) {
    const text = JSON.stringify(part).replaceAll('"#/', '"bundle#/');
    expect([path, example, ajv.validate(JSON.parse(text) as object, example)]).toEqual([path, example, true]);
  }
});
