/** The executable schema: SDL and resolvers put together. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLField, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { gql } from 'graphql-tag';
import type { RequestContext } from './context.ts';
import { RESOLVERS } from './resolvers/index.ts';
import { SCALARS } from './resolvers/scalars.ts';
import { readSdl } from './sdl.ts';

/** Throws if a resolver has no field in the schema. */
export function buildSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<RequestContext>({
    typeDefs: readSdl().map((sdl) => gql(sdl)),
    resolvers: [...RESOLVERS, SCALARS],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      readNullAsLeftOut(field);
      resolveInTurns(field);
    }
  }
  return schema;
}

/** An argument with a default is never null in a resolver, as its generated type says: null means what leaving it out means. */
function readNullAsLeftOut(field: GraphQLField<unknown, RequestContext>): void {
  const { resolve } = field;
  const usual = field.args.filter((argument) => (argument.defaultValue ?? null) !== null);
  if (!resolve || usual.length === 0) return;
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    const defaults = usual.map(({ name, defaultValue }) => [name, args[name] ?? defaultValue] as const);
    return resolve(source, { ...args, ...Object.fromEntries(defaults) }, context, info);
  };
}

/** Fields with fields inside, where a large answer grows. */
function resolveInTurns(field: GraphQLField<unknown, RequestContext>): void {
  const { resolve } = field;
  if (!resolve || isLeafType(getNamedType(field.type))) return;
  field.resolve = (source, args, context, info) =>
    context.pace.inTurn(() => resolve(source, args, context, info));
}
