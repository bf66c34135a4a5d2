/** The API's address: a browser gets the playground, a program its answer. */
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../context.ts';
import { asksToExplain } from './explain.ts';
import { addPlayground, wantsPage } from './playground.ts';
import { namesTag, revisionTag } from './revision-tag.ts';
import type { Tour } from './tour.ts';

export interface GraphqlOptions {
  /** Started. */
  readonly apollo: ApolloServer<RequestContext>;
  /** One for each request, made when it is first asked for. */
  readonly contextOf: (request: FastifyRequest) => RequestContext;
  readonly tour: Tour;
  /** Of this software: its answers may change with it. */
  readonly version: string;
}

export async function addGraphql(server: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { apollo, contextOf, tour, version } = options;
  const sendPlayground = await addPlayground(server, tour);
  const run = fastifyApolloHandler(apollo, { context: async (request) => contextOf(request) });
  server.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    reply.header('cache-control', 'no-store');
    // What the sites of CORS_ORIGINS get is theirs alone; a page and data are at the same address.
    reply.header('vary', [reply.getHeader('vary'), 'Accept'].filter(Boolean).join(', '));
  });
  server.post('/graphql', run);
  server.get('/graphql', async function (request, reply) {
    if (wantsPage(request)) return sendPlayground(reply);
    if (asksToExplain(request.headers['x-explain'])) return run.call(this, request, reply);
    const known = await tagKnown(request, contextOf(request), version);
    if (known !== null) {
      contextOf(request).deadline.end();
      return withTag(reply, known).code(304).send();
    }
    const answer: unknown = await run.call(this, request, reply);
    await tagAnswer(request, reply, contextOf(request), version);
    return answer;
  });
}

/** The tag of the answer, if it is what the client has already: then the graph's revision is all that is read. */
async function tagKnown(
  request: FastifyRequest,
  context: RequestContext,
  version: string,
): Promise<string | null> {
  const given = request.headers['if-none-match'];
  if (given === undefined) return null;
  try {
    const tag = revisionTag(request, await context.revision(), version);
    return namesTag(given, tag) ? tag : null;
  } catch {
    // The query itself will meet the same failure and tell it.
    return null;
  }
}

/** Whole answers only: an error may pass. */
async function tagAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  context: RequestContext,
  version: string,
): Promise<void> {
  const { kind, errors } = context.report;
  if (reply.statusCode !== 200 || kind === null || errors.length > 0) return;
  const revision = await context.revision().catch(() => null);
  if (revision !== null) withTag(reply, revisionTag(request, revision, version));
}

function withTag(reply: FastifyReply, tag: string): FastifyReply {
  return reply.header('etag', tag).header('cache-control', 'no-cache');
}
