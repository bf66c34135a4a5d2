/**
 * Tables as CSV or TSV, row by row: Papa Parse cuts the rows, here they are numbered, counted and held to one size. Of the file,
 * a few thousand rows are held at a time.
 */
import Papa from 'papaparse';
import { csvForm, delimiterOf } from './csv-form.ts';
import type { CsvForm } from './csv-form.ts';
import { independent, rowFault, unreadable } from './faults.ts';
import type { ReaderInput, RowFault } from './reader.ts';

/** Characters of a row, and so of a cell. */
export const LONGEST_ROW = 1024 * 1024;
/** Characters that are cut at a time. */
const PIECE = 16 * 1024;

export interface CsvPart {
  /** Names of the columns, trimmed, each different. Only the first may be '': R's numbers of rows. The same in all parts. */
  readonly header: readonly string[];
  /** Each with as many cells as the header; as they stand there, not trimmed. */
  readonly rows: readonly (readonly string[])[];
  /** The line in which each of `rows` begins, from 1. */
  readonly lines: Uint32Array;
  /** Rows that are left out: too many or too few cells, quotes that are none. In their order. */
  readonly faults: readonly RowFault[];
}

/**
 * The first part comes even if there is no row. `delimiter`: what `--delimiter` says; null: found in the header line. Blank
 * lines are passed over. Throws FILE_UNREADABLE; IMPORT_INVALID for a file without a usable header, a row longer than
 * LONGEST_ROW or a quote that is never closed; BAD_INPUT for a delimiter that is none.
 */
export async function* readCsv(input: ReaderInput, delimiter: string | null): AsyncGenerator<CsvPart> {
  const given = delimiterOf(delimiter);
  let rows: RowCutter | null = null;
  let waiting = '';
  for await (const piece of shortPieces(input.text())) {
    waiting += piece;
    if (rows === null) {
      const form = csvForm(input.name, waiting, given, false);
      if (form === null) {
        if (waiting.length <= LONGEST_ROW) continue;
        const message = `the header is longer than ${LONGEST_ROW} characters: is a quote in it not closed?`;
        throw unreadable(rowFault({ file: input.name, line: 1 }, null, waiting, message));
      }
      rows = new RowCutter(input.name, form);
      waiting = waiting.slice(form.offset);
    }
    const { part, used } = rows.cut(waiting, false);
    waiting = waiting.slice(used);
    if (waiting.length > LONGEST_ROW) throw rows.tooLong(waiting);
    yield part;
  }
  if (rows === null) {
    const form = csvForm(input.name, waiting, given, true)!;
    rows = new RowCutter(input.name, form);
    waiting = waiting.slice(form.offset);
  }
  yield rows.cut(waiting, true).part;
}

async function* shortPieces(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += PIECE) yield piece.slice(at, at + PIECE);
  }
}

class RowCutter {
  readonly #file: string;
  readonly #form: CsvForm;
  readonly #parser: Papa.Parser;
  /** Of the next row. */
  #line: number;

  constructor(file: string, form: CsvForm) {
    const { delimiter, newline } = form;
    this.#file = file;
    this.#form = form;
    this.#parser = new Papa.Parser({ delimiter, newline, quoteChar: '"' });
    this.#line = form.line;
  }

  /** All whole rows of `text`, and how much of it they are; `isAll`: what is left at the end is a row as well. */
  cut(text: string, isAll: boolean): { readonly part: CsvPart; readonly used: number } {
    const cut = this.#parser.parse(text, 0, !isAll) as Papa.ParseResult<string[]>;
    const { cursor } = cut.meta;
    const quotes = this.#quoteFaults(text, cut);
    // Else some row goes over several lines.
    const isLineEach = this.#breaks(text.slice(0, cursor)) === cut.data.length;
    return { part: this.#part(cut.data, quotes, isLineEach), used: isAll ? text.length : cursor };
  }

  #part(data: string[][], quotes: ReadonlyMap<number, RowFault>, isLineEach: boolean): CsvPart {
    const { header } = this.#form;
    const lines = new Uint32Array(data.length);
    const faults: RowFault[] = [];
    let count = 0;
    for (let at = 0; at < data.length; at += 1) {
      const row = data[at]!;
      const line = this.#line;
      this.#line += isLineEach ? 1 : 1 + this.#breaksIn(row);
      const last = row.length - 1;
      if (row[last]!.endsWith('\r')) row[last] = row[last]!.slice(0, -1);
      if (last === 0 && row[0]!.trim() === '') continue;
      const fault = quotes.get(at) ?? (row.length === header.length ? null : this.#widthFault(row, line));
      if (fault !== null) {
        faults.push(fault);
        continue;
      }
      for (let cell = 0; cell <= last; cell += 1) row[cell] = independent(row[cell]!);
      data[count] = row;
      lines[count] = line;
      count += 1;
    }
    data.length = count;
    return { header, rows: data, lines: lines.subarray(0, count), faults };
  }

  /** By place of the row. Throws where a quote is never closed: all rows to the end of the file are in it. */
  #quoteFaults(text: string, { data, errors }: Papa.ParseResult<string[]>): ReadonlyMap<number, RowFault> {
    const faults = new Map<number, RowFault>();
    let line = this.#line;
    let counted = 0;
    for (const { row, code, index } of errors) {
      // What is said of a row that is not whole yet may be wrong.
      if (row === undefined || row >= data.length || faults.has(row)) continue;
      const start = index! - 1;
      line += this.#breaks(text.slice(counted, start));
      counted = start;
      const isOpen = code === 'MissingQuotes';
      const message = isOpen
        ? 'the quote that opens a cell here is never closed: close it'
        : 'a cell in quotes that begins here goes on after its closing quote: write quotes inside a cell twice (""), or close it earlier';
      const fault = rowFault({ file: this.#file, line }, null, this.#beginning(text, start), message);
      if (isOpen) throw unreadable(fault);
      faults.set(row, fault);
    }
    return faults;
  }

  /** Of what begins at `start`, to the end of that line: what comes after it may not be read yet. */
  #beginning(text: string, start: number): string {
    const end = text.indexOf(this.#form.newline, start);
    return text.slice(start, Math.min(start + 80, end < 0 ? text.length : end));
  }

  #breaksIn(row: readonly string[]): number {
    let breaks = 0;
    for (const cell of row) if (cell.includes(this.#form.newline)) breaks += this.#breaks(cell);
    return breaks;
  }

  #breaks(text: string): number {
    const { newline } = this.#form;
    let breaks = 0;
    for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) breaks += 1;
    return breaks;
  }

  #widthFault(row: readonly string[], line: number): RowFault {
    const { header } = this.#form;
    const isMore = row.length > header.length;
    const remedy = isMore
      ? 'put cells that hold the delimiter in quotes, or take out what is too much'
      : 'write the missing cells, be they empty';
    const message = `the row has ${row.length} cells, the header ${header.length}: ${remedy}`;
    return rowFault({ file: this.#file, line }, null, isMore ? row[header.length]! : null, message);
  }

  /** Says of `text`, the beginning of a row, in which cell it is stuck. */
  tooLong(text: string): Error {
    const { delimiter, header } = this.#form;
    let start = 0;
    let cell = 0;
    let isQuoted = false;
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === '"' && (isQuoted || at === start)) isQuoted = !isQuoted;
      else if (text[at] === '"' && text[at - 1] === '"') isQuoted = true;
      else if (!isQuoted && text[at] === delimiter) {
        start = at + 1;
        cell += 1;
      }
    }
    const line = this.#line + this.#breaks(text.slice(0, start));
    const message = isQuoted
      ? `the quote that opens a cell here is not closed within ${LONGEST_ROW} characters, which is more than a row may have: close it, or shorten the cell`
      : `the row has more than ${LONGEST_ROW} characters: shorten its cells; if it is several rows, a line break is missing`;
    return unreadable(
      rowFault({ file: this.#file, line }, header[cell] ?? null, text.slice(start, start + 80), message),
    );
  }
}
