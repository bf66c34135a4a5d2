/** How one request reads the graph: every statement it costs is counted. */
import { observed } from '../graph/observed.ts';
import type { GraphDatabase, GraphReader } from '../graph/port.ts';

export type { GraphDatabase, GraphReader } from '../graph/port.ts';

export interface RequestReader extends GraphReader {
  /** Database statements so far. */
  statements(): number;
}

/** Each statement is a transaction of its own, so that those of one level can run side by side. */
export function requestReader(db: GraphDatabase): RequestReader {
  let count = 0;
  const watched = observed(db, () => (count += 1));
  return {
    run: (cypher, params) => watched.read((tx) => tx.run(cypher, params)),
    statements: () => count,
  };
}
