/** The folder of the socket: made for its owner alone, and refused where it is somebody else's. */
import { chmod, lstat, mkdir, rm } from 'node:fs/promises';
import { StanceGraphError } from '../domain/errors.ts';
import type { SocketPlace } from './socket-path.ts';

/**
 * Makes the place ready to listen on. What a server that crashed left there is removed: whoever calls this has the database
 * open, so no other server can be listening. Throws SETTINGS_INVALID.
 */
export async function prepareSocketFolder(place: SocketPlace): Promise<void> {
  if (place.folder === null) return;
  await mkdir(place.folder, { recursive: true, mode: 0o700 });
  await refuseOthersFolder(place.folder);
  await chmod(place.folder, 0o700);
  await rm(place.path, { force: true });
}

/** In a temporary folder that all share, somebody else may have been there first. */
async function refuseOthersFolder(folder: string): Promise<void> {
  const found = await lstat(folder);
  const own = process.getuid?.() ?? found.uid;
  if (found.isDirectory() && found.uid === own) return;
  throw new StanceGraphError(
    'SETTINGS_INVALID',
    `${folder} is not a folder of this user, so the server cannot listen there for commands: remove it, or set ` +
      'DATA_DIR to a shorter path.',
  );
}
