/** Requests as programs send them, and what their answers are made of. */

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

export async function post(
  url: string,
  query: string,
  { headers = {}, variables = {} }: { headers?: Record<string, string>; variables?: object } = {},
): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return answered(response);
}

/** The same by GET. */
export async function get(
  url: string,
  query: string,
  { headers = {}, variables = {} }: { headers?: Record<string, string>; variables?: object } = {},
): Promise<Answered> {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return answered(
    await fetch(`${url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1', ...headers } }),
  );
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Answered['body'];
  return { status: response.status, headers: response.headers, body };
}
