/** How one request reads the graph: every statement it costs is counted. */
import { observed, type StatementReport } from '../graph/observed.ts';
import type { GraphDatabase, GraphReader } from '../graph/port.ts';

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
}

/** Each statement is a transaction of its own, so that those of one level can run side by side. `onStatement` hears of each. */
export function requestReader(
  db: GraphDatabase,
  onStatement: (report: StatementReport) => void = () => {},
): RequestReader {
  let [statements, rows, ms] = [0, 0, 0];
  const watched = observed(db, (report) => {
    statements += 1;
    rows += report.rows;
    ms += report.ms;
    onStatement(report);
  });
  return {
    run: (cypher, params) => watched.read((tx) => tx.run(cypher, params)),
    statements: () => statements,
    work: () => ({ statements, rows, ms }),
  };
}
