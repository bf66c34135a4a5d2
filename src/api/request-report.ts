/** What a request turned out to be, filled in as it runs: for the log, the metrics and `extensions.explain`. */
import type { OperationTypeNode } from 'graphql';
import type { StatementReport } from '../app/request-reader.ts';

export interface RequestReport {
  /** The operation's name; null where it has none or could not be read. */
  operation: string | null;
  kind: `${OperationTypeNode}` | null;
  /** What the request may cost, as its limit counts; null where it was refused before. */
  cost: number | null;
  /** Codes of the answer's errors, each once. */
  errors: readonly string[];
  /** What the log tells of a failure that clients are not told in full. */
  problem: string | null;
  /** Every statement, where the request asks to see them and may; else null. */
  readonly explained: StatementReport[] | null;
}

export function newReport(explain: boolean): RequestReport {
  return {
    operation: null,
    kind: null,
    cost: null,
    errors: [],
    problem: null,
    explained: explain ? [] : null,
  };
}
