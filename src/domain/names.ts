/**
 * How names are compared: the same name written in another case, with other diacritics, Arabic letter variants or with
 * and without its article has one normalised form. Stored beside each name and title, so both databases find the same.
 */

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
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
  ς: 'σ',
};
/** Also the Kurdish letters that are Arabic ones with a small v, which is a diacritic that Unicode does not take off. */
const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ے: 'ي',
  ێ: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ۆ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
};
/** A sign that NFKD takes apart into a space and an accent, though people type it for an apostrophe. */
const ACUTE_APOSTROPHE = /\u00b4/g;
/** Most texts, and what is left for them to do is little. */
const ASCII = /^[ -~]*$/;
/** Apostrophes, and the signs that stand for hamza and ayn, in either script. */
const APOSTROPHES = /['’‘‛`′ʹʻʼʽʾʿˈ\uff07\ua78c\u0621\u0674]/gu;
/** Tatweel, and what is invisible: joiners, direction marks, soft hyphens. */
const NO_LETTERS = /[\p{Cf}\u0640]/gu;
/**
 * Diacritics and vowel signs, of the scripts in which a word keeps its identity without them. In others (Devanagari,
 * Thai, kana) a mark is a vowel or another consonant, and stays.
 */
const DIACRITICS =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Cyrillic}]/gu;
/** U.S. is US; A.Smith stays two words. */
const DOTTED_ACRONYM = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}?(?!\p{L})/gu;
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
/**
 * al-, el- and ul-, and the forms before sun letters only before the same letter: ar-Rahman, ez-Zor, but not ad-hoc.
 * Only where a hyphen ties them to the next word, which may itself be tied to one before: Abd-al-Rahman.
 */
const TIED_LATIN_ARTICLE =
  /(?<![\p{L}\p{N}])(?:[aeu]l(?=[-‐‒–—−]\p{L})|[ae](sh|th|dh|[dlnrstz])(?=[-‐‒–—−]\1))[-‐‒–—−]/gu;
const LOOSE_ARTICLES = new Set(['al', 'el', 'the']);
/** More than once, because a folded hamza can leave a second one: الألماني. Never so much that less than three letters stay: الله. */
const ARABIC_ARTICLE = /^(?:ال)+(?=(?:(?=\p{L})\p{Script=Arabic}){3})/u;

/**
 * Rule 10 of the graph model: words of folded letters and digits, one space apart. Normalising twice changes nothing.
 * A text without any letter or digit is kept, trimmed, so that it is empty only where the text was blank.
 */
export function normaliseName(text: string): string {
  const words = foldLetters(text)
    .replace(DOTTED_ACRONYM, (acronym) => acronym.replaceAll('.', ''))
    .replace(TIED_LATIN_ARTICLE, '')
    .split(NOT_WORD)
    .filter((word) => word !== '');
  const named = words.filter((word) => !LOOSE_ARTICLES.has(word));
  const kept = (named.length > 0 ? named : words).map((word) => word.replace(ARABIC_ARTICLE, ''));
  return kept.join(' ') || text.normalize('NFKC').toLowerCase().normalize('NFKC').trim();
}

/** The words of the normalised form; none where the text has no letter and no digit. */
export function wordsOfName(text: string): string[] {
  return normaliseName(text)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(APOSTROPHES, '');
  const plain = text
    .replace(ACUTE_APOSTROPHE, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(APOSTROPHES, '')
    .replace(NO_LETTERS, '')
    .replace(DIACRITICS, '');
  return [...plain]
    .map((sign) => LETTERS_WITHOUT_DECOMPOSITION[sign] ?? ARABIC_VARIANTS[sign] ?? asciiDigit(sign))
    .join('');
}

/** Arabic-Indic and Persian digits as ASCII ones; any other sign as it is. */
function asciiDigit(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return sign;
}
