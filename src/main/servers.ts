/** The two doors of a running server: HTTP for everybody, and a socket for commands where the embedded database is open. */
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { RequestContext } from '../api/context.ts';
import type { Api } from '../api/create-api.ts';
import { startApollo } from '../api/http/apollo.ts';
import { closeGently } from '../api/http/closing.ts';
import { createLocalServer } from '../api/http/local.ts';
import { createMetrics } from '../api/http/metrics.ts';
import type { Metrics, NumbersRead } from '../api/http/metrics.ts';
import { createHttpServer } from '../api/http/server.ts';
import { readTour } from '../api/http/tour.ts';
import type { JobName } from '../app/jobs.ts';
import { createWorkerPool } from '../app/workers/worker-pool.ts';
import { observed } from '../graph/observed.ts';
import type { GraphDatabase } from '../graph/port.ts';
import { readGraphNumbers } from '../graph/queries/graph-numbers.ts';
import { readRevision } from '../graph/revision.ts';
import { apiOfCurrent } from './current-api.ts';
import type { DatabaseSlot } from './database-slot.ts';
import { jobRunner, userName } from './jobs.ts';
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
  slot: DatabaseSlot,
  settings: Settings,
  logger: Logger,
): Promise<RunningServers> {
  const metrics = settings.http.metrics ? metricsOf(slot, () => current.api.stanceIndex.numbers()) : null;
  const workers = createWorkerPool();
  const watched: Watched = (db) => (metrics ? observed(db, metrics.statementEnded) : db);
  const current = apiOfCurrent(slot, settings, { logger, workers, watched, serving: true });
  const currentApi = (): Api => current.api;
  const { api } = current;
  const apollo = await startApollo(api, logger);
  const http = await createHttpServer({
    apollo,
    schema: api.schema,
    enter: api.enter,
    contextFor: (requestId, asked) => currentApi().createContext(requestId, asked),
    limits: settings.limits,
    trustedProxies: settings.trustedProxies,
    ready: async () => ({ ...(await slot.db.health()), revision: await slot.db.read(readRevision) }),
    tour: readTour(),
    logger,
    version: readVersion(),
    corsOrigins: settings.http.corsOrigins,
    explain: settings.http.explain,
    metrics,
  });
  const open: FastifyInstance[] = [];
  const close = async (graceMs: number): Promise<boolean> => {
    const finished = await closeAll(open, apollo, graceMs);
    await current.close();
    await workers.close();
    return finished;
  };
  try {
    const url = await listenOnPort(http, settings);
    open.push(http);
    if (settings.neo4j === null) {
      open.push(await openSocket(slot, settings, { currentApi, watched, url, logger }));
    }
    return {
      url,
      async ask(query) {
        const { data, errors } = await currentApi().execute({ query });
        throwIfFailed(errors);
        return data;
      },
      close,
    };
  } catch (error) {
    await close(0);
    throw error;
  }
}

/** What the metrics themselves read is not counted. */
function metricsOf(slot: DatabaseSlot, index: NumbersRead['index']): Metrics {
  return createMetrics(readVersion(), { graph: () => slot.db.read(readGraphNumbers), index });
}

type Watched = (db: GraphDatabase) => GraphDatabase;

interface SocketParts {
  readonly currentApi: () => Api;
  readonly watched: Watched;
  readonly url: string;
  readonly logger: Logger;
}

async function openSocket(
  slot: DatabaseSlot,
  settings: Settings,
  { currentApi, watched, url, logger }: SocketParts,
): Promise<FastifyInstance> {
  const seen: DatabaseSlot = {
    get db() {
      return watched(slot.db);
    },
    replace: slot.replace,
    close: slot.close,
  };
  const jobs = jobRunner({ slot: seen, settings, author: userName(), now: () => new Date() });
  const local = createLocalServer({
    url,
    execute: (request, requestId) => currentApi().execute(request, currentApi().createContext(requestId)),
    runJob: (name, given, run) => jobs.run(name as JobName, given as never, run),
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
