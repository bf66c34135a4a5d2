/** What a failure looks like outside: expected ones with their code and details, faults of ours only by the request's id. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isStanceGraphError, type StanceGraphError } from '../domain/errors.ts';
import type { RequestContext } from './context.ts';
import { limitError } from './limits.ts';

export const INTERNAL = 'INTERNAL_SERVER_ERROR';

/**
 * Writes faults of ours to the log, and puts the request's id on them, so that `formatError` can show it. Called once for
 * each answer, before its errors are formatted.
 */
export function reportErrors(
  errors: readonly GraphQLError[],
  context: Pick<RequestContext, 'logger' | 'requestId'>,
): void {
  for (const error of errors) {
    if (kindOf(error) !== 'fault') continue;
    const { requestId } = context;
    error.extensions['requestId'] = requestId;
    context.logger.error({ err: causeOf(error) ?? error, path: error.path, requestId }, 'unexpected error');
  }
}

/** The error as the user sees it. `formatted` is what the server has made of it so far. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (isStanceGraphError(cause)) return { message: cause.message, ...place, extensions: shownOf(cause) };
  const kind = kindOf(error);
  if (kind === 'tokens') {
    const most = Number(/\d+/.exec(formatted.message)![0]);
    const error = limitError({
      limit: 'tokens',
      most,
      found: null,
      what: `The request has more than ${most} words and signs, which is the most that is allowed`,
      advice: 'Send a shorter request.',
    });
    return { message: error.message, ...place, extensions: shownOf(error) };
  }
  if (kind === 'request')
    return { ...formatted, extensions: { ...formatted.extensions, code: codeOf(formatted) } };
  const requestId = formatted.extensions?.['requestId'];
  return {
    message: 'Unexpected error',
    ...place,
    extensions: { code: INTERNAL, ...(requestId === undefined ? {} : { requestId }) },
  };
}

function shownOf(error: StanceGraphError): Record<string, unknown> {
  const { code, details } = error;
  return Object.keys(details).length === 0 ? { code } : { code, details };
}

type Kind = 'expected' | 'tokens' | 'request' | 'fault';

/** `request`: graphql-js or the server found that the request is not valid. */
function kindOf(error: unknown): Kind {
  const cause = causeOf(error);
  if (isStanceGraphError(cause)) return 'expected';
  if (!(cause instanceof GraphQLError)) return 'fault';
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(cause.message)) return 'tokens';
  // Serialising a value that a resolver gave fails without a place in the request.
  const inAnswer = error instanceof GraphQLError && error.path !== undefined && cause.nodes === undefined;
  return inAnswer || cause.extensions['code'] === INTERNAL ? 'fault' : 'request';
}

/** What was thrown at first. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** Errors in arguments that only show when the request runs have no code yet. */
function codeOf(formatted: GraphQLFormattedError): unknown {
  const code = formatted.extensions?.['code'];
  return code === undefined || code === INTERNAL ? 'BAD_USER_INPUT' : code;
}
