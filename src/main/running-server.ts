/** The server, if one runs, that has the embedded database of these settings open. */
import { StanceGraphError } from '../domain/errors.ts';
import type { Settings } from './settings.ts';
import { NoServer, postToSocket } from './socket-client.ts';
import { socketPlace } from './socket-path.ts';

/** Where browsers find it; null if there is none. A Neo4j takes many at once, so nobody needs to ask. */
export async function addressOfServer({ neo4j, dataDir }: Settings): Promise<string | null> {
  if (neo4j !== null) return null;
  try {
    const answer = await postToSocket(socketPlace(dataDir).path, '/address', {});
    return (answer as { url: string }).url;
  } catch (error) {
    if (error instanceof NoServer) return null;
    throw error;
  }
}

/** Throws ADDRESS_IN_USE where another server answers for the same data folder. */
export async function refuseSecondServer(settings: Settings): Promise<void> {
  const url = await addressOfServer(settings);
  if (url === null) return;
  const { dataDir } = settings;
  throw new StanceGraphError(
    'ADDRESS_IN_USE',
    `A server already has the graph in ${dataDir} open, at ${url}. Use that one, stop it, or set DATA_DIR to another folder.`,
    { details: { url, dataDir } },
  );
}
