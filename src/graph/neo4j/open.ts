/** Connects to a Neo4j. */
import type { GraphDatabase } from '../port.ts';

export interface Neo4jOptions {
  /** `bolt://`, `neo4j://`, or one of them with `+s` or `+ssc`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database if left out. */
  readonly database?: string;
}

export async function openDriver(options: Neo4jOptions): Promise<GraphDatabase> {
  throw new Error(`not here yet: ${options.uri}`);
}
