/** Asks for a picture before it is shown, so that it is there when it is. */
import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';
import type { Operation } from '../api/operation.ts';
import { questionOf } from '../api/use-answer.ts';
import { PictureDeclarations, PictureNetwork } from '../generated/operations.ts';
import { declarationsQuestion, hasDeclarations, networkQuestion } from '../view/picture-questions.ts';
import type { View } from '../view/view.ts';

interface Patience {
  readonly signal: AbortSignal;
  /** The server asks to wait so many seconds; null: that is over. */
  readonly onWait: (seconds: number | null) => void;
}

/** Waits where the server asks for it; throws what else it refuses, and the signal's reason. */
export async function loadAhead(answers: QueryClient, view: View, patience: Patience): Promise<void> {
  await loadOne(answers, PictureNetwork, networkQuestion(view), patience);
  if (hasDeclarations(view))
    await loadOne(answers, PictureDeclarations, declarationsQuestion(view), patience);
}

/** What is not shown any more needs no room. */
export function forget(answers: QueryClient, view: View): void {
  for (const { queryKey } of [
    questionOf(PictureNetwork, networkQuestion(view)),
    questionOf(PictureDeclarations, declarationsQuestion(view)),
  ])
    answers.removeQueries({ queryKey, exact: true, type: 'inactive' });
}

async function loadOne<Answer, Variables>(
  answers: QueryClient,
  operation: Operation<Answer, Variables>,
  variables: Variables,
  { signal, onWait }: Patience,
): Promise<void> {
  for (;;) {
    try {
      await answers.fetchQuery({ ...questionOf(operation, variables), retry: false });
      return signal.throwIfAborted();
    } catch (error) {
      signal.throwIfAborted();
      const seconds = error instanceof ApiError && error.code === 'LIMIT_EXCEEDED' ? error.retryAfter : null;
      if (seconds === null) throw error;
      onWait(seconds);
      await pause(1_000 * seconds, signal);
      onWait(null);
    }
  }
}

export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    setTimeout(resolve, ms);
  });
}
