/** The API as a whole: what a server, a command and a test need to ask it. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError, GraphQLSchema, ValidationRule } from 'graphql';
import type { GraphDatabase } from '../app/request-reader.ts';
import { createEntityMemory } from '../app/entity-memory.ts';
import { createSearch } from '../app/search/search.ts';
import {
  createStanceIndex,
  DEFAULT_STANCE_INDEX,
  type StanceIndex,
} from '../app/stance-index/stance-index.ts';
import { createWorkerPool, type WorkerPool } from '../app/workers/worker-pool.ts';
import { requestPlugin } from './apollo-plugin.ts';
import type { Logger, RequestContext } from './context.ts';
import { type ContextOptions, createContext } from './create-context.ts';
import { createEntrance, type Enter } from './entrance.ts';
import { formatError } from './errors.ts';
import { type ApiAnswer, type ApiRequest, executeRequest } from './execute.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { requestLimitRules } from './request-limits.ts';
import { buildSchema } from './schema.ts';

export interface ApiOptions {
  readonly db: GraphDatabase;
  readonly logger: Logger;
  readonly now: () => Date;
  /** The defaults where left out. */
  readonly limits?: Limits;
  /** Whoever gives it closes it. One of its own where left out: its threads keep no program alive. */
  readonly workers?: WorkerPool;
  /** Of this database; whoever gives it closes it. One of its own where left out, with the defaults. */
  readonly stanceIndex?: StanceIndex;
}

export interface Api {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly stanceIndex: StanceIndex;
  /** A new one for each request. `requestId` names it in the log; a random one if left out. Its time begins. */
  createContext(requestId?: string, options?: ContextOptions): RequestContext;
  /** Beside those of the specification. */
  readonly validationRules: readonly ValidationRule[];
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** For Apollo Server: limits and the log. Requests wait for their turn, and each address may cost only so much. */
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  /** The same way in, for questions that come by another door. */
  readonly enter: Enter;
  /** Without a server: the same rules, limits and errors, but at once and at no address's cost. */
  execute(request: ApiRequest, context?: RequestContext): Promise<ApiAnswer>;
}

/** One for each database and process. */
export function createApi({
  db,
  logger,
  now,
  limits = DEFAULT_LIMITS,
  workers = createWorkerPool(),
  stanceIndex = createStanceIndex({ db, workers, ...DEFAULT_STANCE_INDEX }),
}: ApiOptions): Api {
  const schema = buildSchema();
  const rules = requestLimitRules(limits);
  const enter = createEntrance(schema, limits);
  const ground = {
    db,
    logger,
    now,
    limits,
    workers,
    search: createSearch(db),
    memory: createEntityMemory(),
    stanceIndex,
  };
  const newContext: Api['createContext'] = (...given) => createContext(ground, ...given);
  return {
    schema,
    limits,
    stanceIndex,
    createContext: newContext,
    validationRules: rules,
    formatError,
    plugins: [requestPlugin(enter)],
    enter,
    execute: (request, context = newContext()) => executeRequest({ schema, limits, rules }, request, context),
  };
}
