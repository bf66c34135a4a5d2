/** A first look at a table: its header and its first rows. */
import { readCsv } from '../csv.ts';
import type { ReaderInput } from '../reader.ts';

const MOST_ROWS = 1_000;

export interface Look {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Throws what `readCsv` throws. */
export async function lookAt(input: ReaderInput, delimiter: string | null): Promise<Look> {
  let header: readonly string[] = [];
  const rows: (readonly string[])[] = [];
  for await (const part of readCsv(input, delimiter)) {
    header = part.header;
    rows.push(...part.rows.slice(0, MOST_ROWS - rows.length));
    if (rows.length >= MOST_ROWS) break;
  }
  return { file: input.name, header, rows };
}

/** The different texts of a column, in the order in which they come, without blank ones. */
export function textsOf({ header, rows }: Look, column: string): string[] {
  const place = header.indexOf(column);
  return [...new Set(rows.map((row) => row[place]?.trim() ?? '').filter((text) => text !== ''))];
}
