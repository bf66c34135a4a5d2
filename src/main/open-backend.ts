/** The graph for a command: through the server that runs, or opened by the command itself. */
import { createApi } from '../api/create-api.ts';
import type { CommandBackend } from '../cli/backend.ts';
import { directBackend } from './backend-direct.ts';
import { socketBackend } from './backend-socket.ts';
import { createLogger } from './logger.ts';
import { openGraph, whileLocked } from './open-graph.ts';
import { addressOfServer } from './running-server.ts';
import type { Settings } from './settings.ts';
import { socketPlace } from './socket-path.ts';

/** A server may start or end at this very moment: both ways are tried until one is open. */
export function openBackend(settings: Settings): Promise<CommandBackend> {
  return whileLocked(async () => {
    const url = await addressOfServer(settings);
    return url === null ? openDirectly(settings) : socketBackend(socketPlace(settings.dataDir).path);
  });
}

async function openDirectly(settings: Settings): Promise<CommandBackend> {
  const { db } = await openGraph(settings);
  const api = createApi({
    db,
    logger: createLogger(settings),
    now: () => new Date(),
    limits: settings.limits,
  });
  return directBackend(db, settings, api);
}
