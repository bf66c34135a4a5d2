/** Texts of the roll calls as they were written, as far as that can be told. */
import { oneLine } from '../roll-calls/form.ts';

/** Signs of Mac Roman that were written out, and what a sentence shows them to have been. */
const CLOSING_QUOTE = /<d3>/gi;
const APOSTROPHE = /<90>/g;
const OPENING_QUOTE = /(^|\s)_(?=\p{L})/gu;
/** Of quotes within quotes, backslashes were left. */
const BACKSLASHES = /\\+"*/g;
/** UTF-8 that was taken for another encoding, more than once: what it was is lost. */
const MISREAD = /\??[ÂÃ][^\0-\x7f]+/g;
const MISREAD_APOSTROPHE = /(?<=\p{L})\?[ÂÃ][^\0-\x7f]+(?=s\b)/gu;

/** '' where no letter is left: a number alone is a cell that slipped here from another column. */
export function cleanText(text: string): string {
  // Where a tab stands, the next cells ran into this one.
  const cell = text.split('\t', 1)[0]!;
  if (!/\p{L}/u.test(cell)) return '';
  const restored = cell
    .replace(CLOSING_QUOTE, '"')
    .replace(APOSTROPHE, "'")
    .replace(OPENING_QUOTE, '$1"')
    .replace(BACKSLASHES, '"')
    .replace(MISREAD_APOSTROPHE, "'")
    .replace(MISREAD, ' ');
  return oneLine(restored);
}
