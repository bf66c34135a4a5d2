/** The statements of a scope: page by page, or all that are left, which can be stopped. */
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { ask } from '../api/ask.ts';
import { type Pages, pagesKey, usePages } from '../api/use-pages.ts';
import {
  type Scope,
  type StatementFactsFragment,
  StatementsPage,
  type StatementsPageQuery,
  type StatementsPageQueryVariables,
} from '../generated/operations.ts';

const PAGE_SIZE = 100;
const LONGEST_WAIT_S = 60;

export interface Statements extends Pages<StatementsPageQuery, StatementFactsFragment> {
  readonly undatedLeftOut: number;
  /** While all that are left are being loaded: how many there are by now. */
  readonly loaded: number | null;
  /** Why that ended early, unless it was stopped. */
  readonly loadError: Error | null;
  /** Resolves whether all are there now. */
  readonly loadAll: () => Promise<boolean>;
  readonly stop: () => void;
}

export function useStatements(scope: Scope, lang: string | null): Statements {
  const variables = { scope, lang, first: PAGE_SIZE };
  const found = usePages(StatementsPage, variables, statementsOf);
  return {
    ...found,
    ...useRest(variables),
    undatedLeftOut: found.answer?.statements.undatedLeftOut ?? 0,
  };
}

function statementsOf({ statements }: StatementsPageQuery): StatementsPageQuery['statements'] {
  return statements;
}

type Variables = Omit<StatementsPageQueryVariables, 'after'>;
type Rest = Pick<Statements, 'loaded' | 'loadError' | 'loadAll' | 'stop'>;
type PagesData = InfiniteData<StatementsPageQuery, string | null>;

/** Asks for one page after the other; what came is kept, also where that is not all. */
function useRest(variables: Variables): Rest {
  const answers = useQueryClient();
  const [loaded, setLoaded] = useState<number | null>(null);
  const [loadError, setLoadError] = useState<Error | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const loadAll = async (): Promise<boolean> => {
    const key = pagesKey(StatementsPage, variables);
    const known = answers.getQueryData<PagesData>(key);
    if (!known) return false;
    const stopping = new AbortController();
    running.current = stopping;
    setLoadError(null);
    const pages = [...known.pages];
    const pageParams = [...known.pageParams];
    try {
      for (let after = nextOf(pages.at(-1)!); after !== null;) {
        setLoaded(pages.length * PAGE_SIZE);
        const page = await askPatiently(variables, after, stopping.signal);
        pages.push(page);
        pageParams.push(after);
        after = nextOf(page);
      }
      return true;
    } catch (error) {
      if (!stopping.signal.aborted) setLoadError(error as Error);
      return false;
    } finally {
      answers.setQueryData<PagesData>(key, { pages, pageParams });
      setLoaded(null);
    }
  };
  return { loaded, loadError, loadAll, stop: () => running.current?.abort() };
}

function nextOf({ statements: { pageInfo } }: StatementsPageQuery): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

/** Whoever asks for much may be told to wait for a while. */
async function askPatiently(
  variables: Variables,
  after: string,
  signal: AbortSignal,
): Promise<StatementsPageQuery> {
  for (;;) {
    try {
      return await ask(StatementsPage, { ...variables, after }, signal);
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
