/** The readable part of an id that is made from a name or title: ASCII letters and digits with hyphens between them. */
import { createHash } from 'node:crypto';
import { normaliseName } from './names.ts';

const LONGEST = 60;
const SIGNS_OF_HASH = 8;

/** Letter by letter, as normaliseName leaves them. Short vowels are not written, so they are missing here too. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
};
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * `ammar-hakim`, `ktayb-hzb-allh`. Never empty. Where letters of other scripts or the end of a long text are missing in it, a
 * short hash of the text stands for them. Equal for texts that normaliseName makes equal; different texts may meet.
 */
export function slug(text: string): string {
  const normalised = normaliseName(text);
  let lost = false;
  let plain = '';
  for (const sign of normalised) {
    const written = /[a-z0-9]/.test(sign) ? sign : (ARABIC[sign] ?? null);
    if (written === null && LETTER_OR_DIGIT.test(sign)) lost = true;
    plain += written ?? '-';
  }
  const words = plain.split('-').filter((word) => word !== '');
  const short = upTo(LONGEST, words);
  if (!lost && short === words.join('-') && short !== '') return short;
  const hash = createHash('sha256').update(normalised).digest('hex').slice(0, SIGNS_OF_HASH);
  return short === '' ? `x${hash}` : `${short}-${hash}`;
}

/** As many whole words as fit; of a first word that is too long, its beginning. */
function upTo(most: number, words: readonly string[]): string {
  let text = (words[0] ?? '').slice(0, most);
  for (const word of words.slice(1)) {
    if (text.length + 1 + word.length > most) break;
    text += `-${word}`;
  }
  return text;
}
