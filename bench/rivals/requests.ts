/** What is sent to a server, and asking it once. */

export interface HttpRequest {
  readonly url: string;
  /** JSON */
  readonly body: string;
}

export function graphqlRequest(server: string, query: string, variables: unknown): HttpRequest {
  return { url: `${server}/graphql`, body: JSON.stringify({ query, variables }) };
}

/** The parsed answer. Throws with the server's first message where it failed, took too long or gave errors beside data. */
export async function askOnce({ url, body }: HttpRequest, withinMs: number): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: AbortSignal.timeout(withinMs),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
  const [error] = answer.errors ?? [];
  if (error || !response.ok) throw new Error(error?.message ?? `HTTP ${response.status}`);
  return answer.data;
}
