/** The formats that networks can be had in, as the server lists them. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';

export interface NetworkFormat {
  readonly format: string;
  readonly title: string;
  /** Which programs it is for. */
  readonly description: string;
  readonly extension: string;
  readonly carries: readonly string[];
  /** Of the network itself. */
  readonly url: string;
}

/** `search`: the parameters of the network, with the question mark. */
export function useNetworkFormats(search: string): UseQueryResult<readonly NetworkFormat[]> {
  return useQuery({
    queryKey: ['network formats', search],
    queryFn: ({ signal }) => askFormats(search, signal),
  });
}

async function askFormats(search: string, signal: AbortSignal): Promise<readonly NetworkFormat[]> {
  const response = await fetch(`/network${search}`, { headers: { accept: 'application/json' }, signal });
  const answer = (await response.json()) as {
    readonly formats?: readonly NetworkFormat[];
    readonly errors?: readonly { readonly message: string }[];
  };
  const [problem] = answer.errors ?? [];
  if (problem) throw new ApiError(problem);
  return answer.formats ?? [];
}
