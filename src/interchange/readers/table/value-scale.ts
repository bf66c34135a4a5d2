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

/** One position for each different number of `words`; null: such a row is no statement. */
export function wordScale(
  words: readonly (readonly [word: string, value: number | null])[],
  ends: readonly [min: number, max: number] | null,
): ValueScale {
  const levels = new Map<number, Level>();
  const byWord = new Map<string, Level | null>();
  const taken = new Set<string>();
  for (const [word, value] of words) {
    if (value !== null && !levels.has(value)) {
      const key = labelKey(word);
      levels.set(value, { key: taken.has(key) ? `${key}-${numberKey(value)}` : key, label: word, value });
      taken.add(key);
    }
    byWord.set(wordKey(word), value === null ? null : levels.get(value)!);
  }
  const sorted = [...levels.values()].sort((a, b) => a.value! - b.value!);
  const isBinary = ends === null && sorted.every(({ value }) => value === 1 || value === -1);
  const allWords = words.map(([word]) => `"${word}"`).join(', ');
  return {
    scale: isBinary ? 'BINARY' : 'ORDINAL',
    min: isBinary ? -1 : (ends?.[0] ?? sorted[0]!.value),
    max: isBinary ? 1 : (ends?.[1] ?? sorted.at(-1)!.value),
    levels: sorted,
    labelsOf: 'ISSUE',
    find: (text) =>
      byWord.get(wordKey(text)) ??
      (byWord.has(wordKey(text))
        ? null
        : `the value is none of ${allWords}: say with --values what it means, or correct it`),
  };
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
