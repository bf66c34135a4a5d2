/** Ending a server without cutting anybody off. */
import type { FastifyInstance } from 'fastify';

/** A client that keeps its connection would hold up the end: each answer sent from then on closes its own. */
export function closeConnectionsAtTheEnd(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}

/** Takes no more requests and lets those in flight finish, for at most `graceMs`. False: some were cut off. */
export async function closeGently(server: FastifyInstance, graceMs: number): Promise<boolean> {
  let finished = true;
  const timer = setTimeout(() => {
    finished = false;
    server.server.closeAllConnections();
  }, graceMs);
  await server.close();
  clearTimeout(timer);
  return finished;
}
