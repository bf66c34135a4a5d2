/** All that is left of a list that is read page by page. That may be much: it says how far it is, and can be stopped. */
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from './api-error.ts';
import { ask } from './ask.ts';
import type { Operation } from './operation.ts';
import { type Page, pagesKey } from './use-pages.ts';

const LONGEST_WAIT_S = 60;

export interface RestOfPages {
  /** While pages are being loaded: how many rows there are by now. */
  readonly loaded: number | null;
  /** Why that ended early, unless it was stopped. */
  readonly loadError: Error | null;
  /** Resolves whether all rows are there now. */
  readonly loadAll: () => Promise<boolean>;
  readonly stop: () => void;
}

/** Of the list that `usePages` shows for the same arguments. What came is kept, also where that is not all. */
export function useRestOfPages<Answer, Variables extends { after?: string | null | undefined }>(
  operation: Operation<Answer, Variables>,
  variables: Omit<Variables, 'after'>,
  listOf: (answer: Answer) => Page<unknown> | null | undefined,
): RestOfPages {
  const answers = useQueryClient();
  const [loaded, setLoaded] = useState<number | null>(null);
  const [loadError, setLoadError] = useState<Error | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const loadAll = async (): Promise<boolean> => {
    const key = pagesKey(operation, variables);
    const known = answers.getQueryData<InfiniteData<Answer, string | null>>(key);
    if (!known) return false;
    const stopping = new AbortController();
    running.current = stopping;
    setLoadError(null);
    const pages = [...known.pages];
    const pageParams = [...known.pageParams];
    let count = pages.reduce((sum, page) => sum + (listOf(page)?.nodes.length ?? 0), 0);
    try {
      for (let after = nextOf(listOf(pages.at(-1)!)); after !== null;) {
        setLoaded(count);
        const asked = { ...variables, after } as Variables;
        const page = await patiently(() => ask(operation, asked, stopping.signal), stopping.signal);
        pages.push(page);
        pageParams.push(after);
        count += listOf(page)?.nodes.length ?? 0;
        after = nextOf(listOf(page));
      }
      return true;
    } catch (error) {
      if (!stopping.signal.aborted) setLoadError(error as Error);
      return false;
    } finally {
      answers.setQueryData(key, { pages, pageParams });
      setLoaded(null);
    }
  };
  return { loaded, loadError, loadAll, stop: () => running.current?.abort() };
}

function nextOf(page: Page<unknown> | null | undefined): string | null {
  return page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
}

/** Whoever asks for much may be told to wait for a while. */
async function patiently<Answer>(asking: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  for (;;) {
    try {
      return await asking();
    } catch (error) {
      const seconds = error instanceof ApiError ? error.details['retryAfter'] : null;
      if (typeof seconds !== 'number' || seconds > LONGEST_WAIT_S) throw error;
      await pause(1_000 * seconds, signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    setTimeout(resolve, ms);
  });
}
