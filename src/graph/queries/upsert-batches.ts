/** Long lists go to the database in batches: one statement each, of a size that both databases are fast with. */
import type { GraphReader, GraphWriter, Param, Params } from '../port.ts';

const BATCH = 5_000;

/** The rows that `cypher` gives for each batch of `$ids`. */
export async function readInBatches<Row extends object>(
  tx: GraphReader,
  cypher: string,
  ids: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of batches(ids)) {
    for (const row of await tx.run<Row>(cypher, { ids: batch })) rows.push(row);
  }
  return rows;
}

/**
 * Runs `cypher`, which ends with `RETURN count(*) AS written`, for each batch of `$rows`. A row whose ends are not in the
 * graph would be left out silently: that throws, and rolls everything back.
 */
export async function writeInBatches(
  tx: GraphWriter,
  cypher: string,
  rows: readonly Param[],
  params: Params = {},
): Promise<void> {
  for (const batch of batches(rows)) {
    await writeCounted(tx, cypher, { ...params, rows: batch }, batch.length);
  }
}

/** The same for a single statement that is to write so many rows. */
export async function writeCounted(
  tx: GraphWriter,
  cypher: string,
  params: Params,
  expected: number,
): Promise<void> {
  const [answer] = await tx.run<{ written: number }>(`${cypher} RETURN count(*) AS written`, params);
  if (answer?.written !== expected) {
    throw new Error(`wrote ${answer?.written} of ${expected} rows: ${cypher}`);
  }
}

/** Runs a deleting or changing `cypher` for each batch of `$ids`. */
export async function changeInBatches(
  tx: GraphWriter,
  cypher: string,
  ids: readonly string[],
  params: Params = {},
): Promise<void> {
  for (const batch of batches(ids)) await tx.run(cypher, { ...params, ids: batch });
}

/** `{.id, .title}`: the properties as a map in which absent ones are null. */
export function projection(properties: readonly string[]): string {
  return `{${properties.map((name) => `.${name}`).join(', ')}}`;
}

export function batches<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / BATCH) }, (_, index) =>
    list.slice(index * BATCH, (index + 1) * BATCH),
  );
}
