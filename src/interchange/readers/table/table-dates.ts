/** Dates as tables hold them: ISO 8601 with or without a time, or three numbers whose order somebody has said. */
import { parsePartialDate } from '../../../domain/partial-date.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';

export const DATE_ORDERS = ['d/m/y', 'm/d/y', 'y/m/d'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A day with a time, with a T or a space between them. A time zone could make it another day: only UTC is taken. */
const WITH_TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?Z?$/;
const THREE_NUMBERS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;

/** A date, or what is wrong with the text and what to do. */
export function tableDate(text: string, order: DateOrder | null): PartialDate | string {
  const iso = parsePartialDate(WITH_TIME.exec(text)?.[1] ?? text);
  if (iso !== null) return iso;
  const numbers = THREE_NUMBERS.exec(text);
  if (numbers === null) {
    return 'this is no date that can be read: write 2025, 2025-11 or 2025-11-30';
  }
  const parts = [numbers[1]!, numbers[3]!, numbers[4]!];
  if (order === null) {
    return /^\d{4}-\d\d-\d\d$/.test(text)
      ? 'the calendar has no such day: correct it'
      : 'the order of day and month is open: write 2025-11-30, or say it with --date-format d/m/y, m/d/y or y/m/d';
  }
  const places = order.split('/');
  const [year, month, day] = ['y', 'm', 'd'].map((part) => parts[places.indexOf(part)]!);
  if (year!.length !== 4) return `the year needs four digits, in the place that --date-format ${order} says`;
  const date = parsePartialDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  return date ?? `the calendar has no such day if it is written ${order}: correct it, or --date-format`;
}
