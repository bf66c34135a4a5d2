/** An answer of the API, kept while the page is open: the same question is asked once. */
import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';
import { ask } from './ask.ts';
import type { Operation } from './operation.ts';

const FRESH_MS = 60_000;
const ATTEMPTS = 3;
const LONGEST_WAIT_S = 10;

export function createAnswers(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < ATTEMPTS && waitOf(error) !== null,
        retryDelay: (_, error) => 1_000 * (waitOf(error) ?? 1),
      },
    },
  });
}

/** Seconds; null: asking again is no use, or would take too long. */
function waitOf(error: Error): number | null {
  const seconds = error instanceof ApiError ? error.retryAfter : null;
  return seconds !== null && seconds <= LONGEST_WAIT_S ? seconds : null;
}

interface AnswerOptions {
  /** False: not asked yet. */
  readonly enabled?: boolean;
  /** Shows the answer to the question before while the new one is on its way. */
  readonly keepPrevious?: boolean;
}

/** How a question is asked and under which name its answer is kept, for who asks outside of a component. */
export function questionOf<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables) {
  return {
    queryKey: [operation.name, variables] as const,
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(operation, variables, signal),
  };
}

export function useAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  { enabled = true, keepPrevious = false }: AnswerOptions = {},
): UseQueryResult<Answer> {
  return useQuery<Answer>({
    ...questionOf(operation, variables),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
}
