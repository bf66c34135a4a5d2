/** Rows of any shape as a table: objects inside a row become columns of their own, lists stay together in one cell. */
import { isObject, isPage, type Json, type JsonObject, textAt } from './json.ts';
import { labelOf } from './labels.ts';

export interface Column {
  readonly path: readonly string[];
  readonly label: string;
}

export interface TableModel {
  readonly columns: readonly Column[];
  /** Cells in the order of the columns; null: nothing there. */
  readonly rows: readonly (readonly Json[])[];
}

/** Under which fields a thing carries what it is called. */
const NAMES = ['name', 'title', 'label'] as const;

/** Whether it is one thing with a name and at most an id beside it: shown as its name, which leads to its page. */
export function isNamed(value: JsonObject): boolean {
  const fields = Object.keys(value);
  return (
    nameOf(value) !== '' &&
    fields.every((field) => field === 'id' || (NAMES as readonly string[]).includes(field))
  );
}

export function nameOf(value: JsonObject): string {
  for (const name of NAMES) if (textAt(value, name) !== '') return textAt(value, name);
  return '';
}

export function tableOf(rows: readonly Json[]): TableModel {
  const cells = rows.map((row) => new Map(cellsOf(row, [])));
  const paths = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  // Where something is nothing in one row and several columns in another, those tell already that it is nothing.
  const needed = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
  const columns = needed.map((path) => ({ path: path.split('.'), label: columnLabel(path, needed) }));
  return { columns, rows: cells.map((row) => needed.map((path) => row.get(path) ?? null)) };
}

function cellsOf(value: Json, path: readonly string[]): [string, Json][] {
  if (!isObject(value) || isPage(value) || isNamed(value)) return [[path.join('.'), value]];
  return Object.entries<Json>(value).flatMap(([field, inside]) => cellsOf(inside, [...path, field]));
}

/** `from.summary` is “From: summary”, and `issue.title` is “Issue” where nothing else is told of it. */
function columnLabel(path: string, all: readonly string[]): string {
  const [first = '', ...rest] = path.split('.');
  if (path === '') return 'Value';
  if (rest.length === 0 || all.filter((other) => other.startsWith(`${first}.`)).length === 1)
    return labelOf(first);
  return [labelOf(first), ...rest.map((field) => labelOf(field).toLowerCase())].join(': ');
}
