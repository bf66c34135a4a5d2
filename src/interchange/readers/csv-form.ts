/** What a table's first line tells: how cells are parted, how lines end, what the columns are called. */
import Papa from 'papaparse';
import { StanceGraphError } from '../../domain/errors.ts';
import { rowFault, unreadable } from './faults.ts';

export interface CsvForm {
  readonly delimiter: string;
  /** `\n` also where lines end with `\r\n`. */
  readonly newline: '\n' | '\r';
  /** Names of the columns, trimmed, each different; only the first may be ''. */
  readonly header: readonly string[];
  /** Of the first row. */
  readonly line: number;
  /** Where in the text the first row begins. */
  readonly offset: number;
}

/** In the order in which they are tried. */
const DELIMITERS = [',', ';', '\t', '|'];
const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
};
/** Spreadsheet programs say so in a line of its own before the header. */
const SEPARATOR_LINE = /^"?sep=(.)"?$/i;

/** What `--delimiter` says as the sign itself. Throws BAD_INPUT. */
export function delimiterOf(given: string | null): string | null {
  if (given === null) return null;
  const named = DELIMITER_NAMES[given.toLowerCase()] ?? (given === '\\t' ? '\t' : given);
  if (named.length === 1 && !/["\r\n\ufeff]/.test(named)) return named;
  throw new StanceGraphError(
    'BAD_INPUT',
    `--delimiter ${given} cannot part cells: give one sign, or comma, semicolon, tab or pipe.`,
  );
}

/**
 * From the beginning of a file. Null: more of it is needed (never when `isAll`). Throws IMPORT_INVALID for an empty file and
 * for a header that cannot be one.
 */
export function csvForm(file: string, text: string, given: string | null, isAll: boolean): CsvForm | null {
  let delimiter = given;
  let offset = 0;
  for (let line = 1; ; line += 1) {
    const end = headEnd(text, offset, isAll);
    if (end === null) return null;
    const head = text.slice(offset, end.at);
    if (head === '' && end.next >= text.length) {
      if (!isAll) return null;
      throw unreadable(
        rowFault({ file, line: 1 }, null, null, 'the file is empty: its first line has to name the columns'),
      );
    }
    const separator = SEPARATOR_LINE.exec(head);
    if (separator && line === 1) delimiter ??= separator[1]!;
    else if (head.trim() !== '') {
      const sign = delimiter ?? foundDelimiter(file, line, head);
      const header = checkedHeader(file, line, head, sign);
      const breaks = head.split('\n').length - 1;
      return { delimiter: sign, newline: end.newline, header, line: line + 1 + breaks, offset: end.next };
    }
    offset = end.next;
  }
}

/** The end of the line that begins at `from`; line breaks between quotes are part of it. */
function headEnd(
  text: string,
  from: number,
  isAll: boolean,
): { readonly at: number; readonly next: number; readonly newline: '\n' | '\r' } | null {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted || (sign !== '\n' && sign !== '\r')) continue;
    if (sign === '\n') return { at, next: at + 1, newline: '\n' };
    if (at + 1 === text.length && !isAll) return null;
    return text[at + 1] === '\n' ? { at, next: at + 2, newline: '\n' } : { at, next: at + 1, newline: '\r' };
  }
  return isAll ? { at: text.length, next: text.length, newline: '\n' } : null;
}

function foundDelimiter(file: string, line: number, head: string): string {
  const bare = head.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => bare.split(sign).length - 1);
  const most = Math.max(...counts);
  const found = DELIMITERS.filter((_, at) => counts[at] === most);
  if (most === 0 || found.length === 1) return found[0]!;
  const names = Object.keys(DELIMITER_NAMES).filter((name) => found.includes(DELIMITER_NAMES[name]!));
  const message = `the columns could be parted by ${names.join(' or ')}: say which, for example --delimiter ${names[0]}`;
  throw unreadable(rowFault({ file, line }, null, head, message));
}

function checkedHeader(file: string, line: number, head: string, delimiter: string): string[] {
  const at = { file, line };
  const { data, errors } = Papa.parse<string[]>(head, { delimiter, newline: '\n', quoteChar: '"' });
  if (errors.length > 0) {
    const message = 'a quote in the header is not closed, or closed in the middle of a name: correct it';
    throw unreadable(rowFault(at, null, head, message));
  }
  const header = data[0]!.map((name) => name.trim());
  for (const [place, name] of header.entries()) {
    // R writes the numbers of rows in a first column without a name.
    if (name === '' && place > 0) {
      const message = `column ${place + 1} has no name: give it one, or take the column out`;
      throw unreadable(rowFault(at, null, head, message));
    }
    if (header.indexOf(name) < place) {
      const message = `two columns are called "${name}" (${header.indexOf(name) + 1} and ${place + 1}): rename one`;
      throw unreadable(rowFault(at, name, head, message));
    }
  }
  return header;
}
