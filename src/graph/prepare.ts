/** Makes a database ready to hold a stance graph, or refuses it before anything is written. */
import { StanceGraphError, isStanceGraphError } from '../domain/errors.ts';
import { UNIQUE_PROPERTY, schemaStatements } from './constraints.ts';
import type { GraphDatabase } from './port.ts';

/** The version of graph that this software reads and writes. */
export const SCHEMA_VERSION = 1;
export const GRAPH_ID = 'stance-graph';

export interface Prepared {
  /** False: the database lets this account only read, and all that reading needs is there. */
  readonly writable: boolean;
}

/**
 * Creates the constraints, the indexes and the one Graph node, each only where it is missing. Throws DATABASE_FOREIGN for a
 * database that holds something else, GRAPH_TOO_NEW for a graph of a newer version; neither is written to. Throws
 * DATABASE_READ_ONLY where something is missing that this account may not create.
 */
export async function prepareGraph(db: GraphDatabase): Promise<Prepared> {
  const prepared = await refuseOthersGraph(db);
  try {
    await create(db);
    return { writable: true };
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    if (!prepared) throw notPrepared('it holds no stance graph yet', error);
    const missing = await missingConstraints(db);
    if (missing.length > 0) throw notPrepared(`constraints on ${missing.join(', ')} are missing`, error);
    return { writable: false };
  }
}

async function create(db: GraphDatabase): Promise<void> {
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

/** Imports are few: a graph that is older than they are can be read as it is. */
const NEEDED = Object.entries(UNIQUE_PROPERTY).filter(([label]) => label !== 'Import');

/** Labels without the constraint they need. None where the account may not even ask: the Graph node is made after them. */
async function missingConstraints(db: GraphDatabase): Promise<string[]> {
  try {
    const rows = await db.read((tx) =>
      tx.run<{ labels: string[]; properties: string[] }>(
        "SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties WHERE type = 'UNIQUENESS' RETURN labelsOrTypes AS labels, properties",
      ),
    );
    const there = new Set(rows.map(({ labels, properties }) => `${labels.join()}.${properties.join()}`));
    const needed = NEEDED.map(([label, property]) => `${label}.${property}`);
    return needed.filter((name) => !there.has(name));
  } catch (error) {
    if (isReadOnly(error)) return [];
    throw error;
  }
}

function isReadOnly(error: unknown): boolean {
  return isStanceGraphError(error) && error.code === 'DATABASE_READ_ONLY';
}

function notPrepared(what: string, cause: unknown): StanceGraphError {
  return new StanceGraphError(
    'DATABASE_READ_ONLY',
    `The database lets this account only read, and ${what}: start once with an account that may write.`,
    { cause },
  );
}

/** Whether the graph is there. */
async function refuseOthersGraph(db: GraphDatabase): Promise<boolean> {
  const { graph, occupied } = await db.read(async (tx) => {
    const found = (): Promise<{ version: number | null }[]> =>
      tx.run('MATCH (g:Graph {id: $id}) RETURN g.schemaVersion AS version', { id: GRAPH_ID });
    const [graph] = await found();
    if (graph !== undefined) return { graph, occupied: false };
    const anything = await tx.run('MATCH (n) RETURN 1 AS one LIMIT 1');
    if (anything.length === 0) return { graph, occupied: false };
    // Another process that starts at this moment may have made the graph between the two questions.
    const [meanwhile] = await found();
    return { graph: meanwhile, occupied: meanwhile === undefined };
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
  return graph !== undefined;
}
