/** Texts as they are stored: without space around them, letters composed (NFC), no control characters, no half letters. */
import type { Item, Reading } from './reading.ts';
import type { Path } from './source.ts';

// Line breaks and tabs may be part of a quote.
const UNFIT = /(?![\t\n\r])[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/u;

/** The same thing with all texts cleaned; texts that cannot be stored are faults. */
export function cleanItem<Raw>(reading: Reading, item: Item<Raw>): Item<Raw> {
  const clean = (value: unknown, keys: Path): unknown => {
    if (typeof value === 'string') {
      const unfit = UNFIT.exec(value);
      if (unfit)
        reading.fault(item, keys, `the text holds a character that cannot be kept (${code(unfit[0])})`);
      return value.normalize('NFC').trim();
    }
    if (typeof value === 'number') return value + 0; // -0 is 0
    if (Array.isArray(value)) return value.map((element, index) => clean(element, [...keys, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part, [...keys, key])]));
  };
  return { ...item, raw: clean(item.raw, []) as Raw };
}

function code(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
