/** One line of the log for each request, and its place in the metrics. */
import { LogController } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../context.ts';
import { rounded } from './explain.ts';
import type { Metrics } from './metrics.ts';

/** Asked by programs all the time. */
const PROBES = new Set<string | undefined>(['/health', '/ready', '/metrics']);

/** What nginx calls a client that went before it had its answer. */
const CLIENT_GONE = 499;

/** What lines tell beside what clients are told. */
const problems = new WeakMap<FastifyRequest, string>();

/** For requests that are none of GraphQL; those have a report. */
export function noteProblem(request: FastifyRequest, problem: string): void {
  problems.set(request, problem);
}

/** Fastify's own lines, two for each request, would hold its whole address. */
export function ownRequestLog(): LogController {
  return new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' });
}

/**
 * At info (probes at debug); at warn if the server is at fault. Neither variables nor the addresses that could hold them;
 * with LOG_LEVEL=debug a second line has the query and its variables. `contextOf` is null for what is no GraphQL request.
 */
export function logRequests(
  server: FastifyInstance,
  contextOf: (request: FastifyRequest) => RequestContext | null,
  metrics: Metrics | null,
): void {
  const ended = (request: FastifyRequest, reply: FastifyReply, status: number): void => {
    const context = contextOf(request);
    const route = request.routeOptions.url;
    const level = status >= 500 ? 'warn' : PROBES.has(route) ? 'debug' : 'info';
    request.log[level](lineOf(request, { status, ms: rounded(reply.elapsedTime) }, context), 'request');
    if (context) request.log.debug(questionOf(request), 'query');
    metrics?.requestEnded({
      route: route ?? 'none',
      status,
      seconds: reply.elapsedTime / 1000,
      operation: context?.report.kind ?? 'none',
      errors: context?.report.errors ?? [],
    });
  };
  server.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) ended(request, reply, CLIENT_GONE);
    });
  });
  server.addHook('onResponse', async (request, reply) => {
    if (reply.raw.writableFinished) ended(request, reply, reply.statusCode);
  });
}

function lineOf(
  request: FastifyRequest,
  answer: { readonly status: number; readonly ms: number },
  context: RequestContext | null,
): object {
  const problem = context?.report.problem ?? problems.get(request);
  const line = {
    method: request.method,
    route: request.routeOptions.url ?? null,
    ...answer,
    ...(problem === undefined ? {} : { problem }),
  };
  if (!context) return line;
  const { operation, kind, cost, errors } = context.report;
  const { statements, rows, ms } = context.reader.work();
  return { ...line, operation, kind, cost, errors, database: { statements, rows, ms: rounded(ms) } };
}

function questionOf({ body, query }: FastifyRequest): object {
  return { request: body ?? query };
}
