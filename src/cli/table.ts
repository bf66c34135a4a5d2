/** Tables: boxed and wrapped to the terminal for people, one tab-separated line a row for other programs. */
import Table from 'cli-table3';

export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number | null;
}

/** Narrower than this a column is no longer readable. */
const NARROWEST = 6;
/** A cell's two blanks and the line beside it. */
const FRAME = 3;

/** `width` in columns of the terminal; null: for a program. */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number | null,
): string {
  const titles = columns.map((column) => column.title);
  const cells = rows.map((row) => columns.map((column) => cell(column.value(row))));
  if (width === null) return [titles, ...cells].map((line) => line.join('\t')).join('\n');
  const table = new Table({
    head: titles,
    colWidths: columnWidths([titles, ...cells], width),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: [], border: [] },
  });
  table.push(...cells);
  return table.toString();
}

function cell(value: string | number | null): string {
  return value === null ? '' : String(value).replaceAll(/[\t\r\n]+/g, ' ');
}

/** As wide as the content; then the widest give way until the table fits, words being broken last. Frame included. */
function columnWidths(lines: readonly (readonly string[])[], width: number): number[] {
  const widest = (measure: (text: string) => number): number[] =>
    lines[0]!.map((_, i) => Math.max(...lines.map((line) => measure(line[i]!))));
  const room = width - 1 - FRAME * lines[0]!.length;
  const whole = widest((text) => [...text].length);
  const words = widest((text) => Math.max(...text.split(' ').map((word) => [...word].length)));
  const unbroken = shrink(whole, words, room);
  return shrink(unbroken, Array<number>(words.length).fill(NARROWEST), room).map((each) => each + FRAME - 1);
}

function shrink(widths: readonly number[], least: readonly number[], room: number): number[] {
  const shrunk = [...widths];
  let spare = shrunk.reduce((sum, each) => sum + each, 0) - room;
  while (spare > 0) {
    const candidates = shrunk.map((each, i) => (each > least[i]! ? each : 0));
    const widest = Math.max(...candidates);
    if (widest === 0) break;
    shrunk[candidates.indexOf(widest)]! -= 1;
    spare -= 1;
  }
  return shrunk;
}
