/** GraphQL over HTTP, by the audits of the reference implementation, against the real server. */
import { serverAudits } from 'graphql-http';
import { startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env: { SEED: 'none' } });
});
afterAll(async () => {
  await server.stop();
});

/** As clients of this API ask: a GET says that it comes from no form or link of another site. */
function fetchFn(url: string, options: RequestInit = {}): Promise<Response> {
  const headers = { ...(options.headers as Record<string, string>), 'apollo-require-preflight': 'true' };
  return fetch(url, { ...options, headers });
}

const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn });

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  '%s %s',
  async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result).toEqual({ id: audit.id, name: audit.name, status: 'ok' });
  },
);
