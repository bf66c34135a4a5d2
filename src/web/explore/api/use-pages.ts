/** A list of the API that is read page by page: the next one is asked for when somebody wants it. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from './ask.ts';
import type { Operation } from './operation.ts';

export interface Page<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

export interface Pages<Answer, Row> {
  /** What else the first page's answer holds; null until it is there. */
  readonly answer: Answer | null;
  /** Of all pages so far; null until there is one, or where the answer has no such list. */
  readonly rows: readonly Row[] | null;
  readonly total: number;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** Whether the rows are those of the question before, while the new ones are on their way. */
  readonly isBehind: boolean;
  readonly more: () => void;
  readonly error: Error | null;
  /** Asks for all of it again: cursors of a graph that changed lead nowhere. */
  readonly retry: () => void;
}

/** Under which what was answered is kept. */
export function pagesKey(operation: { readonly name: string }, variables: object): readonly unknown[] {
  return [operation.name, 'pages', variables];
}

/** `listOf`: where the list is in the answer; one that stays the same saves work with long lists. */
export function usePages<Answer, Variables extends { after?: string | null | undefined }, Row>(
  operation: Operation<Answer, Variables>,
  variables: Omit<Variables, 'after'>,
  listOf: (answer: Answer) => Page<Row> | null | undefined,
): Pages<Answer, Row> {
  const query = useInfiniteQuery({
    queryKey: pagesKey(operation, variables),
    queryFn: ({ signal, pageParam }) =>
      ask(operation, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Answer) => {
      const info = listOf(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
    placeholderData: keepPreviousData,
  });
  const answers = query.data?.pages;
  const answer = answers?.[0] ?? null;
  const first = answer && listOf(answer);
  const rows = useMemo(() => answers?.flatMap((one) => listOf(one)?.nodes ?? []) ?? null, [answers, listOf]);
  return {
    answer,
    rows: first ? rows : null,
    total: first?.totalCount ?? 0,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    isBehind: query.isPlaceholderData,
    more: () => void query.fetchNextPage(),
    error: query.error,
    retry: () => void query.refetch(),
  };
}
