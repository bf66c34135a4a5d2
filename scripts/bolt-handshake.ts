/** Whether a server on this machine speaks Bolt: the surest sign that a Neo4j is ready. */
import { connect } from 'node:net';

/** The magic number, then four version proposals: 5.8 down to 5.0, 4.4, none, none. */
const HELLO = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0]);
const WAIT_MS = 1_000;

export function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(WAIT_MS, () => end(false));
    socket.once('connect', () => socket.write(HELLO));
    socket.once('data', (data) => end(data.length >= 4 && data.readUInt32BE(0) !== 0));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}
