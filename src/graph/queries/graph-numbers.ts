/** A few numbers of the graph that are read again and again: one statement, quick on a large graph too. */
import type { GraphReader } from '../port.ts';
import { GRAPH_ID } from '../prepare.ts';

export interface GraphNumbers {
  readonly revision: number;
  /** Deprecated and retracted ones included: Neo4j keeps this count. */
  readonly statements: number;
}

/** Null where the database holds no stance graph any more. */
export async function readGraphNumbers(tx: GraphReader): Promise<GraphNumbers | null> {
  const [numbers] = await tx.run<GraphNumbers>(
    `MATCH (g:Graph {id: $id})
     CALL () { MATCH (s:Statement) RETURN count(s) AS statements }
     RETURN g.revision AS revision, statements`,
    { id: GRAPH_ID },
  );
  return numbers ?? null;
}
