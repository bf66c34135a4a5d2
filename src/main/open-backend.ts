/** The graph for a command: through the server that runs, or opened by the command itself. */
import type { BackendNeeds } from '../cli/context.ts';
import type { CommandBackend } from '../cli/backend.ts';
import { isStanceGraphError } from '../domain/errors.ts';
import { directBackend } from './backend-direct.ts';
import { socketBackend } from './backend-socket.ts';
import { databaseSlot } from './database-slot.ts';
import { openGraph, whileLocked } from './open-graph.ts';
import { addressOfServer } from './running-server.ts';
import type { Settings } from './settings.ts';
import { socketPlace } from './socket-path.ts';

/** A server may start or end at this very moment: both ways are tried until one is open. */
export function openBackend(settings: Settings, needs: BackendNeeds = {}): Promise<CommandBackend> {
  return whileLocked(async () => {
    const url = await addressOfServer(settings);
    if (url !== null) return socketBackend(socketPlace(settings.dataDir).path);
    return directBackend(databaseSlot(settings, await opened(settings, needs)), settings);
  });
}

const BEYOND_USE = new Set(['DATABASE_DAMAGED', 'DATABASE_FOREIGN', 'GRAPH_TOO_NEW']);

async function opened(
  settings: Settings,
  { evenUnreadable = false }: BackendNeeds,
): Promise<Parameters<typeof databaseSlot>[1]> {
  try {
    return await openGraph(settings);
  } catch (error) {
    if (evenUnreadable && isStanceGraphError(error) && BEYOND_USE.has(error.code)) return { error };
    throw error;
  }
}
