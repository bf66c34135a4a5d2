/** Commands through the server that has the embedded database open. */
import type { JobEvent, JobListener, JobName, Jobs } from '../app/jobs.ts';
import type { CommandBackend } from '../cli/backend.ts';
import { StanceGraphError } from '../domain/errors.ts';
import { throwIfFailed } from './response.ts';
import type { ResponseError } from './response.ts';
import { linesFromSocket, postToSocket } from './socket-client.ts';

interface Failed {
  readonly errors?: readonly ResponseError[];
}

type JobLine<Name extends JobName> =
  | { readonly event: JobEvent<Name> }
  | { readonly result: Jobs[Name]['result'] }
  | { readonly error: ResponseError }
  | Required<Failed>;

export function socketBackend(path: string): CommandBackend {
  return {
    async query<Data>(query: string, variables = {}): Promise<Data> {
      const answer = (await postToSocket(path, '/graphql', { query, variables })) as Failed & { data: Data };
      throwIfFailed(answer.errors);
      return answer.data;
    },
    async run<Name extends JobName>(
      name: Name,
      given: Jobs[Name]['arguments'],
      { onEvent, signal }: JobListener<Name> = {},
    ) {
      for await (const value of linesFromSocket(path, `/jobs/${name}`, given, signal)) {
        const line = value as JobLine<Name>;
        if ('result' in line) return line.result;
        if ('event' in line) await onEvent?.(line.event);
        else throwIfFailed('error' in line ? [line.error] : line.errors);
      }
      throw new StanceGraphError(
        'DATABASE_UNAVAILABLE',
        'The running server has ended before the work was done: run the command again.',
      );
    },
    async close() {},
  };
}
