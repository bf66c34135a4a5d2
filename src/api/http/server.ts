/** The API over HTTP, with its playground: Apollo Server on Fastify. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyHelmet from '@fastify/helmet';
import { fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { packageFile } from '../../domain/package-root.ts';
import type { RequestContext } from '../context.ts';
import { readSdl } from '../sdl.ts';
import { closeConnectionsAtTheEnd } from './closing.ts';
import { addErrorHandlers, BODY_LIMIT } from './errors.ts';
import { addPlayground, CONTENT_SECURITY_POLICY, wantsPage } from './playground.ts';
import type { Tour } from './tour.ts';
import { WELCOME_PAGE } from './welcome.ts';

export interface HttpOptions {
  /** Started. */
  readonly apollo: ApolloServer<RequestContext>;
  readonly contextFor: (requestId: string) => RequestContext;
  /** Asks the database itself; throws DATABASE_UNAVAILABLE. */
  readonly health: () => Promise<{ readonly database: string }>;
  readonly tour: Tour;
  readonly logger: FastifyBaseLogger;
}

/** Ready to listen. */
export async function createHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: options.logger,
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  closeConnectionsAtTheEnd(server);
  addErrorHandlers(server);
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    enableCSPNonces: true,
    // Plain HTTP on the user's own machine; whoever puts TLS in front adds this there.
    strictTransportSecurity: false,
  });
  await addGraphql(server, options);
  addDocuments(server);
  server.get('/health', async () => ({ status: 'ok', ...(await options.health()) }));
  return server;
}

/** A browser gets the playground, a program its answer, both from the same address. */
async function addGraphql(server: FastifyInstance, options: HttpOptions): Promise<void> {
  const sendPlayground = await addPlayground(server, options.tour);
  const answer = fastifyApolloHandler(options.apollo, {
    context: async (request) => options.contextFor(request.id),
  });
  server.get('/graphql', function (request, reply) {
    return wantsPage(request) ? sendPlayground(reply) : answer.call(this, request, reply);
  });
  server.post('/graphql', answer);
}

function addDocuments(server: FastifyInstance): void {
  const sdl = readSdl().join('\n');
  const bundleSchema = readFileSync(packageFile('schema', 'bundle.schema.json'), 'utf8');
  server.get('/', (_request, reply) => reply.type('text/html').send(WELCOME_PAGE));
  server.get('/schema.graphql', (_request, reply) => reply.type('text/plain').send(sdl));
  server.get('/schema/bundle.schema.json', (_request, reply) =>
    reply.type('application/schema+json').send(bundleSchema),
  );
}
