/** The two databases, ready to use: the adapter with what the port promises around it. */
import type { EmbeddedOptions } from './embedded/open.ts';
import { guarded } from './guarded.ts';
import type { Neo4jOptions } from './neo4j/open.ts';
import type { GraphDatabase } from './port.ts';

export type { EmbeddedOptions } from './embedded/open.ts';
export type { Neo4jOptions } from './neo4j/open.ts';

/** Throws UNSUPPORTED_PLATFORM, SETTINGS_INVALID, DATABASE_LOCKED, DATABASE_DAMAGED, DATABASE_UNAVAILABLE. */
export async function openEmbedded(options: EmbeddedOptions): Promise<GraphDatabase> {
  const { openGrafeo } = await import('./embedded/open.ts');
  return guarded(await openGrafeo(options));
}

/** The same for a file of any name, such as a copy of a database. */
export async function openEmbeddedFile(file: string): Promise<GraphDatabase> {
  const { openGrafeoFile } = await import('./embedded/open.ts');
  return guarded(await openGrafeoFile(file));
}

/** Throws SETTINGS_INVALID, DATABASE_UNAVAILABLE, DATABASE_REFUSED: the server has answered when this returns. */
export async function openNeo4j(options: Neo4jOptions): Promise<GraphDatabase> {
  const { openDriver } = await import('./neo4j/open.ts');
  return guarded(await openDriver(options));
}
