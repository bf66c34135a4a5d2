/** The API as a whole: what a server, a command and a test need to ask it. */
import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError, GraphQLSchema, ValidationRule } from 'graphql';
import { readRevision } from '../app/catalogue.ts';
import { createReferences } from '../app/references.ts';
import { type GraphDatabase, requestReader, unlessAborted } from '../app/request-reader.ts';
import { createSearch, type Search } from '../app/search/search.ts';
import { databaseSource } from '../app/stances/database-source.ts';
import { requestPlugin } from './apollo-plugin.ts';
import type { Logger, RequestContext } from './context.ts';
import { startDeadline } from './deadline.ts';
import { formatError } from './errors.ts';
import { type ApiAnswer, type ApiRequest, executeRequest } from './execute.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { createLoaders } from './loaders.ts';
import { requestLimitRules } from './request-limits.ts';
import { createPace } from './pace.ts';
import { newReport } from './request-report.ts';
import { buildSchema } from './schema.ts';

export interface ApiOptions {
  readonly db: GraphDatabase;
  readonly logger: Logger;
  readonly now: () => Date;
  /** The defaults where left out. */
  readonly limits?: Limits;
}

export interface ContextOptions {
  /** The report keeps every database statement. */
  readonly explain?: boolean;
  /** The address that the request's cost is put down to. */
  readonly client?: string;
  /** Aborted when the client has gone. */
  readonly gone?: AbortSignal;
}

export interface Api {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** A new one for each request. `requestId` names it in the log; a random one if left out. Its time begins. */
  createContext(requestId?: string, options?: ContextOptions): RequestContext;
  /** Beside those of the specification. */
  readonly validationRules: readonly ValidationRule[];
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** For Apollo Server: limits and the log. Requests wait for their turn, and each address may cost only so much. */
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  /** Without a server: the same rules, limits and errors, but at once and at no address's cost. */
  execute(request: ApiRequest, context?: RequestContext): Promise<ApiAnswer>;
}

/** One for each database and process. */
export function createApi({ db, logger, now, limits = DEFAULT_LIMITS }: ApiOptions): Api {
  const schema = buildSchema();
  const index = createSearch(db);
  const rules = requestLimitRules(limits);

  function createContext(
    requestId: string = randomUUID(),
    { explain = false, client, gone }: ContextOptions = {},
  ): RequestContext {
    const report = newReport(explain);
    const deadline = startDeadline(limits, gone ?? null);
    const reader = requestReader(db, {
      onStatement: (statement) => report.explained?.push(statement),
      signal: deadline.signal,
    });
    let known: Promise<number> | null = null;
    const revision = (): Promise<number> => (known ??= readRevision(reader));
    const inTime = <T>(work: Promise<T>): Promise<T> => unlessAborted(deadline.signal, work);
    const search: Search = {
      find: (...asked) => inTime(index.find(...asked)),
      nearest: (...asked) => inTime(index.nearest(...asked)),
    };
    const references = createReferences(reader, async (type, text, count) =>
      search.nearest(await revision(), type, text, count),
    );
    const loaders = createLoaders(reader);
    const statements = databaseSource(reader, revision);
    return {
      requestId,
      db,
      reader,
      logger,
      report,
      deadline,
      pace: createPace(deadline.signal),
      client: client ?? null,
      search,
      references,
      loaders,
      statements,
      now,
      revision,
    };
  }

  return {
    schema,
    limits,
    createContext,
    validationRules: rules,
    formatError,
    plugins: [requestPlugin(schema, limits)],
    execute: (request, context = createContext()) =>
      executeRequest({ schema, limits, rules }, request, context),
  };
}
