/** Asks the API, which is on the same host. */
import { ApiError, type ApiProblem } from './api-error.ts';
import type { Operation } from './operation.ts';

interface Response<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly ApiProblem[];
}

/** Throws ApiError where the server refuses or cannot be reached; an aborted question throws what `fetch` does. */
export async function ask<Answer, Variables>(
  { name, text }: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await send(JSON.stringify({ operationName: name, query: text, variables }), signal);
  const answer = await bodyOf<Answer>(response);
  const [problem] = answer.errors ?? [];
  if (problem) throw new ApiError(problem);
  if (!answer.data) throw new ApiError({ message: `The server answered ${response.status}, without data.` });
  return answer.data;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<globalThis.Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError({
      message: 'The server cannot be reached. Is it still running? Then try again.',
      extensions: { code: 'UNREACHABLE' },
    });
  }
}

async function bodyOf<Answer>(response: globalThis.Response): Promise<Response<Answer>> {
  try {
    return (await response.json()) as Response<Answer>;
  } catch {
    throw new ApiError({ message: `The server answered ${response.status}, and not in JSON.` });
  }
}
