/**
 * Columns that several threads look at: the numbers lie in shared memory, the tables of texts are copied. `packColumns` gives what
 * can be sent to another thread, `unpackColumns` makes it usable there. Cost: linear in bytes, once.
 */
import { type Interned, internSorted } from './intern.ts';
import type { StatementColumns } from './statement-columns.ts';

type Texts<T> = T extends Interned ? { readonly texts: readonly string[] } : T;
export type PackedColumns = { readonly [Key in keyof StatementColumns]: Texts<StatementColumns[Key]> };

type Numbers = Int8Array | Uint8Array | Int16Array | Int32Array | Float64Array;

export function packColumns(columns: StatementColumns): PackedColumns {
  return mapped(columns, (part) =>
    isInterned(part) ? { texts: part.texts } : inShared(part),
  ) as PackedColumns;
}

export function unpackColumns(packed: PackedColumns): StatementColumns {
  return mapped(packed, (part) => (isTexts(part) ? internSorted(part.texts) : part)) as StatementColumns;
}

/** Of the numbers, without the texts. */
export function bytesOf(columns: StatementColumns): number {
  let bytes = 0;
  mapped(columns, (part) => {
    walk(part, (numbers) => (bytes += numbers.byteLength));
    return part;
  });
  return bytes;
}

function mapped(parts: object, to: (part: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, to(part)]));
}

/** The same with all numbers in shared memory. */
export function shared<Part>(part: Part): Part {
  return inShared(part) as Part;
}

function inShared(part: unknown): unknown {
  if (isNumbers(part)) return inSharedMemory(part);
  if (typeof part !== 'object' || part === null || part instanceof Set) return part;
  return mapped(part, inShared);
}

function walk(part: unknown, visit: (numbers: Numbers) => void): void {
  if (isNumbers(part)) visit(part);
  else if (typeof part === 'object' && part !== null && !(part instanceof Set) && !isTexts(part))
    for (const inner of Object.values(part)) walk(inner, visit);
}

/** The same array where it is there already. */
function inSharedMemory(numbers: Numbers): Numbers {
  if (numbers.buffer instanceof SharedArrayBuffer) return numbers;
  const Kind = numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers;
  const copy = new Kind(new SharedArrayBuffer(numbers.byteLength));
  copy.set(numbers);
  return copy;
}

function isNumbers(part: unknown): part is Numbers {
  return ArrayBuffer.isView(part);
}

function isInterned(part: unknown): part is Interned {
  return isTexts(part) && 'indexOf' in part;
}

function isTexts(part: unknown): part is { readonly texts: readonly string[] } {
  return typeof part === 'object' && part !== null && 'texts' in part;
}
