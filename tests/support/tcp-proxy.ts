/** A wire that a test can cut: passes bytes on to a server until told otherwise. */
import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Connections that were made so far. */
  connections(): number;
  /** Everything that clients have sent so far. */
  sent(): Buffer;
  /** Cuts all connections; new ones are passed on. */
  cut(): void;
  /** From now on clients are refused, and those that are connected are cut. */
  refuse(): void;
  accept(): void;
  /** From now on the server's answers are kept back: it seems to hang. */
  hold(): void;
  /** Passes on what was kept back, and all that follows. */
  release(): void;
  /** Cuts the connection when the server has answered the next message that holds these bytes; the answer is lost. */
  loseAnswerTo(bytes: Buffer): void;
  close(): Promise<void>;
}

export async function tcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const open = new Set<Socket>();
  const sent: Buffer[] = [];
  let connections = 0;
  let refusing = false;
  let holding = false;
  const upstreams = new Set<Socket>();
  let awaited: Buffer | null = null;

  const server = createServer((client) => {
    if (refusing) return void client.destroy();
    connections += 1;
    const upstream = connect(target.port, target.host);
    upstreams.add(upstream);
    upstream.once('close', () => upstreams.delete(upstream));
    let losing = false;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (data) => {
      sent.push(data);
      if (awaited && data.includes(awaited)) {
        losing = true;
        awaited = null;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      if (losing) client.destroy();
      else client.write(data);
    });
    if (holding) upstream.pause();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    sent: () => Buffer.concat(sent),
    cut,
    refuse() {
      refusing = true;
      cut();
    },
    accept() {
      refusing = false;
    },
    hold() {
      holding = true;
      for (const upstream of upstreams) upstream.pause();
    },
    release() {
      holding = false;
      for (const upstream of upstreams) upstream.resume();
    },
    loseAnswerTo(bytes) {
      awaited = bytes;
    },
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
