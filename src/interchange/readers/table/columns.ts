/** Where in a row each field stands. */
import { StanceGraphError } from '../../../domain/errors.ts';
import { nearest } from '../bundle/nearest.ts';
import { FIELD_NAMES } from './fields.ts';
import type { Field } from './fields.ts';
import type { TablePlan } from './table-plan.ts';

/** Places in a row; -1: no such column. */
export type Places = Readonly<Record<Field, number>>;

/** Throws BAD_INPUT for a column that the table does not have. */
export function placesOf(file: string, header: readonly string[], plan: TablePlan): Places {
  const places = FIELD_NAMES.map((field) => {
    const column = plan.columns[field];
    return [field, column === undefined ? -1 : placeOf(file, header, column)] as const;
  });
  return Object.fromEntries(places) as Record<Field, number>;
}

export function placeOf(file: string, header: readonly string[], column: string): number {
  const place = header.indexOf(column);
  if (place >= 0) return place;
  const meant = nearest(
    column,
    header.filter((name) => name !== ''),
  );
  const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
  throw new StanceGraphError(
    'BAD_INPUT',
    `${file} has no column "${column}".${hint} Its columns: ${columnList(header)}.`,
  );
}

const SHOWN = 40;

/** Names in quotes; of very many the first ones. */
export function columnList(header: readonly string[]): string {
  const named = header.filter((name) => name !== '').map((name) => `"${name}"`);
  const more = named.length - SHOWN;
  return named.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
