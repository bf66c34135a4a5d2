/** Who is asked the questions. */
import { openEmbedded, openNeo4j } from '../src/graph/open.ts';
import type { DatabaseKind, GraphDatabase } from '../src/graph/port.ts';
import type { Neo4jServer } from '../scripts/neo4j-server.ts';
import type { Plan } from './rivals/plan.ts';
import { type Recorder, recorder } from './rivals/recording.ts';

export const CONTENDERS = {
  neo4j: 'stance-graph on Neo4j',
  embedded: 'stance-graph, embedded',
  sameStatements: 'bare driver, the same statements',
  byHand: 'bare driver, one statement by hand',
  list: '@neo4j/graphql, lists',
  connection: '@neo4j/graphql, connections',
} as const;

/** Where the graph of one part is, in each database that takes part. */
export interface Places {
  readonly neo4j: Neo4jServer | null;
  /** Data folder; no server has it open yet. */
  readonly embedded: string | null;
}

/** A server that has just started reads everything from the disk. */
const COLD_READ_MS = 600_000;

/** In each database for a while, before servers are started on it. */
export async function inEachDatabase(
  places: Places,
  work: (kind: DatabaseKind, db: GraphDatabase, record: Recorder) => Promise<void>,
): Promise<void> {
  const { neo4j, embedded } = places;
  if (neo4j)
    await withDatabase(await openNeo4j({ ...neo4j, readTimeoutMs: COLD_READ_MS }), (db) =>
      work('neo4j', db, recorder(db)),
    );
  if (embedded !== null) {
    const db = await openEmbedded({ dataDir: embedded });
    await withDatabase(db, () => work('embedded', db, recorder(db)));
  }
}

async function withDatabase(db: GraphDatabase, work: (db: GraphDatabase) => Promise<void>): Promise<void> {
  try {
    await work(db);
  } finally {
    await db.close();
  }
}

/** Names of plans of the bare driver. */
export function planName(contender: 'sameStatements' | 'byHand', question: string, variant: number): string {
  return `${contender} ${question} ${variant}`;
}

export type Plans = Map<string, Plan>;
