/** The last step before an answer leaves over HTTP: its status, what it shows of the database, and its report. */
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { ERROR_CODES } from '../../domain/errors.ts';
import type { ErrorCode } from '../../domain/errors.ts';
import type { RequestContext } from '../context.ts';
import { isExcess, LIMITS } from '../limits.ts';
import { databaseAway, RETRY_AFTER_S, shownAway } from './database-away.ts';
import { explanation } from './explain.ts';

type Answered = GraphQLRequestContextWillSendResponse<RequestContext>;

export function answerPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        /**
         * Before the query runs: an answer may be newer than its tag says, then it is asked for again; never older. A
         * database that is away is told by the query, if it asks for anything.
         */
        async executionDidStart({ request, contextValue }) {
          if (request.http?.method === 'GET') await contextValue.revision().catch(() => null);
        },
        willSendResponse(context) {
          settle(context);
          return Promise.resolve();
        },
      }),
  };
}

function settle(context: Answered): void {
  const { response, contextValue } = context;
  if (response.body.kind !== 'single') return;
  const answer = answerOf(context, response.body.singleResult);
  response.body.singleResult = answer;
  const codes = (answer.errors ?? []).map((error) => String(error.extensions?.['code']));
  contextValue.report.errors = [...new Set(codes)];
}

function answerOf(context: Answered, found: FormattedExecutionResult): FormattedExecutionResult {
  const { request, response, contextValue } = context;
  const away = databaseAway(found.errors);
  if (away) {
    contextValue.report.problem = away.message;
    response.http.status = 503;
    response.http.headers.set('retry-after', String(RETRY_AFTER_S));
    return { errors: [shownAway(away)] };
  }
  setStatus(context, found);
  const explain = explanation(contextValue, request.http?.headers.get('x-explain'));
  return explain === null ? found : { ...found, extensions: { ...found.extensions, explain } };
}

/**
 * A request that could not be run has a status of its own for clients that know `application/graphql-response+json`. For
 * others, 400 means that the request could not even be read.
 */
function setStatus({ request, response: { http }, source }: Answered, found: FormattedExecutionResult): void {
  const code = found.errors?.[0]?.extensions?.['code'];
  if (found.data !== undefined || code === undefined) return;
  const details = found.errors?.[0]?.extensions?.['details'];
  if (isExcess(details)) {
    http.status = LIMITS[details.limit].status;
    if (details.retryAfter !== undefined) http.headers.set('retry-after', String(details.retryAfter));
  } else if (Object.hasOwn(ERROR_CODES, code as string)) http.status = ERROR_CODES[code as ErrorCode].http;
  const accepted = request.http?.headers.get('accept') ?? '';
  const knowsStatus = accepted.includes('application/graphql-response+json');
  // Apollo has a source as soon as there is a query.
  if (http.status === 400 && (source as string | undefined) !== undefined && !knowsStatus) http.status = 200;
}
