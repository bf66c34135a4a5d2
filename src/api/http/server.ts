/** The API over HTTP, with its playground: Apollo Server on Fastify. */
import { readFileSync } from 'node:fs';
import { constants } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import fastifyCompress from '@fastify/compress';
import fastifyCors from '@fastify/cors';
import fastifyHelmet from '@fastify/helmet';
import { fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { packageFile } from '../../domain/package-root.ts';
import type { RequestContext } from '../context.ts';
import type { ContextOptions } from '../create-context.ts';
import type { Enter } from '../entrance.ts';
import type { Limits } from '../limits.ts';
import { readSdl } from '../sdl.ts';
import { closeConnectionsAtTheEnd } from './closing.ts';
import { clientOf, watchClients } from './clients.ts';
import { addErrorHandlers } from './errors.ts';
import { addExplorer } from './explorer.ts';
import { asksToExplain } from './explain.ts';
import { addGraphql } from './graphql.ts';
import { addHealth } from './health.ts';
import type { Readiness } from './health.ts';
import type { Metrics } from './metrics.ts';
import { addNetworkFiles } from './network-files.ts';
import { requestId } from './request-id.ts';
import { logRequests, ownRequestLog } from './request-log.ts';
import { SECURITY_HEADERS } from './security.ts';
import type { Tour } from './tour.ts';
import { addWelcome } from './welcome.ts';

export interface HttpOptions {
  /** Started. */
  readonly apollo: ApolloServer<RequestContext>;
  /** Apollo's own way in, so that all doors share one line. */
  readonly enter: Enter;
  readonly schema: GraphQLSchema;
  readonly contextFor: (requestId: string, options: ContextOptions) => RequestContext;
  readonly limits: Limits;
  /** Addresses and ranges of the proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Asks the database itself; throws DATABASE_UNAVAILABLE. */
  readonly ready: () => Promise<Readiness>;
  readonly tour: Tour;
  readonly logger: FastifyBaseLogger;
  /** Of this software. */
  readonly version: string;
  /** Other sites whose pages may ask the API; `*`: all. */
  readonly corsOrigins: readonly string[] | '*';
  /** Whether requests may ask to see the database statements. */
  readonly explain: boolean;
  /** Null: none are kept, and there is no page of them. */
  readonly metrics: Metrics | null;
}

/** Answers that are compressed, in bytes: what is smaller fits into one packet anyway. */
const COMPRESSED_FROM = 1_400;
/** How long a browser may keep a permission; Chromium keeps none for longer. */
const PREFLIGHT_MAX_AGE_S = 7_200;

/** Ready to listen. */
export async function createHttpServer(options: HttpOptions): Promise<FastifyInstance> {
  const { metrics, limits, trustedProxies } = options;
  const server = fastify({
    loggerInstance: options.logger,
    logController: ownRequestLog(),
    genReqId: requestId,
    bodyLimit: limits.bodyBytes,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    forceCloseConnections: 'idle',
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  logRequests(server, (request) => contexts.get(request) ?? null, metrics);
  closeConnectionsAtTheEnd(server);
  addErrorHandlers(server, limits.bodyBytes);
  const goneOf = watchClients(server);
  await server.register(fastifyHelmet, SECURITY_HEADERS);
  await addCompression(server);
  addHealth(server, options.ready);
  if (metrics) {
    server.get('/metrics', async (_request, reply) =>
      reply.type(metrics.contentType).send(await metrics.page()),
    );
  }

  function contextOf(request: FastifyRequest): RequestContext {
    const known = contexts.get(request);
    if (known) return known;
    const explain = options.explain && asksToExplain(request.headers['x-explain']);
    const gone = goneOf(request);
    const context = options.contextFor(request.id, {
      explain,
      client: clientOf(request.ip),
      ...(gone && { gone }),
    });
    contexts.set(request, context);
    return context;
  }

  await server.register(async (api) => {
    await addCors(api, options.corsOrigins);
    await addGraphql(api, { ...options, contextOf });
    addNetworkFiles(api, { ...options, contextOf });
    addDocuments(api);
    addWelcome(api, metrics !== null);
  });
  await addExplorer(server);
  return server;
}

/** Brotli's usual thoroughness takes far longer than sending what it saves. */
async function addCompression(server: FastifyInstance): Promise<void> {
  // The plugin asks of every answer whether it is one of fetch's, which Node loads at the first mention: 20 ms, better before there are requests.
  Reflect.get(globalThis, 'Response');
  await server.register(fastifyCompress, {
    threshold: COMPRESSED_FROM,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    // A small body could unfold to any size.
    globalDecompression: false,
  });
}

/** For the API and its documents; health and metrics concern no other site. */
async function addCors(server: FastifyInstance, origins: readonly string[] | '*'): Promise<void> {
  if (origins.length === 0) return;
  await server.register(fastifyCors, {
    origin: origins === '*' ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: [
      'content-type',
      'apollo-require-preflight',
      'x-apollo-operation-name',
      'x-request-id',
      'x-explain',
      'if-none-match',
    ],
    exposedHeaders: ['x-request-id', 'retry-after', 'etag', 'content-disposition'],
    maxAge: PREFLIGHT_MAX_AGE_S,
  });
}

function addDocuments(server: FastifyInstance): void {
  const sdl = readSdl().join('\n');
  const bundleSchema = readFileSync(packageFile('schema', 'bundle.schema.json'), 'utf8');
  server.get('/schema.graphql', (_request, reply) => reply.type('text/plain').send(sdl));
  server.get('/schema/bundle.schema.json', (_request, reply) =>
    reply.type('application/schema+json').send(bundleSchema),
  );
}
