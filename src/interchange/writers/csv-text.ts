/** Rows of CSV as RFC 4180 has it: commas, double quotes, lines that end with CR LF, UTF-8 without a byte order mark. */
import { withoutNul } from './stand-in.ts';

/** Quoted where a reader could take it for something else; spaces at the ends survive. A NUL is shown as U+2400. */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  const text = withoutNul(String(value));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row with its line end. Null and the empty text are both an empty field. */
export function csvRow(values: readonly (string | number | null)[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}
