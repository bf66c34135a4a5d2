/** A query as somebody typed it, and all that comes back: data, errors, whatever else. */
import { ApiError } from '../api/api-error.ts';
import type { Json } from './json.ts';

/** Throws ApiError where nothing comes back that is JSON. */
export async function runQuery(query: string): Promise<Json> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query }),
    });
  } catch {
    throw new ApiError({ message: 'The server cannot be reached. Is it still running? Then try again.' });
  }
  try {
    return (await response.json()) as Json;
  } catch {
    throw new ApiError({ message: `The server answered ${response.status}, and not in JSON.` });
  }
}
