/** Failures outside of GraphQL (no such page, a body that is too large), in the form that a GraphQL client expects. */
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { ERROR_CODES, isStanceGraphError } from '../../domain/errors.ts';
import type { ErrorCode, StanceGraphError } from '../../domain/errors.ts';
import { isExcess, limitError, LIMITS } from '../limits.ts';
import { RETRY_AFTER_S } from './database-away.ts';
import { noteProblem } from './request-log.ts';

interface Failure {
  readonly status: number;
  readonly code: ErrorCode | 'INTERNAL_SERVER_ERROR';
  readonly message: string;
  readonly details?: object;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
  /** Somebody else's fault, which the request's line in the log tells. */
  readonly expected?: boolean;
}

/** `bodyBytes`: the size of the largest request. */
export function addErrorHandlers(server: FastifyInstance, bodyBytes: number): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const failure = failureOf(error, request, bodyBytes);
    if (failure.expected) noteProblem(request, error.message);
    else if (failure.status >= 500) request.log.error({ err: error }, 'request failed');
    const retryAfter = failure.retryAfter ?? (failure.status === 503 ? RETRY_AFTER_S : null);
    if (retryAfter !== null) reply.header('retry-after', retryAfter);
    return reply.code(failure.status).send(toBody(failure));
  });
  server.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url}. The API is at /graphql, an overview at /.`;
    return reply.code(404).send(toBody({ status: 404, code: 'NOT_FOUND', message }));
  });
}

/** What whoever asked hears of a failure; one of ours is in the log. */
export function failureLine(error: Error, request: FastifyRequest): object {
  const failure = failureOf(error as FastifyError, request, 0);
  if (failure.code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error }, 'request failed');
  return toError(failure);
}

function failureOf(error: FastifyError, { id, headers }: FastifyRequest, bodyBytes: number): Failure {
  if (isStanceGraphError(error)) return expectedFailure(error);
  const status = error.statusCode ?? 500;
  if (status === 413) {
    const found = Number(headers['content-length'] ?? Number.NaN);
    const { code, message, details } = tooLarge(bodyBytes, Number.isNaN(found) ? null : found);
    return { status, code, message, details };
  }
  if (status < 500) return { status, code: 'BAD_INPUT', message: error.message };
  return { status, code: 'INTERNAL_SERVER_ERROR', message: `Unexpected error (request ${id})` };
}

/** Limits have a status of their own. */
function expectedFailure({ code, message, details }: StanceGraphError): Failure {
  if (isExcess(details)) {
    const { limit, retryAfter } = details;
    const again = retryAfter === undefined ? {} : { retryAfter };
    return { status: LIMITS[limit].status, code, message, details, expected: true, ...again };
  }
  return { status: ERROR_CODES[code].http, code, message, details };
}

function tooLarge(most: number, found: number | null) {
  return limitError({
    limit: 'bodyBytes',
    most,
    found,
    what: `The request has ${found ?? 'too many'} bytes; at most ${most} are allowed`,
    advice: 'Send a shorter one.',
  });
}

function toBody(failure: Failure): object {
  return { errors: [toError(failure)] };
}

function toError({ code, message, details }: Failure): object {
  const shown = details && Object.keys(details).length > 0 ? { code, details } : { code };
  return { message, extensions: shown };
}
