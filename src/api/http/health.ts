/** Whether the server is alive, and whether it can answer. */
import type { FastifyInstance } from 'fastify';
import { isStanceGraphError } from '../../domain/errors.ts';
import { RETRY_AFTER_S } from './database-away.ts';
import { noteProblem } from './request-log.ts';
import { within } from './within.ts';

export interface Readiness {
  /** Name and version. */
  readonly database: string;
  readonly revision: number;
}

/** Probes give up soon, and so does this. */
const READY_WITHIN_MS = 800;

/**
 * GET /health: 200 while the process serves; touches no database. GET /ready: 200 if the database answers soon, else 503.
 * Those who ask at the same time share one question to the database.
 */
export function addHealth(server: FastifyInstance, ready: () => Promise<Readiness>): void {
  let running: Promise<Readiness> | null = null;
  const shared = (): Promise<Readiness> =>
    (running ??= ready().finally(() => {
      running = null;
    }));

  server.get('/health', async () => ({ status: 'ok' }));
  server.get('/ready', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      return { status: 'ok', ...(await within(READY_WITHIN_MS, shared())) };
    } catch (error) {
      noteProblem(request, error instanceof Error ? error.message : String(error));
      const code = isStanceGraphError(error) ? error.code : 'DATABASE_UNAVAILABLE';
      return reply.code(503).header('retry-after', RETRY_AFTER_S).send({ status: 'unavailable', code });
    }
  });
}
