/** What is wrong with the files of an import: counted, the first ones kept, told in readable lines. */
import { StanceGraphError } from '../../domain/errors.ts';
import type { RowFault } from '../../interchange/readers/reader.ts';

/** How many are kept and handed on. */
export const MOST_FAULTS = 1_000;
/** How many the message of the error shows. */
const SHOWN = 10;

export class Faults {
  readonly #kept: RowFault[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** By file and line. */
  get kept(): readonly RowFault[] {
    return inOrder(this.#kept);
  }

  add(faults: readonly RowFault[]): void {
    this.#count += faults.length;
    this.#kept.push(...faults.slice(0, Math.max(0, MOST_FAULTS - this.#kept.length)));
  }
}

/** `votes.csv:12, column vote, "maybe": …` */
export function faultLine({ file, line, column, value, message }: RowFault): string {
  const where = column === null ? '' : `, ${column}`;
  const what = value === null ? '' : `, "${value}"`;
  return `${file}:${line}${where}${what}: ${message}`;
}

/** IMPORT_INVALID; `faults` are the first of `count`. `advice`: what can be done instead of correcting them. */
export function invalidImport(faults: readonly RowFault[], count: number, advice = ''): StanceGraphError {
  const ordered = inOrder(faults);
  const lines = ordered.slice(0, SHOWN).map(faultLine);
  if (count > lines.length) lines.push(`… and ${count - lines.length} more`);
  const title = `${count === 1 ? 'One fault was' : `${count} faults were`} found; nothing was imported.`;
  return new StanceGraphError(
    'IMPORT_INVALID',
    [title, ...lines, ...(advice === '' ? [] : [advice])].join('\n'),
    {
      details: { faults: ordered, faultCount: count },
    },
  );
}

function inOrder(faults: readonly RowFault[]): RowFault[] {
  return [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
