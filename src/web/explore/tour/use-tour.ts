import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';
import { readQuestion, type TourQuestion } from './tour-question.ts';

/** The questions of the tour, as the server has them in schema/tour. */
export function useTour(): UseQueryResult<readonly TourQuestion[]> {
  return useQuery({ queryKey: ['tour'], queryFn: ({ signal }) => askTour(signal), staleTime: Infinity });
}

async function askTour(signal: AbortSignal): Promise<readonly TourQuestion[]> {
  const response = await fetch('/assets/tour.json', { signal });
  if (!response.ok)
    throw new ApiError({ message: `The server answered ${response.status} instead of the tour.` });
  const { queries } = (await response.json()) as { readonly queries: readonly string[] };
  return queries.map(readQuestion);
}
