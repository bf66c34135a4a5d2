/** Runs a request without a server: parsed, checked, limited, executed, its errors formatted. */
import {
  type DocumentNode,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';
import type { RequestContext } from './context.ts';
import { formatError, reportErrors } from './errors.ts';
import type { Limits } from './limits.ts';
import { readAhead } from './read-ahead.ts';
import { checkRequestCost } from './request-cost.ts';

export interface ApiRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** As it goes over the wire. */
export interface ApiAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface ExecuteWith {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Beside those of the specification. */
  readonly rules: readonly ValidationRule[];
}

/** Never throws: whatever fails is in `errors`. */
export async function executeRequest(
  given: ExecuteWith,
  request: ApiRequest,
  context: RequestContext,
): Promise<ApiAnswer> {
  try {
    return await answer(given, request, context);
  } finally {
    context.deadline.end();
  }
}

async function answer(given: ExecuteWith, request: ApiRequest, context: RequestContext): Promise<ApiAnswer> {
  const { schema } = given;
  const prepared = prepare(given, request);
  if ('errors' in prepared) return { errors: shown(prepared.errors, context) };
  readAhead(prepared.document, context);
  const { data, errors } = await execute({
    schema,
    document: prepared.document,
    contextValue: context,
    variableValues: request.variables,
    operationName: request.operationName,
  });
  const plain = data === undefined ? {} : { data: structuredClone(data) };
  return errors === undefined ? plain : { ...plain, errors: shown(errors, context) };
}

type Prepared = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

function prepare({ schema, limits, rules }: ExecuteWith, request: ApiRequest): Prepared {
  let document: DocumentNode;
  try {
    document = parse(request.query, { maxTokens: limits.tokens });
  } catch (error) {
    return { errors: [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] };
  }
  const invalid = validate(schema, document, [...specifiedRules, ...rules]);
  if (invalid.length > 0)
    return { errors: invalid.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
  const operation = getOperationAST(document, request.operationName);
  try {
    if (operation)
      checkRequestCost(schema, { document, operation, variables: request.variables ?? {} }, limits);
  } catch (error) {
    return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
  }
  return { document };
}

function coded(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] = code;
  return error;
}

function shown(errors: readonly GraphQLError[], context: RequestContext): GraphQLFormattedError[] {
  reportErrors(errors, context);
  return errors.map((error) => formatError(error.toJSON(), error));
}
