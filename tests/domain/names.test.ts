import * as fc from 'fast-check';
import { normaliseName, wordsOfName } from '../../src/domain/names.ts';

/** Everything that rule 10 says makes no difference, beside the form it comes down to. */
const SAME: readonly (readonly [string, ...string[]])[] = [
  ['ammar hakim', 'Ammar al-Hakim', 'AMMAR AL-HAKIM', 'ʿAmmār al-Ḥakīm', 'Ammar Al Hakim', "'Ammar el-Hakim"],
  ['ammar hakim', '  Ammar   al-Hakim ', 'Ammar al\u2011Hakim', 'Ammar al\u2013Hakim', 'Ａｍｍａｒ al-Hakim'],
  ['عمار حكيم', 'عمار الحكيم', 'عَمَّار الحَكيم', 'عمـــار الحكيم', 'عمار ٱلحکیم', 'عمار\u200f الحكيم'],
  ['ايران', 'إيران', 'أيران', 'ايران', 'ایران', '\u0627\u0655يران'],
  ['مصطفي كاظمي', 'مصطفى الكاظمي', 'مصطفي الکاظمی'],
  ['بدريه', 'البدرية', 'بدریه', 'بدريہ'],
  ['فواد حسين', 'فؤاد حسين', 'فواد حسين'],
  ['علا', 'علاء', 'علا'],
  ['ماني', 'الألماني', 'ألماني'],
  ['صلاح', 'صَلاح', 'ﺻﻼﺡ'],
  ['مسعود بارزاني', 'مَسعود بارزانی', 'مسعود بارزاني'],
  ['هيوا', 'هیوا', 'هێوا'],
  ['rahman', 'ar-Rahman', 'al-Rahman', 'er-Rahman'],
  ['deir zor', 'Deir ez-Zor', 'Deir al-Zor', 'Deir Ez-Zor'],
  ['sharaa', 'ash-Sharaa', 'al-Sharaa', "al-Shara'a"],
  ['dhahabi', 'adh-Dhahabi', 'al-Dhahabi'],
  ['abd rahman', 'Abd ar-Rahman', 'Abd-al-Rahman', 'Abd al-Rahman'],
  ['zia haq', 'Zia ul-Haq', 'Zia-ul-Haq'],
  ['asaib ahl haq', "Asa'ib Ahl al-Haq", 'Asaib Ahl al-Haq', 'ʿAṣāʾib Ahl al-Ḥaq'],
  ['said', "Sa'id", 'Sa’id', 'Sa´id', 'Saʿīd'],
  ['us', 'U.S.', 'US', 'U.S'],
  ['hague', 'The Hague', 'the hague'],
  ['14 march', '١٤ March', '۱۴ March', '14 March', '14-March'],
  ['strasse', 'Straße', 'STRASSE', 'Strasse'],
  ['istanbul', 'İstanbul', 'Istanbul'],
  ['οδοσ', 'ΟΔΟΣ', 'οδός'],
];

/** What must not come down to the same form. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['ad-hoc', 'hoc'],
  ['as-if', 'if'],
  ['Kim Il-sung', 'Kim Sung'],
  ['Ali', 'Aliya'],
  ['Alan', 'An'],
  ['Albania', 'Bania'],
  ['Elias', 'Ias'],
  ['Thebes', 'bes'],
  ['الله', 'له'],
  ['آل سعود', 'سعود'],
  ['حكيم', 'حكم'],
  ['सुर', 'सर'],
  ['กิน', 'กน'],
  ['か', 'が'],
  ['A.Smith', 'ASmith'],
  ['March 14', 'March 1 4'],
  ['14 March', 'March 14'],
  ['Iran', 'Iraq'],
  ['C', 'C D'],
];

describe('normaliseName', () => {
  test.each(SAME)('%s is the form of all its spellings', (form, ...spellings) => {
    expect(spellings.map(normaliseName)).toEqual(spellings.map(() => form));
  });

  test.each(DIFFERENT)('%s and %s stay apart', (a, b) => {
    expect(normaliseName(a)).not.toBe(normaliseName(b));
  });

  test('an article that is the whole name stays', () => {
    expect([normaliseName('The'), normaliseName('EL'), normaliseName('al al')]).toEqual([
      'the',
      'el',
      'al al',
    ]);
  });

  test('what has no letters and no digits is kept as it is, without its margins', () => {
    expect([normaliseName(' !? '), normaliseName('🇮🇶'), normaliseName('ء')]).toEqual(['!?', '🇮🇶', 'ء']);
    expect([normaliseName(''), normaliseName(' \t\n')]).toEqual(['', '']);
  });

  test('names of built-in members are ordinary words', () => {
    expect(['__proto__', 'constructor', 'toString'].map(normaliseName)).toEqual([
      'proto',
      'constructor',
      'tostring',
    ]);
  });
});

/** Text that is likely to hit the rules: articles, marks, hyphens and both scripts, mixed at random. */
const PIECES = [
  'al',
  'el',
  'the',
  'ash',
  'adh',
  'ar',
  'ul',
  'al-',
  'ash-',
  '-',
  "'",
  '.',
  ' ',
  'U.',
  'ß',
  'É',
  'I',
  'İ',
  'Σ',

  'ال',
  'آل',
  'أ',
  'إ',
  'ٱ',
  'ء',
  'ى',
  'ی',
  'ة',
  'ک',
  'ـ',
  '\u064e',
  '\u0651',
  'حكيم',
  '٣',
  '۴',
  '\u200c',
  'ﷲ',
  'ﻻ',

  '\u0301',
  '\u3099',
  'क',
  'ि',
  '한',
  '🙂',
  '\u00b4',
  '℡',
  'ﬀ',
  'shams',
  'rahman',
  'hakim',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
);
const arabicWord = fc
  .array(fc.constantFrom(...'بتثجحخدذرزسشصضطظعغفقكلمنهوي'), { minLength: 3, maxLength: 8 })
  .map((letters) => letters.join(''));
const latinWord = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(''));

describe('normaliseName, always', () => {
  test('twice is the same as once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('only a blank text becomes empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseName(text) === '').toBe(text.normalize('NFKC').trim() === '');
      }),
      { numRuns: 2000 },
    );
  });

  test('plain ASCII takes a shorter way to the same form', () => {
    const ascii = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc
        .array(fc.constantFrom(...PIECES.filter((piece) => /^[ -~]*$/.test(piece))))
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(
        ascii.filter((text) => /[a-z0-9]/i.test(text)),
        (text) => {
          expect(normaliseName(text)).toBe(normaliseName(`\u200b${text}`));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('case, the way the text is composed and margins make no difference', () => {
    const cased = fc.array(fc.constantFrom('Ǆ', 'é', 'ö', 'Hakim', 'ΣΑΣ', ' ', '-', 'ş', 'أ', 'آ'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cased, (pieces) => {
        const text = pieces.join('');
        const form = normaliseName(text);
        expect(normaliseName(text.toUpperCase())).toBe(form);
        expect(normaliseName(text.toLowerCase())).toBe(form);
        expect(normaliseName(text.normalize('NFD'))).toBe(form);
        expect(normaliseName(`\t${text} `)).toBe(form);
      }),
    );
  });

  test('article, vowel signs and tatweel in Arabic make no difference', () => {
    const signs = fc.constantFrom('', '\u064b', '\u064e', '\u064f\u0651', '\u0652', '\u0670', 'ـ', 'ــ');
    fc.assert(
      fc.property(arabicWord, fc.array(signs, { minLength: 8, maxLength: 8 }), (word, marks) => {
        const marked = [...word].map((letter, place) => letter + marks[place]).join('');
        expect(normaliseName(marked)).toBe(word);
        expect(normaliseName(`ال${marked}`)).toBe(normaliseName(word));
      }),
    );
  });

  test('without marks, articles and apostrophes, different words have different forms', () => {
    const name = fc.array(fc.oneof(latinWord, arabicWord), { minLength: 1, maxLength: 3 });
    const plain = name.filter((words) => words.every((word) => !/^(?:al|el|the|ال.*)$/u.test(word)));
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(normaliseName(a.join(' ')) === normaliseName(b.join(' '))).toBe(a.join(' ') === b.join(' '));
        expect(normaliseName(a.join(' '))).toBe(a.join(' '));
      }),
    );
  });
});

describe('wordsOfName', () => {
  test('gives the words of the normalised form', () => {
    expect(wordsOfName('Kata’ib  Hezbollah (al-Nujaba)')).toEqual(['kataib', 'hezbollah', 'nujaba']);
  });

  test('gives none where there is no letter and no digit', () => {
    expect(['', '?!', '🇮🇶 – 🇮🇷'].map(wordsOfName)).toEqual([[], [], []]);
  });
});
