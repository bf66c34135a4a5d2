/** The two doors of a running server: HTTP for everybody, and a socket for commands where the embedded database is open. */
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { RequestContext } from '../api/context.ts';
import { createApi } from '../api/create-api.ts';
import type { Api } from '../api/create-api.ts';
import { startApollo } from '../api/http/apollo.ts';
import { closeGently } from '../api/http/closing.ts';
import { createLocalServer } from '../api/http/local.ts';
import { createMetrics } from '../api/http/metrics.ts';
import type { Metrics } from '../api/http/metrics.ts';
import { createHttpServer } from '../api/http/server.ts';
import { readTour } from '../api/http/tour.ts';
import { observed } from '../graph/observed.ts';
import type { GraphDatabase } from '../graph/port.ts';
import { readGraphNumbers } from '../graph/queries/graph-numbers.ts';
import { readRevision } from '../graph/revision.ts';
import { loadFiles } from './backend-direct.ts';
import { listenOnPort, listenOnSocket } from './listen.ts';
import { throwIfFailed } from './response.ts';
import type { Settings } from './settings.ts';
import { socketPlace } from './socket-path.ts';
import { readVersion } from './version.ts';

export interface RunningServers {
  /** Where browsers find it, without a path. */
  readonly url: string;
  /** The data that the API answers. */
  ask(query: string): Promise<unknown>;
  /** Takes no more requests, lets those in flight finish for at most `graceMs`. False: some were cut off. */
  close(graceMs: number): Promise<boolean>;
}

/** Throws ADDRESS_IN_USE, SETTINGS_INVALID; then nothing is left listening. */
export async function startServers(
  opened: GraphDatabase,
  settings: Settings,
  logger: Logger,
): Promise<RunningServers> {
  const metrics = settings.http.metrics ? metricsOf(opened) : null;
  const db = metrics ? observed(opened, metrics.statementEnded) : opened;
  const api = createApi({ db, logger, now: () => new Date(), limits: settings.limits });
  const apollo = await startApollo(api, logger);
  const http = await createHttpServer({
    apollo,
    contextFor: (requestId, asked) => api.createContext(requestId, asked),
    limits: settings.limits,
    trustedProxies: settings.trustedProxies,
    ready: async () => ({ ...(await opened.health()), revision: await opened.read(readRevision) }),
    tour: readTour(),
    logger,
    version: readVersion(),
    corsOrigins: settings.http.corsOrigins,
    explain: settings.http.explain,
    metrics,
  });
  const open: FastifyInstance[] = [];
  try {
    const url = await listenOnPort(http, settings);
    open.push(http);
    if (db.kind === 'embedded') open.push(await openSocket(db, settings, { api, url, logger }));
    return {
      url,
      async ask(query) {
        const { data, errors } = await api.execute({ query });
        throwIfFailed(errors);
        return data;
      },
      close: (graceMs) => closeAll(open, apollo, graceMs),
    };
  } catch (error) {
    await closeAll(open, apollo, 0);
    throw error;
  }
}

/** What the metrics themselves read is not counted. */
function metricsOf(db: GraphDatabase): Metrics {
  return createMetrics(readVersion(), () => db.read(readGraphNumbers));
}

interface SocketParts {
  readonly api: Api;
  readonly url: string;
  readonly logger: Logger;
}

async function openSocket(
  db: GraphDatabase,
  settings: Settings,
  { api, url, logger }: SocketParts,
): Promise<FastifyInstance> {
  const local = createLocalServer({
    url,
    execute: (request, requestId) => api.execute(request, api.createContext(requestId)),
    load: ({ files, dryRun }) => loadFiles(db, settings, files, { dryRun }),
    logger,
  });
  await listenOnSocket(local, socketPlace(settings.dataDir));
  return local;
}

async function closeAll(
  servers: readonly FastifyInstance[],
  apollo: ApolloServer<RequestContext>,
  graceMs: number,
): Promise<boolean> {
  const finished = await Promise.all(servers.map((server) => closeGently(server, graceMs)));
  await apollo.stop();
  return finished.every(Boolean);
}
