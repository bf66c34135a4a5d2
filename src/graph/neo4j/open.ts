/** Connects to a Neo4j: one server (`bolt://`), or a cluster or hosted one that routes (`neo4j://`, `neo4j+s://`). */
import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { StanceGraphError, isStanceGraphError } from '../../domain/errors.ts';
import type { GraphDatabase } from '../port.ts';
import { neo4jDatabase } from './database.ts';

export interface Neo4jOptions {
  /** `bolt://`, `neo4j://`, or one of them with `+s` or `+ssc`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database if left out. */
  readonly database?: string;
  /**
   * For how long a transaction that failed by a passing fault is tried again. The default, 2,000, gives two more tries
   * within about 3 s: a request should not hang on a server that is down. Loading data can afford more.
   */
  readonly maxRetryMs?: number;
  /** Connections at most; default 100. */
  readonly poolSize?: number;
  /** How long a query waits for a connection; default 10,000. */
  readonly acquisitionTimeoutMs?: number;
  /** File with the certificate of the authority to trust (PEM), for `bolt+s://` and `neo4j+s://`; default: the usual ones. */
  readonly authorityFile?: string;
  /** The server stops a read that takes longer; default 30,000. */
  readonly readTimeoutMs?: number;
  /** The same for writes and streams; default 600,000. */
  readonly writeTimeoutMs?: number;
}

const POOL_SIZE = 100;
const CONNECTION_TIMEOUT_MS = 5_000;
/** Includes opening a connection, so it must not be shorter. */
const ACQUISITION_TIMEOUT_MS = 10_000;
/** Idle connections are tried before use: routers and load balancers cut them without a word. */
const LIVENESS_CHECK_MS = 30_000;

/** The server has answered when this returns. Throws SETTINGS_INVALID, DATABASE_UNAVAILABLE, DATABASE_REFUSED. */
export async function openDriver(options: Neo4jOptions): Promise<GraphDatabase> {
  try {
    return await connect(options, options.uri);
  } catch (error) {
    throw await betterReason(error, options);
  }
}

/** Who asks for a route hears only that there is none: the server itself, asked without one, may say why. */
async function betterReason(error: unknown, options: Neo4jOptions): Promise<unknown> {
  const direct = options.uri.replace(/^neo4j/, 'bolt');
  const noRoute = isStanceGraphError(error) && error.code === 'DATABASE_UNAVAILABLE';
  if (!noRoute || direct === options.uri) return error;
  try {
    const database = await connect(options, direct);
    await database.close();
    return error;
  } catch (reason) {
    return reason;
  }
}

async function connect(options: Neo4jOptions, uri: string): Promise<GraphDatabase> {
  const driver = makeDriver({ ...options, uri });
  const database = neo4jDatabase(driver, {
    address: options.uri,
    database: options.database,
    readTimeoutMs: options.readTimeoutMs ?? 30_000,
    writeTimeoutMs: options.writeTimeoutMs ?? 600_000,
  });
  try {
    await database.health();
    return database;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function makeDriver(options: Neo4jOptions): Driver {
  const { poolSize = POOL_SIZE, acquisitionTimeoutMs = ACQUISITION_TIMEOUT_MS } = options;
  const { uri, ...encryption } = encryptionOf(options);
  try {
    return neo4j.driver(uri, neo4j.auth.basic(options.user, options.password), {
      ...encryption,
      useBigInt: true,
      userAgent: 'stance-graph',
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      maxTransactionRetryTime: options.maxRetryMs ?? 2_000,
      maxConnectionPoolSize: poolSize,
      connectionTimeout: Math.min(CONNECTION_TIMEOUT_MS, acquisitionTimeoutMs),
      connectionAcquisitionTimeout: acquisitionTimeoutMs,
      connectionLivenessCheckTimeout: LIVENESS_CHECK_MS,
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StanceGraphError(
      'SETTINGS_INVALID',
      `NEO4J_URI is not an address of a Neo4j (${reason}). It looks like bolt://localhost:7687 or neo4j+s://example.org.`,
      { cause },
    );
  }
}

interface Encryption {
  readonly uri: string;
  readonly encrypted?: 'ENCRYPTION_ON';
  readonly trust?: 'TRUST_CUSTOM_CA_SIGNED_CERTIFICATES';
  readonly trustedCertificates?: string[];
}

/** The driver takes an authority of one's own only beside an address that says nothing of encryption. */
function encryptionOf({ uri, authorityFile }: Neo4jOptions): Encryption {
  if (authorityFile === undefined) return { uri };
  try {
    readFileSync(authorityFile);
  } catch (cause) {
    const message = `The certificate ${authorityFile} cannot be read (${(cause as Error).message}): check NEO4J_CA.`;
    throw new StanceGraphError('SETTINGS_INVALID', message, { cause });
  }
  return {
    uri: uri.replace('+s:', ':'),
    encrypted: 'ENCRYPTION_ON',
    trust: 'TRUST_CUSTOM_CA_SIGNED_CERTIFICATES',
    trustedCertificates: [authorityFile],
  };
}
