/** Where a server that has the embedded database open listens for commands of its owner. */
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes of a Unix socket's path, without the closing zero: 107 on Linux, 103 on macOS and the BSDs. */
const LONGEST_PATH = 103;

export interface SocketPlace {
  /** What to listen on and to connect to. */
  readonly path: string;
  /** The folder that only its owner may enter; null for a pipe of Windows, which is in no folder. */
  readonly folder: string | null;
}

/**
 * In DATA_DIR; where that path is too long for a socket, in a folder of the user's own in the system's temporary folder.
 * `dataDir` is absolute; server and commands find the same place from it.
 */
export function socketPlace(dataDir: string, platform: NodeJS.Platform = process.platform): SocketPlace {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  if (platform === 'win32') return { path: `\\\\.\\pipe\\stance-graph-${hash}`, folder: null };
  const folder = join(dataDir, 'socket');
  const path = join(folder, 'api.sock');
  if (Buffer.byteLength(path) <= LONGEST_PATH) return { path, folder };
  const short = join(tmpdir(), `stance-graph-${process.getuid?.() ?? 0}-${hash}`);
  return { path: join(short, 'api.sock'), folder: short };
}
