/** What Apollo Server has to ask us in the course of a request. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.ts';
import type { Enter } from './entrance.ts';
import { reportErrors } from './errors.ts';

export function requestPlugin(enter: Enter): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let leave: (() => void) | null = null;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          const variables = request.variables ?? {};
          leave = await enter({ document, operation, variables }, contextValue);
        },
        async didEncounterErrors({ errors, contextValue }) {
          reportErrors(errors, contextValue);
        },
        async willSendResponse({ contextValue: { deadline } }) {
          deadline.end();
          leave?.();
        },
      };
    },
  };
}
