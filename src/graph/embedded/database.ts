/**
 * Grafeo in this process, on disk. Statements run on threads of their own, so the event loop goes on, also beside a long
 * one; only commits and the conversion of rows run on it (about 2 µs a row). Readers see the last commit before they
 * began and neither wait for a writer nor hold it up. A statement is stopped by Grafeo after 30 s.
 */
import type { GrafeoDB, QueryResult, Transaction, WriteCounters } from '@grafeo-db/js';
import type { DatabaseHealth, GraphDatabase, GraphReader, GraphSize, Params } from '../port.ts';
import { translateError } from './errors.ts';
import { copyDatabase } from './files.ts';
import { recordFromGrafeo } from './values.ts';

/** Rows converted before the event loop gets its turn. */
const ROWS_AT_ONCE = 2_000;

/** Takes over a database that was opened from `file`; `close` closes it. */
export function embeddedDatabase(grafeo: GrafeoDB, file: string): GraphDatabase {
  async function read<T>(work: (tx: GraphReader) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const tx = grafeo.beginTransaction('snapshot');
    try {
      const result = await work(readerOf(tx));
      signal?.throwIfAborted();
      return result;
    } finally {
      rollBack(tx);
    }
  }

  async function write<T>(work: (tx: GraphReader) => Promise<T>): Promise<T> {
    const tx = grafeo.beginTransaction('snapshot');
    try {
      const result = await work(writerOf(tx));
      tx.commit();
      return result;
    } catch (error) {
      rollBack(tx);
      throw translateError(error);
    }
  }

  /** Grafeo holds the whole answer outside of the JS heap; rows become JS values one after another. */
  async function* stream<Row extends object>(cypher: string, params?: Params): AsyncGenerator<Row> {
    const tx = grafeo.beginTransaction('snapshot');
    try {
      const answer = await execute(tx, cypher, params);
      refuseWrite(answer);
      yield* rowsOf<Row>(answer);
    } finally {
      rollBack(tx);
    }
  }

  return {
    kind: 'embedded',
    read,
    readOne: (cypher, params, signal) => read((tx) => tx.run(cypher, params), signal),
    write,
    stream,
    async health(): Promise<DatabaseHealth> {
      await read((tx) => tx.run('RETURN 1 AS one'));
      return { database: `Grafeo ${grafeo.version()} (embedded)` };
    },
    /** A commit is in the log when it returns, and Grafeo moves nothing from the log into the file unless it is told to. */
    async copyTo(target): Promise<GraphSize> {
      const size = { nodes: grafeo.nodeCount(), relationships: grafeo.edgeCount() };
      await copyDatabase(file, target);
      return size;
    },
    async close(): Promise<void> {
      grafeo.close();
    },
  };
}

/** A conflict has ended the transaction already, even where it calls itself active; then there is nothing to roll back. */
function rollBack(tx: Transaction): void {
  try {
    tx.rollback();
  } catch {
    // What went wrong before is what the caller hears.
  }
}

function readerOf(tx: Transaction): GraphReader {
  return {
    async run<Row extends object>(cypher: string, params?: Params): Promise<Row[]> {
      const answer = await execute(tx, cypher, params);
      refuseWrite(answer);
      return allRows<Row>(answer);
    },
  };
}

function writerOf(tx: Transaction): GraphReader {
  return {
    run: async <Row extends object>(cypher: string, params?: Params) =>
      allRows<Row>(await execute(tx, cypher, params)),
  };
}

async function execute(tx: Transaction, cypher: string, params: Params | undefined): Promise<QueryResult> {
  try {
    return await tx.executeCypher(cypher, params);
  } catch (error) {
    throw translateError(error);
  }
}

/** Grafeo has no read-only transaction: what a read wrote is rolled back, and says so. */
function refuseWrite(answer: QueryResult): void {
  const counters: WriteCounters = answer.counters;
  if (Object.values(counters).some((count: number) => count > 0)) {
    throw new Error('A read tried to change the graph; nothing was written.');
  }
}

async function allRows<Row extends object>(answer: QueryResult): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf<Row>(answer)) rows.push(row);
  return rows;
}

async function* rowsOf<Row extends object>(answer: QueryResult): AsyncGenerator<Row> {
  for (let i = 0; i < answer.length; i++) {
    if (i > 0 && i % ROWS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
    yield recordFromGrafeo(answer.get(i)) as Row;
  }
}
