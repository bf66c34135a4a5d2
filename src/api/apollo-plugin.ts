/** What Apollo Server has to ask us in the course of a request. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { createAdmission } from './admission.ts';
import type { RequestContext } from './context.ts';
import { reportErrors } from './errors.ts';
import type { Limits } from './limits.ts';
import { checkRequestCost } from './request-cost.ts';

export function requestPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<RequestContext> {
  const admission = createAdmission(limits);
  return {
    async requestDidStart() {
      let leave: (() => void) | null = null;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          const { report, client, deadline } = contextValue;
          report.operation = operation.name?.value ?? null;
          report.kind = operation.operation;
          report.cost = checkRequestCost(
            schema,
            { document, operation, variables: request.variables ?? {} },
            limits,
          );
          leave = await admission.enter({ cost: report.cost, client, signal: deadline.signal });
        },
        async didEncounterErrors({ errors, contextValue }) {
          reportErrors(errors, contextValue);
        },
        async willSendResponse({ contextValue: { deadline, reader } }) {
          deadline.end();
          // A statement that was given up may still keep the database busy.
          void reader.settled().then(() => leave?.());
        },
      };
    },
  };
}
