/** Commands through a running server: JSON over its socket. */
import { request } from 'node:http';
import { StanceGraphError } from '../domain/errors.ts';

/** Nobody listens there: no server runs, or the one that did has ended. */
export class NoServer extends Error {}

const NOBODY = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTSOCK']);

/** The parsed answer, whatever its status. Throws NoServer; DATABASE_UNAVAILABLE if the server goes away meanwhile. */
export function postToSocket(socketPath: string, path: string, body: unknown): Promise<unknown> {
  const bytes = Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const call = request(
      {
        socketPath,
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': bytes.length, host: 'localhost' },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
        response.on('error', (cause) => reject(wentAway(cause)));
      },
    );
    call.on('error', (cause: NodeJS.ErrnoException) =>
      reject(NOBODY.has(cause.code ?? '') ? new NoServer() : wentAway(cause)),
    );
    call.end(bytes);
  });
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
