/** Neo4j over Bolt. Reads are sent as reads, and the driver judges what may be tried again, so that routing and clusters work. */
import type { Driver, QueryResult, Record as Neo4jRecord, Session, Transaction } from 'neo4j-driver';
import type { DatabaseHealth, GraphDatabase, GraphReader, Params } from '../port.ts';
import { answeredInTime } from './deadline.ts';
import { originalError, translateError } from './errors.ts';
import { readAgain } from './read-again.ts';
import { fromNeo4j, toNeo4j } from './values.ts';

export interface Neo4jSettings {
  /** For messages. */
  readonly address: string;
  readonly database: string | undefined;
  readonly readTimeoutMs: number;
  readonly writeTimeoutMs: number;
}

type Mode = 'READ' | 'WRITE';
type Running = Pick<Transaction, 'run'>;

/** Rows converted before the event loop gets its turn. */
const ROWS_AT_ONCE = 2_000;
/** Rows the server sends before it waits for the reader. */
const FETCH_SIZE = 2_000;

export function neo4jDatabase(driver: Driver, settings: Neo4jSettings): GraphDatabase {
  const openSession = (mode: Mode): Session =>
    driver.session({
      defaultAccessMode: mode,
      fetchSize: FETCH_SIZE,
      // A cluster's reader waits until it has what this process wrote last.
      bookmarkManager: driver.executeQueryBookmarkManager,
      ...(settings.database === undefined ? {} : { database: settings.database }),
    });

  const inSession = <T>(mode: Mode, work: SessionWork<T>, signal?: AbortSignal): Promise<T> =>
    untilAnswered(openSession(mode), mode, settings, work, signal);
  const read = <T>(work: (tx: GraphReader) => Promise<T>, signal?: AbortSignal): Promise<T> =>
    inSession(
      'READ',
      (session, timeout) => readAgain(() => readOnce(session, timeout, attemptOf(work, settings))),
      signal,
    );

  return {
    kind: 'neo4j',
    read,
    readOne: <Row extends object>(cypher: string, params?: Params, signal?: AbortSignal) =>
      inSession(
        'READ',
        async (session, timeout) => {
          // The server begins and ends the transaction by itself.
          const answer = await readAgain(() => session.run(cypher, toNeo4j(params), { timeout }));
          return rowsOf<Row>(answer.records);
        },
        signal,
      ),
    write: (work) =>
      inSession('WRITE', (session, timeout) => session.executeWrite(attemptOf(work, settings), { timeout })),
    stream: (cypher, params) => streamRows(openSession('READ'), settings, cypher, params),
    health: () => readHealth(read),
    close: () => driver.close(),
  };
}

type SessionWork<T> = (session: Session, timeout: number) => Promise<T>;

/** Closes the session at the end, and as soon as `signal` is aborted. */
async function untilAnswered<T>(
  session: Session,
  mode: Mode,
  settings: Neo4jSettings,
  work: SessionWork<T>,
  signal?: AbortSignal,
): Promise<T> {
  // Ends the transaction on the server, with the statement that runs in it.
  const giveUp = (): void => void closeQuietly(session);
  signal?.addEventListener('abort', giveUp, { once: true });
  const timeout = mode === 'READ' ? settings.readTimeoutMs : settings.writeTimeoutMs;
  const run = async (): Promise<T> => {
    try {
      signal?.throwIfAborted();
      const result = await work(session, timeout);
      // What a statement had sent when it was given up is no answer.
      signal?.throwIfAborted();
      return result;
    } catch (error) {
      signal?.throwIfAborted();
      throw translateError(error, settings.address);
    } finally {
      signal?.removeEventListener('abort', giveUp);
      await closeQuietly(session);
    }
  };
  return answeredInTime(timeout, settings.address, run());
}

/** The driver knows its own errors only. */
function attemptOf<T>(
  work: (tx: GraphReader) => Promise<T>,
  settings: Neo4jSettings,
): (tx: Running) => Promise<T> {
  return async (tx) => {
    try {
      return await work(readerOf(tx, settings));
    } catch (error) {
      throw originalError(error);
    }
  };
}

async function readHealth(read: GraphDatabase['read']): Promise<DatabaseHealth> {
  const rows = await read((tx) =>
    tx.run<{ name: string; version: string; edition: string }>(
      'CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0] AS version, edition',
    ),
  );
  const kernel = rows.find((row) => row.name === 'Neo4j Kernel') ?? rows[0];
  return { database: `Neo4j ${kernel?.version ?? 'of unknown version'} (${kernel?.edition ?? '?'})` };
}

/** The beginning is not waited for: it travels with the first statement. */
async function readOnce<T>(session: Session, timeout: number, work: (tx: Running) => Promise<T>): Promise<T> {
  const tx = session.beginTransaction({ timeout });
  try {
    const result = await work(tx);
    await tx.commit();
    return result;
  } catch (error) {
    if (tx.isOpen()) await tx.rollback().catch(() => {});
    throw error;
  }
}

/** Not tried again: rows that were given out cannot be taken back. */
async function* streamRows<Row extends object>(
  session: Session,
  settings: Neo4jSettings,
  cypher: string,
  params: Params | undefined,
): AsyncGenerator<Row> {
  let tx: Transaction | null = null;
  try {
    tx = await session.beginTransaction({ timeout: settings.writeTimeoutMs });
    for await (const record of tx.run(cypher, toNeo4j(params))) yield rowOf<Row>(record);
  } catch (error) {
    throw translateError(error, settings.address);
  } finally {
    if (tx?.isOpen()) await tx.rollback().catch(() => {});
    await closeQuietly(session);
  }
}

/** The transaction has ended; a connection lost since then is not the caller's concern. */
async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => {});
}

function readerOf(tx: Running, settings: Neo4jSettings): GraphReader {
  return {
    async run<Row extends object>(cypher: string, params?: Params): Promise<Row[]> {
      let answer: QueryResult;
      try {
        answer = await tx.run(cypher, toNeo4j(params));
      } catch (error) {
        throw translateError(error, settings.address);
      }
      return rowsOf<Row>(answer.records);
    },
  };
}

async function rowsOf<Row extends object>(records: readonly Neo4jRecord[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const record of records) {
    rows.push(rowOf<Row>(record));
    if (rows.length % ROWS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return rows;
}

function rowOf<Row extends object>(record: Neo4jRecord): Row {
  const row: { [key: string]: unknown } = {};
  record.keys.forEach((key, i) => {
    row[String(key)] = fromNeo4j(record.get(i));
  });
  return row as Row;
}
