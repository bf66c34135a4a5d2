/** Where the fields stand in a table. */
import { nearest } from '../bundle/nearest.ts';
import { rowFault, unreadable } from '../faults.ts';
import type { Field, RollCallForm } from './form.ts';

/** Written by people for people. */
const FREE_TEXT: ReadonlySet<Field> = new Set(['title', 'question', 'resolution', 'subject']);

export interface Columns {
  /** Place of the field's first column; -1: the table has none. */
  place(field: Field): number;
  /** What the row says of it, cleaned; null where all its columns are empty. */
  text(row: readonly string[], field: Field): string | null;
}

/** Throws IMPORT_INVALID where a needed column is missing. */
export function columnsIn(
  file: string,
  header: readonly string[],
  form: RollCallForm,
  fields: readonly Field[],
): Columns {
  const places = new Map<Field, number[]>();
  for (const field of fields) {
    const names = form.columns[field];
    const missing = names.find((name) => !header.includes(name));
    if (missing !== undefined && form.needed.has(field)) throw noColumn(file, header, field, missing);
    places.set(
      field,
      names.map((name) => header.indexOf(name)).filter((place) => place >= 0),
    );
  }
  return {
    place: (field) => places.get(field)![0] ?? -1,
    text(row, field) {
      for (const place of places.get(field)!) {
        const text = FREE_TEXT.has(field) ? form.clean(row[place]!) : row[place]!.trim();
        if (text !== '') return text;
      }
      return null;
    },
  };
}

function noColumn(file: string, header: readonly string[], field: Field, name: string): Error {
  const meant = nearest(name, header);
  const hint = meant === null ? '' : `; did you mean "${meant}"?`;
  const message = `there is no column "${name}", which is to tell the ${field}: the columns are ${header.join(', ')}${hint}`;
  return unreadable(rowFault({ file, line: 1 }, name, null, message));
}
