/** What a table shows of its rows: the same on the screen, in a search, in an order and in a file. */
import type { ReactNode } from 'react';
import { foldText } from './fold-text.ts';

/** Null: nothing to say. */
export type CellValue = string | number | null;

export interface TableColumn<Row> {
  readonly id: string;
  /** Also the heading in a file. */
  readonly title: string;
  readonly value: (row: Row) => CellValue;
  /** As it is shown; the value as text if left out. */
  readonly render?: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** It names the row. */
  readonly isRowHeader?: boolean;
  /** For words, which want room. */
  readonly isWide?: boolean;
  /** Not shown where no row has anything to say. */
  readonly isOptional?: boolean;
  /** FILE: ids and the like, which say nothing to who looks. PAGE: buttons, which no file and no search knows. */
  readonly only?: 'FILE' | 'PAGE';
}

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

export function cellText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? NUMBERS.format(value) : value;
}

/** Says of a row whether all words of a text are in it. What a row holds is put together once. */
export function createFinder<Row extends object>(
  columns: readonly TableColumn<Row>[],
): (rows: readonly Row[], text: string) => readonly Row[] {
  const searched = columns.filter(({ only }) => only === undefined);
  const texts = new WeakMap<Row, string>();
  const textOf = (row: Row): string => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    const text = foldText(searched.map(({ value }) => cellText(value(row))).join('\n'));
    texts.set(row, text);
    return text;
  };
  return (rows, text) => {
    const words = foldText(text).split(/\s+/u).filter(Boolean);
    if (words.length === 0) return rows;
    return rows.filter((row) => {
      const held = textOf(row);
      return words.every((word) => held.includes(word));
    });
  };
}

const ORDER = new Intl.Collator('en', { numeric: true });

/**
 * A number for each row by which a column is put in order, upwards or downwards; where there is nothing to say it comes last, either
 * way. Texts are compared once, not at every step of sorting: comparing them by the rules of languages is slow.
 */
export function sortKeys<Row>(
  rows: readonly Row[],
  { value }: TableColumn<Row>,
  isDown: boolean,
): Float64Array {
  const values = rows.map(value);
  const ranks = ranksOf(values);
  const last = isDown ? -Infinity : Infinity;
  return Float64Array.from(values, (own) => {
    if (own === null) return last;
    return typeof own === 'number' ? own : ranks.get(own)!;
  });
}

function ranksOf(values: readonly CellValue[]): ReadonlyMap<string, number> {
  const texts = [...new Set(values)].filter((value) => typeof value === 'string');
  texts.sort((a, b) => ORDER.compare(a, b));
  return new Map(texts.map((text, rank) => [text, rank]));
}
