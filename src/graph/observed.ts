/** Sees every statement that reaches the database: for counting them in a request, and for the log. */
import type { GraphDatabase, GraphReader, Params } from './port.ts';

export interface StatementReport {
  readonly cypher: string;
  /** Names of its parameters; never their values. */
  readonly params: readonly string[];
  /** Rows it gave; 0 where it failed. */
  readonly rows: number;
  readonly ms: number;
}

/**
 * The same database, with each statement reported when it has ended. Cheap enough to wrap anew for each request. A
 * transaction that is run again on a passing fault reports its statements again: that is what the database had to do.
 */
export function observed(db: GraphDatabase, onStatement: (report: StatementReport) => void): GraphDatabase {
  async function timed<Row extends object>(
    run: () => Promise<Row[]>,
    cypher: string,
    params: Params | undefined,
  ): Promise<Row[]> {
    const start = performance.now();
    let rows = 0;
    try {
      const answer = await run();
      rows = answer.length;
      return answer;
    } finally {
      onStatement({ cypher, params: namesOf(params), rows, ms: performance.now() - start });
    }
  }

  const watch = (tx: GraphReader): GraphReader => ({
    run: <Row extends object>(cypher: string, params?: Params) =>
      timed(() => tx.run<Row>(cypher, params), cypher, params),
  });

  async function* stream<Row extends object>(cypher: string, params?: Params): AsyncGenerator<Row> {
    const start = performance.now();
    let rows = 0;
    try {
      for await (const row of db.stream<Row>(cypher, params)) {
        rows += 1;
        yield row;
      }
    } finally {
      onStatement({ cypher, params: namesOf(params), rows, ms: performance.now() - start });
    }
  }

  return {
    kind: db.kind,
    read: (work, signal) => db.read((tx) => work(watch(tx)), signal),
    readOne: <Row extends object>(cypher: string, params?: Params, signal?: AbortSignal) =>
      timed(() => db.readOne<Row>(cypher, params, signal), cypher, params),
    write: (work) => db.write((tx) => work(watch(tx))),
    stream,
    copyTo: db.copyTo,
    health: () => db.health(),
    close: () => db.close(),
  };
}

function namesOf(params: Params | undefined): string[] {
  return params === undefined ? [] : Object.keys(params);
}
