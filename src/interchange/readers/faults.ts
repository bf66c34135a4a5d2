/** What is wrong with a row, and the refusal of a file that cannot be read on. */
import { StanceGraphError } from '../../domain/errors.ts';
import type { RowFault, RowPlace } from './reader.ts';

/** Characters of a value that are shown. */
const SHOWN = 60;

/** A fault at a place; `value` is shortened. */
export function rowFault(
  at: RowPlace,
  column: string | null,
  value: string | null,
  message: string,
): RowFault {
  return {
    file: at.file,
    line: at.line,
    column,
    value: value === null ? null : shortened(value),
    message,
  };
}

/** IMPORT_INVALID: nothing after this place can be trusted. */
export function unreadable(fault: RowFault): StanceGraphError {
  const where = fault.column === null ? '' : ` column "${fault.column}":`;
  return new StanceGraphError('IMPORT_INVALID', `${fault.file}:${fault.line}${where} ${fault.message}`, {
    details: { faults: [fault], faultCount: 1 },
  });
}

/** On one line, at most 60 characters. */
export function shortened(text: string): string {
  const line = text.slice(0, SHOWN * 2).replaceAll(/\s+/g, ' ');
  return independent(line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1)}…`);
}

/** The same text without the much longer one it was cut out of, which would stay in memory with it. */
export function independent(text: string): string {
  // Below 13 characters parts are copies anyhow.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
