/** `--values`, `--scale` and `--nominal`: what the cells of the column of values mean. */
import type { ReaderOption } from '../reader.ts';
import { refused } from './settings.ts';
import type { Settings } from './settings.ts';
import { labelScale, MOST_LEVELS, numberScale, wordKey, wordScale } from './value-scale.ts';
import type { ValueScale } from './value-scale.ts';

/** What a word is given for rows that are no statement. */
const NO_STATEMENT = 'none';

export const VALUES_OPTION: ReaderOption = {
  name: 'values',
  argument: 'yes=1,no=-1,abstain=0',
  many: true,
  description:
    'what each word in the column of values means: a number on the scale of the issues, or none for rows that are no statement. With 1 and -1 only the issues are BINARY, else ORDINAL between the least and the greatest number, or the ends that --scale says',
};
export const SCALE_OPTION: ReaderOption = {
  name: 'scale',
  argument: 'min..max',
  many: false,
  description: 'the values are whole numbers from min to max; each becomes a position of every issue',
};
export const NOMINAL_OPTION: ReaderOption = {
  name: 'nominal',
  argument: null,
  many: false,
  description: 'the values are labels without an order; nobody is for or against',
};

/** Null where nothing is said. Throws BAD_INPUT. */
export function valueScaleOf(settings: Settings, labelsOf: 'ISSUE' | 'FILE'): ValueScale | null {
  const scale = settings.one['scale'] ?? null;
  const isNominal = settings.one['nominal'] !== undefined;
  const isWords = settings.values.length > 0;
  if (isNominal && (isWords || scale !== null)) {
    throw refused(
      `--nominal says that the values have no order, --${isWords ? 'values' : 'scale'} gives them one: take one of the two.`,
    );
  }
  if (isNominal) return labelScale(labelsOf);
  if (isWords) return wordScaleOf(settings, scale === null ? null : endsOf(scale));
  if (scale === null) return null;
  const [min, max] = endsOf(scale);
  if (Number.isInteger(min) && Number.isInteger(max) && max - min < MOST_LEVELS) return numberScale(min, max);
  throw refused(
    `--scale ${scale}: without --values the ends are whole numbers, with at most ${MOST_LEVELS} from one to the other.`,
  );
}

function endsOf(text: string): readonly [min: number, max: number] {
  const parts = /^(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)$/.exec(text);
  const [min, max] = [Number(parts?.[1]), Number(parts?.[2])];
  if (min < max) return [min, max];
  throw refused(
    `--scale ${text}: write the least and the greatest value, for example --scale 1..5 or --scale -5..5.`,
  );
}

function wordScaleOf({ values }: Settings, ends: readonly [number, number] | null): ValueScale {
  const words = values.map(([word, text]) => [word, numberOf(word, text)] as const);
  const seen = new Set<string>();
  for (const [word, value] of words) {
    if (seen.has(wordKey(word))) throw refused(`--values says twice what "${word}" means.`);
    seen.add(wordKey(word));
    if (value !== null && ends !== null && (value < ends[0] || value > ends[1])) {
      throw refused(`--values ${word}=${value} lies outside --scale ${ends[0]}..${ends[1]}.`);
    }
  }
  const numbers = new Set(words.map(([, value]) => value).filter((value) => value !== null));
  if (numbers.size > 1 || (numbers.size === 1 && ends !== null)) return wordScale(words, ends);
  throw refused(
    '--values needs words for two different numbers at least, for example yes=1,no=-1; or say the ends with --scale.',
  );
}

function numberOf(word: string, text: string): number | null {
  if (text.toLowerCase() === NO_STATEMENT) return null;
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(number)) return number + 0;
  throw refused(
    `--values ${word}=${text}: give a number, or ${NO_STATEMENT} for rows that are no statement.`,
  );
}
