/**
 * `npm run generate`: writes what the explorer asks, src/web/explore/queries/*.graphql, with the types of questions and answers, to
 * src/web/explore/generated/operations.ts. With `--check` it writes nothing and fails where that file is not what they give.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { format, resolveConfig } from 'prettier';
import { readSdl } from '../src/api/sdl.ts';
import { packageFile } from '../src/domain/package-root.ts';

const FOLDER = packageFile('src', 'web', 'explore', 'queries');
const FILE = packageFile('src', 'web', 'explore', 'generated', 'operations.ts');

const documents = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(join(FOLDER, name), 'utf8')) }));

const definitions = documents.flatMap(({ document }) => document.definitions);
const fragments = new Map(
  definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
  ),
);

/** What a definition spreads, and what that spreads. */
function fragmentsOf(definition: DefinitionNode, found = new Set<FragmentDefinitionNode>()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment) throw new Error(`There is no fragment ${name.value} in ${FOLDER}.`);
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, found);
    },
  });
  return found;
}

/** `export const ActorPage: Operation<ActorPageQuery, ActorPageQueryVariables> = { … }` */
function constants(): string[] {
  return definitions.flatMap((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION || !one.name) return [];
    const name = one.name.value;
    const text = [one, ...fragmentsOf(one)].map((part) => print(part)).join('\n\n');
    const value = `{ name: ${JSON.stringify(name)}, text: ${JSON.stringify(text)} }`;
    return [`export const ${name}: Operation<${name}Query, ${name}QueryVariables> = ${value};`];
  });
}

async function generate(): Promise<string> {
  const types = await codegen({
    schema: parse(readSdl().join('\n')),
    documents: documents as { location: string; document: DocumentNode }[],
    filename: FILE,
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
      strictScalars: true,
      scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', URL: 'string' },
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const head =
    '// Made from ../queries/*.graphql and the schema by `npm run generate`: change those instead.\n' +
    "import type { Operation } from '../api/operation.ts';\n";
  const code = [head, types, ...constants()].join('\n');
  return format(code, { ...(await resolveConfig(FILE)), parser: 'typescript' });
}

const code = await generate();
if (!process.argv.includes('--check')) writeFileSync(FILE, code);
else if (readFileSync(FILE, 'utf8') !== code) {
  console.error(
    'src/web/explore/generated/operations.ts is not what the queries give: run `npm run generate`.',
  );
  process.exitCode = 1;
}
