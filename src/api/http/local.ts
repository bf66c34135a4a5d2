/** What a running server offers to the commands of its owner, on a socket that only the owner can reach. */
import { fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { addErrorHandlers } from './errors.ts';
import { closeConnectionsAtTheEnd } from './closing.ts';
import { addJobs } from './local-jobs.ts';
import type { RunJob } from './local-jobs.ts';
import { requestId } from './request-id.ts';
import { logRequests, ownRequestLog } from './request-log.ts';

/** Bundles travel whole; Node's longest string is not far beyond. */
const BODY_LIMIT = 512 * 1_048_576;

export interface LocalRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface LocalOptions {
  /** Where browsers find the server. */
  readonly url: string;
  /** The API's response, `data` and `errors`. */
  readonly execute: (request: LocalRequest, requestId: string) => Promise<object>;
  readonly runJob: RunJob;
  readonly logger: FastifyBaseLogger;
}

/** Ready to listen. Callers are commands of the same version, so bodies are not checked further. */
export function createLocalServer(options: LocalOptions): FastifyInstance {
  const server = fastify({
    loggerInstance: options.logger,
    logController: ownRequestLog(),
    genReqId: requestId,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
  });
  logRequests(server, () => null, null);
  closeConnectionsAtTheEnd(server);
  addErrorHandlers(server, BODY_LIMIT);
  server.post('/address', async () => ({ url: options.url }));
  server.post<{ Body: LocalRequest }>('/graphql', (request) => options.execute(request.body, request.id));
  addJobs(server, options.runJob);
  return server;
}
