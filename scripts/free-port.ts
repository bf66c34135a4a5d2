/** Ports for servers that are told beforehand where to listen. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below all that systems give away by themselves (Linux from 32768 on), be it to a connection or to a server that takes any: until
 * the server listens, and while it is away, nobody gets its port by chance.
 */
const FROM = 20_000;
const TO = 32_000;
const MOST_TRIES = 100;

/** One of this machine's own address that nobody listens on. */
export async function freePort(): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const port = randomInt(FROM, TO);
    try {
      await refuseTakenPort(port);
      return port;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/** Throws what the system says of it. */
export function refuseTakenPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
