/** What a first look at a table suggests. */
import type { Field } from '../table/fields.ts';
import type { Pair } from '../table/settings.ts';
import { DATE_ORDERS, tableDate } from '../table/table-dates.ts';
import type { DateOrder } from '../table/table-dates.ts';
import { wordKey } from '../table/value-scale.ts';
import { textsOf } from './look.ts';
import type { Look } from './look.ts';
import { COLUMN_WORDS, SIDE_WORDS } from './words.ts';

/** Fields that are only looked for where another has been found. */
const NEEDS: Readonly<Partial<Record<Field, Field>>> = { documentTitle: 'document', principal: 'actor' };

/** Columns by their names; none for two fields. What is in `mapped` stays. */
export function guessedColumns(
  header: readonly string[],
  mapped: Readonly<Partial<Record<Field, string>>>,
): Partial<Record<Field, string>> {
  const columns = { ...mapped };
  const free = new Map<string, string>();
  for (const name of header) {
    const isTaken = Object.values(mapped).includes(name);
    if (name !== '' && !isTaken && !free.has(columnKey(name))) free.set(columnKey(name), name);
  }
  for (const [field, words] of COLUMN_WORDS) {
    const needed = NEEDS[field];
    if (columns[field] !== undefined || (needed !== undefined && columns[needed] === undefined)) continue;
    const word = words.find((one) => free.has(one));
    if (word === undefined) continue;
    columns[field] = free.get(word)!;
    free.delete(word);
  }
  return columns;
}

/** A column's name in small letters, with spaces for other signs: `DocumentTitle` and `document_title` are one. */
export function columnKey(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What `--values` could say; null where some word is not known. */
export function guessedValues(texts: readonly string[]): readonly Pair[] | null {
  const isOnes = texts.every((text) => text === '-1' || text === '0' || text === '1');
  if (isOnes && texts.includes('-1') && texts.includes('1'))
    return texts.map((text) => [text, text] as const);
  const pairs = texts.map((text) => [text, SIDE_WORDS.get(wordKey(text))] as const);
  const known = pairs.filter((pair): pair is Pair => pair[1] !== undefined);
  const values = new Set(known.map(([, value]) => value));
  return known.length === texts.length && values.has('1') && values.has('-1') ? known : null;
}

/** The least and the greatest, where all texts are whole numbers. */
export function wholeNumbers(texts: readonly string[]): readonly [number, number] | null {
  if (texts.length === 0 || !texts.every((text) => /^[+-]?\d{1,9}$/.test(text))) return null;
  const numbers = texts.map(Number);
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** Orders in which every date of the column is one; none are needed where all are ISO dates. */
export function possibleOrders(look: Look, column: string): readonly (DateOrder | null)[] {
  const texts = textsOf(look, column);
  return [null, ...DATE_ORDERS].filter((order) =>
    texts.every((text) => typeof tableDate(text, order) !== 'string'),
  );
}
