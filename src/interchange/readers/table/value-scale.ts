/** What the cells of the column of values mean: a place on a scale, or one of several labels. */
import { createHash } from 'node:crypto';
import type { Scale } from '../../../domain/model.ts';
import { slug } from '../../../domain/slug.ts';

/** A position that every issue of the table has. */
export interface Level {
  /** Part of the position's id; each level's own. */
  readonly key: string;
  readonly label: string;
  /** Null on a nominal scale. */
  readonly value: number | null;
}

export interface ValueScale {
  readonly scale: Scale;
  readonly min: number | null;
  readonly max: number | null;
  /** By value; null: nominal, the labels of the file itself. */
  readonly levels: readonly Level[] | null;
  /** Whose labels count on a nominal scale: those of the rows on the same issue, or those of the whole file. */
  readonly labelsOf: 'ISSUE' | 'FILE';
  /** A level; null: a row with this is left out; a text: what is wrong. Only where there are levels. */
  find(text: string): Level | null | string;
}

/** Whole numbers of a scale that get a position each. */
export const MOST_LEVELS = 201;
const MOST_REMEMBERED = 1_000;

/** One position for each different number of `words`; null: such a row is no statement. */
export function wordScale(
  words: readonly (readonly [word: string, value: number | null])[],
  ends: readonly [min: number, max: number] | null,
): ValueScale {
  const numbers = [...new Set(words.map(([, value]) => value).filter((value) => value !== null))].sort(
    (a, b) => a - b,
  );
  const isBinary = ends === null && numbers.every((value) => value === 1 || value === -1);
  const levels = levelsOf(words, isBinary);
  const byWord = new Map(
    words.map(([word, value]) => [wordKey(word), value === null ? null : levels.get(value)!]),
  );
  const wrong = `the value is none of ${words.map(([word]) => `"${word}"`).join(', ')}: say with --values what it means, or correct it`;
  // Cells are mostly written in a few ways.
  const known = new Map<string, Level | null | string>();
  return {
    scale: isBinary ? 'BINARY' : 'ORDINAL',
    min: isBinary ? -1 : (ends?.[0] ?? numbers[0]!),
    max: isBinary ? 1 : (ends?.[1] ?? numbers.at(-1)!),
    levels: numbers.map((value) => levels.get(value)!),
    labelsOf: 'ISSUE',
    find(text) {
      let found = known.get(text);
      if (found !== undefined) return found;
      found = byWord.get(wordKey(text));
      if (found === undefined) return wrong;
      if (known.size < MOST_REMEMBERED) known.set(text, found);
      return found;
    },
  };
}

/** By number; each is called by its first word, but a number alone is no word for a side. */
function levelsOf(
  words: readonly (readonly [word: string, value: number | null])[],
  isBinary: boolean,
): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  const taken = new Set<string>();
  for (const [word, value] of words) {
    if (value === null || levels.has(value)) continue;
    const label = isBinary && /^[+-]?[\d.]*$/.test(word) ? (value > 0 ? 'for' : 'against') : word;
    const key = labelKey(label);
    levels.set(value, { key: taken.has(key) ? `${key}-${numberKey(value)}` : key, label, value });
    taken.add(key);
  }
  return levels;
}

/** One position for each whole number from `min` to `max`, which are whole numbers. */
export function numberScale(min: number, max: number): ValueScale {
  const levels: Level[] = [];
  for (let value = min; value <= max; value += 1) {
    levels.push({ key: numberKey(value), label: String(value), value });
  }
  return {
    scale: 'ORDINAL',
    min,
    max,
    levels,
    labelsOf: 'ISSUE',
    find(text) {
      const number = /^[+-]?\d+(?:\.0+)?$/.test(text) ? Number(text) : Number.NaN;
      return (
        levels[number - min] ??
        `the value is no whole number from ${min} to ${max}: correct it, or say with --scale what is allowed`
      );
    },
  };
}

export function labelScale(labelsOf: 'ISSUE' | 'FILE'): ValueScale {
  return {
    scale: 'NOMINAL',
    min: null,
    max: null,
    levels: null,
    labelsOf,
    find: () => {
      throw new RangeError('a nominal scale has the labels of its file');
    },
  };
}

export function labelLevel(label: string): Level {
  return { key: labelKey(label), label, value: null };
}

/** Equal for texts that are one word or label, whatever the case and the spaces. */
export function wordKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}

/** As readable as can be, and different for different labels, whichever comes first. */
function labelKey(label: string): string {
  const word = wordKey(label);
  const readable = slug(label);
  if (readable === word.replaceAll(' ', '-')) return readable;
  return `${readable}-${createHash('sha256').update(word).digest('hex').slice(0, 8)}`;
}

function numberKey(value: number): string {
  return String(value)
    .replace('-', 'minus-')
    .replaceAll(/[^a-z0-9-]/g, '-');
}
