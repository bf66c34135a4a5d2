/** How one request reads the graph: every statement it costs is counted. */
import { observed, type StatementReport } from '../graph/observed.ts';
import type { GraphDatabase, GraphReader, Params } from '../graph/port.ts';

export type { StatementReport } from '../graph/observed.ts';
export type { GraphDatabase, GraphReader } from '../graph/port.ts';

/** What a request has cost the database so far. */
export interface DatabaseWork {
  readonly statements: number;
  readonly rows: number;
  /** Of all statements together; those that ran side by side count in full. */
  readonly ms: number;
}

export interface RequestReader extends GraphReader {
  /** Database statements so far. */
  statements(): number;
  work(): DatabaseWork;
  /** When no statement runs any more: one that was given up may still. */
  settled(): Promise<void>;
}

export interface RequestReaderOptions {
  /** Hears of each statement. */
  readonly onStatement?: (report: StatementReport) => void;
  /** When it is aborted, what is waited for fails with its reason, and nothing more begins. */
  readonly signal?: AbortSignal;
}

/** Each statement is a transaction of its own, so that those of one level can run side by side. */
export function requestReader(
  db: GraphDatabase,
  { onStatement = () => {}, signal }: RequestReaderOptions = {},
): RequestReader {
  const running = new Set<Promise<unknown>>();
  let [statements, rows, ms] = [0, 0, 0];
  const watched = observed(db, (report) => {
    statements += 1;
    rows += report.rows;
    ms += report.ms;
    onStatement(report);
  });
  return {
    run<Row extends object>(cypher: string, params?: Params): Promise<Row[]> {
      const rows = watched.readOne<Row>(cypher, params, signal);
      running.add(rows);
      const ended = (): boolean => running.delete(rows);
      rows.then(ended, ended);
      return signal ? unlessAborted(signal, rows) : rows;
    },
    async settled() {
      await Promise.allSettled(running);
    },
    statements: () => statements,
    work: () => ({ statements, rows, ms }),
  };
}

/** What `work` gives, or the signal's reason as soon as it is aborted; the work may go on, unheard. */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    const leave = (): void => signal.removeEventListener('abort', giveUp);
    work.then(resolve, reject).finally(leave);
  });
}
