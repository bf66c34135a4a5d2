/**
 * How names are compared: the same name written in another case, with other diacritics, Arabic letter variants or with
 * and without its article has one normalised form. Stored beside each name and title, so both databases find the same.
 */

const LATIN_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};
const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
};
const NO_LETTERS = /[\p{Mn}\p{Me}\p{Cf}\u0621\u0640'’‘`´ʹʻʼʽʾʿ]/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** al-, el- and the forms before sun letters; only where a hyphen ties them to the next word. */
const TIED_LATIN_ARTICLE = /(^|[^\p{L}])(?:al|el|ul|ad|an|ar|as|ash|at|az)[-‐‑–](?=\p{L})/gu;
const LOOSE_ARTICLES = new Set(['al', 'el', 'the', 'ال']);
const ARABIC_ARTICLE = /^ال(?=\p{L}{3})/u;

/** Rule 10 of the graph model. Never empty unless the text has no letter, digit or sign at all. */
export function normaliseName(text: string): string {
  const folded = [...text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(NO_LETTERS, '')]
    .map((sign) => LATIN_WITHOUT_DECOMPOSITION[sign] ?? ARABIC_VARIANTS[sign] ?? asciiDigit(sign))
    .join('');
  const words = folded
    .replace(TIED_LATIN_ARTICLE, '$1')
    .split(NOT_WORD)
    .filter((word) => word !== '');
  const kept = words
    .filter((word) => !LOOSE_ARTICLES.has(word))
    .map((word) => word.replace(ARABIC_ARTICLE, ''));
  return (kept.length > 0 ? kept : words).join(' ') || text.trim().toLowerCase();
}

/** Arabic-Indic and Persian digits as ASCII ones; any other sign as it is. */
function asciiDigit(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return sign;
}
