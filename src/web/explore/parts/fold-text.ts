/** How texts are compared where somebody looks for words on a page: as typed on any keyboard, with or without diacritics. The server has its own, finer way. */

const VARIANTS: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ک: 'ك',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');
/** What stands on or between letters without being one: accents, vowel signs, tatweel, marks of direction. */
const NO_LETTERS = /[\p{M}\p{Cf}\u0640]/gu;
const ASCII = /^[ -~]*$/;

export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(NO_LETTERS, '')
    .replace(VARIANT, (letter) => VARIANTS[letter]!);
}
