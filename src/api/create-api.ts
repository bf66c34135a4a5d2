/** The API as a whole: what a server, a command and a test need to ask it. */
import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError, GraphQLSchema, ValidationRule } from 'graphql';
import { readRevision } from '../app/catalogue.ts';
import { createReferences } from '../app/references.ts';
import { type GraphDatabase, requestReader } from '../app/request-reader.ts';
import { createSearch } from '../app/search/search.ts';
import { databaseSource } from '../app/stances/database-source.ts';
import { requestPlugin } from './apollo-plugin.ts';
import type { Logger, RequestContext } from './context.ts';
import { formatError } from './errors.ts';
import { type ApiAnswer, type ApiRequest, executeRequest } from './execute.ts';
import { createLoaders } from './loaders.ts';
import { REQUEST_LIMIT_RULES } from './request-limits.ts';
import { newReport } from './request-report.ts';
import { buildSchema } from './schema.ts';

export interface ApiOptions {
  readonly db: GraphDatabase;
  readonly logger: Logger;
  readonly now: () => Date;
}

export interface Api {
  readonly schema: GraphQLSchema;
  /**
   * A new one for each request. `requestId` names it in the log; a random one if left out. With `explain` its report keeps
   * every database statement.
   */
  createContext(requestId?: string, explain?: boolean): RequestContext;
  /** Beside those of the specification. */
  readonly validationRules: readonly ValidationRule[];
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** For Apollo Server: the limit on rows, and the log. */
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  /** Without a server: the same rules, limits and errors. */
  execute(request: ApiRequest, context?: RequestContext): Promise<ApiAnswer>;
}

/** One for each database and process. */
export function createApi({ db, logger, now }: ApiOptions): Api {
  const schema = buildSchema();
  const search = createSearch(db);

  function createContext(requestId: string = randomUUID(), explain = false): RequestContext {
    const report = newReport(explain);
    const reader = requestReader(db, (statement) => report.explained?.push(statement));
    let known: Promise<number> | null = null;
    const revision = (): Promise<number> => (known ??= readRevision(reader));
    const references = createReferences(reader, async (type, text, count) =>
      search.nearest(await revision(), type, text, count),
    );
    const loaders = createLoaders(reader);
    const statements = databaseSource(reader, revision);
    return { requestId, db, reader, logger, report, search, references, loaders, statements, now, revision };
  }

  return {
    schema,
    createContext,
    validationRules: REQUEST_LIMIT_RULES,
    formatError,
    plugins: [requestPlugin(schema)],
    execute: (request, context = createContext()) => executeRequest(schema, request, context),
  };
}
