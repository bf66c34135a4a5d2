/** From the API's response to data or an exception, wherever the response came from. */
import { ERROR_CODES, StanceGraphError } from '../domain/errors.ts';
import type { ErrorCode } from '../domain/errors.ts';

export interface ResponseError {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly details?: Readonly<Record<string, unknown>> };
}

/** What the server calls a variable that is not of its type. */
const INVALID_VALUE = 'BAD_USER_INPUT';

/** The first error is the exception: an expected one by its code, any other as a plain Error. */
export function throwIfFailed(errors: readonly ResponseError[] | undefined): void {
  const error = errors?.[0];
  if (!error) return;
  const { code, details = {} } = error.extensions ?? {};
  const known = code === INVALID_VALUE ? 'BAD_INPUT' : code;
  if (typeof known !== 'string' || !(known in ERROR_CODES)) throw new Error(error.message);
  throw new StanceGraphError(known as ErrorCode, error.message, { details });
}
