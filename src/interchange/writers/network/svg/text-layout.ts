/** How wide a text will be drawn, roughly, since fonts are not at hand here; where its lines break; which way it runs. */

const ELLIPSIS = '\u2026';
/** Widths in ems, of common sans-serif fonts; a little too wide is better than too narrow. */
const NARROW = /[ijlftrI.,:;'|!()[\]\-\u00b7]/;
const WIDE = /[mwMW@%\u2026\u2013\u2014]/;
const FULL =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const NONE = /[\p{M}\p{Cf}]/u;
const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

function emsOf(character: string): number {
  if (NONE.test(character)) return 0;
  if (FULL.test(character)) return 1.1;
  if (NARROW.test(character)) return 0.34;
  if (WIDE.test(character)) return 0.9;
  return /\p{Lu}/u.test(character) ? 0.69 : 0.57;
}

/** In the unit of the font's size. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize;
}

/** By its first letter, as in HTML's `dir=auto`. */
export function isRightToLeft(text: string): boolean {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/** Marks that turn the direction of what follows; a name drawn in reverse would be another name. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** For drawing; the titles of elements hold the text as it is. */
export function oneLine(text: string): string {
  return text.replace(DIRECTION_MARKS, '').replace(/\s+/gu, ' ').trim();
}

/** Lines no wider than `width`, broken at spaces, at most so many; what does not fit ends in an ellipsis. */
export function wrapped(text: string, width: number, fontSize: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let rest = oneLine(text).split(' ');
  while (rest.length > 0 && lines.length < mostLines) {
    let count = 1;
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(' '), fontSize) <= width)
      count += 1;
    const isLast = lines.length === mostLines - 1;
    const line = rest.slice(0, count).join(' ');
    lines.push(cut(isLast && count < rest.length ? line + ELLIPSIS : line, width, fontSize));
    rest = rest.slice(count);
  }
  return lines;
}

/** Whole characters as they are seen (an emoji with its modifiers, a letter with its marks). */
const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cut(line: string, width: number, fontSize: number): string {
  if (textWidth(line, fontSize) <= width) return line;
  let kept = '';
  for (const { segment } of SEGMENTS.segment(line)) {
    if (textWidth(kept + segment + ELLIPSIS, fontSize) > width) break;
    kept += segment;
  }
  return kept + ELLIPSIS;
}
