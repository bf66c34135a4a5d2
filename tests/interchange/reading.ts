/** What a reader makes of texts. */
import { isStanceGraphError } from '../../src/domain/errors.ts';
import type {
  ImportItem,
  ReaderDescriptor,
  ReaderInput,
  ReaderOptions,
  RowFault,
} from '../../src/interchange/readers/reader.ts';

/** A file that comes in pieces of `size` characters. */
export function textInput(name: string, text: string, size = 1_000): ReaderInput {
  return {
    name,
    async *text() {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    },
  };
}

export async function readAll(
  reader: ReaderDescriptor,
  inputs: Readonly<Record<string, ReaderInput>>,
  options: ReaderOptions = {},
): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const chunk of reader.read(inputs, options)) items.push(...chunk);
  return items;
}

export function ofType<Type extends ImportItem['type']>(
  items: readonly ImportItem[],
  type: Type,
): Extract<ImportItem, { type: Type }>[] {
  return items.filter((item): item is Extract<ImportItem, { type: Type }> => item.type === type);
}

/** Each as `file:line column "value" message`. */
export function faultLines(items: readonly ImportItem[]): string[] {
  return ofType(items, 'fault').map(({ fault }) => faultLine(fault));
}

export function faultLine({ file, line, column, value, message }: RowFault): string {
  return `${file}:${line} ${column ?? '-'} ${value === null ? '-' : JSON.stringify(value)} ${message}`;
}

/** The error that reading throws: its code, message and faults. */
export async function refusal(
  reading: Promise<unknown>,
): Promise<{ code: string; message: string; faults: string[] }> {
  try {
    await reading;
  } catch (error) {
    if (!isStanceGraphError(error)) throw error;
    const faults = (error.details['faults'] ?? []) as RowFault[];
    return { code: error.code, message: error.message, faults: faults.map(faultLine) };
  }
  throw new Error('it was read');
}
