/** Makes a database ready to hold a stance graph, or refuses it before anything is written. */
import { StanceGraphError } from '../domain/errors.ts';
import { schemaStatements } from './constraints.ts';
import type { GraphDatabase } from './port.ts';

/** The version of graph that this software reads and writes. */
export const SCHEMA_VERSION = 1;
export const GRAPH_ID = 'stance-graph';

/**
 * Creates the constraints, the indexes and the one Graph node, each only where it is missing. Throws DATABASE_FOREIGN for a
 * database that holds something else, GRAPH_TOO_NEW for a graph of a newer version; neither is written to.
 */
export async function prepareGraph(db: GraphDatabase): Promise<void> {
  await refuseOthersGraph(db);
  await db.write(async (tx) => {
    for (const statement of schemaStatements(db.kind)) await tx.run(statement);
  });
  await db.write((tx) =>
    tx.run('MERGE (g:Graph {id: $id}) ON CREATE SET g.schemaVersion = $version, g.revision = 0', {
      id: GRAPH_ID,
      version: SCHEMA_VERSION,
    }),
  );
}

async function refuseOthersGraph(db: GraphDatabase): Promise<void> {
  const { graph, occupied } = await db.read(async (tx) => {
    const [graph] = await tx.run<{ version: number | null }>(
      'MATCH (g:Graph {id: $id}) RETURN g.schemaVersion AS version',
      { id: GRAPH_ID },
    );
    const anything = graph ? [] : await tx.run('MATCH (n) RETURN 1 AS one LIMIT 1');
    return { graph, occupied: anything.length > 0 };
  });
  if (occupied) {
    throw new StanceGraphError(
      'DATABASE_FOREIGN',
      'The database holds data that is not a stance graph; nothing was written. Use an empty database.',
    );
  }
  const version = graph?.version ?? SCHEMA_VERSION;
  if (version > SCHEMA_VERSION) {
    throw new StanceGraphError(
      'GRAPH_TOO_NEW',
      `The graph has schema version ${version}; this software knows versions up to ${SCHEMA_VERSION}. Install a newer ` +
        'release of stance-graph, or use another database.',
      { details: { graph: version, software: SCHEMA_VERSION } },
    );
  }
}
