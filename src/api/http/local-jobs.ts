/**
 * Long work for commands: POST /jobs/<name> with its arguments as JSON. The answer is lines of JSON, `{"event": …}` as often as
 * there is something to tell, then `{"result": …}` or `{"error": …}`. Whoever closes the connection stops the job.
 */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { unlessAborted } from '../../app/request-reader.ts';
import { StanceGraphError } from '../../domain/errors.ts';
import { failureLine } from './errors.ts';

export interface LocalJobRun {
  /** Kept when the line has been taken. */
  emit(event: unknown): Promise<void>;
  readonly signal: AbortSignal;
}

export type RunJob = (name: string, given: unknown, run: LocalJobRun) => Promise<unknown>;

/** A server that stops ends its jobs between two batches, and tells their commands. */
export function addJobs(server: FastifyInstance, runJob: RunJob): void {
  const stopping = new AbortController();
  server.addHook('preClose', async () => {
    stopping.abort(
      interrupted('The server was stopped meanwhile: the same command goes on, with or without it.'),
    );
  });
  server.post<{ Params: { readonly name: string } }>('/jobs/:name', async (request, reply) => {
    const lines = new PassThrough();
    const gone = new AbortController();
    lines.once('close', () => gone.abort(interrupted('The command has closed the connection.')));
    reply.raw.once('close', () => lines.destroy());
    const signal = AbortSignal.any([stopping.signal, gone.signal]);
    const emit = async (event: unknown): Promise<void> => {
      signal.throwIfAborted();
      if (!lines.write(toLine({ event }))) await unlessAborted(signal, once(lines, 'drain'));
    };
    void runJob(request.params.name, request.body, { emit, signal })
      .then(
        (result) => ({ result }),
        (error: unknown) => ({ error: failureLine(error as Error, request) }),
      )
      .then((last) => lines.end(toLine(last)));
    return reply.type('application/x-ndjson').send(lines);
  });
}

function interrupted(message: string): StanceGraphError {
  return new StanceGraphError('INTERRUPTED', message);
}

function toLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
