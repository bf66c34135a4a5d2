/** What the readers of a bundle's things are given where each thing stands in a line of its own: nothing is kept from line to line. */
import type { Place } from '../bundle/bundle.ts';
import { type Item, Reading } from '../bundle/reading.ts';
import { type Path, pathText, type Source } from '../bundle/source.ts';
import type { RowFault } from '../reader.ts';

/** Characters of a value that a fault shows. */
const SHOWN = 60;
const TOP: Path = [];

export class LineReading extends Reading {
  /** Of this line. */
  readonly found: RowFault[] = [];
  readonly #file: string;
  #line = 0;
  #content: unknown = null;
  /** Of whichever line is read. */
  readonly #source: Source;

  constructor(file: string) {
    super();
    this.#file = file;
    const place = (path: Path): Place => ({ file, line: this.#line, column: 1, path: pathText(path) });
    this.#source = { file, content: null, faults: [], place };
  }

  /** The next line; what was found in the one before is forgotten. */
  next<Raw>(line: number, content: Raw): Item<Raw> {
    this.found.length = 0;
    this.#line = line;
    this.#content = content;
    return { raw: content, source: this.#source, path: TOP };
  }

  get line(): number {
    return this.#line;
  }

  override fault(_item: Item<unknown>, keys: Path, message: string, suggestion: string | null = null): void {
    this.note(keys, message, suggestion);
  }

  /** The same for a fault that no item is known of. */
  note(keys: Path, message: string, suggestion: string | null = null): void {
    const hint = suggestion === null ? '' : `: did you mean "${suggestion}"?`;
    this.found.push({
      file: this.#file,
      line: this.#line,
      column: keys.length === 0 ? null : pathText(keys),
      value: shown(valueAt(this.#content, keys)),
      message: `${message}${hint}`,
    });
  }

  /** Whether an id is defined is asked where all lines are known. */
  override use(): void {}
}

function valueAt(content: unknown, keys: Path): unknown {
  let value = content;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Null where there is no short value to show. */
function shown(value: unknown): string | null {
  if (value === undefined || (typeof value === 'object' && value !== null)) return null;
  const text = String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
