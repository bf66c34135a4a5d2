/** Results as Markdown, the same text on the screen and in the file. */
import type { Outcome } from './measure/contest.ts';
import { isMeasured } from './measure/contest.ts';

export interface Section {
  readonly title: string;
  readonly text: readonly string[];
}

/** The first row names the columns; columns of numbers are set to the right. */
export function table([head, ...rows]: readonly (readonly string[])[]): string {
  const all = [head!, ...rows];
  const widths = head!.map((_, column) => Math.max(3, ...all.map((row) => row[column]!.length)));
  const right = head!.map((_, column) => rows.every((row) => /^[\d., /–]*$/.test(row[column]!)));
  const padded = (cell: string, column: number): string =>
    right[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
  const line = (row: readonly string[]): string => `| ${row.map(padded).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head!), line(rule), ...rows.map(line)].join('\n');
}

/** Three digits that count, whatever the size; a dash for NaN. */
export function shown(number: number): string {
  if (Number.isNaN(number)) return '–';
  if (number >= 100) return String(Math.round(number));
  return number.toFixed(number >= 10 ? 1 : 2);
}

/** `1.42`; how many times as long as `than`. */
export function ratio(value: number, than: number): string {
  return (value / than).toFixed(2);
}

/** p50 of one against that of the other; a dash where one of them has none. */
export function p50Ratio(one: Outcome | undefined, other: Outcome | undefined): string {
  return isMeasured(one) && isMeasured(other) ? ratio(one.p50, other.p50) : '–';
}

export function render(sections: readonly Section[]): string {
  return sections.map(({ title, text }) => `## ${title}\n\n${text.join('\n\n')}\n`).join('\n');
}

/** p50, p99 (ms), requests per second; dashes for who has none. */
export function measuredCells(outcome: Outcome | undefined): string[] {
  if (!isMeasured(outcome)) return ['–', '–', '–'];
  return [shown(outcome.p50), shown(outcome.p99), shown(outcome.perSecond)];
}
