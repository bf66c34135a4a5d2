/** Who asks: the address that a request's cost is put down to, and whether anybody still waits for the answer. */
import { isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { StanceGraphError } from '../../domain/errors.ts';

/** The groups of an IPv6 address that one household or server is given; the rest it may choose anew for each request. */
const NETWORK_GROUPS = 4;
const ALL_GROUPS = 8;

/** An IPv4 address as it is; of an IPv6 address its network (/64). */
export function clientOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1]!;
  const [address = ip] = ip.split('%');
  if (!isIPv6(address)) return ip;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, ALL_GROUPS - left.length - right.length) }, () => '0');
  const groups = tail === undefined ? left : [...left, ...zeros, ...right];
  const network = groups.slice(0, NETWORK_GROUPS).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

/** For each request a signal that is aborted when the connection closes before the answer has been sent. */
export function watchClients(server: FastifyInstance): (request: FastifyRequest) => AbortSignal | undefined {
  const signals = new WeakMap<FastifyRequest, AbortSignal>();
  server.addHook('onRequest', async (request, reply) => {
    const gone = new AbortController();
    signals.set(request, gone.signal);
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort(clientGone());
    });
  });
  return (request) => signals.get(request);
}

function clientGone(): StanceGraphError {
  return new StanceGraphError('TIMEOUT', 'The client closed the connection before it had its answer.');
}
