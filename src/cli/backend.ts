/** What commands need: the API's questions, and long work. Where it runs is decided by whoever opens it. */
import type { JobListener, JobName, Jobs } from '../app/jobs.ts';

export type Variables = Readonly<Record<string, unknown>>;

export interface CommandBackend {
  /** The data that the API answers; an error of the API is thrown as a StanceGraphError. */
  query<Data>(document: string, variables?: Variables): Promise<Data>;
  /** Does a job to its end. Throws what the job throws, or the reason of the listener's signal. */
  run<Name extends JobName>(
    name: Name,
    given: Jobs[Name]['arguments'],
    listener?: JobListener<Name>,
  ): Promise<Jobs[Name]['result']>;
  close(): Promise<void>;
}
