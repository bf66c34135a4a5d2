/** What Apollo Server has to ask us in the course of a request. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.ts';
import { reportErrors } from './errors.ts';
import { checkRequestSize } from './request-size.ts';

export function requestPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ document, operation, request, contextValue: { report } }) {
          if (!operation) return Promise.resolve();
          report.operation = operation.name?.value ?? null;
          report.kind = operation.operation;
          report.size = checkRequestSize(schema, document, operation, request.variables ?? {});
          return Promise.resolve();
        },
        didEncounterErrors({ errors, contextValue }) {
          reportErrors(errors, contextValue);
          return Promise.resolve();
        },
      }),
  };
}
