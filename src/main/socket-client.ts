/** Commands through a running server: JSON over its socket. */
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { StanceGraphError } from '../domain/errors.ts';

/** Nobody listens there: no server runs, or the one that did has ended. */
export class NoServer extends Error {}

const NOBODY = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTSOCK']);

/** The parsed answer, whatever its status. Throws NoServer; DATABASE_UNAVAILABLE if the server goes away meanwhile. */
export async function postToSocket(socketPath: string, path: string, body: unknown): Promise<unknown> {
  const chunks: Buffer[] = [];
  try {
    const answer = await post(socketPath, path, { body });
    for await (const chunk of answer) chunks.push(chunk as Buffer);
  } catch (error) {
    throw failureOf(error);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/**
 * The parsed lines of an answer as they come. When `signal` is aborted, or nobody wants more of them, the connection is closed; in
 * the first case the signal's reason is thrown. Throws as `postToSocket`.
 */
export async function* linesFromSocket(
  socketPath: string,
  path: string,
  body: unknown,
  signal?: AbortSignal,
): AsyncGenerator<unknown> {
  signal?.throwIfAborted();
  try {
    const answer = await post(socketPath, path, { body, signal });
    let rest = '';
    for await (const chunk of answer.setEncoding('utf8')) {
      const lines = `${rest}${chunk as string}`.split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield JSON.parse(line);
    }
    if (rest !== '') yield JSON.parse(rest);
  } catch (error) {
    signal?.throwIfAborted();
    throw failureOf(error);
  }
}

interface Post {
  readonly body: unknown;
  readonly signal?: AbortSignal | undefined;
}

function post(socketPath: string, path: string, { body, signal }: Post): Promise<IncomingMessage> {
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = { 'content-type': 'application/json', 'content-length': bytes.length, host: 'localhost' };
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, path, method: 'POST', headers, ...(signal && { signal }) }, resolve);
    call.on('error', reject);
    call.end(bytes);
  });
}

/** What is no failure of the connection is given back as it is. */
function failureOf(error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (NOBODY.has(code ?? '')) return new NoServer();
  return syscall === undefined && code !== 'ECONNRESET' ? error : wentAway(error as NodeJS.ErrnoException);
}

function wentAway(cause: NodeJS.ErrnoException): StanceGraphError {
  if (cause.code === 'EACCES') {
    const message = 'A server of another user has the graph open: run the command as that user.';
    return new StanceGraphError('DATABASE_LOCKED', message, { cause });
  }
  return new StanceGraphError(
    'DATABASE_UNAVAILABLE',
    `The running server did not answer (${cause.message}): run the command again.`,
    { cause },
  );
}
