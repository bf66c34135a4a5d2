/** Results as Markdown, the same text on the screen and in the file. */
import type { Outcome } from './measure/contest.ts';
import { isMeasured } from './measure/contest.ts';

export interface Section {
  readonly title: string;
  readonly text: readonly string[];
}

/** The first row names the columns; all but the first column are numbers. */
export function table([head, ...rows]: readonly (readonly string[])[]): string {
  const all = [head!, ...rows];
  const widths = head!.map((_, column) => Math.max(3, ...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head!), line(rule), ...rows.map(line)].join('\n');
}

/** Three digits that count, whatever the size. */
export function shown(number: number): string {
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
