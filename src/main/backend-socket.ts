/** Commands through the server that has the embedded database open. */
import type { LoadReport } from '../app/load-bundle.ts';
import type { CommandBackend } from '../cli/backend.ts';
import { throwIfFailed } from './response.ts';
import type { ResponseError } from './response.ts';
import { postToSocket } from './socket-client.ts';

interface Failed {
  readonly errors?: readonly ResponseError[];
}

export function socketBackend(path: string): CommandBackend {
  return {
    async query<Data>(query: string, variables = {}): Promise<Data> {
      const answer = (await postToSocket(path, '/graphql', { query, variables })) as Failed & { data: Data };
      throwIfFailed(answer.errors);
      return answer.data;
    },
    async load(files, { dryRun }): Promise<LoadReport> {
      const answer = (await postToSocket(path, '/load', { files, dryRun })) as Failed & LoadReport;
      throwIfFailed(answer.errors);
      return answer;
    },
    async close() {},
  };
}
