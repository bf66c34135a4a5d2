/**
 * `npm run generate`: writes the schema's types, and the types of its resolvers, to src/api/generated/types.ts.
 * With `--check` it writes nothing and fails where that file is not what the schema gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { readSdl } from '../src/api/sdl.ts';
import { packageFile } from '../src/domain/package-root.ts';

/** Types whose resolvers hand on something else than the type itself: the name in src/api/parents.ts. */
const PARENTS: Readonly<Record<string, string>> = {
  Node: 'NodeRecord',
  Actor: 'ActorRecord',
  ActorName: 'NameRecord',
  Tie: 'TieRecord',
  Topic: 'TopicRecord',
  Issue: 'IssueRecord',
  Position: 'PositionRecord',
  Statement: 'StatementRecord',
  Citation: 'CitationRecord',
  Document: 'DocumentRecord',
  Import: 'ImportRecord',
  SearchHit: 'SearchHitParent',
  PathResult: 'PathAnswer',
  Path: 'PathFound',
  PathStep: 'PathStepFound',
  Stance: 'StanceParent',
  Camp: 'CampParent',
  Relation: 'RelationParent',
  IssueComparison: 'IssueComparisonParent',
  Comparison: 'ComparisonParent',
  Network: 'NetworkAnswer',
  NetworkWindow: 'WindowAnswer',
  NetworkNode: 'NetworkNodeParent',
  NetworkEdge: 'NetworkEdgeParent',
  MeasureResult: 'MeasureResultParent',
  ActorConnection: 'ActorPage',
  TopicConnection: 'TopicPage',
  IssueConnection: 'IssuePage',
  StatementConnection: 'StatementPage',
  DocumentConnection: 'DocumentPage',
  TieConnection: 'TiePage',
  SearchConnection: 'SearchPage',
  StanceConnection: 'StancePage',
  RelationConnection: 'RelationPage',
  IssueComparisonConnection: 'IssueComparisonPage',
};

async function generate(filename: string): Promise<string> {
  const mappers = Object.entries(PARENTS).map(([type, name]) => [type, `../parents.ts#${name}`]);
  const code = await codegen({
    schema: parse(readSdl().join('\n')),
    documents: [],
    filename,
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      inputMaybeValue: 'T | null | undefined',
      contextType: '../context.ts#RequestContext',
      mappers: Object.fromEntries(mappers),
      scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', URL: 'string' },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  const head = '// Made from schema/*.graphql by `npm run generate`: change those instead.\n';
  return await format(head + code, { ...(await resolveConfig(filename)), parser: 'typescript' });
}

const file = packageFile('src', 'api', 'generated', 'types.ts');
const code = await generate(file);
if (!process.argv.includes('--check')) writeFileSync(file, code);
else if (readFileSync(file, 'utf8') !== code) {
  console.error('src/api/generated/types.ts is not what schema/*.graphql gives: run `npm run generate`.');
  process.exitCode = 1;
}
