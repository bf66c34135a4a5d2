/** Imports: what was put into the graph in one go, and the number that everything it said carries in `imports`. */
import type { GraphReader, GraphWriter } from '../port.ts';

/** REMOVING: a removal has begun and not ended; what is left of the import is to be removed, or imported again. */
export const IMPORT_STATES = ['RUNNING', 'COMPLETE', 'REMOVING'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** How many things it says, whether they were new, changed or there already. */
export interface ImportCounts {
  readonly documents: number;
  readonly actors: number;
  readonly topics: number;
  readonly issues: number;
  readonly positions: number;
  readonly statements: number;
  readonly ties: number;
}

export interface ImportRecord {
  /** `import:…`; the same for the same content. */
  readonly id: string;
  /** Small; unique while the import is in the graph. */
  readonly number: number;
  readonly name: string;
  /** Id of the reader. */
  readonly format: string;
  readonly fileNames: readonly string[];
  /** SHA-256, hex, of all that decides what it says. */
  readonly contentHash: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly author: string;
  readonly state: ImportState;
  readonly counts: ImportCounts;
}

/** What an import is known by, before it begins. */
export type ImportGiven = Pick<
  ImportRecord,
  'id' | 'name' | 'format' | 'fileNames' | 'contentHash' | 'startedAt' | 'author' | 'counts'
>;

export interface ImportPlace {
  /** The number that it has, or would get. */
  readonly number: number;
  /** Null: the graph does not know it. */
  readonly state: ImportState | null;
}

const IMPORT = `i {.id, .number, .name, .format, .fileNames, .contentHash, .startedAt, .finishedAt, .author, .state,
  counts: i {.documents, .actors, .topics, .issues, .positions, .statements, .ties}}`;

/** By number: the oldest first. */
export async function listImports(tx: GraphReader): Promise<ImportRecord[]> {
  const rows = await tx.run<{ record: ImportRecord }>(
    `MATCH (i:Import) RETURN ${IMPORT} AS record, i.number AS number ORDER BY number`,
  );
  return rows.map(({ record }) => record);
}

export async function readImport(tx: GraphReader, id: string): Promise<ImportRecord | null> {
  const [row] = await tx.run<{ record: ImportRecord }>(
    `MATCH (i:Import {id: $id}) RETURN ${IMPORT} AS record`,
    { id },
  );
  return row?.record ?? null;
}

/** One statement. */
export async function readImportPlace(tx: GraphReader, id: string): Promise<ImportPlace> {
  const rows = await tx.run<{ id: string; number: number; state: ImportState }>(
    'MATCH (i:Import) RETURN i.id AS id, i.number AS number, i.state AS state',
  );
  const known = rows.find((row) => row.id === id);
  if (known) return { number: known.number, state: known.state };
  return { number: 1 + rows.reduce((most, { number }) => Math.max(most, number), 0), state: null };
}

/**
 * Gives the place that it had before. It is RUNNING now, and the transaction has touched `given.id`, unless it was RUNNING or
 * COMPLETE already; then nothing was written. `known`: the place, where this transaction has read it.
 */
export async function beginImport(
  tx: GraphWriter,
  given: ImportGiven,
  known?: ImportPlace,
): Promise<ImportPlace> {
  const place = known ?? (await readImportPlace(tx, given.id));
  if (place.state === null) {
    const { counts, ...own } = given;
    await tx.run('CREATE (i:Import) SET i = $properties', {
      properties: { ...own, ...counts, number: place.number, state: 'RUNNING' },
    });
  } else if (place.state === 'REMOVING') await setImportState(tx, given.id, 'RUNNING');
  return place;
}

/** Of an import that has begun: it is COMPLETE now. The transaction has touched `id`. */
export async function finishImport(
  tx: GraphWriter,
  id: string,
  outcome: { readonly finishedAt: string; readonly counts: ImportCounts },
): Promise<void> {
  await tx.run('MATCH (i:Import {id: $id}) SET i += $properties', {
    id,
    properties: { ...outcome.counts, finishedAt: outcome.finishedAt, state: 'COMPLETE' },
  });
}

export async function setImportState(tx: GraphWriter, id: string, state: ImportState): Promise<void> {
  await tx.run('MATCH (i:Import {id: $id}) SET i.state = $state', { id, state });
}

export async function deleteImport(tx: GraphWriter, id: string): Promise<void> {
  await tx.run('MATCH (i:Import {id: $id}) DELETE i', { id });
}
