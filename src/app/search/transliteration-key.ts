/**
 * One key for the many ways in which an Arabic name is written in Latin letters: Hakim, Hakeem; Muqtada, Moktada; Qais,
 * Kais, Qays; Khaled, Khalid. Coarse on purpose (Hakam has Hakim's key too): ranking puts it below the written word.
 *
 * The steps, in this order:
 * 1. a glued article goes (Alhakim), and the one inside Abdul, Abdel, Abdal;
 * 2. kh is one sign of its own; sh and ch are one; gh, dh, th, ph, dj, q and c are g, d, t, f, j, k and k;
 * 3. a, e, i, y and any run of them are one vowel, o, u and any run of them the other; y at the start is a consonant;
 * 4. doubled signs are one, and an h after the last vowel goes (Fatimah).
 */

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/^[ae]l(?=[a-z]{4})/, ''],
  [/^abd[aeou]l/, 'abd'],
  [/kh/g, 'X'],
  [/sh|ch/g, 'S'],
  [/([gdt])h/g, '$1'],
  [/ph/g, 'f'],
  [/dj/g, 'j'],
  [/[qc]/g, 'k'],
  [/(?!^y)[aeiy]+/g, 'a'],
  [/[ou]+/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/(?<=[au])h$/, ''],
];
const LATIN_WORD = /^[a-z]{3,}$/;
const VOWELS = /[au]/g;

/** Of a word of `wordsOfName`. Null where it is not in plain Latin letters, or where less than two consonants would be left. */
export function transliterationKey(word: string): string | null {
  if (!LATIN_WORD.test(word)) return null;
  const key = STEPS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), word);
  return key.replace(VOWELS, '').length < 2 ? null : key;
}
