/** `GET /network.gexf?…` and the like: networks as files, for tools that take an address. */
import { Readable } from 'node:stream';
import { closest } from 'fastest-levenshtein';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, type GraphQLSchema, parse } from 'graphql';
import { NETWORK_FORMATS, type NetworkFormat } from '../../app/networks/descriptors.ts';
import { networkDocument } from '../../app/networks/network-document.ts';
import type { NetworkInput } from '../../app/networks/network-asked.ts';
import { isStanceGraphError, StanceGraphError } from '../../domain/errors.ts';
import type { RequestContext } from '../context.ts';
import type { Enter } from '../entrance.ts';
import { INTERNAL } from '../errors.ts';
import { inTurns } from '../in-turns.ts';
import { networkFor } from '../network-request.ts';
import { databaseAway, shownAway } from './database-away.ts';
import { networkIndex, networkPage } from './network-page.ts';
import { inParameters, networkParameters, type Query, readNetworkInput } from './network-parameters.ts';
import { wantsPage } from './playground.ts';
import { namesTag, revisionTag } from './revision-tag.ts';

export interface NetworkFileOptions {
  readonly schema: GraphQLSchema;
  readonly enter: Enter;
  /** One for each request, made when it is first asked for. */
  readonly contextOf: (request: FastifyRequest) => RequestContext;
  /** Of this software. */
  readonly version: string;
}

interface Asked {
  Params: { readonly extension: string };
  Querystring: Query;
}

/** What a file costs is what the API asks for the same. */
const QUESTION = parse(
  'query NetworkFile($input: NetworkInput, $format: NetworkFormat!) { network(input: $input) { file(format: $format) } }',
);
const OPERATION = getOperationAST(QUESTION)!;

export function addNetworkFiles(server: FastifyInstance, options: NetworkFileOptions): void {
  const { schema, contextOf } = options;
  const parameters = networkParameters(schema);

  server.get<Asked>('/network', (request, reply) => {
    readNetworkInput(schema, request.query);
    const search = request.url.slice('/network'.length);
    reply.header('vary', [reply.getHeader('vary'), 'Accept'].filter(Boolean).join(', '));
    return wantsPage(request)
      ? reply.type('text/html; charset=utf-8').send(networkPage(parameters, search))
      : reply.send(networkIndex(parameters, search));
  });

  server.get<Asked>('/network.:extension', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const format = formatOf(request.params.extension);
    const input = readNetworkInput(schema, request.query);
    const context = contextOf(request);
    let body: Readable | null;
    try {
      body = await bodyFor(request, reply, { ...options, context, format, input });
    } catch (error) {
      throw toldOf(error, context);
    } finally {
      context.deadline.end();
    }
    // Not awaited above: that would last until the client has taken it all.
    return body === null ? reply.code(304).send() : reply.send(body);
  });
}

function formatOf(extension: string): NetworkFormat {
  const format = NETWORK_FORMATS.find((one) => one.extension === extension);
  if (format) return format;
  const extensions = NETWORK_FORMATS.map((one) => one.extension);
  throw new StanceGraphError(
    'NOT_FOUND',
    `No network has the format .${extension}; the nearest is .${closest(extension, extensions)}. There are ${extensions.map((one) => `.${one}`).join(', ')}.`,
    { details: { extensions } },
  );
}

/** What the client hears, noted in the report. */
function toldOf(error: unknown, { report }: RequestContext): unknown {
  if (!isStanceGraphError(error)) {
    report.errors = [INTERNAL];
    return error;
  }
  const { code, message } = error;
  report.errors = [code];
  const away = databaseAway([{ message, extensions: { code } }]);
  if (away === undefined) return inParameters(error);
  report.problem = message;
  return new StanceGraphError(code, shownAway(away).message);
}

interface Wish extends NetworkFileOptions {
  readonly context: RequestContext;
  readonly format: NetworkFormat;
  readonly input: NetworkInput;
}

/** With all headers set; null: the client has it already. Whoever waits comes in when it is computed, not when it is sent. */
async function bodyFor(
  request: FastifyRequest,
  reply: FastifyReply,
  { enter, context, format, input, version }: Wish,
): Promise<Readable | null> {
  // Before the rest: an answer may be newer than its tag says, never older.
  const tag = revisionTag(request, await context.revision(), version);
  const tagged = (): FastifyReply => reply.header('etag', tag).header('cache-control', 'no-cache');
  if (namesTag(request.headers['if-none-match'] ?? '', tag)) {
    tagged();
    return null;
  }
  const variables = { input, format: format.id };
  const leave = await enter({ document: QUESTION, operation: OPERATION, variables }, context);
  try {
    const answer = await networkFor(input, context);
    const pieces = inTurns(format.write(await networkDocument(answer, context.reader, format)));
    // What a format refuses shows with its first piece.
    const first = await pieces.next();
    tagged()
      .type(format.mediaType.startsWith('text/') ? `${format.mediaType}; charset=utf-8` : format.mediaType)
      .header('content-disposition', disposition(format, answer.revision));
    if (request.method === 'HEAD') return Readable.from([]);
    cutOffStalled(reply, context.limits.seconds);
    return Readable.from(startingWith(first, pieces));
  } finally {
    leave();
  }
}

/** A browser shows a picture and keeps the others. */
function disposition({ id, extension }: NetworkFormat, revision: number): string {
  const how = id === 'SVG' ? 'inline' : 'attachment';
  return `${how}; filename="stance-network-${revision}.${extension}"`;
}

async function* startingWith(
  first: IteratorResult<string, void>,
  rest: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

/** A client that takes nothing for as long as a request may last is not waited for: what it was to get takes up memory. */
function cutOffStalled({ raw, log }: FastifyReply, seconds: number): void {
  raw.setTimeout(seconds * 1_000, () => {
    log.warn(`cut off: the client has taken nothing for ${seconds} s`);
    raw.destroy();
  });
}
