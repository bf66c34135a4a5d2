/** DNA's list of documents, by the ids that its statements name them with. */
import { readCsv } from '../csv.ts';
import { independent, rowFault, unreadable } from '../faults.ts';
import type { ReaderInput, RowFault, RowPlace } from '../reader.ts';
import { placeOf } from '../table/columns.ts';
import { tableDate } from '../table/table-dates.ts';
import type { DateOrder } from '../table/table-dates.ts';
import type { KnownDocument } from '../table/table-plan.ts';
import { columnFor, DOCUMENT_COLUMNS, STATEMENT_COLUMNS } from './columns.ts';

export interface DocumentList {
  readonly byId: ReadonlyMap<string, KnownDocument>;
  readonly faults: readonly RowFault[];
}

type Column = 'id' | 'title' | 'date' | keyof typeof DOCUMENT_COLUMNS;

/** Throws FILE_UNREADABLE, and IMPORT_INVALID for a table without the columns id and title. */
export async function readDocuments(input: ReaderInput, order: DateOrder | null): Promise<DocumentList> {
  const byId = new Map<string, KnownDocument>();
  const faults: RowFault[] = [];
  let places: ReadonlyMap<Column, number> | null = null;
  for await (const part of readCsv(input, null)) {
    places ??= placesIn(input.name, part.header);
    faults.push(...part.faults);
    for (const [row, cells] of part.rows.entries()) {
      const at = { file: input.name, line: part.lines[row]! };
      const fault = addDocument(byId, new Cells(cells, places), at, order);
      if (fault !== null) faults.push(fault);
    }
  }
  return { byId, faults };
}

/** `by AUTHOR; section SECTION; type TYPE`, of what there is. */
export function placeText(parts: readonly (readonly [word: string, text: string])[]): string {
  return parts
    .filter(([, text]) => text !== '')
    .map((part) => part.join(' '))
    .join('; ');
}

class Cells {
  readonly #cells: readonly string[];
  readonly #places: ReadonlyMap<Column, number>;

  constructor(cells: readonly string[], places: ReadonlyMap<Column, number>) {
    this.#cells = cells;
    this.#places = places;
  }

  text(column: Column): string {
    const place = this.#places.get(column);
    return place === undefined ? '' : this.#cells[place]!.trim();
  }
}

function placesIn(file: string, header: readonly string[]): ReadonlyMap<Column, number> {
  const { document, documentTitle, date } = STATEMENT_COLUMNS;
  const words: Readonly<Record<Column, readonly string[]>> = {
    id: [...document, 'id'],
    title: documentTitle,
    date,
    ...DOCUMENT_COLUMNS,
  };
  const places = new Map<Column, number>();
  for (const [column, names] of Object.entries(words)) {
    const name = columnFor(header, names);
    if (name !== undefined) places.set(column as Column, placeOf(file, header, name));
  }
  if (places.has('id') && places.has('title')) return places;
  const message = `a list of documents has the columns "id" and "title"; this file has ${header.map((name) => `"${name}"`).join(', ')}`;
  throw unreadable(rowFault({ file, line: 1 }, null, null, message));
}

function addDocument(
  byId: Map<string, KnownDocument>,
  cells: Cells,
  at: RowPlace,
  order: DateOrder | null,
): RowFault | null {
  const [id, title, dateText] = [cells.text('id'), cells.text('title'), cells.text('date')];
  const date = dateText === '' ? null : tableDate(dateText, order);
  if (id === '')
    return rowFault(at, 'id', null, 'the document has no id, so no statement can name it: give it one');
  if (title === '') return rowFault(at, 'title', null, 'the document has no title: give it one');
  if (typeof date === 'string') return rowFault(at, 'date', dateText, date);
  if (byId.has(id))
    return rowFault(at, 'id', id, 'an earlier document has the same id: correct one of the two');
  const [author, source] = [cells.text('author'), cells.text('source')];
  const place = placeText([
    ['by', source === '' ? '' : author],
    ['section', cells.text('section')],
    ['type', cells.text('type')],
  ]);
  const facts = {
    document: id,
    documentTitle: title,
    publisher: independent(source || author),
    url: '',
    published: date,
  };
  byId.set(id, { facts, place });
  return null;
}
