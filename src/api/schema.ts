/** The executable schema: SDL and resolvers put together. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { RESOLVERS } from './resolvers/index.ts';
import { readSdl } from './sdl.ts';

/** Throws if a resolver has no field in the schema. */
export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers: [...RESOLVERS],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
