/** Listening, with errors that say what to do. */
import { chmod } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StanceGraphError } from '../domain/errors.ts';
import type { Settings } from './settings.ts';
import { prepareSocketFolder } from './socket-folder.ts';
import type { SocketPlace } from './socket-path.ts';

/** The address to open in a browser. Throws ADDRESS_IN_USE, SETTINGS_INVALID. */
export async function listenOnPort(server: FastifyInstance, settings: Settings): Promise<string> {
  const { host, port } = settings;
  try {
    await server.listen({ host, port });
  } catch (cause) {
    throw explain(cause as NodeJS.ErrnoException, settings);
  }
  const bound = (server.server.address() as AddressInfo).port;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${bound}`;
}

/** Whoever calls this has the embedded database open: what is there belongs to a server that has ended. */
export async function listenOnSocket(server: FastifyInstance, place: SocketPlace): Promise<void> {
  await prepareSocketFolder(place);
  await server.listen({ path: place.path });
  if (place.folder !== null) await chmod(place.path, 0o600);
}

function explain(cause: NodeJS.ErrnoException, { host, port }: Settings): unknown {
  const details = { host, port };
  if (cause.code === 'EADDRINUSE') {
    const message =
      `Another program listens on ${host} port ${port}. Stop it, or choose another port: PORT=${port + 1} npm start ` +
      '(PORT=0 takes any free one).';
    return new StanceGraphError('ADDRESS_IN_USE', message, { details, cause });
  }
  if (cause.code === 'EACCES') {
    const message = `This user may not listen on port ${port}: choose a PORT above 1023.`;
    return new StanceGraphError('SETTINGS_INVALID', message, { details, cause });
  }
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') {
    const message = `HOST is "${host}", which is no address of this machine; 127.0.0.1 is this machine alone, 0.0.0.0 all.`;
    return new StanceGraphError('SETTINGS_INVALID', message, { details, cause });
  }
  return cause;
}
