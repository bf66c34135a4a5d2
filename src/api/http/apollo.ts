/** Apollo Server as we run it: what it answers is settled by the API, how it serves is settled here. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.ts';
import type { Api } from '../create-api.ts';
import { answerPlugin } from './answer-plugin.ts';

/** Starts it. The landing page is off (it would load scripts from elsewhere); signals are handled by `main`. */
export async function startApollo(api: Api, logger: Logger): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema: api.schema,
    validationRules: [...api.validationRules],
    formatError: (formatted, error) => api.formatError(formatted, error),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Would look at every field to find none; answers are tagged by the graph's revision instead.
      ApolloServerPluginCacheControlDisabled(),
      ...api.plugins,
      answerPlugin(),
    ],
    parseOptions: { maxTokens: api.limits.tokens },
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger,
  });
  await apollo.start();
  return apollo;
}
