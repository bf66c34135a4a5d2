/** Tables as CSV (RFC 4180), in the form that spreadsheets open without asking: UTF-8 with its mark, so that they show Arabic. */
import Papa from 'papaparse';
import type { TableColumn } from './table-column.ts';

const MARK = '\ufeff';
const LINE_END = '\r\n';
/** What makes a spreadsheet reckon: an apostrophe before it makes it a text. All lines of the cell, unlike with the library's own pattern. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

export function csvText<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const written = columns.filter(({ only }) => only !== 'PAGE');
  const table = {
    fields: written.map(({ title }) => title),
    data: rows.map((row) => written.map(({ value }) => value(row))),
  };
  const text = Papa.unparse(table, { newline: LINE_END, escapeFormulae: FORMULA });
  return MARK + text + LINE_END;
}
