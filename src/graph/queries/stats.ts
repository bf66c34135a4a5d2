/** How much the graph holds. */
import type { GraphReader } from '../port.ts';
import { IS_COUNTED } from './counted.ts';

export interface GraphCounts {
  readonly actors: number;
  readonly issues: number;
  /** Counted ones. */
  readonly statements: number;
  readonly documents: number;
  /** First and last day (YYYY-MM-DD) that a counted statement can be from; null where none is dated. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** Reads every statement. */
export async function readCounts(tx: GraphReader): Promise<GraphCounts> {
  const rows = await tx.run<GraphCounts>(
    `MATCH (s:Statement) WHERE ${IS_COUNTED}
     WITH count(s) AS statements, min(s.dateEarliest) AS firstDate, max(s.dateLatest) AS lastDate,
       min(s.dateLatest) AS firstEnd, max(s.dateEarliest) AS lastStart
     CALL () { MATCH (a:Actor) RETURN count(a) AS actors }
     CALL () { MATCH (i:Issue) RETURN count(i) AS issues }
     CALL () { MATCH (d:Document) RETURN count(d) AS documents }
     RETURN actors, issues, statements, documents, coalesce(firstDate, firstEnd) AS firstDate,
       coalesce(lastDate, lastStart) AS lastDate`,
  );
  return rows[0]!;
}
