/** Failures outside of GraphQL (no such page, a body that is too large), in the form that a GraphQL client expects. */
import type { FastifyError, FastifyInstance } from 'fastify';
import { ERROR_CODES, isStanceGraphError } from '../../domain/errors.ts';
import type { ErrorCode } from '../../domain/errors.ts';
import { RETRY_AFTER_S } from './database-away.ts';

/** The largest request, in bytes. */
export const BODY_LIMIT = 1_048_576;

interface Failure {
  readonly status: number;
  readonly code: ErrorCode | 'INTERNAL_SERVER_ERROR';
  readonly message: string;
  readonly details?: object;
}

export function addErrorHandlers(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const failure = failureOf(error, request.id);
    if (failure.status >= 500) request.log.error({ err: error }, 'request failed');
    if (failure.status === 503) reply.header('retry-after', RETRY_AFTER_S);
    return reply.code(failure.status).send(toBody(failure));
  });
  server.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url}. The API is at /graphql, an overview at /.`;
    return reply.code(404).send(toBody({ status: 404, code: 'NOT_FOUND', message }));
  });
}

function failureOf(error: FastifyError, requestId: string): Failure {
  if (isStanceGraphError(error)) {
    const { code, message, details } = error;
    return { status: ERROR_CODES[code].http, code, message, details };
  }
  const status = error.statusCode ?? 500;
  if (status === 413) {
    const message = `The request is larger than ${BODY_LIMIT} bytes.`;
    return { status, code: 'LIMIT_EXCEEDED', message };
  }
  if (status < 500) return { status, code: 'BAD_INPUT', message: error.message };
  return { status, code: 'INTERNAL_SERVER_ERROR', message: `Unexpected error (request ${requestId})` };
}

function toBody({ code, message, details }: Failure): object {
  const shown = details && Object.keys(details).length > 0 ? { code, details } : { code };
  return { errors: [{ message, extensions: shown }] };
}
